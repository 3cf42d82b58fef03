import Diagnostics
import Facts
import Glibc

/// A small base to add facts to: one document, one partnership, one event.
let frame = """
  documents:
    - {id: doc, producer: Somebody, language: en, date_published: 2024-10-31}
    - {id: other, producer: Somebody else, language: zh, date_published: 2024-11-02}
  partnerships:
    - {id: a-b, name: A – B}
  events:
    - {id: fair, name: The fair, partnership: a-b, date: 2024-10-22}
  doubts:
    - {id: D1, question: Really?, text: Perhaps not., state: open}

  """

/// Loads `frame` and then a list of facts, each a flow mapping without its braces.
func load(_ facts: [String], derived: String? = nil) -> FactLoader.Result {
  let text = "facts:\n" + facts.map { "  - {document: doc, \($0)}\n" }.joined()
  return FactLoader.load(files: [("frame.yaml", frame), ("facts.yaml", text)], derived: derived)
}

/// The findings of a text as `file:line:column: error: …`, one a line.
func findings(_ text: String, file: String = "f.yaml") -> [String] {
  FactLoader.load(files: [("frame.yaml", frame), (file, text)]).diagnostics.items.map(\.description)
}

let money = "partnership: a-b, event: fair, measure: investment, currency: CNY, unit_mult: 9, status: signed"
let count = "partnership: a-b, event: fair, measure: project_count, unit: project, status: signed"

/// Enough for a small text.
func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var out: [UInt8] = []
  while true {
    let c = fgetc(file)
    if c < 0 { return out }
    out.append(UInt8(truncatingIfNeeded: c))
  }
}
