import Gates
import Scene
import Tables
import Typesetting

/// Makes measured text nodes, placed as Vega places text: by an anchor point, a baseline and an angle.
package struct TextFactory {
  package let context: ChartScope
  /// What stands for the part of a text that is cut off, and which part that is.
  var ellipsis = "…"
  var keepsEnd = false

  package init(context: ChartScope) {
    self.context = context
  }

  package func families(_ css: String?) -> [String] {
    guard let css, !css.isEmpty else { return ["sans-serif"] }
    return css.split(separator: ",").map {
      var s = $0.drop { $0 == " " }
      while s.last == " " { s.removeLast() }
      return s.filter { $0 != "\"" && $0 != "'" }
    }
  }

  package static func weight(_ v: Value?) -> Int {
    switch v {
    case .number(let n): Int(bounded: n, in: 1...1000)
    case .string(let s): s == "bold" ? 700 : s == "bolder" ? 700 : s == "lighter" ? 300 : Int(s) ?? 400
    default: 400
    }
  }

  /// Text, list of lines, or lines of styled runs.
  package func lines(_ v: Value, font: Font, color: Color, lineBreak: String? = nil) -> [[TextRun]] {
    func run(_ s: String) -> [TextRun] { [TextRun(s, font: font, color: color, language: context.language)] }
    switch v {
    case .array(let items):
      return items.map { item in
        if case .array(let runs) = item { return runs.map { styled($0, font, color) } }
        return run(ChannelText.plain(item))
      }
    case .string(let s):
      guard let lineBreak, !lineBreak.isEmpty else { return [run(s)] }
      return s.components(separator: lineBreak).map(run)
    default: return [run(ChannelText.plain(v))]
    }
  }

  private func styled(_ v: Value, _ font: Font, _ color: Color) -> TextRun {
    var f = font
    var c = color
    if let name = v["style"].string {
      if let s = context.config.style("fontSize", name)?.double { f.size = s }
      if let w = context.config.style("fontWeight", name) { f.weight = Self.weight(context.resolve(w)) }
      if let t = context.config.style("fill", name)?.string ?? context.config.style("color", name)?.string,
        let p = Color(css: t)
      {
        c = p
      }
    }
    if case .number(let s) = v["size"] { f.size = s }
    if case .number = v["weight"] { f.weight = Self.weight(v["weight"]) }
    if let t = v["color"].string, let p = Color(css: t) { c = p }
    return TextRun(v["text"].string ?? "", font: f, color: c, language: context.language)
  }

  /// Offset of the alphabetic baseline below the anchor point, as Vega has it.
  static func baselineOffset(_ baseline: String, size: Double, lineHeight: Double) -> Double {
    switch baseline {
    case "top": 0.79 * size
    case "middle": 0.30 * size
    case "bottom": -0.21 * size
    case "line-top": 0.29 * size + 0.5 * lineHeight
    case "line-bottom": 0.29 * size - 0.5 * lineHeight
    default: 0
    }
  }

  /// White behind a line, so that grid and guides do not run through it.
  private static func ground(_ m: TextMetrics, size: Double, at p: Point, anchor: TextAnchor) -> Node {
    let pad = 0.14 * size
    let box = Rect(
      x: p.x - m.width * anchor.fraction - pad, y: p.y - 0.82 * size, width: m.width + 2 * pad, height: 1.08 * size)
    return .path(PathNode(Path(rect: box), fill: .solid(.white)))
  }

  /// One text node a line; several lines are grouped, so that they stay one text.
  func block(
    _ lines: [[TextRun]], at p: Point, anchor: TextAnchor, baseline: String, angle: Double = 0, dx: Double = 0,
    dy: Double = 0, lineHeight given: Double? = nil, limit: Double? = nil, opacity: Double = 1,
    semantics: Semantics = .none, knockout: Bool = false
  ) -> [Node] {
    guard let size = lines.first?.first?.font.size else { return [] }
    let lineHeight = given ?? size + 2
    let turn = Transform.translation(p.x, p.y).appending(.rotation(degrees: angle))
    var base = dy + Self.baselineOffset(baseline, size: size, lineHeight: lineHeight)
    let extra = Double(lines.count - 1) * lineHeight
    if baseline == "middle" {
      base -= extra / 2
    } else if baseline == "bottom" || baseline == "line-bottom" {
      base -= extra
    }
    var nodes: [Node] = []
    var grounds: [Node] = []
    for (k, runs) in lines.enumerated() {
      var runs = runs
      var cut: String?
      if let limit, limit > 0, runs.count == 1 {
        let whole = runs[0].text
        runs[0].text = Ellipsis.truncate(
          whole, font: runs[0].font, limit: limit, measurer: context.measurer, ellipsis: ellipsis,
          keepsEnd: keepsEnd)
        if runs[0].text != whole { cut = whole }
      }
      if runs.allSatisfy({ $0.text.isEmpty }) { continue }
      let metrics = context.measurer.measure(runs)
      let origin = turn.apply(Point(dx, base + Double(k) * lineHeight))
      if knockout {
        grounds.append(Self.ground(metrics, size: runs.map(\.font.size).max() ?? size, at: origin, anchor: anchor))
      }
      var node = TextNode(
        runs, at: origin, anchor: anchor, angle: angle, metrics: metrics, opacity: opacity,
        semantics: lines.count == 1 ? semantics : .none)
      node.cutFrom = cut
      nodes.append(.text(node))
    }
    if nodes.count > 1 {
      return grounds + [.group(Group(nodes, semantics: Semantics(.textLines, facts: semantics.facts)))]
    }
    return grounds + nodes
  }
}

extension String {
  package func components(separator: String) -> [String] {
    var out: [String] = []
    var current = self[...]
    while let r = current.firstRange(of: separator) {
      out.append(String(current[..<r.lowerBound]))
      current = current[r.upperBound...]
    }
    return out + [String(current)]
  }
}
