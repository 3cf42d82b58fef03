import Diagnostics
import Facts
import Testing

/// What two documents say of one figure.
@Suite struct DocumentConflictTests {
  private func check(_ one: String, _ other: String, frame extra: String = "") -> [Diagnostic] {
    let text = extra + "facts:\n  - {id: a, document: doc, \(one)}\n  - {id: b, document: other, \(other)}\n"
    let loaded = FactLoader.load(files: [("frame.yaml", frame), ("f.yaml", text)])
    #expect(loaded.diagnostics.items.isEmpty, "\(loaded.diagnostics)")
    return ScaleConflict.check(loaded.base)
  }
  private let count = "event: fair, measure: project_count, unit: project, status: signed"

  @Test func aPowerOfTenApart() {
    #expect(check("\(money), value: 121", "\(money), value: 12.1").map(\.rule) == ["scale-conflict"])
    #expect(check("\(money), value: 121", "\(money), value: 121.0").isEmpty)
  }

  @Test func anyOtherDifferenceIsReportedToo() throws {
    let d = try #require(check("\(count), value: 86", "\(count), value: 89").first)
    #expect(d.rule == "documents-disagree" && d.severity == .warning && d.place.line == 3)
    #expect(d.message.contains("\"a\" (\"86\")") && d.message.contains("\"b\" (\"89\")"), "\(d)")
  }

  @Test(arguments: [
    ("qualifier: over, value: 60", "value: 64", true), ("qualifier: over, value: 60", "value: 60", false),
    ("qualifier: at_least, value: 60", "value: 60", true), ("qualifier: about, value: 70", "value: 67", true),
    ("qualifier: about, value: 70", "value: 240", false), ("qualifier: nearly, value: 200", "value: 210", false),
    ("qualifier: up_to, value: 9", "qualifier: over, value: 8", true),
    ("value: 60", "qualifier: over, value: 60", false),
  ])
  func figuresWhoseBoundsMeetAgree(a: String, b: String, agree: Bool) {
    #expect(check("\(count), \(a)", "\(count), \(b)").isEmpty == agree, "\(a) and \(b)")
  }

  @Test func onlyOneFigureIsCompared() {
    // Another scope, status or kind is another figure; and so is a thing of a list.
    #expect(check("\(count), value: 86", "\(count), value: 89, scope: one_park").isEmpty)
    #expect(check("\(count), value: 86", "\(count.replacing("signed", with: "planned")), value: 89").isEmpty)
    #expect(check("\(count), value: 86", "\(count), value: 89, kind: foreign").isEmpty)
    let list = "\(count), value: 89}\n  - {id: c, document: other, \(count), value: 12"
    #expect(check("\(count), value: 86", list).isEmpty)
  }

  @Test func anAlternativeSaysItAlready() {
    #expect(
      check("\(count), value: 86, alternatives: [{value: 89, evidence: e}]", "\(count), value: 89").isEmpty)
  }

  @Test(arguments: [
    "accepts: {documents-disagree: two more on Sunday}",
    "accepts: {rule: documents-disagree, because: two more on Sunday}",
    "accepts: [{rule: documents-disagree, because: two more on Sunday}]",
  ])
  func anAnsweredWarningIsANote(accepts: String) throws {
    for (a, b) in [("", ", " + accepts), (", " + accepts, "")] {
      let d = try #require(check("\(count), value: 86\(a)", "\(count), value: 89\(b)").first)
      #expect(d.severity == .note && d.message.hasSuffix("overruled: two more on Sunday"), "\(d)")
    }
    // Another rule is not answered by it.
    let d = check("\(money), value: 12, \(accepts)", "\(money), value: 120").first
    #expect(d?.severity == .warning)
  }

  @Test(arguments: [
    ("accepts: {documents-disagre: x}", "there is no warning \"documents-disagre\"", "did you mean"),
    ("accepts: {documents-disagree: ''}", "needs a reason", ""),
    ("accepts: {rule: scale-conflict}", "needs a reason", ""),
    ("accepts: {rule: scale-conflict, why: x}", "unknown field \"why\"", ""),
    ("accepts: yes", "a mapping of rules", ""),
  ])
  func mistakesInAnswers(accepts: String, message: String, hint: String) throws {
    let text = "facts:\n  - {id: a, document: doc, \(count), value: 3, \(accepts)}\n"
    let found = FactLoader.load(files: [("frame.yaml", frame), ("f.yaml", text)]).diagnostics.items
    let d = try #require(found.first)
    #expect(
      "\(d)".contains(message) && (hint.isEmpty || "\(d)".contains(hint)) && "\(d)".hasPrefix("f.yaml:2:"), "\(d)")
  }

  @Test func answersSurviveTheCSV() throws {
    let text = "facts:\n  - {id: a, document: doc, \(count), value: 3, accepts: {stated-figure: as told}}\n"
    let base = FactLoader.load(files: [("frame.yaml", frame), ("f.yaml", text)]).base
    let csv = FactExport.csv(base, language: .en)
    let again = FactLoader.load(files: [("frame.yaml", frame), ("f.csv", csv)])
    #expect(again.diagnostics.items.isEmpty, "\(again.diagnostics)")
    #expect(again.base.fact("a")?.accepts == [.init(rule: "stated-figure", reason: "as told")])
  }
}
