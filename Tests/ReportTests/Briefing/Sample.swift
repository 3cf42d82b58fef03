import Diagnostics
import Facts
import Pictures
import Scene

@testable import Report

/// A small fact base, and what the tests read from it.
enum Sample {
  static let yaml = """
    documents:
      - {id: press, number: 1, producer: City of A, language: en, date_published: 2024-10-01, form: {en: release}}
      - {id: paper, number: 2, producer: Paper of B, language: de, date_published: 2024-11, url: "https://b.example/1"}
    partnerships:
      - id: a-b
        name: {en: A – Cao Bang}
        scope_note: {en: total of the event}
        parties: [{name: {en: A}, country: CN, role: host}, {name: {en: Cao Bang}, country: VN, role: guest}]
    doubts:
      - id: D1
        question: {en: "121 or 12.1?"}
        text: {en: "The text says {{b-money value}}; see {{source paper}}."}
        state: open
    defaults: {partnership: a-b, document: press}
    facts:
      - {id: a-projects, measure: project_count, value: 19, unit: project, status: signed, date: 2024-09-24, stated: 19 projects}
      - id: b-money
        document: paper
        measure: investment
        value: 121
        unit_mult: 9
        currency: CNY
        status: signed
        date: 2024-10-22
        stated: 121 Milliarden
        doubts: [D1]
        alternatives:
          - {value: 12.1, unit_mult: 9, certainty: highly_probable, evidence: {en: Two reports.}}
      - {id: a-people, measure: participants, value: 200, unit: person, qualifier: nearly, status: held, stated: nearly 200}
      - {id: a-plan, measure: investment, value: 7.5, unit_mult: 9, currency: CNY, status: planned, stated: planned 7.5}
      - {id: a-parties, measure: counterparty, missing_reason: not_stated}
    """

  static let loaded = FactLoader.load(files: [("facts.yaml", yaml)])

  static func read(
    _ body: String, title: String? = "A title", charts: [String]? = nil
  ) -> (document: BriefingDocument, messages: [String]) {
    let front = title.map { "---\ntitle: \($0)\n---\n" } ?? ""
    var diagnostics = Diagnostics()
    let document = BriefingReader.read(
      Array((front + body).utf8), file: "briefing.md", facts: loaded.base, charts: charts, diagnostics: &diagnostics)
    return (document, diagnostics.items.map(\.description))
  }

  static func lay(_ body: String, chartHeight: Double = 100) -> PagedDocument {
    let (document, _) = read(body)
    var diagnostics = Diagnostics()
    return BriefingPager.lay(
      document, measurer: FixedWidthMeasurer(),
      drawing: { chart, _, width in
        var picture = Picture(scene: Scene(size: Size(width, chartHeight), nodes: []))
        picture.title = ["Finding of \(chart.name)"]
        picture.source = "Sources: [1] A, [2] B. See D1."
        picture.altText = "Values of \(chart.name)"
        return picture
      }, diagnostics: &diagnostics)
  }
}

extension Node {
  var children: [Node] {
    switch self {
    case .group(let g): g.children
    case .link(let l): l.children
    default: []
    }
  }

  var role: Role {
    switch self {
    case .group(let g): g.semantics.role
    default: .none
    }
  }

  /// Depth first, itself included.
  var all: [Node] { [self] + children.flatMap(\.all) }
}

extension PagedDocument.Page {
  var all: [Node] { scene.nodes.flatMap(\.all) }

  var texts: [TextNode] {
    all.compactMap { if case .text(let t) = $0 { t } else { nil } }
  }

  var text: String { texts.map(\.plainText).joined(separator: " ") }
}
