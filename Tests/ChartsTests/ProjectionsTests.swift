import Scene
import Tables
import Testing

@testable import Vega

/// Expected positions and paths are what d3-geo 3.1 gives for the same settings.
struct ProjectionsTests {
  private func geometry(_ type: String, _ coordinates: Value) -> Value {
    .object([.init("type", .string(type)), .init("coordinates", coordinates)])
  }

  private func line(_ points: [(Double, Double)]) -> Value {
    geometry("LineString", .array(points.map { .array([.number($0.0), .number($0.1)]) }))
  }

  private func polygon(_ rings: [(Double, Double)]...) -> Value {
    geometry(
      "Polygon", .array(rings.map { .array(($0 + $0.prefix(1)).map { .array([.number($0.0), .number($0.1)]) }) }))
  }

  private let sphere = Value.object([.init("type", .string("Sphere"))])

  /// A degree is a pixel, north is up, the corner is at 180° W, 90° N; no points are added.
  private func plate(_ change: (inout ProjectionParameters) -> Void = { _ in }) throws -> Projection {
    var p = ProjectionParameters()
    (p.scale, p.translate, p.precision) = (180 / .pi, Point(180, 90), 0)
    change(&p)
    return try #require(Projection.make(type: "equirectangular", parameters: p))
  }

  private func globe(_ change: (inout ProjectionParameters) -> Void = { _ in }) throws -> Projection {
    var p = ProjectionParameters()
    (p.scale, p.translate, p.precision) = (100, .zero, 0)
    change(&p)
    return try #require(Projection.make(type: "orthographic", parameters: p))
  }

  private static let places: [String: (Double, Double)] = [
    "albers": (431.9724, 224.3264), "albersUsa": (431.9724, 224.3264), "azimuthalEqualArea": (337.0589, 128.2079),
    "azimuthalEquidistant": (376.9781, 162.2208), "conicConformal": (349.4294, 109.9557),
    "conicEqualArea": (316.0920, 165.0466), "conicEquidistant": (344.4547, 130.3547),
    "equalEarth": (243.8972, 112.7697), "equirectangular": (213.6104, 143.4442), "gnomonic": (1296.9425, 946.0710),
    "identity": (-100, 40), "mercator": (213.0556, 133.3146), "mollweide": (254.2648, 122.6992),
    "naturalEarth1": (234.2667, 126.2876), "orthographic": (291.7756, 89.6245), "stereographic": (262.4608, 64.6470),
    "transverseMercator": (323.5341, -32.4781),
  ]

  @Test(arguments: Projection.names)
  func places(type: String) throws {
    let projection = try #require(Projection.make(type: type))
    let p = try #require(projection.point(lon: -100, lat: 40))
    let expected = try #require(Self.places[type])
    #expect(abs(p.x - expected.0) < 1e-4 && abs(p.y - expected.1) < 1e-4, "\(p)")
    #expect(projection.point(lon: .nan, lat: 0) == nil)
  }

  @Test func unitedStates() throws {
    let p = try #require(Projection.make(type: "albersUSA"))
    let alaska = try #require(p.point(lon: -150, lat: 64))
    #expect(abs(alaska.x - 169.75327) < 1e-4 && abs(alaska.y - 428.76064) < 1e-4)
    let hawaii = try #require(p.point(lon: -157, lat: 20))
    #expect(abs(hawaii.x - 313.51615) < 1e-4 && abs(hawaii.y - 475.28949) < 1e-4)
    #expect(p.point(lon: 0, lat: 50) == nil)
    #expect(Projection.make(type: "flat") == nil)
  }

