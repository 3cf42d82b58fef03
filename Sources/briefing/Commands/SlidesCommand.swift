import ArgumentParser
import Diagnostics
import Disk

struct SlidesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slides",
    abstract: "Make the slides alone.",
    discussion: """
      A 16:9 deck for PowerPoint and LibreOffice. Charts made by "bars:" are native and can be \
      edited; all others are pictures.

      EXAMPLES:
        briefing slides seeds             # seeds/output/briefing.pptx
        briefing slides seeds -o talk.pptx
      """)

  @OptionGroup var project: ProjectArgument

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file. Default: output/briefing.pptx in the project's folder.", valueName: "file"),
    completion: .file(extensions: ["pptx"]))
  var output: String?

  func validate() throws { try EmptyPath.refuse([("-o", output)]) }

  func run() throws {
    try reporting { findings in
      let project = try project.find()
      let production = try Production(try LoadedProject.load(project, &findings))
      if let warning = FontWarning.diagnostic { findings.add(warning) }
      let bytes = try production.slides(&findings)
      try SingleFile.write(bytes, to: output, orTo: Files.join(project.output, "briefing.pptx"))
    }
  }
}
