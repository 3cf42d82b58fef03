import ArgumentParser
import Diagnostics
import Disk
import Facts

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Propose facts from a document, as YAML to edit.",
    discussion: """
      Every figure that is read in the text becomes a candidate, with the words around it as a comment. What only a \
      reader can know says TODO, which briefing check refuses. Languages: \(LanguageOption.list).

      EXAMPLES:
        briefing extract documents/005.txt --lang de > facts/06-new.yaml
      """)

  @Argument(help: "The document's text.", completion: .file())
  var document: String

  @Option(help: ArgumentHelp("Its language: \(LanguageOption.list).", valueName: "tag"))
  var lang: String

  func validate() throws { try EmptyPath.refuse([("<document>", document)]) }

  func run() throws {
    try reporting { _ in
      let language = try LanguageOption.read(lang, "--lang")
      try Terminal.print(Candidates.yaml(try Files.read(document, pipes: true), file: document, language: language))
    }
  }
}
