import Scene
import Tables

struct AxisTitle {
  package let axis: AxisSpec
  package let lines: [String]
  package let range: (Double, Double)
  /// How far ticks and labels reach.
  let extent: Double
  let sign: Double
  /// Upwards from where it would stand.
  var lift = 0.0

  package func draw() -> [Node] {
    let c = axis.context
    let isX = axis.isX
    let factory = TextFactory(context: c)
    let size = axis.value("titleFontSize")?.jsNumber ?? c.config.style("fontSize", "guide-title")?.double ?? 11
    let weight = TextFactory.weight(
      axis.value("titleFontWeight") ?? c.config.style("fontWeight", "guide-title").map { c.resolve($0) })
    let color =
      (axis.string("titleColor") ?? c.config.style("fill", "guide-title")?.string).flatMap { Color(css: $0) } ?? .black
    let families = factory.families(axis.string("titleFont") ?? c.config.style("font", "guide-title")?.string)
    let slant: Font.Slant = axis.string("titleFontStyle") == "italic" ? .italic : .normal
    let font = Font(families, size: size, weight: weight, slant: slant)
    let anchorName = axis.string("titleAnchor")
    let along: Double =
      switch anchorName {
      // A vertical axis begins below.
      case "start": isX ? range.0 : range.1
      case "end": isX ? range.1 : range.0
      default: (range.0 + range.1) / 2
      }
    var anchor: TextAnchor =
      switch axis.string("titleAlign") {
      case "left": .start
      case "right": .end
      case "center": .middle
      default: anchorName == "start" ? .start : anchorName == "end" ? .end : .middle
      }
    let angle = axis.value("titleAngle")?.jsNumber ?? (isX ? 0 : sign * 90)
    let padding = axis.number("titlePadding", 4)
    let cross = sign * (extent + padding)
    let baseline = axis.string("titleBaseline") ?? (isX ? (axis.orient == "top" ? "bottom" : "top") : "bottom")
    var p = isX ? Point(along, cross) : Point(cross, along)
    if let x = axis.value("titleX")?.jsNumber { p.x = x }
    if let y = axis.value("titleY")?.jsNumber { p.y = y }
    p.y -= lift
    if !isX, axis.value("titleAngle") != nil, axis.string("titleAlign") == nil {
      anchor = anchorName == nil ? .middle : anchor
    }
    return factory.block(
      lines.map { [TextRun($0, font: font, color: color, language: c.language)] }, at: p, anchor: anchor,
      baseline: baseline,
      angle: angle, lineHeight: axis.value("titleLineHeight")?.jsNumber, limit: axis.value("titleLimit")?.jsNumber,
      opacity: axis.number("titleOpacity", 1))
  }
}
