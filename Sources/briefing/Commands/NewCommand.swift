import ArgumentParser
import Diagnostics
import Disk

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a project: a small one that builds.",
    discussion: """
      EXAMPLES:
        briefing new rivertown
        briefing build rivertown
      """)

  @Argument(
    help: ArgumentHelp("A folder that does not exist yet, or is empty.", valueName: "dir"), completion: .directory)
  var folder: String

  func validate() throws { try EmptyPath.refuse([("<dir>", folder)]) }

  func run() throws {
    try reporting { _ in
      if Files.exists(folder), try !Files.isFolder(folder) || !Files.list(folder).isEmpty {
        throw Diagnostic(
          .error, "\(folder) is there already", at: Place(file: folder), hint: "name a folder that does not exist yet")
      }
      var staged = StagedFolder(folder)
      for file in NewProject.files { staged.add(file.name, Array(file.text.utf8)) }
      for path in try staged.commit() { try Terminal.print(path + "\n") }
    }
  }
}
