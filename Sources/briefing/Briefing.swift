import ArgumentParser

@main
struct Briefing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "From a folder of facts to a PDF briefing, charts and slides.",
    version: "0.1.0",
    subcommands: [ChartCommand.self])
}
