import ArgumentParser
import Diagnostics
import Disk

struct PDFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Make the PDF alone.",
    discussion: """
      EXAMPLES:
        briefing pdf seeds                # seeds/output/briefing.pdf
        briefing pdf seeds -o draft.pdf
      """)

  @OptionGroup var project: ProjectArgument

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file. Default: output/briefing.pdf in the project's folder.", valueName: "file"),
    completion: .file(extensions: ["pdf"]))
  var output: String?

  func validate() throws { try EmptyPath.refuse([("-o", output)]) }

  func run() throws {
    try reporting { findings in
      let project = try project.find()
      let production = try Production(try LoadedProject.load(project, &findings))
      if let warning = FontWarning.diagnostic { findings.add(warning) }
      let bytes = try production.pdf(&findings)
      try SingleFile.write(bytes, to: output, orTo: Files.join(project.output, "briefing.pdf"))
    }
  }
}

/// A file that the user named, or one in the project's output folder, which is made if need be.
enum SingleFile {
  static func write(_ bytes: [UInt8], to named: String?, orTo usual: String) throws {
    let path = named ?? usual
    if named == nil { try Files.makeFolder(Files.split(usual).folder) }
    Leftovers.sweep(Files.split(path).folder)
    try Files.replace(path, bytes)
  }
}
