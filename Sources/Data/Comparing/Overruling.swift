import Diagnostics

extension Derivation.Overruling {
  /// A mapping of rules to reasons, as `{mixed-scope: both are totals of one day}` in a chart's
  /// `usermeta.briefing.overrule`. An unknown rule, or one without a reason, is an error.
  public static func read(_ tree: Tree?, file: String?) -> (overruled: [Self], diagnostics: [Diagnostic]) {
    guard let tree, !tree.isNull else { return ([], []) }
    let findings = FindingCollector()
    let entry = TreeObject.Entry(key: "overrule", keyMark: tree.mark, value: tree)
    let reader = FieldReader(TreeObject([entry]), mark: tree.mark, file: file ?? "", findings: findings)
    let overruled = read(reader, key: "overrule")
    return (
      overruled,
      findings.items.map { d in
        var d = d
        if file == nil { d.place.file = nil }
        return d
      }
    )
  }

  static func read(_ r: FieldReader, key: String) -> [Self] {
    guard let t = r.tree(key) else { return [] }
    guard let o = t.object else {
      r.wrong(key, "a mapping of rules to reasons", t)
      return []
    }
    let names = ComparabilityRule.allCases.map(\.rawValue)
    let inner = FieldReader(o, mark: t.mark, file: r.file, findings: r.findings)
    inner.allowOnly(names)
    return o.entries.compactMap { e in
      guard names.contains(e.key) else { return nil }
      guard let reason = inner.text(e.key), !reason.isEmpty else {
        inner.report(Messages.overruleNeedsReason(e.key), at: e.key)
        return nil
      }
      return Self(rule: e.key, reason: reason)
    }
  }
}
