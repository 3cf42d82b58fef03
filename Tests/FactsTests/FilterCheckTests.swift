import Diagnostics
import Facts
import Testing

/// Values of a filter that no fact has.
@Suite struct FilterCheckTests {
  private var base: FactBase {
    load(["id: a, \(money), value: 12", "id: b, measure: project_count, unit: project, value: 3, status: planned"]).base
  }

  @Test(arguments: [
    ("status=singed", "no fact has the status \"singed\"", "did you mean \"signed\"?"),
    ("measure in (investment, projekt_count)", "no fact has the measure \"projekt_count\"", "project_count"),
    ("status!=singed", "no fact has the status", "signed"), ("currency=EUR", "no fact has the currency \"EUR\"", "CNY"),
    ("partnership=North – South Road", "no fact has the partnership \"North – South Road\"", "partnership=n-s"),
  ])
  func areReported(filter: String, message: String, hint: String) throws {
    let extra = "partnerships: [{id: n-s, name: North – South Road}]\n"
    let base = FactLoader.load(files: [
      ("frame.yaml", frame), ("p.yaml", extra),
      (
        "f.yaml",
        "facts:\n  - {document: doc, id: a, \(money), value: 12}\n  - {document: doc, id: b, measure: project_count, unit: project, value: 3, status: planned}\n"
      ),
    ]).base
    do {
      try FactFilter(filter).check(in: base)
      Issue.record("no error")
    } catch { #expect("\(error)".contains(message) && (error.hint ?? "").contains(hint), "\(error)") }
  }

  @Test(arguments: ["status=paid_in", "value=99", "date=2024", "parent=''", "partnership!=''", "id in (a, b)"])
  func othersAreTrueAnswers(filter: String) throws { try FactFilter(filter).check(in: base) }
}
