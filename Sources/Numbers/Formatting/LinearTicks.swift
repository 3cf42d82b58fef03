import Gates
import Glibc

/// Round steps of 1, 2 and 5 times a power of ten, as d3-array chooses them.
public enum LinearTicks {
  /// The step of about `count` ticks between two numbers; negative when `stop` is smaller; NaN when it has none.
  public static func step(_ start: Double, _ stop: Double, count: Double) -> Double {
    let increment = increment(min(start, stop), max(start, stop), count: count)
    let step = increment < 0 ? 1 / -increment : increment
    return stop < start ? -step : step
  }

  /// As `step`, but a step below one is given as its negated reciprocal, so that ticks are computed exactly.
  /// Wants `start <= stop`.
  public static func increment(_ start: Double, _ stop: Double, count: Double) -> Double {
    spec(start, stop, count).increment
  }

  /// The ticks from `start` to `stop`, both inclusive when they are round; falling when `stop` is smaller.
  public static func values(_ start: Double, _ stop: Double, count: Double) -> [Double] {
    guard count > 0, start.isFinite, stop.isFinite else { return [] }
    if start == stop { return [start] }
    let (first, last, increment) = spec(min(start, stop), max(start, stop), count)
    // More ticks than anyone draws come from a count out of hand only.
    guard last >= first, last - first < 1e6 else { return [] }
    let ticks = (0...Int(bounded: last - first, in: 0...1_000_000)).map { i in
      increment < 0 ? (first + Double(i)) / -increment : (first + Double(i)) * increment
    }
    return stop < start ? ticks.reversed() : ticks
  }

  private static func spec(
    _ start: Double, _ stop: Double, _ count: Double
  ) -> (first: Double, last: Double, increment: Double) {
    let step = (stop - start) / max(0, count)
    let power = log10(step).rounded(.down)
    let error = step / pow(10, power)
    let factor: Double =
      error >= 50.0.squareRoot() ? 10 : error >= 10.0.squareRoot() ? 5 : error >= 2.0.squareRoot() ? 2 : 1
    let result: (Double, Double, Double)
    if power < 0 {
      let inverse = pow(10, -power) / factor
      var first = JSNumber.round(start * inverse)
      var last = JSNumber.round(stop * inverse)
      if first / inverse < start { first += 1 }
      if last / inverse > stop { last -= 1 }
      result = (first, last, -inverse)
    } else {
      let increment = pow(10, power) * factor
      var first = JSNumber.round(start / increment)
      var last = JSNumber.round(stop / increment)
      if first * increment < start { first += 1 }
      if last * increment > stop { last -= 1 }
      result = (first, last, increment)
    }
    // One tick asked for and none round in reach: look twice as finely.
    if result.1 < result.0 && count >= 0.5 && count < 2 { return spec(start, stop, count * 2) }
    return result
  }
}
