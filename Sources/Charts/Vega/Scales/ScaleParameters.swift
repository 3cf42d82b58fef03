import Numbers

/// What a spec may say of a scale besides type, domain and range; defaults are Vega's.
package struct ScaleParameters: Sendable {
  /// Of a logarithm; steers ticks and `nice`.
  package var base = 10.0
  /// Of a `pow` scale; `sqrt` has 0.5 whatever stands here.
  package var exponent = 1.0
  /// Of a `symlog` scale: near zero, up to about this size, the scale is linear.
  package var constant = 1.0
  /// Values outside the domain go to its ends.
  package var clamp = false
  /// Parts of a band's step, 0 to 1. A point scale has an inner padding of 1 whatever stands here.
  package var paddingInner = 0.0
  package var paddingOuter = 0.0
  /// Where the bands stand in room left over: 0 at the start, 1 at the end.
  package var align = 0.5
  /// Whole positions, and whole steps of bands.
  package var round = false
  /// Boundaries of bins, for ticks and legends.
  package var bins: [Double]?
  /// How a continuous scale mixes colours.
  package var interpolate: ColorSpace = .rgb
  package var interpolateGamma = 1.0

  package init() {}
}
