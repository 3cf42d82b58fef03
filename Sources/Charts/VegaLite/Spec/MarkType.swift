import Scene

/// The primitive marks; composite ones (boxplot, errorbar, errorband) are gone after Normalise.
package enum MarkType: String, Sendable, CaseIterable {
  case arc, area, bar, circle, geoshape, image, line, point, rect, rule, square, text, tick, trail

  /// Vega's mark, as it stands in an SVG's class.
  package var kind: MarkKind {
    switch self {
    case .bar, .rect, .tick: .rect
    case .point, .circle, .square: .symbol
    case .line: .line
    case .area: .area
    case .trail: .trail
    case .rule: .rule
    case .text: .text
    case .arc: .arc
    case .geoshape: .shape
    case .image: .image
    }
  }

  package var isPath: Bool { self == .line || self == .area || self == .trail }
  var isRect: Bool { self == .bar || self == .rect || self == .image || self == .tick || self == .arc }
  package var isSymbol: Bool { self == .point || self == .circle || self == .square }
}

package enum EncodingType: String, Sendable {
  case quantitative, nominal, ordinal, temporal, geojson
  package var isDiscrete: Bool { self == .nominal || self == .ordinal }
}
