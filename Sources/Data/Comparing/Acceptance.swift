import Diagnostics

/// `accepts` of a fact: warnings that its author has looked at and answers, each by the rule's name with a reason.
///
///     accepts: {documents-disagree: the second report counts the day after too}
///     accepts: {rule: documents-disagree, because: the second report counts the day after too}
enum Acceptance {
  /// Warnings that a fact can be given.
  static let rules = [ScaleConflict.rule, DocumentConflict.rule, StatedCheck.rule]

  static func read(_ r: FieldReader) -> [Derivation.Overruling] {
    guard let tree = r.structured("accepts") else { return [] }
    let items = tree.array ?? [tree]
    return items.flatMap { item -> [Derivation.Overruling] in
      guard let o = item.object else {
        r.wrong("accepts", Messages.acceptsShape, item)
        return []
      }
      let inner = FieldReader(o, mark: item.mark, file: r.file, findings: r.findings)
      if o["rule"] != nil || o["because"] != nil {
        inner.allowOnly(["rule", "because"])
        let rule = inner.required("rule", of: "an accepted warning")
        return rule.map { accepted($0, at: "rule", because: inner.text("because"), inner) } ?? []
      }
      return o.entries.flatMap { accepted($0.key, at: $0.key, because: inner.text($0.key), inner) }
    }
  }

  private static func accepted(
    _ rule: String, at key: String, because reason: String?, _ r: FieldReader
  ) -> [Derivation.Overruling] {
    guard rules.contains(rule) else {
      r.report(
        Messages.unknownRule(rule), at: key,
        hint: Suggestion.hint(for: rule, in: rules) ?? "one of " + rules.joined(separator: ", "))
      return []
    }
    guard let reason, !reason.isEmpty else {
      r.report(Messages.acceptNeedsReason(rule), at: key)
      return []
    }
    return [.init(rule: rule, reason: reason)]
  }
}

extension Fact {
  /// A warning that the fact accepts becomes a note that prints the reason; all else stays as it is.
  func answered(_ d: Diagnostic) -> Diagnostic {
    guard d.severity == .warning, let a = accepts.first(where: { $0.rule == d.rule }) else { return d }
    return Diagnostic(.note, Messages.overruled(d.message, a.reason), at: d.place, rule: d.rule)
  }
}
