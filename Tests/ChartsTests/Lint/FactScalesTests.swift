import Diagnostics
import Testing

/// What a chart over facts is refused for, and what it must let pass.
@Suite struct FactScalesTests {
  /// Two signed sums and a planned one; a count of persons; an umbrella with its part.
  static let facts = """
    data:
      values:
        - {id: a, who: A, status: signed, measure: investment, kind: k, currency: CNY, unit_mult: 9, value: 20}
        - {id: b, who: B, status: signed, measure: investment, kind: k, currency: CNY, unit_mult: 9, value: 30}
        - {id: c, who: C, status: planned, measure: investment, kind: k, currency: CNY, unit_mult: 9, value: 7}
        - {id: d, who: A, status: signed, measure: participants, kind: k, unit: person, unit_mult: 0, value: 200}
        - {id: u, who: A, status: signed, measure: area, kind: k, unit: mu, unit_mult: 0, value: 90}
        - {id: v, who: A, status: signed, measure: area, kind: k, unit: mu, unit_mult: 0, value: 30, ancestors: u}
        - {id: n, who: D, status: pledged, measure: investment, kind: k, currency: CNY, unit_mult: 9}

    """

  /// The rules that are broken, as errors; overruled ones have "note" before them.
  static func rules(
    _ filter: String, _ rest: String, vega: Bool = false
  ) throws -> [String] {
    let spec = facts + "transform:\n  - {filter: \"\(filter)\"}\n" + rest
    func names(_ items: [Diagnostic]) -> [String] {
      items.compactMap { d in d.rule.map { d.severity == .note ? "note \($0)" : $0 } }.filter {
        !$0.hasPrefix("labels")
      }
    }
    do {
      return names(try Seeds.draw(try YAMLTree.parse(spec), theme: vega ? .vega : .house).diagnostics)
    } catch let d as Diagnostics {
      return names(d.items)
    }
  }

  static let bars = "mark: bar\nencoding: {y: {field: who, type: nominal}, x: {field: value, type: quantitative}}\n"

  @Test func letsLikePass() throws {
    #expect(try Self.rules("datum.measure === 'investment' && datum.status === 'signed'", Self.bars) == [])
    // What is not stated has no place on the scale, and mixes nothing.
    #expect(try Self.rules("datum.measure === 'investment' && datum.status !== 'planned'", Self.bars) == [])
  }

  @Test(arguments: [false, true]) func refusesWhatShareNoScale(vega: Bool) throws {
    #expect(try Self.rules("datum.measure === 'investment'", Self.bars, vega: vega) == ["mixed-status"])
    #expect(try Self.rules("datum.who === 'A'", Self.bars, vega: vega).contains("mixed-unit"))
  }

  @Test func anEncodingThatSaysSoSettlesIt() throws {
    let investment = "datum.measure === 'investment'"
    let coloured = Self.bars.replacing("quantitative}}", with: "quantitative}, color: {field: status, type: nominal}}")
    #expect(try Self.rules(investment, coloured) == [])
    let silent = coloured.replacing("status, type: nominal", with: "status, type: nominal, legend: null")
    #expect(try Self.rules(investment, silent).contains("told-apart-unsaid"))
    #expect(try Self.rules(investment, silent + "title: Signed and planned\n").contains("told-apart-unsaid") == false)
    let panels = Self.bars.replacing("quantitative}}", with: "quantitative}, row: {field: status, type: nominal}}")
    #expect(try Self.rules(investment, panels) == [])
  }

  @Test func refusesSums() throws {
    let sum = "mark: bar\nencoding: {x: {aggregate: sum, field: value, type: quantitative}}\n"
    #expect(try Self.rules("datum.measure === 'investment' && datum.status === 'signed'", sum) == [])
    #expect(try Self.rules("datum.measure === 'investment'", sum) == ["mixed-status"])
    #expect(try Self.rules("datum.measure === 'area'", sum) == ["umbrella-with-child"])
    // Side by side, an umbrella and its part are two figures.
    #expect(try Self.rules("datum.measure === 'area'", Self.bars.replacing("who", with: "id")) == [])
  }

  @Test func seesThroughTransforms() throws {
    let derived = """
        - {calculate: datum.value / 10, as: tens}
        - {aggregate: [{op: sum, field: tens, as: total}], groupby: [who]}
      mark: bar
      encoding: {y: {field: who, type: nominal}, x: {field: total, type: quantitative}}

      """
    #expect(try Self.rules("datum.measure === 'investment' && datum.status === 'signed'", derived) == [])
    #expect(try Self.rules("datum.measure === 'investment'", derived) == ["mixed-status"])
    #expect(try Self.rules("datum.measure === 'area'", derived) == ["umbrella-with-child"])
  }

  @Test func countsOfFactsAreNoAmounts() throws {
    let count = "mark: bar\nencoding: {y: {field: who, type: nominal}, x: {aggregate: count}}\n"
    #expect(try Self.rules("true", count) == [])
  }

  @Test func isOverruledByNameWithAReason() throws {
    func overrule(_ s: String) -> String { Self.bars + "usermeta: {briefing: {overrule: {\(s)}}}\n" }
    let filter = "datum.measure === 'investment'"
    #expect(try Self.rules(filter, overrule("mixed-status: the title says it")) == ["note mixed-status"])
    #expect(try Self.rules(filter, overrule("mixed-unit: another rule")) == ["mixed-status"])
    #expect(try Self.rules(filter, overrule("mixed-status: ''")).contains("mixed-status"))
  }
}
