import Scene
import Tables

/// A part of a picture of geometry.
package enum GeoPiece {
  case point(Point)
  case line([Point])
  /// Without closing point.
  case ring([Point])

  package var points: [Point] {
    switch self {
    case .point(let p): [p]
    case .line(let l), .ring(let l): l
    }
  }

  /// Without coordinates that are none; nil if nothing is left.
  package var finite: GeoPiece? {
    func clean(_ l: [Point]) -> [Point] { l.filter { $0.x.isFinite && $0.y.isFinite } }
    switch self {
    case .point(let p): return clean([p]).isEmpty ? nil : self
    case .line(let l):
      let kept = clean(l)
      return kept.isEmpty ? nil : .line(kept)
    case .ring(let l):
      let kept = clean(l)
      return kept.isEmpty ? nil : .ring(kept)
    }
  }
}

/// Reads geometries (RFC 7946, with d3's `Sphere`); what is none is passed over.
enum GeoJSON {
  enum Shape {
    case point(Point)
    case line([Point])
    /// Rings without their closing points.
    case polygon([[Point]])
    case sphere
  }

  static func walk(_ object: Value, _ visit: (Shape) -> Void) { walk(object, 0, visit) }

  private static func walk(_ object: Value, _ depth: Int, _ visit: (Shape) -> Void) {
    // Deeper nesting than any map has would only cost the stack.
    guard depth < 32 else { return }
    let coordinates = object["coordinates"]
    switch object["type"].string {
    case "Feature": walk(object["geometry"], depth + 1, visit)
    case "FeatureCollection": for f in list(object["features"]) { walk(f, depth + 1, visit) }
    case "GeometryCollection": for g in list(object["geometries"]) { walk(g, depth + 1, visit) }
    case "Sphere": visit(.sphere)
    case "Point": if let p = point(coordinates) { visit(.point(p)) }
    case "MultiPoint": for p in line(coordinates) { visit(.point(p)) }
    case "LineString": visit(.line(line(coordinates)))
    case "MultiLineString": for l in list(coordinates) { visit(.line(line(l))) }
    case "Polygon": visit(.polygon(list(coordinates).map(ring)))
    case "MultiPolygon": for p in list(coordinates) { visit(.polygon(list(p).map(ring))) }
    default: break
    }
  }

  private static func list(_ v: Value) -> [Value] { if case .array(let a) = v { a } else { [] } }

  private static func line(_ v: Value) -> [Point] { list(v).compactMap(point) }

  private static func ring(_ v: Value) -> [Point] { Array(line(v).dropLast()) }

  private static func point(_ v: Value) -> Point? {
    guard case .array(let a) = v, a.count > 1, case .number(let x) = a[0], case .number(let y) = a[1], x.isFinite,
      y.isFinite
    else { return nil }
    return Point(x, y)
  }
}

/// The middle of a picture of geometry.
enum GeoCentroid {
  package static func of(_ pieces: [GeoPiece]) -> Point? {
    var area = Mean()
    var length = Mean()
    var number = Mean()
    for piece in pieces {
      for p in piece.points { number.add(p.x, p.y, 1) }
      guard case .point = piece else {
        var points = piece.points
        if case .ring(let ring) = piece, let first = ring.first {
          points.append(first)
          for (a, b) in zip(points, points.dropFirst()) {
            // Twice the triangle's area with the origin, at its centre of gravity.
            area.add((a.x + b.x) / 3, (a.y + b.y) / 3, a.y * b.x - a.x * b.y)
          }
        }
        for (a, b) in zip(points, points.dropFirst()) {
          let (dx, dy) = (b.x - a.x, b.y - a.y)
          length.add((a.x + b.x) / 2, (a.y + b.y) / 2, (dx * dx + dy * dy).squareRoot())
        }
        continue
      }
    }
    return area.point ?? length.point ?? number.point
  }

  private struct Mean {
    var x = 0.0
    var y = 0.0
    var weight = 0.0

    mutating func add(_ px: Double, _ py: Double, _ w: Double) {
      x += px * w
      y += py * w
      weight += w
    }

    var point: Point? { weight == 0 ? nil : Point(x / weight, y / weight) }
  }
}
