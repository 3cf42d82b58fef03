import Diagnostics
import Scene
import Tables
import Typesetting

/// Text at places; lists are lines. A value that is a list of `{text, style}` is one line of several runs, which the
/// house uses for labels.
package struct TextMark {
  package static let traits = MarkTraits(.text) { TextMark($0).draw() }.with {
    $0.channels = [.size, .text, .angle, .theta, .radius]
    $0.orientation = .found(OrientRules(bins: true, noneBetweenFourEnds: true, ends: true))
    $0.isGuide = true
    $0.size = .fontSize
  }

  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  package func draw() -> [Node] {
    let style = MarkStyle(unit)
    let n = NonPosition(unit)
    let p = d.position
    guard var x = p.point(.x, default: .mid), var y = p.point(.y, default: .mid) else { return [d.group([])] }
    let turned = unit.propertyNumbers("angle", or: 0)
    let angles = unit.encoding[.angle] == nil ? turned : n.numbers(.angle, default: turned.common ?? 0)
    if let radius = p.point(.radius, default: .none), let theta = p.point(.theta, default: .none) {
      for i in x.indices {
        let (dx, dy) = polar(radius[i], theta[i])
        x[i] += dx
        y[i] += dy
      }
    }
    let fontSize = unit.property("fontSize")?.jsNumber ?? unit.property("size")?.jsNumber ?? 11
    let sizes =
      unit.encoding[.size] == nil && unit.propertyRows("fontSize") != nil
      ? unit.propertyNumbers("fontSize", or: fontSize) : n.numbers(.size, default: fontSize)
    let texts = ChannelText(unit: unit, context: d.context).values(.text)
    func anchor(_ align: String?) -> TextAnchor { align == "left" ? .start : align == "right" ? .end : .middle }
    let (aligns, baselines) = (unit.propertyValues("align"), unit.propertyValues("baseline"))
    let (dx, dy) = (unit.propertyNumbers("dx", or: 0), unit.propertyNumbers("dy", or: 0))
    var factory = TextFactory(context: d.context)
    factory.ellipsis = unit.property("ellipsis")?.string ?? factory.ellipsis
    factory.keepsEnd = unit.property("dir")?.string == "rtl"
    let fallback = factory.families(nil)
    let families = unit.propertyValues("font")?.map { factory.families($0.string) }
    let (weights, slants) = (unit.propertyValues("fontWeight"), unit.propertyValues("fontStyle"))
    let (limits, lineHeights) = (unit.propertyValues("limit"), unit.propertyValues("lineHeight"))
    let breaks =
      unit.propertyValues("lineBreak") ?? d.context.config["lineBreak"].map { RowValues(all: d.context.resolve($0)) }
    let own = texts == nil ? unit.property("text") : nil
    let knockout = unit.property("knockout")?.isTruthy ?? false
    var nodes: [Node] = []
    for i in d.rows where x[i].isFinite && y[i].isFinite && sizes[i] > 0 {
      guard let text = texts?[i] ?? own, !text.isNull else { continue }
      guard let paint = style.fill[i], case .solid(let color) = paint.paint(.empty) else { continue }
      let font = Font(
        families?[i] ?? fallback, size: sizes[i], weight: TextFactory.weight(weights?[i]),
        slant: slants?[i].string == "italic" ? .italic : .normal)
      let shade = color.withAlpha(color.alpha * style.fillOpacity[i])
      let lines = factory.lines(text, font: font, color: shade, lineBreak: breaks?[i].string)
      nodes += factory.block(
        lines, at: Point(x[i], y[i]), anchor: anchor(aligns?[i].string), baseline: baselines?[i].string ?? "middle",
        angle: angles[i], dx: dx[i], dy: dy[i], lineHeight: lineHeights?[i].jsNumber, limit: limits?[i].jsNumber,
        opacity: style.alpha(i), semantics: Semantics(facts: d.facts(i)), knockout: knockout)
    }
    return [d.group(nodes)]
  }

  /// Angle 0 points up.
  private func polar(_ r: Double, _ theta: Double) -> (Double, Double) {
    let p = Transform.rotation(degrees: theta * 180 / .pi).apply(Point(0, -r))
    return (p.x, p.y)
  }
}
