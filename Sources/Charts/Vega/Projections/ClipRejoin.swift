import Scene

/// A stretch of a line inside a clipping region.
package struct ClipSegment {
  package var points: [Point]
  /// Set where the line was cut exactly on the edge, so that a segment that ends where it begins is still open.
  var startsOnEdge = false
  var endsOnEdge = false
}

/// A line cut by a clipping region.
package struct ClippedLine {
  package var segments: [ClipSegment]
  /// Nothing was cut off: the one segment is the line.
  var isWhole: Bool
  /// A ring begins and ends inside: its last segment goes on in its first.
  var joinsEnds: Bool
}

/// Joins the pieces of a clipped polygon along the edge of the clipping region (after Greiner and Hormann, "Efficient
/// clipping of arbitrary polygons", 1998).
enum ClipRejoin {
  private struct Node {
    var point: Point
    /// The segment that begins or ends here; nil on the edge's own list.
    var segment: Int?
    /// The same place on the other list.
    var twin: Int
    var isEntry: Bool
    var isVisited = false
    var next = 0
    var previous = 0
  }

  /// - Parameters:
  ///   - isBefore: order along the edge.
  ///   - startInside: whether the edge's beginning lies inside the polygon.
  ///   - edge: the way along the edge from one place to another, forwards (1) or backwards (-1).
  static func rings(
    _ segments: [ClipSegment], isBefore: (Point, Point) -> Bool, startInside: Bool,
    edge: (Point?, Point?, Int) -> [Point]
  ) -> [[Point]] {
    var rings: [[Point]] = []
    var nodes: [Node] = []
    var subject: [Int] = []
    var clip: [Int] = []
    for (i, s) in segments.enumerated() {
      guard s.points.count > 1, let first = s.points.first, var last = s.points.last else { continue }
      if Sphere.same(first, last) {
        if !s.startsOnEdge && !s.endsOnEdge {
          rings.append(Array(s.points.dropLast()))
          continue
        }
        last.x += 2 * Sphere.epsilon
      }
      let n = nodes.count
      nodes.append(Node(point: first, segment: i, twin: n + 1, isEntry: true))
      nodes.append(Node(point: first, segment: nil, twin: n, isEntry: false))
      nodes.append(Node(point: last, segment: i, twin: n + 3, isEntry: false))
      nodes.append(Node(point: last, segment: nil, twin: n + 2, isEntry: true))
      subject += [n, n + 2]
      clip += [n + 1, n + 3]
    }
    guard !subject.isEmpty else { return rings }
    clip.sort { a, b in
      let (p, q) = (nodes[a].point, nodes[b].point)
      return isBefore(p, q) || (!isBefore(q, p) && a < b)
    }
    link(subject, &nodes)
    link(clip, &nodes)
    var inside = startInside
    for i in clip {
      inside.toggle()
      nodes[i].isEntry = inside
    }

    for start in subject where !nodes[start].isVisited {
      var current = start
      var ring: [Point] = []
      var onSubject = true
      repeat {
        let node = nodes[current]
        nodes[current].isVisited = true
        nodes[node.twin].isVisited = true
        let onward = node.isEntry ? node.next : node.previous
        if onSubject {
          let points = nodes[node.isEntry ? current : onward].segment.map { segments[$0].points } ?? []
          ring += node.isEntry ? points : points.reversed()
        } else {
          ring += edge(node.point, nodes[onward].point, node.isEntry ? 1 : -1)
        }
        current = nodes[onward].twin
        onSubject.toggle()
      } while !nodes[current].isVisited
      rings.append(ring)
    }
    return rings
  }

  private static func link(_ list: [Int], _ nodes: inout [Node]) {
    for (k, i) in list.enumerated() {
      let next = list[(k + 1) % list.count]
      nodes[i].next = next
      nodes[next].previous = i
    }
  }
}
