import Scene

/// How a paragraph is set; fonts and colours stand in its runs.
public struct ParagraphStyle: Hashable, Sendable {
  /// From baseline to baseline, in scene units.
  public var lineHeight: Double
  /// From the top of the paragraph to its first baseline; nil centres the first line in its line height. Default nil.
  public var firstBaseline: Double?
  /// Default `.start`. Left and right: there is no justified text.
  public var alignment: TextAnchor
  /// Default `.ragged`.
  public var fit: LineBreaker.Fit
  /// What the first line is shorter by, at its start. Default 0.
  public var firstLineIndent: Double

  public init(
    lineHeight: Double, firstBaseline: Double? = nil, alignment: TextAnchor = .start,
    fit: LineBreaker.Fit = .ragged, firstLineIndent: Double = 0
  ) {
    self.lineHeight = lineHeight
    self.firstBaseline = firstBaseline
    self.alignment = alignment
    self.fit = fit
    self.firstLineIndent = firstLineIndent
  }
}

/// A line with its place in the paragraph, whose top left corner is (0, 0).
public struct PlacedLine: Hashable, Sendable {
  public var runs: [TextRun]
  public var metrics: TextMetrics
  /// The anchor point: left end, middle or right end of the line, on its baseline.
  public var origin: Point
  public var anchor: TextAnchor
  public var overflows: Bool

  /// The line as a node of a scene, with the paragraph's corner at `corner`.
  public func node(at corner: Point, semantics: Semantics = .none) -> TextNode {
    TextNode(
      runs, at: Point(corner.x + origin.x, corner.y + origin.y), anchor: anchor, metrics: metrics, semantics: semantics)
  }
}

public enum Paragraph {
  public static func lay(
    _ runs: [TextRun], width: Double, style: ParagraphStyle, measurer: any TextMeasurer
  ) -> [PlacedLine] {
    let widths = style.firstLineIndent == 0 ? [width] : [width - style.firstLineIndent, width]
    let result = LineBreaker(measurer: measurer).lines(of: runs, widths: widths, fit: style.fit)
    // All baselines hang on the first, so that a fallback font in one line does not move the ones below it.
    let first = result.lines.first?.metrics ?? TextMetrics(width: 0, ascent: 0, descent: 0)
    let top = style.firstBaseline ?? (style.lineHeight - first.height) / 2 + first.ascent
    return result.lines.enumerated().map { i, line in
      let indent = i == 0 ? style.firstLineIndent : 0
      return PlacedLine(
        runs: line.runs, metrics: line.metrics,
        origin: Point(indent + (width - indent) * style.alignment.fraction, top + Double(i) * style.lineHeight),
        anchor: style.alignment, overflows: line.overflows)
    }
  }

  public static func lay(
    _ runs: [TextRun], width: Double, lineHeight: Double, measurer: any TextMeasurer
  ) -> [PlacedLine] {
    lay(runs, width: width, style: ParagraphStyle(lineHeight: lineHeight), measurer: measurer)
  }
}
