import Foundation
import Testing

/// A wrong fact file: one line with file, line, column and a hint, exit status 1, and the old output untouched.
struct FactErrorTests {
  struct Wrong: CustomTestStringConvertible, Sendable {
    var name: String
    var old: String
    var new: String
    var line: String
    var testDescription: String { name }
  }

  static let facts = "rivertown/facts/gazette.yaml"

  static let table = [
    Wrong(
      name: "unknown field", old: "qualifier: nearly", new: "qualifyer: nearly",
      line: ":59:5: error: unknown field \"qualifyer\" — hint: did you mean \"qualifier\"?"),
    Wrong(
      name: "missing unit", old: "    unit: project\n", new: "",
      line: """
        :37:12: error: "fair-contracts" has a value without unit or currency — hint: add unit: project, or for money \
        currency: CNY
        """),
    Wrong(
      name: "wrong date", old: "date: 2024-05-04", new: "date: 2024-13-04",
      line: """
        :20:81: error: "date": 2024-13-04 is not in the calendar — hint: write 2021, 2021-04 or 2021-04-09
        """),
    Wrong(
      name: "duplicate id", old: "- id: fair-guests", new: "- id: fair-sum",
      line: """
        :55:9: error: the fact "fair-sum" stands twice, first at rivertown/facts/gazette.yaml:42 — hint: give this \
        fact an id of its own
        """),
    Wrong(
      name: "not YAML", old: "facts:\n", new: "facts: [\n",
      line: """
        :35:3: error: not YAML: did not find expected node content — hint: check quotes and indentation near this line
        """),
  ]

  @Test(arguments: table) func oneLine(_ wrong: Wrong) throws {
    let scratch = try Scratch.project()
    try scratch.write("rivertown/output/briefing.pdf", "old")
    try scratch.write("rivertown/output/charts/sums.png", "old too")
    let before = try scratch.files(in: "rivertown/output")
    try scratch.edit(Self.facts, wrong.old, wrong.new)
    for command in ["build", "check", "facts"] {
      let result = try Command.run(command, "rivertown", in: scratch.url)
      #expect(result.status == 1)
      #expect(result.errors == Self.facts + wrong.line + "\n1 error\n")
      #expect(result.output == "")
    }
    #expect(try scratch.files(in: "rivertown/output") == before)
  }

  @Test func noTextAtAll() throws {
    let scratch = try Scratch.project()
    try scratch.write(Self.facts, "What the newspaper says.\n")
    let result = try Command.run("build", "rivertown", in: scratch.url)
    #expect(result.status == 1)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(Self.facts + ":1:1: error: ") == true)
    #expect(lines.first?.contains(" — hint: ") == true)
  }

  /// All at once, in the form that editors read.
  @Test func forEditors() throws {
    let scratch = try Scratch.project()
    try scratch.edit(Self.facts, "qualifier: nearly", "qualifyer: nearly")
    try scratch.edit(Self.facts, "date: 2024-05-04", "date: 2024-13-04")
    let result = try Command.run("check", "rivertown", "--format", "json", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors == "")
    let items = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]] ?? []
    #expect(items.count == 2)
    #expect(items.allSatisfy { $0["file"] as? String == Self.facts && $0["severity"] as? String == "error" })
    #expect(Set(items.compactMap { $0["line"] as? Int }) == [20, 59])
  }
}
