import Diagnostics
import Disk

/// Reads a project's facts: every `*.yaml`, `*.yml`, `*.json` and `*.csv` of one folder, in the order of their names.
///
/// Everything that is wrong is found in one run. What could be read is returned beside it; where there are errors,
/// nothing should be made of it.
public enum FactLoader {
  public struct Result: Sendable {
    public var base: FactBase
    public var diagnostics: Diagnostics
  }

  /// `folder` is the project's folder; facts are looked for in its `facts`. Places name the files as `folder/facts/…`,
  /// which is as the user gave it.
  ///
  /// With `only`, facts of CSV files for which the filter cannot hold are left out unread, and so is what the project
  /// derives: for sums over very many facts, whose other rows are `check`'s matter.
  public static func load(project folder: String, only filter: FactFilter? = nil) -> Result {
    let facts = Files.join(folder, "facts")
    let findings = FindingCollector()
    var files: [(name: String, bytes: [UInt8])] = []
    var sections = mapped(folder == "." ? "" : folder, findings)
    do {
      let all = try Files.list(facts)
      for name in all { if let d = ForeignFile.refusal(Files.join(facts, name)) { findings.add(d) } }
      var names = all.filter(isFactFile)
      let isPackage = names.contains(DataPackage.descriptor)
      if isPackage {
        let path = Files.join(facts, DataPackage.descriptor)
        let package = try PackageLoading.read(
          try Files.read(path, within: folder), file: path, folder: facts, project: folder, findings: findings)
        sections.append(package.sections)
        names.removeAll { $0 == DataPackage.descriptor || package.files.contains($0) }
      }
      for name in names {
        let path = Files.join(facts, name)
        do { files.append((path, try Files.read(path, within: folder, upTo: FileLimits.table))) } catch let d
          as Diagnostic
        {
          findings.add(d)
        }
      }
      if files.isEmpty, sections.isEmpty, !isPackage, findings.items.isEmpty {
        findings.add(
          Diagnostic(.error, Messages.noFacts(facts), at: Place(file: facts), hint: Messages.noFactsHint))
      }
    } catch var d as Diagnostic {
      if d.hint == nil, d.place.file == facts { d.hint = Messages.noFactsHint }
      findings.add(d)
    } catch { findings.add(Self.finding(error, in: facts)) }
    var base = read(files, mapped: sections, only: filter, findings)
    let derived = Files.join(folder, "derived.yaml")
    if filter == nil, Files.exists(derived) {
      do {
        let rates = Files.join(folder, "rates.csv")
        let known =
          Files.exists(rates)
          ? ExchangeRates(try Files.read(rates, within: folder), file: rates, findings: findings) : .init()
        DerivedLoading.read(
          try Files.read(derived, within: folder), file: derived, rates: known, into: &base, findings: findings)
      } catch { findings.add(Self.finding(error, in: derived)) }
    }
    return Result(base: base, diagnostics: Diagnostics(findings.items))
  }

  /// The same from texts in memory, named as places should name them. `derived` is the text of a `derived.yaml`,
  /// `rates` that of a `rates.csv`.
  public static func load(files: [(name: String, text: String)], derived: String? = nil, rates: String? = nil) -> Result
  {
    load(files: files, derived: derived, rates: rates, screening: true)
  }

  /// - Parameter screening: false looks at every row of a table as if it were doubtful. The findings are the same.
  static func load(
    files: [(name: String, text: String)], derived: String? = nil, rates: String? = nil, screening: Bool
  ) -> Result {
    let findings = FindingCollector()
    var base = read(files.map { ($0.name, Array($0.text.utf8)) }, screening: screening, findings)
    if let derived {
      let known = rates.map { ExchangeRates(Array($0.utf8), file: "rates.csv", findings: findings) } ?? .init()
      DerivedLoading.read(Array(derived.utf8), file: "derived.yaml", rates: known, into: &base, findings: findings)
    }
    return Result(base: base, diagnostics: Diagnostics(findings.items))
  }

