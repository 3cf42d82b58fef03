import Diagnostics
import Testing

@testable import House
@testable import VegaLite

@Suite struct ChartLintTests {
  static let rows = "data: {values: [{a: A, v: 40, w: 1}, {a: B, v: 50, w: 2}, {a: C, v: 45, w: 3}]}\n"

  static func lint(_ spec: String, theme: ChartTheme = .house) throws -> [Diagnostic] {
    try Seeds.draw(try YAMLTree.parse(spec), theme: theme).diagnostics.filter {
      $0.rule != nil || $0.message.contains("rule")
    }
  }

  static let bars =
    rows + "mark: bar\nencoding: {x: {field: a}, y: {field: v, type: quantitative, scale: {domain: [30, 60]}}}\n"

  @Test func barsBeginAtZero() throws {
    let found = try Self.lint(Self.bars)
    #expect(found.map(\.rule) == ["bars-from-zero"])
    #expect(found.first?.severity == .warning)
    #expect(try Self.lint(Self.bars.replacing("domain: [30, 60]", with: "zero: true")).isEmpty)
    #expect(try Self.lint(Self.bars.replacing("mark: bar", with: "mark: point")).isEmpty)
    #expect(try Self.lint(Self.bars.replacing("domain: [30, 60]", with: "type: log")).map(\.rule) == ["bars-from-zero"])
  }

  @Test func aReasonMakesANoteOfAWarning() throws {
    let found = try Self.lint(Self.bars + "usermeta: {briefing: {overrule: {bars-from-zero: ends are what counts}}}\n")
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.hasSuffix("overruled: ends are what counts") == true)
    let unknown = try Self.lint(Self.bars + "usermeta: {briefing: {overrule: {bars-from-nil: x}}}\n")
    #expect(unknown.contains { $0.message == "no rule \"bars-from-nil\" is there to overrule" })
  }

  @Test func twoMeasuresShareNoPicture() throws {
    let spec =
      Self.rows + """
        layer:
          - {mark: line, encoding: {x: {field: a}, y: {field: v, type: quantitative}}}
          - {mark: line, encoding: {x: {field: a}, y: {field: w, type: quantitative}}}
        resolve: {scale: {y: independent}}

        """
    #expect(try Self.lint(spec).map(\.rule) == ["dual-axis"])
    #expect(try Self.lint(spec.replacing("independent", with: "shared")).isEmpty)
  }

  @Test func aColourIsNotTheOnlyCarrier() throws {
    let spec =
      Self.rows + "mark: point\nencoding: {x: {field: v, type: quantitative}, color: {field: a, legend: null}}\n"
    #expect(try Self.lint(spec).map(\.rule) == ["colour-alone"])
    #expect(try Self.lint(spec.replacing(", legend: null", with: "")).isEmpty)
    #expect(try Self.lint(spec.replacing("encoding: {", with: "encoding: {y: {field: a}, ")).isEmpty)
  }

  @Test func sevenSlicesAreTooManyForAPieAndForColours() throws {
    let values = (1...7).map { "{k: k\($0), v: \($0)}" }.joined(separator: ", ")
    let pie =
      "data: {values: [\(values)]}\nmark: arc\nencoding: {theta: {field: v, type: quantitative}, color: {field: k}}\n"
    #expect(try Self.lint(pie).map(\.rule) == ["pie-over-five", "too-many-colours"])
  }

  @Test func theVegaThemeKnowsNoRules() throws {
    #expect(try Self.lint(Self.bars, theme: .vega).isEmpty)
  }
}
