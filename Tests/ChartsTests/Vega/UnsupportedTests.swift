import Diagnostics
import Foundation
import Testing

@testable import Vega
@testable import VegaLite

@Suite struct UnsupportedTests {
  @Test func thePageIsMadeFromTheTable() throws {
    let file = Seeds.root.appendingPathComponent("docs/unsupported.md")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(Unsupported.markdown.utf8).write(to: file)
      Issue.record("docs/unsupported.md: recorded; run again without RECORD_GOLDENS")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == Unsupported.markdown)
  }

  static func refusals(_ spec: String) throws -> [Diagnostic] {
    do {
      return try VegaSemanticsTests.draw(VegaSemanticsTests.rows + spec).diagnostics
    } catch let found as Diagnostics {
      return found.items
    }
  }

  @Test(arguments: [
    ("mark: point\nencoding: {time: {field: w}}\n", Unsupported.time),
    ("mark: {type: bar, knockout: true}\nencoding: {x: {field: a}}\n", Unsupported.knockout),
    ("mark: point\nencoding: {x: {field: a, axis: {encoding: {}}}}\n", Unsupported.guideEncoding),
    ("mark: point\nencoding: {x: {field: a, scale: {rangeStep: 10}}}\n", Unsupported.rangeStep),
    (
      "transform: [{lookup: a, from: {param: p, key: a}}]\nmark: point\nencoding: {x: {field: a}}\n",
      UnsupportedFeature.lookupFromSelection
    ),
    ("transform: [{calculate: event.x, as: b}]\nmark: point\nencoding: {x: {field: b}}\n", UnsupportedFeature.event),
  ]) func whatTheTableNamesIsRefused(spec: String, entry: UnsupportedFeature) throws {
    let found = try Self.refusals(spec)
    #expect(found.contains { $0.severity == .error && $0.message.contains("unsupported: \(entry.name)") })
  }

  @Test func functionsOfTheTableAreRefused() throws {
    for name in UnsupportedFeature.functions.flatMap(\.names) {
      #expect(ExpressionFunctions.table[name] == nil, "\(name) is there")
    }
  }
}
