import Diagnostics

/// Reads `derived.yaml` and adds its figures to the base, each after those it is computed from.
enum DerivedLoading {
  static func read(
    _ bytes: [UInt8], file: String, rates: ExchangeRates = .init(), into base: inout FactBase,
    findings: FindingCollector
  ) {
    let tree: Tree
    do {
      tree = try TreeFile.parse(bytes, file: file)
    } catch let d as Diagnostic {
      findings.add(d)
      return
    } catch {
      findings.add(Diagnostic(.error, "\(error)", at: Place(file: file, line: 1, column: 1)))
      return
    }
    if tree.isNull { return }
    // `derived:` may stand above the figures, for those who like a heading.
    guard let top = tree["derived"]?.object ?? tree.object else {
      findings.add(
        Diagnostic(
          .error,
          Messages.wrongType("derived", expected: "a mapping of ids to figures", found: FieldReader.describe(tree)),
          at: Place(file: file, mark: tree.mark)))
      return
    }
    var waiting: [DerivedDeclaration] = []
    for e in top.entries {
      let place = Place(file: file, mark: e.keyMark)
      guard let o = e.value.object else {
        findings.add(
          Diagnostic(
            .error, Messages.wrongType(e.key, expected: "a mapping", found: FieldReader.describe(e.value)),
            at: Place(file: file, mark: e.value.mark)))
        continue
      }
      if let other = base.fact(e.key) {
        findings.add(
          Diagnostic(
            .error, Messages.duplicate("fact", e.key, "\(other.place.file ?? ""):\(other.place.line ?? 1)"), at: place))
        continue
      }
      if let d = DerivedDeclaration(id: e.key, FieldReader(o, mark: e.keyMark, file: file, findings: findings)) {
        waiting.append(d)
      }
    }
    settle(&waiting, rates, &base, findings)
  }

  /// Takes in turn each figure whose inputs are all there; what is left waits for itself or for what does not exist.
  private static func settle(
    _ waiting: inout [DerivedDeclaration], _ rates: ExchangeRates, _ base: inout FactBase, _ findings: FindingCollector
  ) {
    // A figure that was refused leaves those that build on it without input; they are not reported again.
    var failed = Set<String>()
    while let i = waiting.firstIndex(where: { d in
      d.inputs.allSatisfy { base.fact($0) != nil || failed.contains($0) }
    }) {
      let d = waiting.remove(at: i)
      if d.inputs.contains(where: failed.contains) {
        failed.insert(d.id)
        continue
      }
      var figure = DerivedFigure(d, base, findings, rates: rates)
      if let fact = figure.fact() { base.add(fact) } else { failed.insert(d.id) }
    }
    let ids = Set(waiting.map(\.id))
    var hints = Suggestion.Budget()
    for d in waiting {
      for input in d.inputs where base.fact(input) == nil && !failed.contains(input) {
        if ids.contains(input) {
          d.reader.report(Messages.derivedCycle(d.id, input), at: d.kind.rawValue)
        } else {
          d.reader.report(
            Messages.dangling(d.kind.rawValue, input), at: d.kind.rawValue,
            hint: hints.hint(for: input, in: base.facts.map(\.id)) ?? Messages.definedHint("facts"))
        }
      }
    }
  }
}
