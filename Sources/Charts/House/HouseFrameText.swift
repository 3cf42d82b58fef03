import Pictures
import Scene
import Typesetting
import VegaLite

/// Title, subtitle, notes and source of a whole picture.
struct HouseFrameText {
  let context: ChartScope
  let style: HouseStyle
  let x: Double
  let width: Double

  private func families(display: Bool) -> [String] {
    let factory = TextFactory(context: context)
    let css = display ? context.config["title", "font"]?.string : context.config["font"]?.string
    return factory.families(css)
  }

  private func run(_ s: String, _ size: Double, _ weight: Int, _ color: String, display: Bool = false) -> TextRun {
    TextRun(
      s, font: Font(families(display: display), size: size, weight: weight), color: Color(css: color) ?? .black,
      language: context.language)
  }

  private func lines(_ runs: [TextRun], fit: LineBreaker.Fit) -> [[TextRun]] {
    let glued = runs.map { r in
      var r = r
      r.text = NoBreak.glue(r.text, language: context.language)
      return r
    }
    return LineBreaker(measurer: context.measurer).lines(of: glued, width: width, fit: fit).lines.map(\.runs)
  }

  /// Two lines at most; the size gives way by 15 % before a third line comes.
  func title(_ title: [String], _ subtitle: [String], top: Double) -> (nodes: [Node], bottom: Double) {
    var nodes: [Node] = []
    var size = style.title
    var set: [[TextRun]] = []
    if !title.isEmpty {
      func broken(_ size: Double) -> [[TextRun]] {
        title.flatMap { lines([run($0, size, 600, HouseColor.ink, display: size >= 17)], fit: .balanced) }
      }
      set = broken(size)
      if set.count > 2 {
        let joined = title.joined(separator: " ")
        for k in [1, 0.95, 0.9, 0.85] {
          size = style.title * k
          set = lines([run(joined, size, 600, HouseColor.ink, display: size >= 17)], fit: .balanced)
          if set.count <= 2 { break }
        }
      }
    }
    // Baseline of the first line 0.76 of its size below the top.
    var y = top + style.title * 0.76
    let step = style.titleLine * size / style.title
    for (i, line) in set.enumerated() {
      if i > 0 { y += step }
      nodes.append(node(line, y, .titleText))
    }
    if set.isEmpty { y = top }
    for (i, line) in subtitle.flatMap({ lines([run($0, style.subtitle, 400, HouseColor.muted)], fit: .ragged) })
      .enumerated()
    {
      y += i == 0 ? (set.isEmpty ? style.subtitle : style.subtitle * 1.86) : style.subtitleLine
      nodes.append(node(line, y, .titleSubtitle))
    }
    let group = Group(nodes, semantics: Semantics(.title, mark: .group))
    return (nodes.isEmpty ? [] : [.group(Group([.group(Group([], semantics: Semantics(.item)))] + group.children))], y)
  }

  private func node(_ runs: [TextRun], _ y: Double, _ role: Role) -> Node {
    let t = Node.text(TextNode(runs, at: Point(x, y), metrics: context.measurer.measure(runs)))
    return .group(Group([t], semantics: Semantics(role, mark: .text)))
  }

  /// Notes and source, the last line of the picture.
  func foot(_ notes: [Picture.Note], _ source: String?, bottom: Double) -> (nodes: [Node], top: Double) {
    var placed: [([TextRun], Double, Role)] = []
    var y = bottom - style.source * 0.3
    if let source {
      for line in lines([run(source, style.source, 400, HouseColor.muted)], fit: .ragged).reversed() {
        placed.append((line, y, .source))
        y -= style.source * 1.35
      }
      y -= notes.isEmpty ? 0 : style.noteLine * 0.45
    }
    for note in notes.reversed() {
      var runs: [TextRun] = []
      if note.isDoubt { runs.append(run("◆ ", style.note * 1.1, 400, HouseColor.doubt)) }
      if let lead = note.lead { runs.append(run(lead + " ", style.note, 600, HouseColor.ink)) }
      runs.append(run(note.text, style.note, 400, HouseColor.ink))
      for line in lines(runs, fit: .ragged).reversed() {
        placed.append((line, y, .note))
        y -= style.noteLine
      }
    }
    return (placed.reversed().map { node($0.0, $0.1, $0.2) }, placed.isEmpty ? bottom : y)
  }
}
