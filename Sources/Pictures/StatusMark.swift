/// What a swatch stands for: a status, or a way of being uncertain. The word always stands beside it.
public enum StatusMark: String, Hashable, Sendable, CaseIterable {
  case pledged, planned, signed
  case paidIn = "paid_in"
  case underConstruction = "under_construction"
  case operating, cancelled
  /// Binds nobody.
  case held, discussed, stated
  case notStated = "not_stated"
  /// A figure as stated that another reading contradicts.
  case disputed
  case otherReading = "other_reading"
  /// Signs rather than swatches.
  case about
  case over
}
