import Scene
import Tables

/// What a spec may say of a projection; nil leaves the type's own default.
package struct ProjectionParameters: Sendable {
  package var scale: Double?
  package var translate: Point?
  /// Degrees.
  package var center: Point?
  /// Two or three angles in degrees.
  package var rotate: [Double]?
  /// Degrees, for conic projections; one serves for both.
  package var parallels: [Double]?
  /// Degrees; 0 cuts along the antimeridian.
  package var clipAngle: Double?
  /// In the picture.
  package var clipExtent: Rect?
  package var precision: Double?
  package var reflectX = false
  package var reflectY = false

  package init() {}
}

/// From places on a globe to a picture, as d3-geo and Vega do it. Longitudes and latitudes are degrees.
package struct Projection: Sendable {
  /// As Vega-Lite names them.
  package static let names = [
    "albers", "albersUsa", "azimuthalEqualArea", "azimuthalEquidistant", "conicConformal", "conicEqualArea",
    "conicEquidistant", "equalEarth", "equirectangular", "gnomonic", "identity", "mercator", "mollweide",
    "naturalEarth1", "orthographic", "stereographic", "transverseMercator",
  ]

  /// How geometry becomes a picture.
  private enum Form: Sendable {
    /// The coordinates are the picture's already.
    case plane
    case sphere(SphereProjection)
    /// The lower 48, Alaska and Hawaii side by side.
    case unitedStates(SphereProjection)
  }

  private var form: Form
  package private(set) var scale: Double
  package private(set) var translate: Point
  private var reflectX = false
  private var reflectY = false
  private var clipExtent: Rect?
  private var parts: [SphereProjection.Prepared] = []

  /// Nil for a name that is none of `names` (in any case).
  package static func make(type: String, parameters p: ProjectionParameters = ProjectionParameters()) -> Projection? {
    let key = type.lowercased()
    if key == "identity" {
      var plane = Projection(.plane, scale: p.scale ?? 1, translate: p.translate ?? .zero)
      (plane.reflectX, plane.reflectY, plane.clipExtent) = (p.reflectX, p.reflectY, p.clipExtent)
      return plane
    }
    guard var sphere = SphereProjection.named(key, parallels: p.parallels) else { return nil }
    sphere.precision = p.precision ?? sphere.precision
    if key != "albersusa" {
      sphere.center = p.center ?? sphere.center
      if let r = p.rotate { sphere.rotate = (r.first ?? 0, r.count > 1 ? r[1] : 0, r.count > 2 ? r[2] : 0) }
      if let angle = p.clipAngle { sphere.clipAngle = angle > 0 ? angle : nil }
      (sphere.reflectX, sphere.reflectY, sphere.clipExtent) = (p.reflectX, p.reflectY, p.clipExtent)
    }
    return Projection(
      key == "albersusa" ? .unitedStates(sphere) : .sphere(sphere), scale: p.scale ?? sphere.scale,
      translate: p.translate ?? sphere.translate)
  }

  private init(_ form: Form, scale: Double, translate: Point) {
    self.form = form
    self.scale = scale
    self.translate = translate
    prepare()
  }

  private mutating func prepare() {
    switch form {
    case .plane: parts = []
    case .sphere(var s):
      (s.scale, s.translate) = (scale, translate)
      parts = [s.prepared()]
    case .unitedStates(let lower48):
      parts = SphereProjection.unitedStates(lower48, scale: scale, translate: translate).map { $0.prepared() }
    }
  }

  /// The place of a single point, whether or not it is on the side that is shown; nil where there is none.
  package func point(lon: Double, lat: Double) -> Point? {
    guard lon.isFinite, lat.isFinite else { return nil }
    let p: Point?
    switch form {
    case .plane: p = onPlane(Point(lon, lat))
    case .sphere: p = parts.first?.point(Point(lon, lat))
    case .unitedStates: p = parts.lazy.compactMap { $0.visible(Point(lon, lat)) }.first
    }
    return p.flatMap { $0.x.isFinite && $0.y.isFinite ? $0 : nil }
  }

  /// The outline of a GeoJSON object: a geometry, feature, collection, or `{"type": "Sphere"}`. Polygons are closed,
  /// points are circles.
  package func path(geometry: Value, pointRadius: Double = 4.5) -> Path {
    var path = Path()
    for piece in pieces(geometry) {
      switch piece {
      case .point(let p): path.elements += Path(circle: p, radius: max(0, pointRadius)).elements
      case .line(let points): path.elements += Path(polygon: points, closed: false).elements
      case .ring(let points): path.elements += Path(polygon: points).elements
      }
    }
    return path
  }

  /// The box of what is shown of all objects; `Rect.empty` for nothing.
  package func bounds(of geometries: [Value]) -> Rect {
    var (x0, y0, x1, y1) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    for piece in geometries.lazy.flatMap(pieces) {
      for p in piece.points {
        (x0, y0, x1, y1) = (min(x0, p.x), min(y0, p.y), max(x1, p.x), max(y1, p.y))
      }
    }
    return x0 <= x1 ? Rect(minX: x0, minY: y0, maxX: x1, maxY: y1) : .empty
  }

  /// Scaled and moved so that all objects just fit in a box, in its middle.
  package func fitted(to box: Rect, _ geometries: [Value]) -> Projection {
    var copy = self
    copy.clipExtent = nil
    if case .sphere(var s) = form {
      s.clipExtent = nil
      copy.form = .sphere(s)
    }
    (copy.scale, copy.translate) = (150, .zero)
    copy.prepare()
    let b = copy.bounds(of: geometries)
    copy.form = form
    copy.clipExtent = clipExtent
    if !b.isEmpty {
      var k = min(box.width / b.width, box.height / b.height)
      if !k.isFinite { k = 1 }
      copy.scale = 150 * k
      copy.translate = Point(
        box.minX + (box.width - k * (b.maxX + b.minX)) / 2, box.minY + (box.height - k * (b.maxY + b.minY)) / 2)
    }
    copy.prepare()
    return copy
  }

  /// The middle of what is shown: of areas by area, of lines by length, of points by number; nil for nothing.
  func centroid(of geometry: Value) -> Point? { GeoCentroid.of(pieces(geometry)) }

  private func pieces(_ geometry: Value) -> [GeoPiece] {
    var out: [GeoPiece] = []
    GeoJSON.walk(geometry) { shape in
      if case .plane = form {
        let frame = clipExtent.map { RectangleClip(box: $0) }
        switch shape {
        case .point(let p):
          let q = onPlane(p)
          if frame?.shows(q) ?? true { out.append(.point(q)) }
        case .line(let l):
          let points = l.map(onPlane)
          out += (frame?.clip(line: points) ?? [points]).map { .line($0) }
        case .polygon(let rings):
          let flat = rings.map { $0.map(onPlane) }
          out += (frame?.clip(polygon: flat) ?? flat).map { .ring($0) }
        case .sphere: break
        }
        return
      }
      for part in parts {
        switch shape {
        case .point(let p): if let q = part.visible(p) { out.append(.point(q)) }
        case .line(let l): out += part.line(l).map { .line($0) }
        case .polygon(let rings): out += part.polygon(rings).map { .ring($0) }
        case .sphere: out += part.sphere().map { .ring($0) }
        }
      }
    }
    return out.compactMap(\.finite)
  }

  private func onPlane(_ p: Point) -> Point {
    Point(translate.x + p.x * scale * (reflectX ? -1 : 1), translate.y + p.y * scale * (reflectY ? -1 : 1))
  }
}
