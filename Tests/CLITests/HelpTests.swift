import Foundation
import Support
import Testing

struct HelpTests {
  static let commands = [
    "new", "build", "pdf", "slides", "chart", "check", "facts", "verify", "trace", "explain", "extract", "figures",
    "schema",
  ]

  @Test func theCommandItself() throws {
    let help = try Command.run("--help")
    #expect(help.status == 0)
    expectGolden(help.output, "cli/help")
  }

  /// Each says what it does, with examples of itself.
  @Test(arguments: commands) func ofCommand(_ name: String) throws {
    let help = try Command.run(name, "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("EXAMPLES:\n  briefing \(name)"))
    expectGolden(help.output, "cli/help-\(name)")
  }

  @Test func listsAllCommands() throws {
    let help = try Command.run("--help")
    for name in Self.commands { #expect(help.output.contains("\n  \(name) ")) }
  }

  @Test func version() throws {
    let result = try Command.run("--version")
    #expect(result.status == 0)
    #expect(result.output == "0.1.0\n")
    let changes = try String(contentsOf: Command.root.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    #expect(changes.contains("## 0.1.0"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completion(_ shell: String) throws {
    let result = try Command.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    for name in Self.commands { #expect(result.output.contains(name)) }
  }
}
