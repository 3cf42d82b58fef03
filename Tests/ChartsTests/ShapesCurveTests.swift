import Scene
import Testing

@testable import Vega

/// Expected paths are what d3-shape 3.2 writes for the same points with three digits.
struct ShapesCurveTests {
  private let points = [Point(0, 0), Point(10, 20), Point(20, 5), Point(30, 5), Point(45, 30)]

  @Test(arguments: CurveGoldens.lines.keys.sorted())
  func lines(name: String) throws {
    let parts = name.split(separator: " ").map(String.init)
    let path = Curve.line(points, interpolate: parts[0], orient: parts.count > 1 ? "horizontal" : nil)
    #expect(svg(path) == CurveGoldens.lines[name])
  }

  @Test(arguments: CurveGoldens.areas.keys.sorted())
  func areas(name: String) throws {
    let parts = name.split(separator: " ").map(String.init)
    let path = Curve.area(
      top: points, bottom: points.map { Point($0.x, 50) }, interpolate: parts[0],
      orient: parts.count > 1 ? "horizontal" : nil)
    #expect(svg(path) == CurveGoldens.areas[name])
  }

  @Test(arguments: CurveGoldens.short.keys.sorted())
  func fewPoints(name: String) throws {
    var parts = name.split(separator: " ").map(String.init)
    let count = try #require(parts.popLast().flatMap { Int($0) })
    let path = Curve.line(
      Array(points.prefix(count)), interpolate: parts[0], orient: parts.count > 1 ? "horizontal" : nil)
    #expect(svg(path) == CurveGoldens.short[name])
  }

  @Test func nothingFromNothing() {
    for name in Curve.names {
      #expect(Curve.line([], interpolate: name) == Path())
      #expect(Curve.area(top: [], bottom: [], interpolate: name) == Path())
    }
  }

  @Test func tension() {
    // d3.curveCardinal.tension(1) draws straight lines as curves; alpha 0 is a cardinal spline.
    let straight = Curve.line(Array(points.prefix(3)), interpolate: "cardinal", tension: 1)
    #expect(svg(straight) == "M0,0C0,0,10,20,10,20C10,20,20,5,20,5")
    #expect(
      Curve.line(points, interpolate: "catmull-rom", tension: 0) == Curve.line(points, interpolate: "cardinal"))
  }
}

/// A path as d3-path writes it, three digits at most.
func svg(_ path: Path) -> String {
  func n(_ x: Double) -> String {
    let r = (x * 1000).rounded() / 1000
    return r == r.rounded() ? String(Int(checked: r) ?? 0) : "\(r)"
  }
  func p(_ q: Point) -> String { n(q.x) + "," + n(q.y) }
  return path.elements.map { e in
    switch e {
    case .move(let q): "M" + p(q)
    case .line(let q): "L" + p(q)
    case .curve(let a, let b, let q): "C" + [a, b, q].map(p).joined(separator: ",")
    case .close: "Z"
    }
  }.joined()
}

