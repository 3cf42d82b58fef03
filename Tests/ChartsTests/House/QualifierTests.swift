import Diagnostics
import Foundation
import Pictures
import Scene
import Support
import Testing

@testable import House
@testable import VegaLite

@Suite struct QualifierTests {
  static func example(_ name: String, _ change: (inout ChartOptions) -> Void = { _ in }) throws -> Picture {
    let text = try Data(contentsOf: Seeds.root.appendingPathComponent("Examples/\(name).vl.yaml"))
    return try Seeds.draw(try TreeFile.parse([UInt8](text), file: name + ".vl.yaml"), change)
  }

  @Test(arguments: Target.allCases)
  func endsAreThoseOfTheGoldens(target: Target) throws {
    let picture = try Self.example("house-qualifiers") { $0.target = target }
    expectGolden(SceneDump.text(picture.scene), "charts/qualifiers-\(target.rawValue)")
  }

  @Test func labelsStandBeyondTheEndAndWithinThePicture() throws {
    let p = try Self.example("house-qualifiers")
    let texts = Seeds.texts(p)
    for s in ["180", "≈\u{A0}200", ">\u{A0}150", "≥\u{A0}120", "≤\u{A0}80", "40–65", "not stated"] {
      #expect(texts.contains(s))
    }
    #expect(SceneBounds.of(p.scene.nodes).maxX <= 800)
  }

  @Test func aPointTakesAThirdOfTheHeight() {
    #expect(HouseQualifier.point.room(height: 40, scale: 1) == 14)
    #expect(HouseQualifier.cap.room(height: 40, scale: 2) == 14)
    #expect(HouseQualifier.plain.room(height: 40, scale: 1) == 0)
  }
}
