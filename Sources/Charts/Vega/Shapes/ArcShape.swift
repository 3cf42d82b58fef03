import Glibc
import Scene

/// Sectors of circles and rings, as d3-shape's `arc` draws them.
package enum ArcShape {
  private static let tiny = 1e-12

  /// Around the origin; angles in radians from 12 o'clock, clockwise.
  /// - Parameters:
  ///   - padAngle: gap to the neighbours; between the straight sides it is as wide everywhere.
  ///   - cornerRadius: held to half of the ring's width, and to what the angle allows.
  package static func path(
    startAngle: Double, endAngle: Double, innerRadius: Double, outerRadius: Double, padAngle: Double = 0,
    cornerRadius: Double = 0
  ) -> Path {
    var path = Path()
    let r0 = min(innerRadius, outerRadius)
    let r1 = max(innerRadius, outerRadius)
    let a0 = startAngle - .pi / 2
    let a1 = endAngle - .pi / 2
    let sweep = abs(a1 - a0)
    let clockwise = a1 > a0
    guard r1 > tiny, sweep.isFinite, r0.isFinite, r1.isFinite else { return path }

    if sweep > 2 * .pi - tiny {
      path.move(polar(r1, a0))
      path.canvasArc(.zero, r1, a0, a1, counterclockwise: !clockwise)
      if r0 > tiny {
        path.close()
        path.move(polar(r0, a1))
        path.canvasArc(.zero, r0, a1, a0, counterclockwise: clockwise)
      }
      path.close()
      return path
    }

    // Angles of the outer ring (o) and the inner ring (i), pulled together by the gap.
    var outer = Ring(from: a0, to: a1, sweep: sweep)
    var inner = outer
    let half = padAngle / 2
    if half > tiny {
      let gap = (r0 * r0 + r1 * r1).squareRoot() * sin(half)
      inner.shrink(by: asin(gap / r0), clockwise)
      outer.shrink(by: asin(gap / r1), clockwise)
    }
    let outerStart = polar(r1, outer.from)
    let outerEnd = polar(r1, outer.to)
    let innerStart = polar(r0, inner.from)
    let innerEnd = polar(r0, inner.to)

    let wanted = max(0, min((r1 - r0) / 2, cornerRadius))
    var (outerCorner, innerCorner) = (wanted, wanted)
    if wanted > tiny, sweep < .pi {
      if let c = crossing(outerStart, innerStart, outerEnd, innerEnd) {
        let (ax, ay) = (outerStart.x - c.x, outerStart.y - c.y)
        let (bx, by) = (outerEnd.x - c.x, outerEnd.y - c.y)
        let cosine = (ax * bx + ay * by) / ((ax * ax + ay * ay).squareRoot() * (bx * bx + by * by).squareRoot())
        let k = 1 / sin(acos(max(-1, min(1, cosine))) / 2)
        let l = (c.x * c.x + c.y * c.y).squareRoot()
        innerCorner = min(wanted, (r0 - l) / (k - 1))
        outerCorner = min(wanted, (r1 - l) / (k + 1))
      } else {
        (outerCorner, innerCorner) = (0, 0)
      }
    }

    if !(outer.sweep > tiny) {
      path.move(outerStart)
    } else if outerCorner > tiny {
      let first = Corner(innerStart, outerStart, r1, outerCorner, clockwise)
      let last = Corner(outerEnd, innerEnd, r1, outerCorner, clockwise)
      path.move(first.begin)
      addCorners(&path, first, last, r1, outerCorner, merged: outerCorner < wanted, clockwise, ringClockwise: clockwise)
    } else {
      path.move(outerStart)
      path.canvasArc(.zero, r1, outer.from, outer.to, counterclockwise: !clockwise)
    }

    if !(r0 > tiny) || !(inner.sweep > tiny) {
      path.line(innerEnd)
    } else if innerCorner > tiny {
      let first = Corner(innerEnd, outerEnd, r0, -innerCorner, clockwise)
      let last = Corner(outerStart, innerStart, r0, -innerCorner, clockwise)
      path.line(first.begin)
      addCorners(
        &path, first, last, r0, innerCorner, merged: innerCorner < wanted, clockwise,
        ringClockwise: !clockwise)
    } else {
      path.canvasArc(.zero, r0, inner.to, inner.from, counterclockwise: clockwise)
    }
    path.close()
    return path
  }

  /// Two rounded corners and the ring between them, or one arc where the corners meet.
  private static func addCorners(
    _ path: inout Path, _ first: Corner, _ last: Corner, _ ring: Double, _ radius: Double, merged: Bool,
    _ clockwise: Bool, ringClockwise: Bool
  ) {
    if merged {
      path.canvasArc(first.center, radius, first.sideAngle, last.sideAngle, counterclockwise: !clockwise)
      return
    }
    path.canvasArc(first.center, radius, first.sideAngle, first.ringAngle, counterclockwise: !clockwise)
    path.canvasArc(.zero, ring, first.angle, last.angle, counterclockwise: !ringClockwise)
    path.canvasArc(last.center, radius, last.ringAngle, last.sideAngle, counterclockwise: !clockwise)
  }

  private static func polar(_ r: Double, _ a: Double) -> Point { Point(r * cos(a), r * sin(a)) }

  /// Where the line through `a` and `b` meets the one through `c` and `d`; nil for parallels.
  private static func crossing(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point? {
    let (ux, uy) = (b.x - a.x, b.y - a.y)
    let (vx, vy) = (d.x - c.x, d.y - c.y)
    let det = vy * ux - vx * uy
    guard det * det >= tiny else { return nil }
    let t = (vx * (a.y - c.y) - vy * (a.x - c.x)) / det
    return Point(a.x + t * ux, a.y + t * uy)
  }

  private struct Ring {
    var from: Double
    var to: Double
    var sweep: Double

    mutating func shrink(by angle: Double, _ clockwise: Bool) {
      sweep -= 2 * angle
      if sweep > ArcShape.tiny {
        from += clockwise ? angle : -angle
        to -= clockwise ? angle : -angle
      } else {
        // The gap eats the ring (or, with an inner radius of 0, the angle is no number).
        sweep = 0
        let middle = (from + to) / 2
        (from, to) = (middle, middle)
      }
    }
  }

  /// A circle that touches a side (from `a` to `b`) and the ring.
  private struct Corner {
    var center: Point
    /// From the centre to where it touches the side, and the ring.
    var side: Point
    var ring: Point

    init(_ a: Point, _ b: Point, _ ringRadius: Double, _ radius: Double, _ clockwise: Bool) {
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let d2 = dx * dx + dy * dy
      // The side moved inwards by the radius; the centre is where it meets a circle inside the ring.
      let shift = (clockwise ? radius : -radius) / d2.squareRoot()
      let (ox, oy) = (-shift * dy, shift * dx)
      let (p, q) = (Point(a.x + ox, a.y + oy), Point(b.x + ox, b.y + oy))
      let r = ringRadius - radius
      let cross = p.x * q.y - q.x * p.y
      let root = max(0, r * r * d2 - cross * cross).squareRoot() * (dy < 0 ? -1 : 1)
      let one = Point((cross * dy - dx * root) / d2, (-cross * dx - dy * root) / d2)
      let two = Point((cross * dy + dx * root) / d2, (-cross * dx + dy * root) / d2)
      let middle = Point((p.x + q.x) / 2, (p.y + q.y) / 2)
      func away(_ c: Point) -> Double {
        (c.x - middle.x) * (c.x - middle.x) + (c.y - middle.y) * (c.y - middle.y)
      }
      center = away(one) > away(two) ? two : one
      side = Point(-ox, -oy)
      ring = Point(center.x * (ringRadius / r - 1), center.y * (ringRadius / r - 1))
    }

    var begin: Point { Point(center.x + side.x, center.y + side.y) }
    var sideAngle: Double { atan2(side.y, side.x) }
    var ringAngle: Double { atan2(ring.y, ring.x) }
    /// Of the point where it touches the ring, seen from the origin.
    var angle: Double { atan2(center.y + ring.y, center.x + ring.x) }
  }
}
