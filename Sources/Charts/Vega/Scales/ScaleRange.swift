import Scene
import Tables

/// What a scale gives.
package enum ScaleRange: Sendable {
  /// Positions or sizes: the ends, or one number a domain value.
  case numbers([Double])
  case colors([Color])
  /// Colours between which is interpolated.
  case interpolator(ColorRamp)
  /// Names of shapes, or dashes as arrays of numbers.
  case values([Value])
}

extension ScaleRange {
  /// How many steps the range has; an interpolator has none.
  package var count: Int {
    switch self {
    case .numbers(let a): a.count
    case .colors(let a): a.count
    case .values(let a): a.count
    case .interpolator: 0
    }
  }

  package var reversed: ScaleRange {
    switch self {
    case .numbers(let a): .numbers(a.reversed())
    case .colors(let a): .colors(a.reversed())
    case .values(let a): .values(a.reversed())
    case .interpolator(let ramp): .interpolator(ramp.reversed)
    }
  }
}
