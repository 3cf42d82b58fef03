/// The kinds of scale that Vega-Lite names, and Vega's `sequential`.
package enum ScaleType: String, Sendable {
  case linear, log, pow, sqrt, symlog, time, utc
  case band, point, ordinal
  case quantile, quantize, threshold
  case binOrdinal = "bin-ordinal"
  case identity, sequential

  /// A number or date goes to a position, size or colour without steps.
  package var isContinuous: Bool {
    switch self {
    case .linear, .log, .pow, .sqrt, .symlog, .time, .utc, .sequential: true
    default: false
    }
  }

  /// The domain is a list of categories. (A bin-ordinal scale's domain is a list of boundaries.)
  package var hasDiscreteDomain: Bool { self == .band || self == .point || self == .ordinal }

  /// Numbers go to a few steps.
  package var isDiscretizing: Bool {
    self == .quantile || self == .quantize || self == .threshold || self == .binOrdinal
  }

  package var isTime: Bool { self == .time || self == .utc }
}
