import Diagnostics
import Markup
import Scene

/// A fact reference as a compact JSON object with the members `id`, `value`, `source` and `stated`, and back. PNG and
/// PDF carry the same words.
enum FactCodec {
  static func json(_ fact: FactReference) -> String {
    JSONText.object(
      [
        "id": JSONText.string(fact.id), "value": JSONText.string(fact.value), "source": JSONText.string(fact.source),
        "stated": JSONText.string(fact.stated),
      ], spaced: false)
  }

  /// Nil unless the text is one object of texts with at least an `id`. Members it does not know are skipped.
  static func fact(json text: some StringProtocol) -> FactReference? {
    guard let object = (try? JSONTree.parse(Array(text.utf8)))?.object, let id = object["id"]?.string,
      object.entries.allSatisfy({ $0.value.string != nil })
    else { return nil }
    func member(_ name: String) -> String { object[name]?.string ?? "" }
    return FactReference(id: id, value: member("value"), source: member("source"), stated: member("stated"))
  }
}