enum CurveGoldens {
  static let lines: [String: String] = [
    "basis":
      """
    M0,0L1.667,3.333C3.333,6.667,6.667,13.333,10,14.167C13.333,15,16.667,10,20,7.5C23.333,5,26.667,5,30.\
    833,9.167C35,13.333,40,21.667,42.5,25.833L45,30
    """,
    "basis-closed":
      """
    M10,14.167C13.333,15,16.667,10,20,7.5C23.333,5,26.667,5,30.833,9.167C35,13.333,40,21.667,35,20.833C3\
    0,20,15,10,9.167,8.333C3.333,6.667,6.667,13.333,10,14.167
    """,
    "basis-open":
      "M10,14.167C13.333,15,16.667,10,20,7.5C23.333,5,26.667,5,30.833,9.167",
    "bundle":
      """
    M0,0L1.698,3.021C3.396,6.042,6.792,12.083,10.188,13.167C13.583,14.25,16.979,10.375,20.375,8.625C23.7\
    71,6.875,27.167,7.25,31.271,11.167C35.375,15.083,40.188,22.542,42.594,26.271L45,30
    """,
    "cardinal":
      """
    M0,0C0,0,6.667,19.167,10,20C13.333,20.833,16.667,7.5,20,5C23.333,2.5,25.833,0.833,30,5C34.167,9.167,\
    45,30,45,30
    """,
    "cardinal-closed":
      """
    M10,20C13.333,20.833,16.667,7.5,20,5C23.333,2.5,25.833,0.833,30,5C34.167,9.167,50,30.833,45,30C40,29\
    .167,5.833,1.667,0,0C-5.833,-1.667,6.667,19.167,10,20
    """,
    "cardinal-open":
      "M10,20C13.333,20.833,16.667,7.5,20,5C23.333,2.5,25.833,0.833,30,5",
    "catmull-rom":
      """
    M0,0C0,0,6.467,19.78,10,20C13.172,20.198,16.012,7.134,20,5C22.97,3.41,26.816,3.197,30,5C35.436,8.078\
    ,45,30,45,30
    """,
    "catmull-rom-closed":
      """
    M10,20C13.172,20.198,16.012,7.134,20,5C22.97,3.41,26.816,3.197,30,5C35.436,8.078,46.78,28.303,45,30C\
    42.576,32.311,2.715,-2.397,0,0C-1.746,1.541,6.467,19.78,10,20
    """,
    "catmull-rom-open":
      "M10,20C13.172,20.198,16.012,7.134,20,5C22.97,3.41,26.816,3.197,30,5",
    "linear-closed":
      "M0,0L10,20L20,5L30,5L45,30Z",
    "monotone":
      "M0,0C3.333,10,6.667,20,10,20C13.333,20,16.667,5,20,5C23.333,5,26.667,5,30,5C35,5,40,17.5,45,30",
    "monotone horizontal":
      "M0,0C5,6.667,10,13.333,10,20C10,15,13.333,10,20,5C20,5,30,5,30,5C40,13.333,42.5,21.667,45,30",
    "natural":
      "M0,0C3.304,10,6.607,20,10,20C13.393,20,16.875,10,20,5C23.125,0,25.893,0,30,5C34.107,10,39.554,20,45,30",
    "step":
      "M0,0L5,0L5,20L15,20L15,5L25,5L25,5L37.5,5L37.5,30L45,30",
    "step-after":
      "M0,0L10,0L10,20L20,20L20,5L30,5L30,5L45,5L45,30",
    "step-before":
      "M0,0L0,20L10,20L10,5L20,5L20,5L30,5L30,30L45,30",
  ]

