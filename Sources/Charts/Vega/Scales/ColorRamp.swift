import Gates
import Glibc
import Scene

/// Colours at equal distances from 0 to 1, mixed between: what Vega's continuous schemes and colour ranges are.
package struct ColorRamp: Sendable, Hashable {
  package let colors: [Color]
  package let space: ColorSpace
  /// For `rgb` mixes powers of the components, for cubehelix bends the lightness; 1 does neither.
  let gamma: Double
  /// The part of the ramp in use: 0 falls on `extent.0`. The first may be the larger (reversed).
  package private(set) var start = 0.0
  package private(set) var end = 1.0
  private var segments: [Segment]

  /// - Parameter colors: at least one; none gives black.
  package init(_ colors: [Color], space: ColorSpace = .rgb, gamma: Double = 1) {
    self.colors = colors
    self.space = space
    self.gamma = gamma
    let c = (colors.isEmpty ? [.black] : colors).map { ColorCoordinates($0, in: space) }
    segments = zip(c, c.dropFirst()).map { Segment(from: $0, to: $1, space: space, gamma: gamma) }
    if segments.isEmpty { segments = [Segment(from: c[0], to: c[0], space: space, gamma: gamma)] }
  }

  /// Only the part from `extent.0` to `extent.1` of what is in use; nil leaves all.
  package func part(_ extent: (Double, Double)?) -> ColorRamp {
    guard let extent else { return self }
    var copy = self
    copy.start = start + extent.0 * (end - start)
    copy.end = start + extent.1 * (end - start)
    return copy
  }

  package var reversed: ColorRamp { part((1, 0)) }

  /// Beyond 0 and 1 the outermost segments go on, as in d3, until the screen's limits.
  package func color(at t: Double) -> Color {
    let u = (start + t * (end - start)) * Double(segments.count)
    guard !u.isNaN else { return segments[0].color(0) }
    let i = max(0, min(Double(segments.count - 1), u.rounded(.down)))
    return segments[Int(bounded: i, in: 0...segments.count - 1)].color(u - i)
  }

  /// `count` colours inside the ramp, without its ends: Vega's way to make steps of it.
  func quantized(_ count: Int) -> [Color] {
    guard count > 0 else { return [] }
    return (1...count).map { color(at: Double($0) / Double(count + 1)) }
  }

  private struct Segment: Sendable, Hashable {
    var from: ColorCoordinates
    var delta: ColorCoordinates
    var space: ColorSpace
    var gamma: Double

    init(from a: ColorCoordinates, to b: ColorCoordinates, space: ColorSpace, gamma: Double) {
      self.space = space
      self.gamma = gamma
      var (a, b) = (a, b)
      if space == .rgb && gamma != 1 {
        (a.x, a.y, a.z) = (pow(a.x, gamma), pow(a.y, gamma), pow(a.z, gamma))
        (b.x, b.y, b.z) = (pow(b.x, gamma), pow(b.y, gamma), pow(b.z, gamma))
      }
      // What one end lacks is the other's throughout.
      func pair(_ p: Double, _ q: Double) -> (Double, Double) {
        p.isNaN ? (q, 0) : q.isNaN ? (p, 0) : (p, q - p)
      }
      var x = pair(a.x, b.x)
      if space.takesShorterHue, abs(x.1) > 180 { x.1 -= 360 * jsRound(x.1 / 360) }
      let (y, z, alpha) = (pair(a.y, b.y), pair(a.z, b.z), pair(a.alpha, b.alpha))
      from = ColorCoordinates(x: x.0, y: y.0, z: z.0, alpha: alpha.0)
      delta = ColorCoordinates(x: x.1, y: y.1, z: z.1, alpha: alpha.1)
    }

    func color(_ t: Double) -> Color {
      let bent = (space == .cubehelix || space == .cubehelixLong) && gamma != 1
      var c = ColorCoordinates(
        x: from.x + t * delta.x, y: from.y + t * delta.y, z: from.z + (bent ? pow(t, gamma) : t) * delta.z,
        alpha: from.alpha + t * delta.alpha)
      if space == .rgb && gamma != 1 {
        (c.x, c.y, c.z) = (pow(c.x, 1 / gamma), pow(c.y, 1 / gamma), pow(c.z, 1 / gamma))
      }
      return c.color(in: space)
    }
  }
}
