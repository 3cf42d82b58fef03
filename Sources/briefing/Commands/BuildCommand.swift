import ArgumentParser
import Diagnostics
import Disk

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make everything of a project: PDF, slides, charts.",
    discussion: """
      Leaves briefing.pdf, briefing.pptx and, for each chart of the project, charts/NAME.png, .svg and .pdf. If \
      anything is wrong, nothing that was there before is touched. The same project gives the same bytes; \
      SOURCE_DATE_EPOCH sets the dates in the files.

      EXAMPLES:
        briefing build                    # the project here, into its output/
        briefing build seeds -o output
      """)

  @OptionGroup var project: ProjectArgument

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The folder to fill. Default: output in the project's folder.", valueName: "dir"),
    completion: .directory)
  var output: String?

  func validate() throws { try EmptyPath.refuse([("-o", output)]) }

  func run() throws {
    try reporting { findings in
      let project = try project.find()
      Terminal.progress("reading \(project.folder)")
      let production = try Production(try LoadedProject.load(project, &findings))
      if let warning = FontWarning.diagnostic { findings.add(warning) }
      var folder = StagedFolder(output ?? project.output)
      Terminal.progress("drawing charts")
      for (name, bytes) in production.charts(&findings) { folder.add("charts/" + name, bytes) }
      try findings.throwIfErrors()
      Terminal.progress("setting pages")
      folder.add("briefing.pdf", try production.pdf(&findings))
      Terminal.progress("placing slides")
      folder.add("briefing.pptx", try production.slides(&findings))
      try findings.throwIfErrors()
      _ = try folder.commit()
    }
  }
}
