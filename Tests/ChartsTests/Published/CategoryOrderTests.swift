import Scene
import Testing

@testable import House
@testable import VegaLite

/// Which categories an axis has, and in which order, where layers differ or values are missing.
@Suite struct CategoryOrderTests {
  private static let quarters =
    "data: {values: [{m: Q4, v: 5, y: 1}, {m: Q2, v: 9, y: 1}, {m: Q1, v: 7, y: 2}, {m: Q3, v: 4, y: 2}]}\n"

  private static func names(_ spec: String, _ theme: ChartTheme = .vega) throws -> [String] {
    try Drawn(spec, theme).texts(.axisLabel).map(\.text).filter { $0.hasPrefix("Q") || $0.count > 3 }
  }

  private static func layered(_ sorts: [String?], filtered: Bool) -> String {
    let layers = sorts.enumerated().map { i, sort in
      "  - {\(filtered ? "transform: [{filter: datum.y != \(i)}], " : "")mark: bar, encoding: {x: {field: m, "
        + "type: ordinal\(sort.map { ", sort: \($0)" } ?? "")}, y: {field: v, type: quantitative, axis: null}}}"
    }
    return quarters + "layer:\n" + layers.joined(separator: "\n")
  }

  @Test(arguments: [true, false]) func sortsThatDifferGiveTheNaturalOrder(filtered: Bool) throws {
    let natural = ["Q1", "Q2", "Q3", "Q4"]
    #expect(try Self.names(Self.layered(["[]", nil], filtered: filtered)) == natural)
    #expect(try Self.names(Self.layered([nil, "-y"], filtered: filtered)) == natural)
    #expect(try Self.names(Self.layered(["[Q3]", "-y"], filtered: filtered)) == natural)
    #expect(try Self.names(Self.layered(["null", nil], filtered: filtered)) == natural)
  }

  @Test func sortsThatAllShareAreKept() throws {
    #expect(try Self.names(Self.layered(["[Q3, Q1]", "[Q3, Q1]"], filtered: true)).prefix(2) == ["Q3", "Q1"])
    #expect(try Self.names(Self.layered(["-y", "-y"], filtered: false)) == ["Q2", "Q1", "Q4", "Q3"])
    // Of bars the sums of stacks are compared, which parts cannot tell; of points the least values.
    #expect(try Self.names(Self.layered(["-y", "-y"], filtered: true)) == ["Q1", "Q2", "Q3", "Q4"])
    let points = Self.layered(["-y", "-y"], filtered: true).replacing("mark: bar", with: "mark: point")
    #expect(try Self.names(points) == ["Q2", "Q1", "Q4", "Q3"])
    #expect(try Self.names(Self.layered(["descending", "descending"], filtered: false)) == ["Q4", "Q3", "Q2", "Q1"])
    #expect(try Self.names(Self.layered(["null", "null"], filtered: false)) == ["Q4", "Q2", "Q1", "Q3"])
    // A sum over parts is not that of the whole.
    let sum = "{field: v, op: sum}"
    #expect(try Self.names(Self.layered([sum, sum], filtered: false)) == ["Q3", "Q4", "Q1", "Q2"])
    #expect(try Self.names(Self.layered([sum, sum], filtered: true)) == ["Q1", "Q2", "Q3", "Q4"])
  }

  @Test func inTheHouseALayerSpeaksForThoseThatSayNothing() throws {
    #expect(try Self.names(Self.layered([nil, "-y"], filtered: false), .house) == ["Q2", "Q1", "Q4", "Q3"])
    #expect(try Self.names(Self.layered(["[]", nil], filtered: false), .house) == ["Q1", "Q2", "Q3", "Q4"])
    #expect(try Self.names(Self.layered(["[]"], filtered: false), .house) == ["Q4", "Q2", "Q1", "Q3"])
  }

  private static let funds =
    "data: {values: [{f: Cedar, n: 3}, {f: Maple, n: null}, {f: Aspen, n: 5}, {f: Laurel, n: 1}]}\n"

  @Test(arguments: ["-x", "{field: n, order: descending}", "{encoding: x, order: descending}"], Drawn.looks)
  func aCategoryWithoutAValueStaysAtTheEnd(sort: String, theme: ChartTheme) throws {
    for mark in ["bar", "point", "tick"] {
      let names = try Self.names(
        Self.funds + "mark: \(mark)\nencoding: {y: {field: f, sort: \(sort)}, "
          + "x: {field: n, type: quantitative, axis: null}}\n", theme)
      #expect(names == ["Aspen", "Cedar", "Laurel", "Maple"], "\(mark)")
    }
  }

  @Test func theHouseNamesItWhateverTheOrder() throws {
    let spec = Self.funds + "mark: bar\nencoding: {y: {field: f}, x: {field: n, type: quantitative, axis: null}}\n"
    #expect(try Self.names(spec, .house).count == 4)
    #expect(try Self.names(spec, .vega).count == 3)
  }
}
