import Facts
import Languages
import Scene

extension FactBase {
  /// What a file says of a fact that it shows: figure with status and other reading, documents, words as stated. Nil
  /// for an unknown id.
  public func reference(_ id: String, language: Language) -> FactReference? {
    FactBaseSource(self, language: language).reference(id)
  }
}
