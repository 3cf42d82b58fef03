import Scene
import Testing

@testable import Vega

struct ShapesTests {
  /// The corners of an outline: where lines and curves end.
  private func ends(_ path: Path) -> [Point] {
    path.elements.compactMap { e in
      switch e {
      case .move(let p), .line(let p), .curve(_, _, let p):
        Point((p.x * 1000).rounded() / 1000, (p.y * 1000).rounded() / 1000)
      case .close: nil
      }
    }
  }

  @Test func symbols() {
    #expect(svg(SymbolShape.path("square", size: 100)) == "M-5,-5L5,-5L5,5L-5,5Z")
    #expect(svg(SymbolShape.path("diamond", size: 64)) == "M-4,0L0,-4L4,0L0,4Z")
    #expect(svg(SymbolShape.path("triangle-up", size: 100)) == "M0,-4.33L-5,4.33L5,4.33Z")
    #expect(svg(SymbolShape.path("triangle", size: 100)) == "M0,-5.774L-5,2.887L5,2.887Z")
    #expect(svg(SymbolShape.path("stroke", size: 16)) == "M-2,0L2,0")
    #expect(svg(SymbolShape.path("M-1,-1H1V1H-1Z", size: 100)) == "M-5,-5L5,-5L5,5L-5,5Z")
    #expect(SymbolShape.path("circle", size: 100).bounds.width > 9.99)
    #expect(SymbolShape.path("circle", size: 0) == Path())
    for name in SymbolShape.names { #expect(!SymbolShape.path(name, size: 64).elements.isEmpty) }
  }

  @Test func pathData() {
    func parsed(_ d: String) -> String? { SVGPath.parse(d).map(svg) }
    #expect(parsed("M10 20l5-5 5,5h-3v2z") == "M10,20L15,15L20,20L17,20L17,22Z")
    #expect(parsed("m1,1 2,2 M0 0 1 1") == "M1,1L3,3M0,0L1,1")
    #expect(parsed("M0,0C1,1,2,1,3,0S5,-1,6,0") == "M0,0C1,1,2,1,3,0C4,-1,5,-1,6,0")
    #expect(parsed("M0,0Q3,3,6,0T12,0") == "M0,0C2,2,4,2,6,0C8,-2,10,-2,12,0")
    // After another command the shorthand's control point is the current point.
    #expect(parsed("M0,0L3,0S5,1,6,0") == "M0,0L3,0C3,0,5,1,6,0")
    #expect(parsed("M.5.5-1e1-1E-1") == "M0.5,0.5L-10,-0.1")
    #expect(parsed("M0 0z l1 1") == "M0,0ZL1,1")
    for bad in ["", "10 20", "L1 1", "M1", "M0 0 L 1", "M0 0 X", "Mx", "M0 0z1", "M0 0A1 1 0 2 0 1 1"] {
      #expect(SVGPath.parse(bad) == nil, "\(bad)")
    }
  }

  @Test func ellipticArcs() throws {
    // A half circle, over the top (sweep 1 is clockwise on screen).
    let half = try #require(SVGPath.parse("M-1,0A1,1,0,0,1,1,0"))
    #expect(ends(half) == [Point(-1, 0), Point(0, -1), Point(1, 0)])
    let flags = try #require(SVGPath.parse("M-1,0a1 1 0 012 0"))
    #expect(flags == half)
    let under = try #require(SVGPath.parse("M-1,0A1,1,0,0,0,1,0"))
    #expect(ends(under)[1] == Point(0, 1))
    // Radii too small grow until they reach.
    #expect(ends(try #require(SVGPath.parse("M-2,0A1,1,0,0,1,2,0")))[1] == Point(0, -2))
    // A quarter of an ellipse turned by 90°.
    let turned = try #require(SVGPath.parse("M0,-2A2,1,90,0,1,1,0"))
    #expect(ends(turned) == [Point(0, -2), Point(1, 0)])
    #expect(SVGPath.parse("M0,0A0,1,0,0,0,5,5").map(svg) == "M0,0L5,5")
  }

  /// Corners as d3-shape's `arc` places them.
  @Test func arcs() {
    #expect(
      ends(ArcShape.path(startAngle: 0, endAngle: .pi / 2, innerRadius: 0, outerRadius: 100))
        == [Point(0, -100), Point(100, 0), Point(0, 0)])
    #expect(
      ends(ArcShape.path(startAngle: 0, endAngle: 1, innerRadius: 40, outerRadius: 100, padAngle: 0.05))
        == [Point(2.692, -99.964), Point(82.662, -56.276), Point(32.128, -23.829), Point(2.692, -39.909)])
    let round = ends(
      ArcShape.path(startAngle: 0.2, endAngle: 1.4, innerRadius: 40, outerRadius: 100, padAngle: 0.05, cornerRadius: 8))
    for p in [
      Point(20.792, -89.02), Point(31.123, -95.034), Point(95.902, -28.334), Point(89.589, -18.184),
      Point(45.655, -10.607), Point(36.913, -15.408), Point(16.48, -36.447), Point(11.935, -45.326),
    ] { #expect(round.contains(p), "\(p)") }
    let merged = ends(
      ArcShape.path(startAngle: 0.2, endAngle: 0.6, innerRadius: 40, outerRadius: 100, cornerRadius: 30))
    for p in [Point(16.244, -80.133), Point(46.167, -67.482), Point(27.623, -40.377), Point(9.719, -47.947)] {
      #expect(merged.contains(p), "\(p)")
    }
    let back = ends(
      ArcShape.path(startAngle: 1.4, endAngle: 0.2, innerRadius: 0, outerRadius: 100, padAngle: 0.05, cornerRadius: 8))
    for p in [Point(89.9, -17.831), Point(96.026, -27.911), Point(30.703, -95.17), Point(20.448, -89.341), Point(0, 0)]
    {
      #expect(back.contains(p), "\(p)")
    }
  }

  @Test func ring() {
    let ring = ArcShape.path(startAngle: 0, endAngle: 7, innerRadius: 40, outerRadius: 100)
    #expect(ring.elements.filter { if case .move = $0 { true } else { false } }.count == 2)
    #expect(abs(ring.bounds.width - 200) < 0.1)
    #expect(ArcShape.path(startAngle: 0, endAngle: 1, innerRadius: 0, outerRadius: 0) == Path())
    #expect(ArcShape.path(startAngle: 0, endAngle: .nan, innerRadius: 0, outerRadius: 9) == Path())
  }

  @Test func trails() {
    let path = TrailShape.path(points: [Point(0, 0), Point(10, 0)], widths: [2, 4])
    #expect(ends(path).first == Point(0, -1))
    #expect(ends(path)[1] == Point(10, -2))
    #expect(ends(path).contains(Point(10, 2)))
    #expect(ends(path).contains(Point(0, 1)))
    #expect(TrailShape.path(points: [Point(0, 0)], widths: [2]) == Path())
  }
}
