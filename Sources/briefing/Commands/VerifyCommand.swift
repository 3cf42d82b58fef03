import ArgumentParser
import Diagnostics
import Disk
import Facts

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Find every stated phrase in the text of its document.",
    discussion: """
      Each fact quotes the words of its document. They must stand there verbatim; white space counts as one space, and \
      "…" parts a phrase that does not stand in one piece.

      EXAMPLES:
        briefing verify seeds --documents documents
      """)

  @OptionGroup var project: ProjectArgument

  @Option(help: ArgumentHelp("The folder with the documents' texts.", valueName: "dir"), completion: .directory)
  var documents: String

  func validate() throws { try EmptyPath.refuse([("--documents", documents)]) }

  func run() throws {
    try reporting { findings in
      let facts = try LoadedProject.loadFacts(try project.find(), &findings)
      guard Files.isFolder(documents) else {
        throw Diagnostic(.error, "there is no folder \(documents)", hint: "--documents names the folder with the texts")
      }
      let result = Verification.run(facts: facts, documents: documents)
      findings.add(result.diagnostics)
      var line = "\(result.found) of \(result.phrases) stated phrases found"
      if result.withoutPhrase > 0 { line += ", \(Findings.counted(result.withoutPhrase, "row")) without a phrase" }
      if !result.unhashed.isEmpty { line += "; without sha256: " + result.unhashed.joined(separator: ", ") }
      try Terminal.print(line + "\n")
      if !result.succeeded, !findings.hasErrors { throw ExitCode(1) }
    }
  }
}
