/// How many steps the bands of a band or point scale take: Vega's `bandspace`.
package enum Bandspace {
  /// Paddings are parts of a step; 0 without bands, 1 where the padding would eat all.
  package static func space(count: Int, paddingInner: Double, paddingOuter: Double) -> Double {
    if count == 0 { return 0 }
    let space = Double(count) - paddingInner + paddingOuter * 2
    return space > 0 ? space : 1
  }
}

/// Bands laid along a range, the first at its start (which may be the right or lower end).
package struct BandLayout: Sendable, Hashable {
  package var step: Double = 0
  package var bandwidth: Double = 0
  /// Position of the lower edge of each band, in the order of the domain.
  package var positions: [Double] = []

  init() {}

  /// Paddings and `align` are held within 0 to 1. With `round`, step, start and bandwidth are whole.
  init(
    count: Int, from r0: Double, to r1: Double, paddingInner: Double, paddingOuter: Double, align: Double, round: Bool
  ) {
    func unit(_ x: Double) -> Double { max(0, min(1, x)) }
    let (inner, outer) = (unit(paddingInner), unit(paddingOuter))
    let descending = r1 < r0
    var start = min(r0, r1)
    let extent = abs(r1 - r0)
    let space = Bandspace.space(count: count, paddingInner: inner, paddingOuter: outer)
    step = extent / (space == 0 ? 1 : space)
    if round { step = step.rounded(.down) }
    start += (extent - step * (Double(count) - inner)) * unit(align)
    bandwidth = step * (1 - inner)
    if round {
      start = jsRound(start)
      bandwidth = jsRound(bandwidth)
    }
    positions = (0..<count).map { start + step * Double($0) }
    if descending { positions.reverse() }
  }

  /// The band at `x`: gaps belong to no band.
  package func index(at x: Double) -> Int? {
    positions.firstIndex { x >= $0 && x <= $0 + bandwidth + 1e-10 }
  }
}

/// JavaScript's `Math.round`: halves go up.
func jsRound(_ x: Double) -> Double {
  let floor = x.rounded(.down)
  return x - floor >= 0.5 ? floor + 1 : floor
}
