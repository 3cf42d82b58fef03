import Foundation
import Gates
import Testing

struct WholeNumberTests {
  @Test(arguments: [
    (0.0, 0), (-0.9, 0), (0.9, 0), (2.5, 2), (-2.5, -2), (1e15, 1_000_000_000_000_000),
    (-0x1p63, Int.min), (0x1p63 - 1024, Int.max - 1023),
  ]) func fits(_ value: Double, _ whole: Int) {
    #expect(Int(checked: value) == whole)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 0x1p63, -0x1p63 - 2048, 1e19, -1e300, 1e300])
  func doesNotFit(_ value: Double) { #expect(Int(checked: value) == nil) }

  @Test(arguments: [
    (3.9, 3), (-1.0, 0), (11.0, 10), (1e300, 10), (-1e300, 0), (.infinity, 10), (-.infinity, 0), (.nan, 0), (0.5, 0),
  ]) func isHeldWithinBounds(_ value: Double, _ whole: Int) {
    #expect(Int(bounded: value, in: 0...10) == whole)
  }

  @Test func noNumberIsTheNearestToNothing() {
    #expect(Int(bounded: .nan, in: 3...10) == 3)
    #expect(Int(bounded: .nan, in: -10 ... -3) == -3)
    #expect(Int(bounded: .nan, in: -10...10) == 0)
  }

  /// The conversions that trap are hidden in every module that handles numbers with a point: by one line, which makes
  /// their use an error of the compiler.
  @Test func everyModuleIsGated() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    for module in [
      "Numbers", "Tables", "Data", "Scene", "Typesetting", "Pictures", "Charts/Vega", "Charts/VegaLite", "Charts/House",
      "Cairo", "SVG", "Report", "briefing",
    ] {
      let file = sources.appendingPathComponent("\(module)/Gated.swift")
      #expect(try String(contentsOf: file, encoding: .utf8).contains("\n@_exported import Gates\n"), "\(module)")
    }
  }
}
