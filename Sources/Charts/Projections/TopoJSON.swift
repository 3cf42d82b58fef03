import Tables

/// Unfolds TopoJSON (its specification, version 1) into GeoJSON.
enum TopoJSON {
  enum MeshFilter: Sendable {
    /// Borders between two geometries.
    case interior
    /// Borders of one geometry only.
    case exterior
  }

  /// The features of an object by name: one for each geometry of a collection. Empty if there is no such object.
  static func feature(topology: Value, object name: String) -> [Value] {
    let object = topology["objects"][name]
    let reader = ArcReader(topology)
    if object["type"].string == "GeometryCollection" {
      return items(object["geometries"]).map { feature($0, reader) }
    }
    return object.isNull ? [] : [feature(object, reader)]
  }

  /// All borders of an object, each once, as a MultiLineString; null if there is no such object.
  static func mesh(topology: Value, object name: String, filter: MeshFilter? = nil) -> Value {
    let object = topology["objects"][name]
    guard !object.isNull else { return .null }
    let reader = ArcReader(topology)
    // Which geometries use an arc: the first and the last.
    var users: [Int: (arc: Int, first: Int, last: Int)] = [:]
    var order: [Int] = []
    var count = 0
    func note(_ v: Value) {
      if case .array(let list) = v { return list.forEach(note) }
      guard case .number(let n) = v, let i = Int(exactly: n) else { return }
      let key = i < 0 ? ~i : i
      if users[key] == nil { order.append(key) }
      users[key] = (users[key]?.arc ?? i, users[key]?.first ?? count, count)
    }
    func collect(_ g: Value, _ depth: Int) {
      if g["type"].string == "GeometryCollection", depth < 32 {
        for member in items(g["geometries"]) { collect(member, depth + 1) }
      } else {
        count += 1
        note(g["arcs"])
      }
    }
    collect(object, 0)
    let arcs = order.sorted().compactMap { key -> Int? in
      guard let u = users[key] else { return nil }
      switch filter {
      case nil: return u.arc
      case .interior: return u.first != u.last ? u.arc : nil
      case .exterior: return u.first == u.last ? u.arc : nil
      }
    }
    return .object([
      .init("type", .string("MultiLineString")),
      .init("coordinates", .array(ArcStitcher(reader).lines(arcs).map { .array(reader.line($0)) })),
    ])
  }

  private static func feature(_ object: Value, _ reader: ArcReader) -> Value {
    var fields: [Value.Field] = [.init("type", .string("Feature"))]
    for key in ["id", "bbox"] where !object[key].isNull { fields.append(.init(key, object[key])) }
    let properties = object["properties"]
    fields.append(.init("properties", properties.isNull ? .object([]) : properties))
    fields.append(.init("geometry", geometry(object, reader, 0)))
    return .object(fields)
  }

  private static func geometry(_ o: Value, _ reader: ArcReader, _ depth: Int) -> Value {
    guard let type = o["type"].string, depth < 32 else { return .null }
    func made(_ coordinates: Value) -> Value {
      .object([.init("type", .string(type)), .init("coordinates", coordinates)])
    }
    let arcs = items(o["arcs"])
    switch type {
    case "GeometryCollection":
      let members = items(o["geometries"]).map { geometry($0, reader, depth + 1) }
      return .object([.init("type", .string(type)), .init("geometries", .array(members))])
    case "Point": return made(reader.point(o["coordinates"]))
    case "MultiPoint": return made(.array(items(o["coordinates"]).map(reader.point)))
    case "LineString": return made(.array(reader.line(indices(o["arcs"]))))
    case "MultiLineString": return made(.array(arcs.map { .array(reader.line(indices($0))) }))
    case "Polygon": return made(.array(arcs.map { .array(reader.ring(indices($0))) }))
    case "MultiPolygon":
      return made(.array(arcs.map { .array(items($0).map { .array(reader.ring(indices($0))) }) }))
    default: return .null
    }
  }

  static func items(_ v: Value) -> [Value] { if case .array(let a) = v { a } else { [] } }

  static func indices(_ v: Value) -> [Int] {
    items(v).compactMap { if case .number(let n) = $0 { Int(exactly: n) } else { nil } }
  }
}

