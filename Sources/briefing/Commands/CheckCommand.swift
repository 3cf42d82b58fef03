import ArgumentParser
import Diagnostics
import Facts

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what is wrong, without writing anything.",
    discussion: """
      Reads the facts, the text and the charts, draws every chart, and warns of figures that contradict one another. \
      With --format json the findings go to standard output, for editors.

      EXAMPLES:
        briefing check
        briefing check seeds --format json
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @OptionGroup var project: ProjectArgument

  @Option(help: "text or json.")
  var format = Format.text

  func run() throws {
    var findings = Findings()
    var summary: String?
    do { summary = try check(&findings) } catch { findings.add(error) }
    switch format {
    case .json: try reporting { _ in try Terminal.print(FindingsJSON.text(findings.items)) }
    case .text:
      findings.report()
      if let summary, !findings.hasErrors { try reporting { _ in try Terminal.print(summary + "\n") } }
    }
    if findings.hasErrors { throw ExitCode(1) }
  }

  private func check(_ findings: inout Findings) throws -> String {
    let loaded = try LoadedProject.load(try project.find(), &findings)
    for finding in ScaleConflict.check(loaded.facts) { findings.add(finding) }
    let production = try Production(loaded)
    if let warning = FontWarning.diagnostic { findings.add(warning) }
    try production.checkCharts(&findings)
    try findings.throwIfErrors()
    _ = try production.pages(&findings)
    _ = try production.slides(&findings)
    let counts = [
      Findings.counted(loaded.facts.facts.count, "fact"), Findings.counted(loaded.facts.documents.count, "document"),
      Findings.counted(loaded.charts.count, "chart"), Findings.counted(findings.count(.warning), "warning"),
    ]
    return counts.joined(separator: ", ") + ", no errors"
  }
}
