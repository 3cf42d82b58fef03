import Diagnostics

/// What a project's `derived.yaml` says of one figure:
///
///     shandong-average:
///       average: [shandong-investment, shandong-projects]
///       label: Average investment per project
///
/// The kind names its inputs: `average`, `ratio`, `difference` and `share` take two, `total` one or more, `conversion` one,
/// with `to` and, where the fact has no day of its own, `date`.
struct DerivedDeclaration {
  var id: String
  var kind: Derivation.Kind
  var inputs: [String]
  var label: LocalizedText?
  var note: LocalizedText?
  var measure: String?
  var overruled: [Derivation.Overruling]
  var reader: FieldReader

  static let fields =
    Derivation.Kind.allCases.map(\.rawValue) + ["label", "note", "measure", "partnership", "overrule", "to", "date"]

  init?(id: String, _ r: FieldReader) {
    r.allowOnly(Self.fields)
    let kinds = Derivation.Kind.allCases.filter { r.has($0.rawValue) }
    guard kinds.count == 1, let kind = kinds.first else {
      r.report(Messages.derivedKind(id), hint: Messages.choicesAre(Derivation.Kind.allCases.map(\.rawValue)))
      return nil
    }
    let inputs = r.texts(kind.rawValue)
    if kind == .total ? inputs.isEmpty : inputs.count != (kind == .conversion ? 1 : 2) {
      r.report(
        Messages.derivedInputs(kind.rawValue, inputs.count), at: kind.rawValue,
        hint: Messages.derivedInputsHint(kind.rawValue))
      return nil
    }
    self.id = id
    self.kind = kind
    self.inputs = inputs
    label = r.localized("label")
    note = r.localized("note")
    measure = r.text("measure")
    reader = r
    overruled = Derivation.Overruling.read(r, key: "overrule")
  }
}
