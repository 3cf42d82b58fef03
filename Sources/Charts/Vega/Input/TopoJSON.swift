import Diagnostics
import Tables

/// Shapes that share their borders (https://github.com/topojson/topojson-specification), made into GeoJSON.
struct TopoJSON {
  private let topology: Value
  private let file: String?
  private let arcs: [[[Double]]]

  init(_ topology: Value, file: String?) {
    self.topology = topology
    self.file = file
    arcs = Self.arcs(topology)
  }

  /// Arcs with their delta encoding undone.
  private static func arcs(_ topology: Value) -> [[[Double]]] {
    let transform = Transform(topology["transform"])
    return topology["arcs"].items.map { arc in
      var (x, y) = (0.0, 0.0)
      return arc.items.map { p in
        let point = p.items.map(\.quantity)
        guard point.count >= 2 else { return [0, 0] }
        guard let transform else { return point }
        x += point[0]
        y += point[1]
        return transform.apply(x, y)
      }
    }
  }

  private struct Transform {
    var scale: [Double]
    var translate: [Double]

    init?(_ v: Value) {
      scale = v["scale"].items.map(\.quantity)
      translate = v["translate"].items.map(\.quantity)
      if scale.count < 2 || translate.count < 2 { return nil }
    }

    func apply(_ x: Double, _ y: Double) -> [Double] { [x * scale[0] + translate[0], y * scale[1] + translate[1]] }
  }

  package func table(_ format: DataFormat) throws -> Table {
    let objects = topology["objects"]
    func object(_ name: String) throws -> Value {
      let found = objects[name]
      if !found.isNull { return found }
      var names: [String] = []
      if case .object(let fields) = objects { names = fields.map(\.key) }
      throw Diagnostic(
        .error, "the TopoJSON has no object \"\(name)\"", at: Place(file: file),
        hint: Suggestion.hint(for: name, in: names) ?? (names.isEmpty ? nil : "it has " + names.joined(separator: ", "))
      )
    }
    if let name = format.feature {
      let o = try object(name)
      let features = o["type"].string == "GeometryCollection" ? o["geometries"].items : [o]
      return Table(objects: features.map(feature))
    }
    if let name = format.mesh { return try DataRows.table(mesh(try object(name), format.meshFilter)) }
    throw Diagnostic(.error, "TopoJSON needs a \"feature\" or a \"mesh\" in its format", at: Place(file: file))
  }

  private func feature(_ o: Value) -> [Value.Field] {
    var fields: [Value.Field] = [.init("type", .string("Feature"))]
    for key in ["id", "bbox"] where !o[key].isNull { fields.append(.init(key, o[key])) }
    fields.append(.init("properties", o["properties"].isNull ? .object([]) : o["properties"]))
    fields.append(.init("geometry", geometry(o, depth: 0)))
    return fields
  }

  private func geometry(_ o: Value, depth: Int) -> Value {
    guard let type = o["type"].string, depth < Limits.nesting else { return .null }
    let transform = Transform(topology["transform"])
    func point(_ p: Value) -> Value {
      let n = p.items.map(\.quantity)
      guard n.count >= 2, let transform else { return p }
      return .array(transform.apply(n[0], n[1]).map { .number($0) })
    }
    func polygon(_ rings: Value) -> Value { .array(rings.items.map { coordinates(line($0, least: 4)) }) }
    let shape: Value
    switch type {
    case "GeometryCollection":
      return .object([
        .init("type", .string(type)),
        .init("geometries", .array(o["geometries"].items.map { geometry($0, depth: depth + 1) })),
      ])
    case "Point": shape = point(o["coordinates"])
    case "MultiPoint": shape = .array(o["coordinates"].items.map(point))
    case "LineString": shape = coordinates(line(o["arcs"], least: 2))
    case "MultiLineString": shape = .array(o["arcs"].items.map { coordinates(line($0, least: 2)) })
    case "Polygon": shape = polygon(o["arcs"])
    case "MultiPolygon": shape = .array(o["arcs"].items.map(polygon))
    default: return .null
    }
    return .object([.init("type", .string(type)), .init("coordinates", shape)])
  }