  static let areas: [String: String] = [
    "basis":
      """
    M0,0L1.667,3.333C3.333,6.667,6.667,13.333,10,14.167C13.333,15,16.667,10,20,7.5C23.333,5,26.667,5,30.\
    833,9.167C35,13.333,40,21.667,42.5,25.833L45,30L45,50L42.5,50C40,50,35,50,30.833,50C26.667,50,23.333\
    ,50,20,50C16.667,50,13.333,50,10,50C6.667,50,3.333,50,1.667,50L0,50Z
    """,
    "basis-closed":
      """
    M10,14.167C13.333,15,16.667,10,20,7.5C23.333,5,26.667,5,30.833,9.167C35,13.333,40,21.667,35,20.833C3\
    0,20,15,10,9.167,8.333C3.333,6.667,6.667,13.333,10,14.167M30.833,50C26.667,50,23.333,50,20,50C16.667\
    ,50,13.333,50,10,50C6.667,50,3.333,50,9.167,50C15,50,30,50,35,50C40,50,35,50,30.833,50
    """,
    "basis-open":
      """
    M10,14.167C13.333,15,16.667,10,20,7.5C23.333,5,26.667,5,30.833,9.167L30.833,50C26.667,50,23.333,50,2\
    0,50C16.667,50,13.333,50,10,50Z
    """,
    "cardinal":
      """
    M0,0C0,0,6.667,19.167,10,20C13.333,20.833,16.667,7.5,20,5C23.333,2.5,25.833,0.833,30,5C34.167,9.167,\
    45,30,45,30L45,50C45,50,34.167,50,30,50C25.833,50,23.333,50,20,50C16.667,50,13.333,50,10,50C6.667,50\
    ,0,50,0,50Z
    """,
    "cardinal-closed":
      """
    M10,20C13.333,20.833,16.667,7.5,20,5C23.333,2.5,25.833,0.833,30,5C34.167,9.167,50,30.833,45,30C40,29\
    .167,5.833,1.667,0,0C-5.833,-1.667,6.667,19.167,10,20M30,50C25.833,50,23.333,50,20,50C16.667,50,13.3\
    33,50,10,50C6.667,50,-5.833,50,0,50C5.833,50,40,50,45,50C50,50,34.167,50,30,50
    """,
    "cardinal-open":
      """
    M10,20C13.333,20.833,16.667,7.5,20,5C23.333,2.5,25.833,0.833,30,5L30,50C25.833,50,23.333,50,20,50C16\
    .667,50,13.333,50,10,50Z
    """,
    "catmull-rom":
      """
    M0,0C0,0,6.467,19.78,10,20C13.172,20.198,16.012,7.134,20,5C22.97,3.41,26.816,3.197,30,5C35.436,8.078\
    ,45,30,45,30L45,50C45,50,34.495,50,30,50C26.33,50,23.333,50,20,50C16.667,50,13.333,50,10,50C6.667,50\
    ,0,50,0,50Z
    """,
    "catmull-rom-closed":
      """
    M10,20C13.172,20.198,16.012,7.134,20,5C22.97,3.41,26.816,3.197,30,5C35.436,8.078,46.78,28.303,45,30C\
    42.576,32.311,2.715,-2.397,0,0C-1.746,1.541,6.467,19.78,10,20M30,50C26.33,50,23.333,50,20,50C16.667,\
    50,13.333,50,10,50C6.667,50,0,50,0,50C0,50,45,50,45,50C45,50,34.495,50,30,50
    """,
    "catmull-rom-open":
      """
    M10,20C13.172,20.198,16.012,7.134,20,5C22.97,3.41,26.816,3.197,30,5L30,50C26.33,50,23.333,50,20,50C1\
    6.667,50,13.333,50,10,50Z
    """,
    "linear-closed":
      "M0,0L10,20L20,5L30,5L45,30ZM45,50L30,50L20,50L10,50L0,50Z",
    "monotone":
      """
    M0,0C3.333,10,6.667,20,10,20C13.333,20,16.667,5,20,5C23.333,5,26.667,5,30,5C35,5,40,17.5,45,30L45,50\
    C40,50,35,50,30,50C26.667,50,23.333,50,20,50C16.667,50,13.333,50,10,50C6.667,50,3.333,50,0,50Z
    """,
    "monotone horizontal":
      """
    M0,0C5,6.667,10,13.333,10,20C10,15,13.333,10,20,5C20,5,30,5,30,5C40,13.333,42.5,21.667,45,30L45,50C4\
    5,50,30,50,30,50C30,50,20,50,20,50C20,50,10,50,10,50C10,50,0,50,0,50Z
    """,
    "natural":
      """
    M0,0C3.304,10,6.607,20,10,20C13.393,20,16.875,10,20,5C23.125,0,25.893,0,30,5C34.107,10,39.554,20,45,\
    30L45,50C39.554,50,34.107,50,30,50C25.893,50,23.125,50,20,50C16.875,50,13.393,50,10,50C6.607,50,3.30\
    4,50,0,50Z
    """,
    "step":
      """
    M0,0L5,0L5,20L15,20L15,5L25,5L25,5L37.5,5L37.5,30L45,30L45,50L37.5,50L37.5,50L25,50L25,50L15,50L15,5\
    0L5,50L5,50L0,50Z
    """,
    "step-after":
      "M0,0L10,0L10,20L20,20L20,5L30,5L30,5L45,5L45,30L45,50L45,50L30,50L30,50L20,50L20,50L10,50L10,50L0,50Z",
    "step-before":
      "M0,0L0,20L10,20L10,5L20,5L20,5L30,5L30,30L45,30L45,50L30,50L30,50L20,50L20,50L10,50L10,50L0,50L0,50Z",
  ]

