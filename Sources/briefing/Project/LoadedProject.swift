import Diagnostics
import Disk
import Facts
import Languages
import Numbers
import Report

/// A project as read: facts, text, charts, and everything that is wrong in them.
struct LoadedProject {
  let project: Project
  let facts: FactBase
  let document: BriefingDocument
  let charts: [ChartFile]
  let zone: Zone

  var language: Language { document.front.language }

  /// Facts, then text and the list of charts, since the text speaks of both. A text over facts that are wrong is not
  /// read: it would only say once more what is missing.
  static func load(_ project: Project, _ findings: inout Findings) throws -> LoadedProject {
    let facts = try loadFacts(project, &findings)
    let charts = project.charts
    for (a, b) in zip(charts, charts.dropFirst()) where a.name == b.name {
      findings.add(
        Diagnostic(
          .error, "two charts are called \"\(a.name)\": \(a.path) and \(b.path)", at: Place(file: b.path),
          hint: "rename one: their outputs would have one name"))
    }
    var diagnostics = Diagnostics()
    let document = BriefingReader.read(
      try Files.read(project.text, within: project.folder), file: project.text, facts: facts,
      charts: charts.map(\.name),
      diagnostics: &diagnostics)
    findings.add(diagnostics)
    let zone = zone(of: document.front, project, &findings)
    try findings.throwIfErrors()
    return LoadedProject(project: project, facts: facts, document: document, charts: charts, zone: zone)
  }

  /// The facts alone.
  static func loadFacts(_ project: Project, _ findings: inout Findings) throws -> FactBase {
    let loaded = FactLoader.load(project: project.folder)
    findings.add(loaded.diagnostics)
    try findings.throwIfErrors()
    return loaded.base
  }

  /// Language and time zone, for what needs no more of the text. Its other mistakes are left to `check`.
  static func front(of project: Project) throws -> FrontMatter {
    try BriefingReader.front(try Files.read(project.text, within: project.folder), file: project.text)
  }

  static func zone(of front: FrontMatter, _ project: Project, _ findings: inout Findings) -> Zone {
    if let zone = Zone.named(front.timezone) { return zone }
    findings.add(
      Diagnostic(
        .error, "unknown time zone \"\(front.timezone)\"", at: Place(file: project.text, line: 1, column: 1),
        hint: "a name of the tz database, as Europe/Berlin; its Debian package is tzdata"))
    return .utc
  }
}
