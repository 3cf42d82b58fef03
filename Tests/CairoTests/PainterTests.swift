import CairoBackend
import Scene
import Testing

@Suite(.enabled(if: hasHouseFonts, "the house fonts are not installed"))
struct PainterTests {
  private func paint(_ nodes: [Node], transparent: Bool = false) throws -> [UInt8] {
    try PNGEncoder(measurer: PangoMeasurer(), options: RasterOptions(scale: 1, transparent: transparent))
      .encode(Scene(size: Size(100, 100), background: .white, nodes: nodes))
  }

  private func square(_ x: Double, _ y: Double, _ color: Color) -> Node {
    .path(PathNode(Path(rect: Rect(x: x, y: y, width: 40, height: 40)), fill: color))
  }

  @Test func aFadedGroupIsFadedAsOne() throws {
    let png = try paint([.group(Group([square(10, 10, .black), square(30, 30, .black)], opacity: 0.5))])
    #expect(try pixel(20, 20, of: png) == pixel(40, 40, of: png))
  }

  @Test func clipsAndTransformsNest() throws {
    let clip = Path(rect: Rect(x: 0, y: 0, width: 10, height: 10))
    let png = try paint([.group(Group([square(0, 0, .black)], transform: .translation(20, 20), clip: clip))])
    #expect(try pixel(25, 25, of: png) == 0xFF00_0000)
    #expect(try pixel(35, 35, of: png) == 0xFFFF_FFFF)
  }

  @Test func impossibleNumbersHarmNothingElse() throws {
    var path = Path(circle: .zero, radius: 1e308)
    path.line(Point(.nan, .infinity))
    path.line(Point(-1e300, 5))
    let wild: [Node] = [
      .path(PathNode(path, stroke: Stroke(.black, width: 1, dash: [1e-9, 1e-9]))),
      .group(Group([square(0, 0, .black)], transform: .scale(0, 1))),
      .group(Group([square(0, 0, .black)], transform: .translation(.nan, 1))),
      .group(Group([square(0, 0, .black)], transform: .scale(1e200, 1e200))),
    ]
    let png = try paint(wild + [square(50, 50, Color(hex: 0x00FF00))])
    #expect(try pixel(60, 60, of: png) == 0xFF00_FF00)
  }

  @Test func stampsLookLikePaths() throws {
    let positions = (0..<2000).map { Point(Double($0 % 50) * 2.03, Double($0 / 50) * 2.47) }
    let style = SymbolsNode.Style(fill: .solid(Color(hex: 0x1D5A8E)), opacity: 0.25)
    let shape = Path(circle: .zero, radius: 3)
    let stamped = try paint([.symbols(SymbolsNode(shape: shape, positions: positions, styles: [style]))])
    let parts = stride(from: 0, to: positions.count, by: 400).map { start in
      Node.symbols(SymbolsNode(shape: shape, positions: Array(positions[start..<start + 400]), styles: [style]))
    }
    let drawn = try paint(parts)
    var (total, worst) = (0, 0)
    for y in stride(from: 1, to: 100, by: 7) {
      for x in stride(from: 1, to: 100, by: 7) {
        let (a, b) = (try pixel(x, y, of: stamped), try pixel(x, y, of: drawn))
        let difference = abs(Int(a >> 16 & 255) - Int(b >> 16 & 255))
        (total, worst) = (total + difference, max(worst, difference))
      }
    }
    #expect(worst <= 24 && total <= 225 * 4)
  }
}
