import ArgumentParser
import Disk
import Facts

struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List the project's facts.",
    discussion: """
      The CSV has the columns that docs/facts.md describes, and can be read back as a fact file.

      EXAMPLES:
        briefing facts seeds
        briefing facts seeds --format csv > facts.csv
        briefing facts seeds --format json --derived
        briefing facts seeds --format datapackage -o package
        briefing facts seeds --where "measure=investment and status=signed" --group-by partnership --sum value
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case table, csv, json, datapackage }

  @OptionGroup var project: ProjectArgument

  @Option(help: "table, csv, json or datapackage.")
  var format = Format.table

  @Option(
    name: .shortAndLong, help: ArgumentHelp("With datapackage: the folder to write into.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "In CSV and JSON also the figures that the project derives itself; the table always has them.")
  var derived = false

  @OptionGroup var query: FactQueryOptions

  func validate() throws { try EmptyPath.refuse([("-o", output)]) }

  func run() throws {
    try reporting { findings in
      let filter = try query.filter()
      let project = try project.find()
      let language = try LoadedProject.front(of: project).language
      let facts = try query.facts(of: project, filter, &findings)
      if query.sum != nil {
        let sum = try query.sum(in: facts, filter, &findings)
        switch format {
        case .table: try Terminal.print(sum.table(facts, language: language))
        case .csv: try Terminal.print(sum.csv())
        case .json: try Terminal.print(sum.json())
        case .datapackage: throw ValidationError("--sum takes table, csv or json")
        }
        return
      }
      switch format {
      case .table: try Terminal.print(FactExport.table(facts, language: language, where: filter))
      case .csv:
        try FactExport.csv(facts, language: language, derived: derived, where: filter) { try Terminal.print($0) }
      case .json: try Terminal.print(FactExport.json(facts, language: language, derived: derived, where: filter))
      case .datapackage:
        guard let output else { throw ValidationError("--format datapackage needs -o DIR") }
        let name = Files.split(Files.real(project.folder) ?? "facts").name
        var folder = StagedFolder(output)
        for file in DataPackage.files(facts, name: name) { folder.add(file.name, Array(file.text.utf8)) }
        _ = try folder.commit()
      }
    }
  }
}
