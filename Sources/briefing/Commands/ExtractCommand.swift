import ArgumentParser
import Diagnostics
import Disk
import Facts

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Propose facts from documents, as YAML to edit.",
    discussion: """
      Every figure that is read in the texts becomes a candidate, with the words around it as a comment. What only a \
      reader can know says TODO, which briefing check refuses; what the sentence suggests says "guessed". Documents are \
      plain text in UTF-8, and - is standard input. Languages: \(LanguageOption.list).

      EXAMPLES:
        briefing extract documents/005.txt --lang de > facts/06-new.yaml
        briefing extract documents/*.txt --lang en > facts/07-new.yaml
        pdftotext -layout report.pdf - | briefing extract - --lang fr
      """)

  @Argument(help: "The documents' texts; - reads standard input.", completion: .file())
  var documents: [String]

  @Option(help: ArgumentHelp("Their language: \(LanguageOption.list).", valueName: "tag"))
  var lang: String

  func validate() throws { try EmptyPath.refuse(documents.map { ("<documents>", $0) }) }

  func run() throws {
    try reporting { findings in
      let language = try LanguageOption.read(lang, "--lang")
      var read: [Candidates.Document] = []
      for document in documents {
        do {
          let isInput = document == "-"
          let bytes = try Files.read(isInput ? "/dev/stdin" : document, pipes: true)
          read.append(Candidates.Document(bytes, file: isInput ? nil : document))
        } catch { findings.add(error) }
      }
      let result = Candidates.yaml(read, language: language)
      for finding in result.findings { findings.add(finding) }
      if !findings.hasErrors { try Terminal.print(result.yaml) }
    }
  }
}
