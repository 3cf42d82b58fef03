import Diagnostics
import Pictures
import Scene
import Support
import Synchronization
import Tables
import Testing

@testable import House
@testable import VegaLite

@Suite struct PreparedChartTests {
  private static let bars = """
    data: {url: rows.csv}
    title: Rows
    mark: bar
    encoding: {x: {field: a, type: nominal}, y: {field: v, type: quantitative}}
    """

  private final class Reads: Sendable {
    let count = Atomic(0)
  }

  private static func pipeline(_ theme: ChartTheme = .house, _ reads: Reads = Reads()) -> ChartPipeline {
    let environment = ChartEnvironment(
      measurer: FixedWidthMeasurer(),
      read: { _ in
        reads.count.add(1, ordering: .relaxed)
        return Array("a,v\none,3\ntwo,5\nthree,4\n".utf8)
      })
    return ChartPipeline(environment: environment, look: theme.look())
  }

  /// Whatever was laid out before.
  @Test func oneReadingServesEachTargetAsADrawingOfItsOwn() throws {
    let reads = Reads()
    let tree = try YAMLTree.parse(Self.bars)
    let chart = try Self.pipeline(.house, reads).prepare(tree)
    var pictures: [Target: Scene] = [:]
    for target in [Target.slide, .chart, .a4, .slide, .chart] {
      let scene = try chart.layout(for: target).scene
      #expect(pictures.updateValue(scene, forKey: target).map { $0 == scene } ?? true, "\(target)")
    }
    #expect(reads.count.load(ordering: .relaxed) == 1)
    for (target, scene) in pictures {
      var pipeline = Self.pipeline()
      var options = ChartOptions()
      options.target = target
      pipeline = ChartPipeline(options: options, environment: pipeline.environment, look: pipeline.look)
      #expect(try pipeline.draw(tree).scene == scene, "\(target)")
    }
    #expect(Set(pictures.values.map(\.size.width)).count == 3)
  }

  @Test func aSizeThatCannotBeKeptIsSaid() throws {
    let chart = try Self.pipeline(.vega).prepare(try YAMLTree.parse(Self.bars))
    func warnings(_ width: Double) throws -> [String] {
      try chart.layout(for: .chart, width: width).diagnostics.map(\.message).filter { $0.contains("settle") }
    }
    #expect(try warnings(300) == [])
    let said = try warnings(20)
    #expect(said.count == 1 && said[0].hasPrefix("the layout does not settle: the picture is "), "\(said)")
    #expect(said.first?.hasSuffix("units wide instead of 10") == true)
  }

  /// A unit's expressions see its own scales and its own size, in whatever order units are drawn.
  @Test func expressionsSeeTheirOwnView() throws {
    let spec = """
      data: {values: [{v: 1}, {v: 2}]}
      hconcat:
        - {width: 100, mark: {type: point, x: {expr: width / 2}}, encoding: {y: {field: v, type: quantitative}}}
        - {width: 40, mark: {type: point, x: {expr: width / 2}}, encoding: {y: {field: v, type: quantitative}}}
      """
    let scene = try Self.pipeline(.vega).prepare(try YAMLTree.parse(spec)).layout(for: .chart).scene
    var places: Set<Double> = []
    func visit(_ nodes: [Node]) {
      for node in nodes {
        switch node {
        case .group(let g): visit(g.children)
        case .symbols(let s): places.formUnion(s.positions.map(\.x))
        default: break
        }
      }
    }
    visit(scene.nodes)
    #expect(places == [50, 20])
  }
}
