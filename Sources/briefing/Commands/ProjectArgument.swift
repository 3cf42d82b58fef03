import ArgumentParser

struct ProjectArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The project's folder. Default: the nearest one upwards with a briefing.md.", valueName: "project"),
    completion: .directory)
  var folder: String?

  func validate() throws { try EmptyPath.refuse([("<project>", folder)]) }

  func find() throws -> Project { try Project.find(folder) }
}
