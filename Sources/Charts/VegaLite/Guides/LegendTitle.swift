import Scene
import Vega

/// The title of a legend: above its entries, unless it is told to stand elsewhere.
struct LegendTitle {
  let legend: LegendSpec
  let lines: [String]
  private var context: ChartScope { legend.context }

  /// The title, and where the entries stand beside it; the corner of both is the origin.
  func draw(beside box: Rect) -> (nodes: [Node], entries: Point) {
    let orient = legend.string("titleOrient") ?? "top"
    let sideways = orient == "left" || orient == "right"
    let padding = legend.number("titlePadding", 5)
    let start = nodes(at: .zero, sideways)
    let extent = SceneBounds.of(start)
    // Along the entries: at their beginning, in the middle, at their end.
    let room = sideways ? box.maxY : box.maxX
    let along =
      switch legend.string("titleAnchor") {
      case "start": 0.0
      case "middle": room / 2
      case "end": room
      default: sideways ? room / 2 : 0
      }
    switch orient {
    case "left":
      return (nodes(at: Point(0, along), sideways), Point(extent.maxX.rounded(.up) + padding, 0))
    case "right":
      return (nodes(at: Point(box.maxX + padding, along), sideways), .zero)
    case "bottom":
      return (nodes(at: Point(along, box.maxY + padding), sideways), .zero)
    default:
      return (nodes(at: Point(along, 0), sideways), Point(0, extent.height + padding))
    }
  }

  private func nodes(at p: Point, _ sideways: Bool) -> [Node] {
    let factory = TextFactory(context: context)
    let size = legend.value("titleFontSize")?.jsNumber ?? context.config.style("fontSize", "guide-title")?.double ?? 11
    let weight = TextFactory.weight(
      legend.value("titleFontWeight") ?? context.config.style("fontWeight", "guide-title").map { context.resolve($0) })
    let color =
      (legend.string("titleColor") ?? context.config.style("fill", "guide-title")?.string).flatMap { Color(css: $0) }
      ?? .black
    let font = Font(
      factory.families(legend.string("titleFont") ?? context.config.style("font", "guide-title")?.string), size: size,
      weight: weight, slant: legend.string("titleFontStyle") == "italic" ? .italic : .normal)
    let anchor: TextAnchor =
      switch legend.string("titleAlign") ?? (sideways ? nil : legend.string("titleAnchor")) {
      case "center", "middle": .middle
      case "right", "end": .end
      default: .start
      }
    return factory.block(
      lines.map { [TextRun($0, font: font, color: color, language: context.language)] }, at: p, anchor: anchor,
      baseline: legend.string("titleBaseline") ?? (sideways ? "middle" : "top"),
      lineHeight: legend.value("titleLineHeight")?.jsNumber, limit: legend.number("titleLimit", 180),
      opacity: legend.number("titleOpacity", 1))
  }
}
