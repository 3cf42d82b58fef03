import Languages
import Scene
import Typesetting

/// Measures text as it may come out: in Inter, and in Liberation Sans, whose widths are Arial's, because Inter is not on
/// every machine. The wider of the two counts.
struct TextFit {
  let measurer: any TextMeasurer
  let language: Language

  /// A deck's bold is 700 whatever the house's second weight.
  private static let boldWeight = 700

  private func families(isHeading: Bool) -> [[String]] {
    let han = language.hanRegion.family
    let house = isHeading ? [ThemePart.headingFont, ThemePart.textFont] : [ThemePart.textFont]
    return [house + [han], ["Liberation Sans", "Arial", han]]
  }

  private func textRuns(_ runs: [Deck.Run], size: Double, isHeading: Bool, families: [String]) -> [TextRun] {
    runs.map { run in
      let isBold = run.isBold ?? isHeading
      let font = Font(families, size: run.size ?? size, weight: isBold ? Self.boldWeight : 400)
      return TextRun(run.text, font: font, color: .black, language: run.language ?? language)
    }
  }

  /// Width of the longest line, in points. `size` is for runs without one.
  func width(_ runs: [Deck.Run], size: Double, isHeading: Bool = false) -> Double {
    families(isHeading: isHeading).map { families in
      TextFit.lines(of: runs).map {
        measurer.measure(textRuns($0, size: size, isHeading: isHeading, families: families)).width
      }.max() ?? 0
    }.max() ?? 0
  }

  /// In the deck's own font alone, for what must look right there and may be a point off elsewhere.
  func houseWidth(_ runs: [Deck.Run], size: Double) -> Double {
    measurer.measure(textRuns(runs, size: size, isHeading: false, families: families(isHeading: false)[0])).width
  }

  func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    width([Deck.Run(text, isBold: isBold)], size: size)
  }

  /// The number of lines that a box of this width needs: the larger of the two fonts'.
  func lineCount(_ runs: [Deck.Run], size: Double, width: Double, isHeading: Bool = false) -> Int {
    families(isHeading: isHeading).map { families in
      broken(runs, size: size, width: width, isHeading: isHeading, families, .full).count
    }.max() ?? 1
  }

  func lineCount(_ text: String, size: Double, width: Double) -> Int {
    lineCount([Deck.Run(text)], size: size, width: width)
  }

  /// A title in lines of about equal length, broken by sense, in the deck's own font.
  func balanced(_ title: String, size: Double, width: Double) -> [String] {
    broken([Deck.Run(title)], size: size, width: width, isHeading: true, families(isHeading: true)[0], .balanced)
      .map { $0.runs.map(\.text).joined() }
  }

  private func broken(
    _ runs: [Deck.Run], size: Double, width: Double, isHeading: Bool, _ families: [String], _ fit: LineBreaker.Fit
  ) -> [LineBreaker.Line] {
    LineBreaker(measurer: measurer).lines(
      of: textRuns(runs, size: size, isHeading: isHeading, families: families), width: width, fit: fit
    ).lines
  }

  /// Runs cut at line feeds.
  private static func lines(of runs: [Deck.Run]) -> [[Deck.Run]] {
    var lines: [[Deck.Run]] = [[]]
    for run in runs {
      for (i, text) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if i > 0 { lines.append([]) }
        var piece = run
        piece.text = String(text)
        lines[lines.count - 1].append(piece)
      }
    }
    return lines
  }
}
