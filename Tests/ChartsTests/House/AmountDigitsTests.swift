import Diagnostics
import Facts
import Pictures
import Scene
import Testing

@testable import House
@testable import VegaLite

/// A figure keeps its digits from the fact to the label, whatever rows and transforms are between.
@Suite struct AmountDigitsTests {
  private static let base = FactLoader.load(files: [
    (
      "f.yaml",
      """
      documents: [{id: doc, producer: Somebody, language: en, date_published: 2024-10-31}]
      partnerships: [{id: a, name: A}, {id: b, name: B}]
      defaults: {document: doc, measure: investment, currency: EUR, status: signed}
      facts:
        - {id: one, partnership: a, value: 3.00, unit_mult: 9}
        - {id: two, partnership: a, value: 250, unit_mult: 6}
        - {id: three, partnership: b, value: 3.0, unit_mult: 9}
        - {id: four, partnership: b, value: 1230000001, unit_mult: 0}
      """
    )
  ]).base

  private func labels(_ spec: String) throws -> [String] {
    let environment = ChartEnvironment(
      measurer: FixedWidthMeasurer(), tables: ["facts": FactTable.facts(Self.base, language: .en)],
      read: { throw Diagnostic(.error, "no file \($0)") })
    let p = try ChartPipeline(environment: environment, look: ChartTheme.house.look()).draw(
      try YAMLTree.parse(spec), file: "chart.yaml")
    return Seeds.texts(p).map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test(arguments: [
    ("[]", "value", "", ["3.00 bn", "250 m", "3.0 bn", "1.230000001 bn"]),
    ("[]", "value", ", format: bn euros", ["3.00", "0.25", "3.0", "1.230000001"]),
    ("[]", "value", ", format: '6'", ["3,000", "250", "1,230.000001"]),
    ("[{filter: datum.id !== 'one'}]", "value", "", ["3.0 bn", "250 m"]),
    (
      "[{aggregate: [{op: sum, field: value, as: s}], groupby: [partnership]}]", "s", "", ["3.25 bn", "4.230000001 bn"]
    ),
    ("[{aggregate: [{op: max, field: value, as: s}], groupby: [partnership]}]", "s", "", ["3.00 bn", "3.0 bn"]),
    ("[{joinaggregate: [{op: sum, field: value, as: s}]}]", "s", "", ["7.480000001 bn"]),
    ("[{fold: [value], as: [k, s]}]", "s", "", ["3.00 bn", "250 m", "3.0 bn", "1.230000001 bn"]),
    ("[{calculate: datum.value / 3, as: s}]", "s", "", ["1 bn", "83.3333 m"]),
    ("[{lookup: id, from: {data: {name: facts}, key: id, fields: [value]}, as: [s]}]", "s", "", ["3.00 bn", "3.0 bn"]),
  ])
  func ofTextMarks(transform: String, field: String, format: String, expected: [String]) throws {
    let texts = try labels(
      """
      data: {name: facts}
      transform: \(transform)
      mark: text
      encoding: {y: {field: \(field), type: quantitative, axis: null}, text: {field: \(field), formatType: amount\(format)}}
      usermeta: {briefing: {overrule: {additive: a test, currency: a test, total: a test, event: a test}}}
      """)
    for s in expected { #expect(texts.contains(s), "\(s) in \(texts)") }
  }

  @Test func ofAggregatesInTheEncoding() throws {
    let texts = try labels(
      """
      data: {name: facts}
      mark: text
      encoding:
        y: {field: partnership, type: nominal, axis: null}
        text: {field: value, aggregate: sum, formatType: amount}
      """)
    #expect(texts.contains("3.25 bn") && texts.contains("4.230000001 bn"), "\(texts)")
  }
}
