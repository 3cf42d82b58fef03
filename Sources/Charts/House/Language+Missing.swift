import Facts
import Languages

extension Language {
  /// The words for a gap, by its reason as the tables have it; without one the figure is not stated.
  func missing(_ reason: String?) -> String {
    (reason.flatMap { MissingReason(rawValue: $0) } ?? .notStated).label(self)
  }
}
