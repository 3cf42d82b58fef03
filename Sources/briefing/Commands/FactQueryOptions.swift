import ArgumentParser
import Diagnostics
import Facts

/// What `briefing facts` is to choose and to add up.
struct FactQueryOptions: ParsableArguments {
  @Option(help: "Only facts for which this holds, as in \"measure=investment and status in (signed, paid_in)\".")
  var `where`: String?

  @Option(help: ArgumentHelp("With --sum: one sum for each value of these fields.", valueName: "fields"))
  var groupBy: String?

  @Option(help: "Add up: value, with bounds, and of how many facts it is. What must not be added is refused.")
  var sum: String?

  @Option(help: ArgumentHelp("With --sum: a rule that does not hold here, and why.", valueName: "rule=reason"))
  var overrule: [String] = []

  func validate() throws {
    if let sum, sum != "value" { throw ValidationError("--sum takes value, the full amount") }
    if sum == nil, groupBy != nil || !overrule.isEmpty { throw ValidationError("--group-by and --overrule need --sum") }
    _ = try overruled()
  }

  func filter() throws -> FactFilter { try `where`.map { try FactFilter($0) } ?? FactFilter() }

  var groupFields: [String] { groupBy.map { $0.split { $0 == "," || $0 == " " }.map(String.init) } ?? [] }

  func overruled() throws -> [Derivation.Overruling] {
    try overrule.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, ComparabilityRule(rawValue: parts[0]) != nil else {
        throw ValidationError("--overrule takes RULE=REASON; briefing explain lists the rules")
      }
      return Derivation.Overruling(rule: parts[0], reason: parts[1])
    }
  }

  /// All facts; for a sum only those that it can be of.
  func facts(of project: Project, _ filter: FactFilter, _ findings: inout Findings) throws -> FactBase {
    if sum == nil {
      let all = try LoadedProject.loadFacts(project, &findings)
      try filter.check(in: all)
      return all
    }
    let loaded = FactLoader.load(project: project.folder, only: filter)
    findings.add(loaded.diagnostics)
    try findings.throwIfErrors()
    do { try filter.check(in: loaded.base) } catch {
      // What was not loaded may have the value.
      try filter.check(in: FactLoader.load(project: project.folder).base)
    }
    return loaded.base
  }

  func sum(in base: FactBase, _ filter: FactFilter, _ findings: inout Findings) throws -> FactSum {
    let (sum, diagnostics) = try FactSum.run(
      where: filter, in: base, groupBy: groupFields, overruled: try overruled())
    for d in diagnostics { findings.add(d) }
    try findings.throwIfErrors()
    return sum
  }
}