/// The arcs of a topology in degrees.
struct ArcReader {
  private let arcs: [[Value]]
  private let scale: (Double, Double)
  private let translate: (Double, Double)

  init(_ topology: Value) {
    let t = topology["transform"]
    let (s, o) = (Self.pair(t["scale"]), Self.pair(t["translate"]))
    let quantized = !t.isNull
    scale = s ?? (1, 1)
    translate = o ?? (0, 0)
    let (k, d) = (scale, translate)
    arcs = TopoJSON.items(topology["arcs"]).map { arc in
      // Quantized arcs hold differences.
      var (x, y) = (0.0, 0.0)
      return TopoJSON.items(arc).compactMap { v in
        guard let p = Self.pair(v) else { return nil }
        if quantized { (x, y) = (x + p.0, y + p.1) } else { (x, y) = p }
        return quantized ? Self.value(x * k.0 + d.0, y * k.1 + d.1) : v
      }
    }
  }

  func point(_ v: Value) -> Value {
    Self.pair(v).map { Self.value($0.0 * scale.0 + translate.0, $0.1 * scale.1 + translate.1) } ?? .null
  }

  /// A negative index is the arc ~i backwards. What is no arc is left out.
  func arc(_ i: Int) -> [Value] {
    let k = i < 0 ? ~i : i
    guard arcs.indices.contains(k) else { return [] }
    return i < 0 ? arcs[k].reversed() : arcs[k]
  }

  /// Arcs end to end; the point where two meet comes once.
  func line(_ indices: [Int]) -> [Value] {
    var points: [Value] = []
    for i in indices {
      let a = arc(i)
      if !a.isEmpty, !points.isEmpty { points.removeLast() }
      points += a
    }
    if points.count == 1 { points.append(points[0]) }
    return points
  }

  /// At least four points, as GeoJSON wants.
  func ring(_ indices: [Int]) -> [Value] {
    var points = line(indices)
    if let first = points.first { while points.count < 4 { points.append(first) } }
    return points
  }

  private static func pair(_ v: Value) -> (Double, Double)? {
    guard case .array(let a) = v, a.count > 1, case .number(let x) = a[0], case .number(let y) = a[1] else { return nil }
    return (x, y)
  }

  private static func value(_ x: Double, _ y: Double) -> Value { .array([.number(x), .number(y)]) }
}

/// Joins arcs that meet at their ends into lines as long as can be, so that dashes run on.
struct ArcStitcher {
  private let reader: ArcReader

  init(_ reader: ArcReader) { self.reader = reader }

  func lines(_ arcs: [Int]) -> [[Int]] {
    // Lines by their ends. Each entry is an index into `lines`; joined ones are emptied.
    var lines: [[Int]] = []
    var byStart: [Value: Int] = [:]
    var byEnd: [Value: Int] = [:]
    var ends: [(Value, Value)] = []
    // Arcs without extent first: they hide in lines that come later, and would break those that are there.
    let (empty, others) = (arcs.filter(isEmpty), arcs.filter { !isEmpty($0) })
    for arc in empty + others {
      let points = reader.arc(arc)
      guard let start = points.first, let end = points.last else { continue }
      if let f = byEnd[start] {
        byEnd[start] = nil
        lines[f].append(arc)
        ends[f].1 = end
        if let g = byStart[end], g != f {
          byStart[end] = nil
          lines[f] += lines[g]
          lines[g] = []
          ends[f].1 = ends[g].1
        }
        (byStart[ends[f].0], byEnd[ends[f].1]) = (f, f)
      } else if let f = byStart[end] {
        byStart[end] = nil
        lines[f].insert(arc, at: 0)
        ends[f].0 = start
        (byStart[start], byEnd[ends[f].1]) = (f, f)
      } else {
        lines.append([arc])
        ends.append((start, end))
        byStart[start] = lines.count - 1
        byEnd[end] = lines.count - 1
      }
    }
    return lines.filter { !$0.isEmpty }
  }

  private func isEmpty(_ arc: Int) -> Bool {
    let points = reader.arc(arc)
    return points.count < 3 && points.first == points.last
  }
}
