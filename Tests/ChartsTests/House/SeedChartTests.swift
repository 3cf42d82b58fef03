import Diagnostics
import Facts
import Foundation
import Pictures
import Scene
import Support
import Tables
import Testing

@testable import House
@testable import VegaLite

/// The charts of the first project, laid out with a measurer that needs no fonts.
enum Seeds {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func picture(_ name: String, _ change: (inout ChartOptions) -> Void = { _ in }) throws -> Picture {
    let text = try Data(contentsOf: root.appendingPathComponent("seeds/charts/\(name).vl.yaml"))
    return try draw(try TreeFile.parse([UInt8](text), file: name + ".vl.yaml"), change)
  }

  static func draw(_ tree: Tree, theme: ChartTheme = .house, _ change: (inout ChartOptions) -> Void = { _ in }) throws
    -> Picture
  {
    var options = ChartOptions()
    change(&options)
    let base = FactLoader.load(project: root.appendingPathComponent("seeds").path).base
    let environment = ChartEnvironment(
      measurer: FixedWidthMeasurer(),
      tables: [
        "facts": FactTable.facts(base, language: options.language),
        "readings": FactTable.readings(base, language: options.language),
      ],
      read: { throw Diagnostic(.error, "no file \($0)") })
    return try ChartPipeline(options: options, environment: environment, look: theme.look())
      .draw(tree, file: "chart.vl.yaml")
  }

  static func texts(_ p: Picture) -> [String] {
    func all(_ n: Node) -> [String] {
      switch n {
      case .text(let t): [t.plainText]
      case .group(let g): g.children.flatMap(all)
      default: []
      }
    }
    return p.scene.nodes.flatMap(all)
  }
}

@Suite struct SeedChartTests {
  @Test(arguments: ["headline", "average", "planned", "timeline"])
  func layoutsAreThoseOfTheGoldens(name: String) throws {
    for target in Target.allCases {
      let picture = try Seeds.picture(name) { $0.target = target }
      expectGolden(SceneDump.text(picture.scene), "charts/\(name)-\(target.rawValue)")
    }
  }

  @Test func theHeadlineKeepsBothReadings() throws {
    let p = try Seeds.picture("headline")
    let texts = Seeds.texts(p).joined(separator: " | ")
    for s in ["20.663", "121", "12.1", "as stated", "other reading", "5.86 × Baise", "0.586 × Baise", "◆"] {
      #expect(texts.contains(s), "\(s) is missing in \(texts)")
    }
    #expect(p.factIDs == ["baise-projects", "shandong-projects", "baise-investment", "shandong-investment"])
    #expect(p.altText.contains("disputed, other reading 12.1"))
    #expect(p.notes.first?.isDoubt == true)
    #expect(p.native?.panels.count == 2)
    #expect(p.native?.panels.last?.series.map { $0.points.map(\.value) } == [[121, 20.663], [12.1, nil]])
  }

  @Test func theScaleGivesWayToTheLabel() throws {
    let p = try Seeds.picture("headline")
    let right = SceneBounds.of(p.scene.nodes).maxX
    #expect(right <= 800 - 32 + 2, "labels reach to \(right)")
  }

  @Test(arguments: [(800.0, 450.0), (1000, 500), (640, 400)])
  func aPictureIsExactlyAsLargeAsAsked(width: Double, height: Double) throws {
    let p = try Seeds.picture("headline") {
      $0.width = width
      $0.height = height
    }
    #expect(p.scene.size == Size(width, height))
    let b = SceneBounds.of(p.scene.nodes)
    #expect(b.minX >= 0 && b.maxX <= width + 0.5 && b.maxY <= height + 0.5, "\(b)")
  }

  @Test func plannedIsHatchedAndSaysSo() throws {
    let p = try Seeds.picture("planned")
    #expect(Seeds.texts(p).contains { $0.contains("planned") })
    var hatched = false
    func look(_ n: Node) {
      switch n {
      case .group(let g): g.children.forEach(look)
      case .path(let q): if case .hatch = q.fill { hatched = true }
      default: break
      }
    }
    p.scene.nodes.forEach(look)
    #expect(hatched)
  }

  @Test func whatIsNotStatedIsShownAsNotStated() throws {
    let spec = try YAMLTree.parse(
      """
      data: {name: readings}
      transform: [{filter: {field: id, oneOf: [baise-investment, qinzhou-investment]}}]
      mark: bar
      encoding: {y: {field: partnership}, x: {field: value, type: quantitative}}
      usermeta: {briefing: {views: {v: {bars: {scale: 9}}}}}
      """)
    let p = try Seeds.draw(spec)
    #expect(Seeds.texts(p).contains("not stated"))
    #expect(Seeds.texts(p).contains("20.663"))
  }

  @Test func unknownExtensionsAreRefused() throws {
    let spec = try YAMLTree.parse("mark: bar\nencoding: {}\nusermeta: {briefing: {vews: {}}}\n")
    #expect(throws: Diagnostics.self) { try Seeds.draw(spec) }
  }
}
