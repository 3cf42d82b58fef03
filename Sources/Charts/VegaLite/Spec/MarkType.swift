/// The primitive marks; composite ones (boxplot, errorbar, errorband) are gone after Normalise.
package enum MarkType: String, Sendable, CaseIterable {
  // What there is to know of each stands in the mark's own file and in the table of marks (`traits`).
  case arc, area, bar, circle, geoshape, image, line, point, rect, rule, square, text, tick, trail

  package var isPath: Bool { traits.family == .path }
  package var isSymbol: Bool { traits.family == .symbol }
}

package enum EncodingType: String, Sendable {
  case quantitative, nominal, ordinal, temporal, geojson
  package var isDiscrete: Bool { self == .nominal || self == .ordinal }
}
