import Languages
import Scene

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
      TextFit.lines(of: runs).map { line in
        count(TextFit.words(line), size: size, width: width, isHeading: isHeading, families: families)
      }.reduce(0, +)
    }.max() ?? 1
  }

  func lineCount(_ text: String, size: Double, width: Double) -> Int {
    lineCount([Deck.Run(text)], size: size, width: width)
  }

  private func count(_ words: [Deck.Run], size: Double, width: Double, isHeading: Bool, families: [String]) -> Int {
    var lines = 1
    var used = 0.0
    for word in words {
      let visible = String(word.text.reversed().drop { $0 == " " }.reversed())
      func measure(_ text: String) -> Double {
        var run = word
        run.text = text
        return measurer.measure(textRuns([run], size: size, isHeading: isHeading, families: families)).width
      }
      let needed = measure(visible)
      if used > 0, used + needed > width {
        lines += 1
        used = 0
      }
      // A word longer than the line is broken by the program.
      if needed > width, width > 0 { lines += Int(needed / width) }
      used += visible.count == word.text.count ? needed : measure(word.text)
    }
    return lines
  }

  /// Runs cut at line feeds.
  static func lines(of runs: [Deck.Run]) -> [[Deck.Run]] {
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

  /// What a line may be broken into: after spaces (not no-break ones) and around Han characters.
  static func words(_ runs: [Deck.Run]) -> [Deck.Run] {
    var words: [Deck.Run] = []
    for run in runs {
      var word = run
      word.text = ""
      for character in run.text {
        let isHan = character.unicodeScalars.contains(where: ScriptPieces.isHan)
        if isHan || (word.text.last == " " && character != " "), !word.text.isEmpty {
          words.append(word)
          word.text = ""
        }
        word.text.append(character)
        if isHan {
          words.append(word)
          word.text = ""
        }
      }
      if !word.text.isEmpty { words.append(word) }
    }
    return words
  }
}
