import ArgumentParser
import Diagnostics
import Facts
import House

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a rule is there.",
    discussion: """
      EXAMPLES:
        briefing explain                # the rules
        briefing explain mixed-status
      """)

  @Argument(help: "A rule's name, as messages end with it.", completion: .list(rules.map(\.name)))
  var rule: String?

  func run() throws {
    guard let rule else {
      return try reporting { _ in try Terminal.print(Self.rules.map { $0.name + "\n" }.joined()) }
    }
    guard let found = Self.rules.first(where: { $0.name == rule }) else {
      let hint = Suggestion.hint(for: rule, in: Self.rules.map(\.name)) ?? "briefing explain lists them"
      throw ValidationError("There is no rule \"\(rule)\": \(hint)")
    }
    try reporting { _ in try Terminal.print("\(found.name)\n\n\(found.text)\n") }
  }

  private static let rules: [(name: String, text: String)] =
    ComparabilityRule.allCases.map { ($0.rawValue, $0.explanation) } + [
      (
        "scale-conflict",
        """
        Two figures for one thing are a power of ten apart. Scale \
        words mean different powers in different languages (German Billion is 10¹², Chinese 亿 is 10⁸), so one of the \
        two was probably read in the wrong one. Keep both as readings of one fact, with the evidence.
        """
      ),
      (
        "documents-disagree",
        """
        Two documents state one figure (the same measure of the same event, with the same status and scope), and no \
        number can be both. A reader who sees one of them does not know that there is another. Keep both as readings \
        of one fact, say what each of them covers, or accept it with a reason.
        """
      ),
      (
        "stated-figure",
        """
        The words that a fact quotes are read in their own language, and say another figure than the one stored: \
        20,663 Mrd. is 20.663 × 10⁹ in German, 3 billions is 3 × 10¹² in French. One of the two is a slip.
        """
      ),
    ] + ChartRule.allCases.map { ($0.rawValue, $0.explanation) }
}