  /// What the mapping files make of other people's tables.
  private static func mapped(_ folder: String, _ findings: FindingCollector) -> [FactSections] {
    let mappings = Files.join(folder, "mappings")
    let names = ((try? Files.list(mappings)) ?? []).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    return names.compactMap { name in
      let path = Files.join(mappings, name)
      do {
        return FactSections(
          facts: try MappedFacts.rows(
            try Files.read(path, within: folder), file: path, folder: folder, findings: findings))
      } catch { findings.add(Self.finding(error, in: path)) }
      return nil
    }
  }

  private static func finding(_ error: any Error, in file: String) -> Diagnostic {
    error as? Diagnostic ?? Diagnostic(.error, "\(error)", at: Place(file: file))
  }

  static func isFactFile(_ name: String) -> Bool {
    [".yaml", ".yml", ".json", ".csv"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Vocabularies first, because facts of any file may use them; then records; references when all are there.
  private static func read(
    _ files: [(name: String, bytes: [UInt8])], mapped: [FactSections] = [],
    only filter: FactFilter? = nil, screening: Bool = true, _ findings: FindingCollector
  ) -> FactBase {
    var base = FactBase()
    var sections = mapped
    for f in files {
      do {
        sections.append(try FactSections.read(f.bytes, file: f.name, findings: findings))
      } catch let d as Diagnostic {
        findings.add(d)
      } catch {
        findings.add(Diagnostic(.error, "\(error)", at: Place(file: f.name, line: 1, column: 1)))
      }
    }
    for s in sections {
      if let v = s.vocabulary { RecordDecoding.vocabulary(v, into: &base.vocabulary) }
    }
    for s in sections { records(s, &base, findings) }
    var warned = Set<String>()
    var readers: [String: FieldReader] = [:]
    for s in sections {
      for r in s.facts {
        guard var f = FactDecoding.fact(r, vocabulary: base.vocabulary, warned: &warned) else { continue }
        if f.stated?.language == "" { f.stated?.language = base.document(f.document)?.language ?? "" }
        if readers[f.id] == nil { readers[f.id] = r }
        add("fact", f.id, r.place(of: "id"), base.fact(f.id)?.place, findings) { base.add(f) }
      }
      for t in s.tables {
        base.add(SheetLoading.sheet(t, only: filter, screening, base, &warned, findings: findings))
      }
    }
    ReferenceCheck.check(base, readers: readers, findings: findings)
    for d in StatedCheck.check(base, known: findings.items, only: .isDoubtful) { findings.add(d) }
    return base
  }

  private static func records(_ s: FactSections, _ base: inout FactBase, _ findings: FindingCollector) {
    for r in s.documents {
      guard let d = RecordDecoding.document(r, number: base.documents.count + 1) else { continue }
      if let other = base.documents.first(where: { $0.number == d.number }), other.id != d.id {
        r.report(Messages.duplicateNumber(d.number, other.id), at: "number")
      }
      add("document", d.id, d.place, base.document(d.id)?.place, findings) { base.add(d) }
    }
    for p in s.partnerships.compactMap(RecordDecoding.partnership) {
      add("partnership", p.id, p.place, base.partnership(p.id)?.place, findings) { base.add(p) }
    }
    for e in s.events.compactMap(RecordDecoding.event) {
      add("event", e.id, e.place, base.event(e.id)?.place, findings) { base.add(e) }
    }
    for d in s.doubts.compactMap(RecordDecoding.doubt) {
      add("doubt", d.id, d.place, base.doubt(d.id)?.place, findings) { base.add(d) }
    }
  }

  static func add(
    _ what: String, _ id: String, _ place: Place, _ first: Place?, _ findings: FindingCollector, _ add: () -> Bool
  ) {
    if add() { return }
    let firstPlace = first.map { "\($0.file ?? ""):\($0.line ?? 1)" } ?? ""
    findings.add(
      Diagnostic(.error, Messages.duplicate(what, id, firstPlace), at: place, hint: Messages.duplicateHint(what)))
  }
}
