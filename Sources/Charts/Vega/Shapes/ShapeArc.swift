import Glibc
import Scene

extension Path {
  /// As a canvas' `arc`: a line to its beginning if the path is elsewhere, then clockwise (on screen) from `a0` to
  /// `a1`, or the other way round. Nothing for angles that are equal.
  mutating func canvasArc(_ center: Point, _ radius: Double, _ a0: Double, _ a1: Double, counterclockwise: Bool = false)
  {
    let begin = Point(center.x + radius * cos(a0), center.y + radius * sin(a0))
    switch elements.last {
    case nil, .close?: move(begin)
    case .move(let p)?, .line(let p)?, .curve(_, _, let p)?:
      if abs(p.x - begin.x) > 1e-6 || abs(p.y - begin.y) > 1e-6 { line(begin) }
    }
    guard radius > 0 else { return }
    var sweep = counterclockwise ? a0 - a1 : a1 - a0
    let turn = 2 * Double.pi
    if sweep < 0 { sweep = sweep.truncatingRemainder(dividingBy: turn) + turn }
    guard sweep > 1e-6 else { return }
    if sweep > turn - 1e-6 { sweep = turn }
    arc(center: center, radius: radius, from: a0, to: counterclockwise ? a0 - sweep : a0 + sweep)
  }
}