  /// A negative number is the arc of its complement, backwards.
  private func arc(_ i: Int) -> [[Double]] {
    let k = i < 0 ? ~i : i
    guard arcs.indices.contains(k) else { return [] }
    return i < 0 ? arcs[k].reversed() : arcs[k]
  }

  private func line(_ numbers: Value, least: Int) -> [[Double]] {
    joined(numbers.items.compactMap { Int(exactly: $0.quantity) }, least: least)
  }

  /// Arcs end to end; the point where two meet stands once.
  private func joined(_ numbers: [Int], least: Int) -> [[Double]] {
    var points: [[Double]] = []
    for i in numbers {
      if !points.isEmpty { points.removeLast() }
      points += arc(i)
    }
    while let first = points.first, points.count < least { points.append(first) }
    return points
  }

  private func coordinates(_ points: [[Double]]) -> Value { .array(points.map { .array($0.map { .number($0) }) }) }

  /// Every border once: all, only those between two shapes, or only those of one.
  private func mesh(_ o: Value, _ filter: DataFormat.MeshFilter?) -> Value {
    var users = [[Int]](repeating: [], count: arcs.count)
    var order: [Int] = []
    var shapes = 0
    func take(_ v: Value) {
      for item in v.items { take(item) }
      guard let i = Int(exactly: v.quantity), case let k = i < 0 ? ~i : i, arcs.indices.contains(k) else { return }
      if users[k].isEmpty { order.append(i) }
      users[k].append(shapes)
    }
    func visit(_ o: Value, depth: Int) {
      guard depth < Limits.nesting else { return }
      if o["type"].string == "GeometryCollection" {
        for inner in o["geometries"].items { visit(inner, depth: depth + 1) }
        return
      }
      shapes += 1
      take(o["arcs"])
    }
    visit(o, depth: 0)
    let kept = order.sorted { ($0 < 0 ? ~$0 : $0) < ($1 < 0 ? ~$1 : $1) }.filter { i in
      let u = users[i < 0 ? ~i : i]
      let shared = u.first != u.last
      return filter.map { $0 == .interior ? shared : !shared } ?? true
    }
    return .object([
      .init("type", .string("MultiLineString")),
      .init("coordinates", .array(chains(kept).map { coordinates(joined($0, least: 2)) })),
    ])
  }

  /// Arcs that meet, as one line, so that strokes join instead of ending.
  private func chains(_ numbers: [Int]) -> [[Int]] {
    var atPoint: [[Double]: [Int]] = [:]
    for i in numbers {
      let a = arc(i)
      if let first = a.first { atPoint[first, default: []].append(i) }
      if let last = a.last { atPoint[last, default: []].append(~i) }
    }
    var used = Set<Int>()
    func follow(_ end: [Double]?) -> Int? {
      guard let end, let next = atPoint[end]?.first(where: { !used.contains($0 < 0 ? ~$0 : $0) }) else { return nil }
      used.insert(next < 0 ? ~next : next)
      return next
    }
    var out: [[Int]] = []
    for i in numbers where used.insert(i < 0 ? ~i : i).inserted {
      var chain = [i]
      while let next = follow(chain.last.flatMap { arc($0).last }) { chain.append(next) }
      // Backwards from the start: each arc found there is walked the other way.
      var start = arc(i).first
      var before: [Int] = []
      while let next = follow(start) {
        before.append(~next)
        start = arc(next).last
      }
      out.append(before.reversed() + chain)
    }
    return out
  }
}

extension Value {
  /// The items of an array; none of anything else.
  package var items: [Value] {
    if case .array(let a) = self { return a }
    return []
  }
}
