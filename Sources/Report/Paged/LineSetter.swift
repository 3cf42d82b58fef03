import Languages
import Scene
import Typesetting

/// A line of spans, ready to be drawn anywhere.
struct SetLine {
  /// Neighbours that lead to the same place; x from the left end of the line.
  struct Part {
    var runs: [TextRun]
    var link: LinkNode.Target?
    var x: Double
    var metrics: TextMetrics
  }
  var parts: [Part]
  var width: Double

  /// Nodes with the left end of the baseline at the point; the area of a link is the height of its text.
  func nodes(_ x: Double, _ y: Double) -> [Node] {
    parts.map { part in
      let text = Node.text(TextNode(part.runs, at: Point(x + part.x, y), metrics: part.metrics))
      guard let link = part.link else { return text }
      let area = Rect(
        x: x + part.x, y: y - part.metrics.ascent, width: part.metrics.width, height: part.metrics.height)
      return .link(LinkNode(link, area: area, children: [text]))
    }
  }

  /// The same with the right end of the baseline at `x`.
  func nodes(right x: Double, _ y: Double) -> [Node] { nodes(x - width, y) }
}

/// Breaks spans into lines and keeps their links, which the line breaker does not know.
struct LineSetter {
  let measurer: any TextMeasurer
  let language: Language
  /// Stay on one line.
  var names: [String] = []

  func set(_ spans: [Span], width: Double, fit: LineBreaker.Fit = .ragged) -> [SetLine] {
    let spans = prepared(spans)
    let runs = spans.map { span -> TextRun in
      var run = span.run
      if span.endsLine { run.text += "\n" }
      return run
    }
    let lines = LineBreaker(measurer: measurer).lines(of: runs, width: width, fit: fit).lines
    var owners = Owners(spans)
    return lines.enumerated().map { i, line in
      setLine(line.runs, owners: &owners, isLast: i == lines.count - 1)
    }
  }

  /// One line that is not broken.
  func line(_ spans: [Span]) -> SetLine {
    let spans = prepared(spans)
    var owners = Owners(spans)
    return setLine(spans.map(\.run), owners: &owners, isLast: true)
  }

  func width(_ spans: [Span]) -> Double { line(spans).width }

  /// What must not part is glued, and Han set off from Latin, within spans and where they meet.
  private func prepared(_ spans: [Span]) -> [Span] {
    var result = spans
    for i in result.indices {
      result[i].run.text = spaced(NoBreak.glue(result[i].run.text, language: language, names: names))
      guard i > 0, let a = result[i - 1].run.text.last, let b = result[i].run.text.first else { continue }
      let joint = spaced(String([a, b]))
      if joint.count > 2 { result[i - 1].run.text += joint.dropFirst().dropLast() }
    }
    return result
  }

  private func spaced(_ text: String) -> String { CJKSpacing.apply(text, language: language) }

  private func setLine(_ runs: [TextRun], owners: inout Owners, isLast: Bool) -> SetLine {
    var parts: [SetLine.Part] = []
    for run in runs {
      let link = owners.link(of: run.text)
      if let last = parts.indices.last, parts[last].link == link {
        parts[last].runs.append(run)
      } else {
        parts.append(.init(runs: [run], link: link, x: 0, metrics: TextMetrics(width: 0, ascent: 0, descent: 0)))
      }
    }
    var x = 0.0
    for i in parts.indices {
      parts[i].metrics = measurer.measure(parts[i].runs)
      parts[i].x = x
      x += parts[i].metrics.width
    }
    // The space that the break took away is drawn all the same, so that words do not run together when text is copied.
    if !isLast, let last = parts.indices.last, let end = parts[last].runs.indices.last, owners.atSpace {
      parts[last].runs[end].text += " "
    }
    return SetLine(parts: parts, width: x)
  }

  /// Finds the span behind each run of a line: the breaker keeps the order and drops only spaces and line ends.
  private struct Owners {
    private var spans: [(characters: [Character], link: LinkNode.Target?)]
    private var span = 0
    private var offset = 0

    init(_ spans: [Span]) {
      self.spans = spans.map { (Array($0.run.text), $0.link) }
    }

    var atSpace: Bool {
      span < spans.count && offset < spans[span].characters.count && spans[span].characters[offset] == " "
    }

    mutating func link(of text: String) -> LinkNode.Target? {
      var link: LinkNode.Target?
      var isFirst = true
      for c in text {
        while span < spans.count, offset >= spans[span].characters.count || spans[span].characters[offset] != c {
          offset += 1
          if offset >= spans[span].characters.count {
            span += 1
            offset = 0
          }
        }
        guard span < spans.count else { return link }
        if isFirst { link = spans[span].link }
        isFirst = false
        offset += 1
      }
      while span < spans.count, offset >= spans[span].characters.count {
        span += 1
        offset = 0
      }
      return link
    }
  }
}
