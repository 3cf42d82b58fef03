import Scene

/// Breaks a paragraph of runs into lines.
public struct LineBreaker {
  public enum Fit: Hashable, Sendable {
    /// Each line as full as it gets, the right edge ragged; but the last line is never one short word.
    case ragged
    /// For titles: as few lines as `ragged`, of about equal length, broken by sense (after a comma, before "and").
    case balanced
    /// Each line as full as it gets, and nothing else: what an office program does with a text of ours.
    case full
  }

  public struct Line: Hashable, Sendable {
    /// Without the spaces at the end of the line. Empty for an empty line.
    public var runs: [TextRun]
    public var metrics: TextMetrics
    /// Wider than it may be: not even one character fits.
    public var overflows: Bool
  }

  public struct Result: Hashable, Sendable {
    public var lines: [Line]
    /// A word was wider than a line and had to be cut within.
    public var brokeWord: Bool
    /// Some line is wider than it may be.
    public var overflow: Bool { lines.contains(where: \.overflows) }
  }

  /// Scene units by which a sum of widths may exceed the line: rounding, nothing the eye sees.
  static let tolerance = 0.01

  private let measurer: any TextMeasurer

  public init(measurer: any TextMeasurer) { self.measurer = measurer }

  public func lines(of runs: [TextRun], width: Double, fit: Fit = .ragged) -> Result {
    lines(of: runs, widths: [width], fit: fit)
  }

  /// - Parameter widths: of the lines in order, in scene units; the last holds for all that follow.
  public func lines(of runs: [TextRun], widths: [Double], fit: Fit = .ragged) -> Result {
    let widest = widths.max() ?? .infinity
    let segments = Segments(runs, widest: widest, measurer: measurer)
    let frame = LineWidths(widths)
    var result = Result(lines: [], brokeWord: segments.list.contains(where: \.isPartOfWord))
    var start = 0
    while start < segments.list.count {
      let end = (segments.list[start...].firstIndex(where: \.endsParagraph) ?? segments.list.count - 1) + 1
      let part = start..<end
      let first = result.lines.count
      let greedy = RaggedFit.lines(segments.list, part, first: first, widths: frame)
      let chosen =
        switch fit {
        case .full: greedy
        case .balanced: BalancedFit.lines(segments, part, like: greedy, first: first, widths: frame)
        case .ragged: RaggedFit.withoutShortLastLine(greedy, segments.list, first: first, widths: frame)
        }
      for line in chosen {
        let width = frame[result.lines.count]
        guard let head = line.first, let tail = line.last else {
          result.lines.append(emptyLine(like: runs))
          continue
        }
        let range = segments.list[head].range.lowerBound..<segments.list[tail].range.upperBound
        let lineRuns = segments.runs(in: range)
        if lineRuns.isEmpty {
          result.lines.append(emptyLine(like: runs))
          continue
        }
        let overflows = RaggedFit.width(segments.list[line]) > width + Self.tolerance
        result.lines.append(Line(runs: lineRuns, metrics: measurer.measure(lineRuns), overflows: overflows))
      }
      start = end
    }
    return result
  }

  private func emptyLine(like runs: [TextRun]) -> Line {
    guard var run = runs.first else {
      return Line(runs: [], metrics: TextMetrics(width: 0, ascent: 0, descent: 0), overflows: false)
    }
    run.text = ""
    return Line(runs: [], metrics: measurer.measure([run]), overflows: false)
  }
}

/// The width of each line; the last one given holds for all that follow.
struct LineWidths {
  private let list: [Double]
  let widest: Double

  init(_ list: [Double]) {
    self.list = list
    widest = list.max() ?? .infinity
  }

  subscript(_ line: Int) -> Double { line < list.count ? list[line] : list.last ?? .infinity }

  /// Whether all lines from this one on are narrower than some line before or after it would be.
  func hasWider(after line: Int) -> Bool {
    line + 1 < list.count && list[(line + 1)...].contains { $0 > self[line] }
  }
}
