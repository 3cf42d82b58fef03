import Glibc

/// Bins of one width over an extent, as Vega's `bin` chooses them.
package struct Binning: Sendable, Hashable {
  package var start: Double
  package var stop: Double
  package var step: Double
  /// Where scales of these bins end: Vega neither moves it to an anchor nor makes the last bin whole.
  package var scaleStop: Double

  init(start: Double, stop: Double, step: Double) {
    self.start = start
    self.stop = stop
    self.step = step
    scaleStop = stop
  }

  /// What a spec can ask for; the defaults are Vega's.
  package struct Parameters: Sendable, Hashable {
    package var maxbins = 20.0
    package var base = 10.0
    /// Factors by which a step may be made smaller.
    var divide = [5.0, 2.0]
    /// A fixed width.
    package var step: Double?
    /// Widths to choose from.
    package var steps: [Double]?
    var minstep = 0.0
    /// Ends on multiples of the step.
    package var nice = true
    /// A number at which a boundary lies.
    package var anchor: Double?
    /// Instead of the extent of the data.
    package var extent: [Double]?

    package init() {}
  }

  /// More than a chart can show, and a bound on what loops over bins do.
  static let binLimit = 100_000.0

  static func choose(extent: (Double, Double), params p: Parameters = Parameters()) -> Binning {
    var low = p.extent?.first ?? extent.0
    var high = p.extent?.last ?? extent.1
    if !low.isFinite || !high.isFinite { (low, high) = (0, 0) }
    let maxbins = p.maxbins >= 1 ? min(p.maxbins, binLimit) : 20
    let base = p.base > 1 ? p.base : 10
    let distance = high - low
    let span = distance != 0 ? distance : low != 0 ? abs(low) : 1
    var step = step(span, maxbins, base, p)
    // Steps that floating point cannot add, or too many of them.
    if !(step > 0) || !step.isFinite || span / step > binLimit { step = span / maxbins }
    let order = log(step)
    let precision = order >= 0 ? 0 : (-order / log(base)).rounded(.towardZero) + 1
    let epsilon = pow(base, -precision - 1)
    if p.nice {
      let v = floor(low / step + epsilon) * step
      low = low < v ? v - step : v
      high = ceil(high / step) * step
    }
    var bins = Binning(start: low, stop: high == low ? low + step : high, step: step)
    let scaleStop = bins.stop
    // The last bin is whole.
    bins.stop = bins.start + ceil((bins.stop - bins.start) / step) * step
    if let anchor = p.anchor {
      let shift = anchor - (bins.start + step * floor((anchor - bins.start) / step))
      bins.start += shift
      bins.stop += shift
    }
    bins.scaleStop = scaleStop
    return bins
  }

  private static func step(_ span: Double, _ maxbins: Double, _ base: Double, _ p: Parameters) -> Double {
    if let step = p.step, step > 0 { return step }
    if let steps = p.steps, !steps.isEmpty {
      let wanted = span / maxbins
      let i = steps.firstIndex { $0 >= wanted } ?? steps.count
      return steps[max(0, i - 1)]
    }
    let level = ceil(log(maxbins) / log(base))
    var step = max(p.minstep, pow(base, (log(span) / log(base) + 0.5).rounded(.down) - level))
    while ceil(span / step) > maxbins, step.isFinite, step > 0 { step *= base }
    for d in p.divide {
      let finer = step / d
      if finer >= p.minstep, span / finer <= maxbins { step = finer }
    }
    return step
  }

  /// The bin of a number. Numbers outside all bins are in an infinite one; NaN in none.
  package func bin(_ x: Double) -> (start: Double, end: Double) {
    if x.isNaN { return (.nan, .nan) }
    let low = x < start ? -.infinity : x > stop ? .infinity : floorStart(x)
    return (low, start + step * (1 + (low - start) / step))
  }

  private func floorStart(_ x: Double) -> Double {
    let inside = max(start, min(x, stop - step))
    // 1e-14: a number that should lie on a boundary may lie just below it.
    return start + step * floor(1e-14 + (inside - start) / step)
  }

  /// The boundaries.
  var boundaries: [Double] {
    let n = min(Self.binLimit, max(0, ((stop - start) / step).rounded()))
    return (0...Int(bounded: n, in: 0...Int(bounded: Self.binLimit, in: 0...Int.max))).map { start + Double($0) * step }
  }
}