  @Test func antimeridian() throws {
    let p = try plate()
    let box = polygon([(170, -10), (170, 10), (-170, 10), (-170, -10)])
    #expect(
      round(p.path(geometry: box))
        == "M0,79.85L10,80L10,100L0,100.15L0,79.85ZM360,100.15L350,100L350,100L350,80L360,79.85L360,100.15Z")
    #expect(round(p.path(geometry: line([(170, 0), (-170, 20)]))) == "M350,90L360,79.53M0,79.53L10,70")
    // Over the pole, where all longitudes are one place.
    #expect(
      round(p.path(geometry: line([(90, 80), (-90, 80)]))) == "M270,10L270,0L360,0M0,0L90,0L90,10")
    let cap = polygon([(0, 60), (-90, 60), (180, 60), (90, 60)])
    #expect(
      round(p.path(geometry: cap)) == "M360,30L360,30L270,30L180,30L180,30L90,30L0,30L0,0L180,0L360,0Z")
  }

  @Test func circles() throws {
    #expect(round(try globe().path(geometry: line([(0, 0), (120, 0)]))) == "M0,0L100,0")
    let small = try globe {
      $0.clipAngle = 20
      $0.rotate = [0, -30]
    }
    // Both ends hidden, the middle in sight.
    #expect(round(small.path(geometry: line([(-60, 30), (60, 30)]))) == "M-10.5,-32.55L10.5,-32.55")
    // Along a meridian over the pole.
    let wide = try globe {
      $0.clipAngle = 40
      $0.rotate = [0, -30]
    }
    #expect(round(wide.path(geometry: line([(0, 80), (0, -85)]))) == "M0,-64.28L0,64.28")
    let bounds = try globe().bounds(of: [sphere])
    #expect(abs(bounds.minX + 100) < 1e-6 && abs(bounds.maxY - 100) < 1e-6)
    // The western half, of which a lens is in sight.
    let half = try globe { $0.clipAngle = 10 }.path(geometry: polygon([(0, -40), (-40, -40), (-40, 40), (0, 40)]))
    #expect(half.bounds.maxX < 0.01 && abs(half.bounds.minX + 17.36) < 0.1)
    // The far side is not drawn, but a single place is still found.
    #expect(try globe().path(geometry: geometry("Point", .array([.number(180), .number(0)]))) == Path())
    #expect(try globe().point(lon: 180, lat: 0) != nil)
  }

  @Test func extents() throws {
    let p = try plate { $0.clipExtent = Rect(minX: 100, minY: 50, maxX: 200, maxY: 100) }
    let box = polygon([(-100, -20), (-100, 60), (-50, 60), (-50, -20)])
    #expect(round(p.path(geometry: box)) == "M130,50L130,100L100,100L100,50Z")
    #expect(round(p.path(geometry: line([(-100, 0), (40, 10)]))) == "M100,88.57L200,81.43")
    let all = [(-110.0, -60.0), (-110, 60), (50, 60), (50, -60)]
    #expect(round(p.path(geometry: polygon(all))) == "M100,50L200,50L200,100L100,100Z")
    #expect(
      round(p.path(geometry: polygon(all, [(-50, 0), (-40, 0), (-40, 10), (-50, 10)])))
        == "M100,50L200,50L200,100L100,100ZM130,90L140,90L140,80L130,80Z")
    let mercator = try #require(Projection.make(type: "mercator"))
    let world = mercator.bounds(of: [sphere])
    #expect(abs(world.minX + 0.5) < 1e-6 && abs(world.maxY - 730.5) < 1e-6)
  }

  @Test func fitting() throws {
    let earth = try #require(Projection.make(type: "equalEarth"))
      .fitted(to: Rect(x: 10, y: 20, width: 300, height: 200), [sphere])
    #expect(abs(earth.scale - 55.41947030201945) < 1e-9)
    #expect(abs(earth.translate.x - 160) < 1e-9 && abs(earth.translate.y - 120) < 1e-9)
    var parameters = ProjectionParameters()
    parameters.reflectY = true
    let plane = try #require(Projection.make(type: "identity", parameters: parameters))
      .fitted(to: Rect(x: 0, y: 0, width: 100, height: 100), [polygon([(0, 0), (0, 10), (20, 10), (20, 0)])])
    #expect(abs(plane.scale - 5) < 1e-9 && plane.translate == Point(0, 75))
    let b = plane.bounds(of: [polygon([(0, 0), (0, 10), (20, 10), (20, 0)])])
    #expect(b == Rect(x: 0, y: 25, width: 100, height: 50))
    // Nothing to fit, and a single place.
    _ = earth.fitted(to: .empty, [])
    let one = geometry("Point", .array([.number(1), .number(2)]))
    #expect(earth.fitted(to: Rect(x: 0, y: 0, width: 10, height: 10), [one]).scale.isFinite)
  }

  @Test func curves() throws {
    let p = try #require(Projection.make(type: "conicEqualArea"))
    #expect(
      round(p.path(geometry: line([(-40, 60), (40, 60)])))
        == "M426.57,162.45L451.98,156.57L480,154.81L508.02,156.57L533.43,162.45")
  }

  @Test func centroids() throws {
    let p = try plate()
    let area = try #require(p.centroid(of: polygon([(0, 0), (0, 10), (20, 10), (20, 0)])))
    #expect(abs(area.x - 190) < 1e-9 && abs(area.y - 85) < 1e-9)
    let along = try #require(p.centroid(of: line([(0, 0), (10, 0), (10, 5)])))
    #expect(abs(along.x - 186.66666666666666) < 1e-9 && abs(along.y - 89.16666666666667) < 1e-9)
    #expect(p.centroid(of: .null) == nil)
  }

  @Test func nothingTraps() throws {
    let odd: [Value] = [
      .null, .string("x"), geometry("Point", .null), geometry("Point", .array([])), geometry("Polygon", .array([])),
      geometry("Polygon", .array([.array([])])), geometry("LineString", .array([.null, .array([.number(1)])])),
      line([(0, 0)]), line([]), polygon([(0, 0)]), polygon([(0, 0), (0, 0), (0, 0)]),
      polygon([(0, 91), (400, -100), (1e300, 1e300)]), geometry("Feature", .null), sphere,
      .object([.init("type", .string("FeatureCollection")), .init("features", .array([.null, sphere]))]),
    ]
    for type in Projection.names {
      for scale in [1.0, 0, -5, 1e300, .nan, .infinity] {
        var p = ProjectionParameters()
        (p.scale, p.clipAngle, p.rotate) = (scale, 30, [])
        (p.parallels, p.clipExtent) = ([], Rect(x: 0, y: 0, width: 100, height: 100))
        for projection in [Projection.make(type: type, parameters: p), Projection.make(type: type)].compactMap({ $0 }) {
          for g in odd {
            let path = projection.path(geometry: g)
            #expect(path.elements.isEmpty || path.bounds.width.isFinite)
          }
          _ = projection.fitted(to: Rect(x: 0, y: 0, width: 10, height: 0), odd)
        }
      }
    }
  }

  /// As `svg`, two digits at most.
  private func round(_ path: Path) -> String {
    func n(_ x: Double) -> Double { (x * 100).rounded() / 100 }
    func p(_ q: Point) -> Point { Point(n(q.x) + 0, n(q.y) + 0) }
    return svg(
      Path(
        elements: path.elements.map { e in
          switch e {
          case .move(let q): .move(p(q))
          case .line(let q): .line(p(q))
          case .curve(let a, let b, let q): .curve(p(a), p(b), p(q))
          case .close: .close
          }
        }))
  }
}
