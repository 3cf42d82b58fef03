import Scene

/// The house's slide: 960 × 540 pt, everything on one left edge, four lines that never move from slide to slide.
public enum SlideStyle {
  // Sizes of type and, where text runs on, distances of baselines.
  public static let coverTitleSize = 40.0
  public static let coverTitleLine = 46.0
  public static let titleSize = 30.0
  public static let titleLine = 35.0
  public static let subtitleSize = 17.0
  public static let subtitleLine = 22.0
  public static let panelSize = 15.5
  public static let rowSize = 16.0
  public static let valueSize = 19.0
  public static let smallSize = 13.0
  public static let smallLine = 18.0
  public static let axisSize = 13.0
  public static let sourceSize = 12.0
  public static let sourceLine = 15.0
  public static let figureSize = 34.0
  public static let figureLine = 42.0
  public static let tableSize = 15.0
  public static let tableHeadSize = 13.0
  public static let bodySize = 17.0
  public static let bodyLine = 25.0
  public static let listSize = 14.0
  public static let listLine = 19.0
  /// Smaller than this cannot be read in a meeting.
  public static let smallestSize = 12.0
  /// A title that needs a third line gives way by this much at most.
  public static let titleShrink = 0.85

  // Places.
  public static let margin = 48.0
  public static let width = Deck.size.width - 2 * margin
  public static let titleBaseline = 66.0
  /// From the last line of the title to the subtitle.
  public static let subtitleDrop = 29.0
  public static let coverTitleBaseline = 124.0
  public static let noteBaseline = 466.0
  public static let sourceBaseline = 516.0
  public static let numberWidth = 40.0
  public static let rowHeight = 39.0
  public static let tableHeadHeight = 27.0
  public static let rowsPerSlide = 8

  /// In a line of exact height the baseline lies about four fifths down, in Inter as in Arial.
  static let baselineFraction = 0.8

  /// Below the last line of a title, whose lines stand closer than its font would have them.
  private static let descenderRoom = 8.0

  static func top(ofBaseline baseline: Double, line: Double) -> Double { baseline - line * baselineFraction }

  /// The frame that a placeholder has on a layout; nil where the layout has none.
  static func frame(of placeholder: Deck.Placeholder, on layout: Deck.Layout) -> Rect? {
    let cover = layout == .title
    switch placeholder {
    case .title where cover:
      return Rect(
        x: margin, y: top(ofBaseline: coverTitleBaseline, line: coverTitleLine), width: width,
        height: 2 * coverTitleLine + descenderRoom)
    case .title:
      let y = top(ofBaseline: titleBaseline, line: titleLine)
      return Rect(x: margin, y: y, width: width, height: 2 * titleLine + descenderRoom)
    case .subtitle where cover:
      let y = top(ofBaseline: coverTitleBaseline + coverTitleLine + 38, line: bodyLine)
      return Rect(x: margin, y: y, width: width, height: 2 * bodyLine)
    case .subtitle where layout == .chart || layout == .table:
      let y = top(ofBaseline: titleBaseline + titleLine + subtitleDrop, line: subtitleLine)
      return Rect(x: margin, y: y, width: width, height: subtitleLine)
    case .body where layout == .text || layout == .sources: return Rect(x: margin, y: 128, width: width, height: 320)
    case .note where layout == .chart || layout == .table:
      let y = top(ofBaseline: noteBaseline, line: smallLine)
      return Rect(x: margin, y: y, width: width, height: 2 * smallLine)
    case .source:
      let height = 2 * sourceLine
      // The last line's baseline holds: a second line grows upwards.
      let y = sourceBaseline + sourceLine * (1 - baselineFraction) - height
      return Rect(x: margin, y: y, width: width - numberWidth - 16, height: height)
    case .number where !cover:
      let y = sourceBaseline + sourceLine * (1 - baselineFraction) - sourceLine
      return Rect(x: Deck.size.width - margin - numberWidth, y: y, width: numberWidth, height: sourceLine)
    default: return nil
    }
  }
}
