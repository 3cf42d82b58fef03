import ArgumentParser
import Facts

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of fact files.",
    discussion: """
      An editor with a YAML language server completes and underlines by it where a fact file begins with
        # yaml-language-server: $schema=../facts.schema.json

      EXAMPLES:
        briefing schema > facts.schema.json
      """)

  func run() throws {
    try reporting { _ in try Terminal.print(FactSchema.text) }
  }
}