  static let short: [String: String] = [
    "basis 3":
      "M0,0L1.667,3.333C3.333,6.667,6.667,13.333,10,14.167C13.333,15,16.667,10,18.333,7.5L20,5",
    "basis 2":
      "M0,0L10,20",
    "basis 1":
      "M0,0Z",
    "basis-closed 3":
      "M10,14.167C13.333,15,16.667,10,15,6.667C13.333,3.333,6.667,1.667,5,4.167C3.333,6.667,6.667,13.333,10,14.167",
    "basis-closed 2":
      "M6.667,13.333L3.333,6.667Z",
    "basis-closed 1":
      "M0,0Z",
    "basis-open 3":
      "M10,14.167Z",
    "bundle 3":
      "M0,0L1.667,2.896C3.333,5.792,6.667,11.583,10,12.417C13.333,13.25,16.667,9.125,18.333,7.063L20,5",
    "bundle 2":
      "M0,0L10,20",
    "cardinal 3":
      "M0,0C0,0,6.667,19.167,10,20C13.333,20.833,20,5,20,5",
    "cardinal 2":
      "M0,0L10,20",
    "cardinal 1":
      "M0,0Z",
    "cardinal-closed 3":
      "M10,20C13.333,20.833,21.667,8.333,20,5C18.333,1.667,1.667,-2.5,0,0C-1.667,2.5,6.667,19.167,10,20",
    "cardinal-closed 2":
      "M10,20L0,0Z",
    "cardinal-closed 1":
      "M0,0Z",
    "cardinal-open 3":
      "M10,20Z",
    "catmull-rom 3":
      "M0,0C0,0,6.467,19.78,10,20C13.172,20.198,20,5,20,5",
    "catmull-rom 2":
      "M0,0L10,20",
    "catmull-rom 1":
      "M0,0Z",
    "catmull-rom-closed 3":
      "M10,20C13.172,20.198,21.29,8.337,20,5C18.62,1.432,1.833,-2.285,0,0C-1.909,2.38,6.467,19.78,10,20",
    "catmull-rom-closed 2":
      "M10,20L0,0Z",
    "catmull-rom-closed 1":
      "M0,0Z",
    "catmull-rom-open 3":
      "M10,20Z",
    "linear-closed 3":
      "M0,0L10,20L20,5Z",
    "linear-closed 2":
      "M0,0L10,20Z",
    "linear-closed 1":
      "M0,0Z",
    "monotone 3":
      "M0,0C3.333,10,6.667,20,10,20C13.333,20,16.667,12.5,20,5",
    "monotone 2":
      "M0,0L10,20",
    "monotone 1":
      "M0,0Z",
    "monotone horizontal 3":
      "M0,0C5,6.667,10,13.333,10,20C10,15,15,10,20,5",
    "monotone horizontal 2":
      "M0,0L10,20",
    "monotone horizontal 1":
      "M0,0Z",
    "natural 3":
      "M0,0C3.333,9.583,6.667,19.167,10,20C13.333,20.833,16.667,12.917,20,5",
    "natural 2":
      "M0,0L10,20",
    "natural 1":
      "M0,0Z",
    "step 3":
      "M0,0L5,0L5,20L15,20L15,5L20,5",
    "step 2":
      "M0,0L5,0L5,20L10,20",
    "step 1":
      "M0,0Z",
    "step-after 3":
      "M0,0L10,0L10,20L20,20L20,5",
    "step-after 2":
      "M0,0L10,0L10,20",
    "step-after 1":
      "M0,0Z",
    "step-before 3":
      "M0,0L0,20L10,20L10,5L20,5",
    "step-before 2":
      "M0,0L0,20L10,20",
    "step-before 1":
      "M0,0Z",
  ]
}
