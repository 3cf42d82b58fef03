import Scene

/// A title in at most two lines, at its full size if it can be and never more than 15 % below it.
struct TitleFit {
  var text: String
  var size: Double
  var lines: Int
  /// False if it needs more than two lines even so.
  var fits: Bool

  /// Half points, as a person would choose them.
  private static let step = 0.5

  init(_ given: [String], size full: Double, width: Double, fit: TextFit) {
    let given = given.filter { !$0.isEmpty }
    let whole = given.joined(separator: TitleFit.joint(given))
    var size = full
    while size >= full * SlideStyle.titleShrink - 1e-9 {
      func fitting(_ line: String) -> Bool { fit.width([Deck.Run(line)], size: size, isHeading: true) <= width }
      // As its author broke it; on one line; in two of about equal length.
      let candidates = [given, [whole], fit.balanced(whole, size: size, width: width)]
      if let lines = candidates.first(where: { !$0.isEmpty && $0.count <= 2 && $0.allSatisfy(fitting) }) {
        (text, self.size, self.lines, fits) = (lines.joined(separator: "\n"), size, lines.count, true)
        return
      }
      size -= Self.step
    }
    size = (full * SlideStyle.titleShrink / Self.step).rounded(.up) * Self.step
    text = whole
    self.size = size
    lines = fit.lineCount([Deck.Run(whole)], size: size, width: width, isHeading: true)
    fits = lines <= 2
  }

  /// Han is joined without a space.
  private static func joint(_ lines: [String]) -> String {
    let isHan = lines.first?.unicodeScalars.last.map(ScriptPieces.isHan) ?? false
    return isHan ? "" : " "
  }
}
