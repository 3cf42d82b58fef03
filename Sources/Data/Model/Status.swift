/// How near to the ground a figure or an act is (AidData's ladder, with the steps that Chinese practice keeps apart).
/// Figures of different status are different quantities.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// A memorandum or a letter of intent.
  case pledged
  case planned
  case signed
  case paidIn = "paid_in"
  case underConstruction = "under_construction"
  case operating
  case cancelled
  /// An event that took place; binds nobody.
  case held
  /// Talked about; binds nobody.
  case discussed
  /// Asserted by the document, no more.
  case stated

  /// Held, discussed and stated bind nobody and are drawn as rings.
  public var binds: Bool { self != .held && self != .discussed && self != .stated }
}

/// Why a figure is missing (after Frictionless Data's missing values). Never shown as zero.
public enum MissingReason: String, Sendable, Hashable, CaseIterable {
  case notStated = "not_stated"
  case notFound = "not_found"
  case withheld
  case notApplicable = "not_applicable"
}
