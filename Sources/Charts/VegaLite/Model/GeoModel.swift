import Diagnostics
import Scene
import Tables
import Vega

/// The projection of a unit, or of all units of a layer that ask for the same.
final class GeoModel {
  package var units: [UnitModel] = []
  package let tree: Tree?
  /// Where the spec names none; Vega-Lite's differs between single views and layers.
  let defaultType: String
  private let context: ChartScope
  private(set) var projection: Projection?

  init(tree: Tree?, defaultType: String, context: ChartScope) {
    self.defaultType = defaultType
    self.tree = tree
    self.context = context
  }

  private func value(_ key: String) -> Value? {
    (tree?[key] ?? context.config["projection", key]).flatMap { $0.isNull ? nil : context.resolve($0) }
  }

  private func numbers(_ key: String) -> [Double]? {
    guard case .array(let items) = value(key) else { return nil }
    let n = items.map(\.jsNumber)
    return n.contains { !$0.isFinite } ? nil : n
  }

  private func point(_ key: String) -> Point? { numbers(key).flatMap { $0.count == 2 ? Point($0[0], $0[1]) : nil } }

  /// Without a scale and a place of its own, what is shown fills the view.
  var isFitted: Bool { value("scale") == nil && value("translate") == nil }

  package static let known: Set<String> = [
    "type", "center", "clipAngle", "clipExtent", "fit", "parallels", "pointRadius", "precision", "reflectX", "reflectY",
    "rotate",
    "scale", "translate",
  ]

  /// Errors of the projection's definition.
  package func check(_ issues: SpecIssues, path: String) {
    for e in tree?.object?.entries ?? [] where !Self.known.contains(e.key) {
      issues.unknown(
        "projection.\(e.key)", at: e.keyMark, path: path, hint: Suggestion.hint(for: e.key, in: Self.known.sorted()))
    }
    if let name = value("type")?.string, Projection.make(type: name) == nil {
      issues.unsupported(
        "projection \(name)", at: tree?["type"]?.mark ?? tree?.mark, path: path,
        hint: Suggestion.hint(for: name, in: Projection.names))
    }
  }

  func settle(width: Double, height: Double) {
    var p = ProjectionParameters()
    p.scale = value("scale")?.jsNumber
    p.translate = point("translate") ?? (isFitted ? nil : Point(width / 2, height / 2))
    p.center = point("center")
    p.rotate = numbers("rotate")
    p.parallels = numbers("parallels")
    p.clipAngle = value("clipAngle")?.jsNumber
    if case .array(let ends) = value("clipExtent"), ends.count == 2, case .array(let a) = ends[0],
      case .array(let b) = ends[1],
      a.count == 2, b.count == 2
    {
      p.clipExtent = Rect(minX: a[0].jsNumber, minY: a[1].jsNumber, maxX: b[0].jsNumber, maxY: b[1].jsNumber)
    }
    p.precision = value("precision")?.jsNumber
    p.reflectX = value("reflectX")?.isTruthy ?? false
    p.reflectY = value("reflectY")?.isTruthy ?? false
    guard let made = Projection.make(type: value("type")?.string ?? defaultType, parameters: p) else { return }
    projection =
      isFitted
      ? made.fitted(to: Rect(x: 0, y: 0, width: width, height: height), fit ?? units.flatMap(\.geometries)) : made
  }

  /// What the spec wants to fill the view instead of what is shown: a feature, a geometry, or a list of them.
  private var fit: [Value]? {
    guard let v = value("fit") else { return nil }
    if case .array(let items) = v { return items }
    return [v]
  }

  var pointRadius: Double { value("pointRadius")?.jsNumber ?? 4.5 }
}

extension UnitModel {
  /// Drawn through a projection.
  var isGeographic: Bool {
    !mark.type.traits.hasPosition
      || [Channel.longitude, .latitude, .longitude2, .latitude2].contains { encoding[$0] != nil }
  }

  /// What the projection is fitted to: the unit's shapes, or its places.
  var geometries: [Value] {
    if !mark.type.traits.hasPosition { return (0..<table.rowCount).map(geometry) }
    return [(Channel.longitude, Channel.latitude), (.longitude2, .latitude2)].compactMap { lon, lat in
      guard let places = places(lon, lat) else { return nil }
      let points = places.compactMap { p in p.map { Value.array([.number($0.x), .number($0.y)]) } }
      return .object([.init("type", .string("MultiPoint")), .init("coordinates", .array(points))])
    }
  }

  /// A row's shape: the field of the `shape` channel, or the row itself as a feature.
  func geometry(_ row: Int) -> Value {
    if let d = encoding[.shape], d.type == .geojson, let name = d.column, let column = table[name] {
      return column[row]
    }
    return table.object(row)
  }

  /// Degrees, row by row.
  private func places(_ lon: Channel, _ lat: Channel) -> [Point?]? {
    guard let x = degrees(lon), let y = degrees(lat) else { return nil }
    return zip(x, y).map { $0.isFinite && $1.isFinite ? Point($0, $1) : nil }
  }

  private func degrees(_ c: Channel) -> [Double]? {
    guard let d = encoding[c] else { return nil }
    if let name = d.column { return table[name]?.quantities }
    guard let t = d.datum ?? d.value else { return nil }
    return [Double](repeating: context.resolve(t).jsNumber, count: table.rowCount)
  }

  /// Where the projection puts each row; NaN where it has no place.
  func projected(second: Bool) -> [Point]? {
    guard let projection = geo?.projection else { return nil }
    let lon: Channel = second && encoding[.longitude2] != nil ? .longitude2 : .longitude
    let lat: Channel = second && encoding[.latitude2] != nil ? .latitude2 : .latitude
    return places(lon, lat)?.map { p in
      // Vega puts what has no place at the origin.
      p.flatMap { projection.point(lon: $0.x, lat: $0.y) }
        ?? (context.traits.leavesOutWhatHasNoPlace ? Point(.nan, .nan) : .zero)
    }
  }
}
