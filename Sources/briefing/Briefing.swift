import ArgumentParser

@main
struct Briefing: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "briefing", version: "0.1.0")
}
