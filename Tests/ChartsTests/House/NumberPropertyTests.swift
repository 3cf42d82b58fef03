import Diagnostics
import Facts
import Foundation
import Pictures
import Scene
import Support
import Testing

@testable import House
@testable import VegaLite

/// Whatever number, or word in place of one, stands in a spec: it is drawn or refused. A trap would end these tests.
@Suite struct NumberPropertyTests {
  static let bad: [Tree] = [1e300, -1e300, 1e19, "x", 0.5, -5, 0]

  /// Properties that no example has, each in a spec that uses it.
  static let more: [String] = [
    """
    data: {sequence: {start: 0, stop: 20, step: 1, as: a}}
    transform:
      - {bin: {maxbins: 5, step: 1, base: 10, minstep: 1, extent: [0, 10]}, field: a, as: [b, c]}
      - {window: [{op: lag, param: 2, field: a, as: d}, {op: ntile, param: 3, as: e}], frame: [-2, 2]}
      - {density: a, bandwidth: 2, steps: 10, extent: [0, 10], as: [v, p]}
      - {sample: 10}
    mark: {type: area, opacity: 0.5, strokeWidth: 2, tension: 0.5, interpolate: cardinal}
    encoding:
      x: {field: v, type: quantitative, scale: {nice: 5, padding: 3, domainMin: 0, domainMax: 5}, axis: {tickCount: 5, tickMinStep: 1, labelAngle: 30}}
      y: {field: p, type: quantitative, scale: {type: pow, exponent: 2}, axis: {values: [0, 1], labelLimit: 50, grid: true, gridDash: [2, 2]}}
    """,
    """
    data: {values: [{t: 2012-01-02, a: 1, g: x}, {t: 2013-05-06, a: 4, g: y}]}
    mark: {type: bar, cornerRadius: 2, binSpacing: 1, size: 10}
    encoding:
      x: {field: t, type: temporal, timeUnit: {unit: month, step: 2}, scale: {nice: {interval: month, step: 2}, domain: [{year: 2011, month: 1, date: 1, hours: 1, minutes: 1, seconds: 1, milliseconds: 1}, {year: 2014, quarter: 2, day: 3}]}, axis: {tickCount: {interval: month, step: 3}}}
      y: {field: a, type: quantitative, bin: {maxbins: 4, step: 2}}
      color: {field: a, type: quantitative, scale: {scheme: {name: blues, count: 4, extent: [0.2, 1]}, type: quantize}, legend: {symbolLimit: 3, tickCount: 3, columns: 2, gradientLength: 50, gradientThickness: 5}}
    config: {scale: {quantizeCount: 5, quantileCount: 3}, view: {step: 20}}
    """,
    """
    data: {values: [{a: 1, g: x}, {a: 4, g: y}]}
    facet: {field: g, type: nominal, columns: 2, header: {labelFontSize: 9, labelAngle: 10}}
    spacing: 10
    spec:
      width: 60
      height: {step: 12}
      mark: {type: point, size: 30, angle: 5, fontSize: 9, dx: 1}
      encoding:
        x: {field: a, type: quantitative, scale: {type: log, base: 10}}
        y: {field: g, type: nominal, scale: {paddingInner: 0.1, paddingOuter: 0.2, align: 0.5}}
        size: {field: a, type: quantitative, scale: {range: [10, 100], type: sqrt}}
    """,
    """
    data: {graticule: {step: [30, 30], precision: 5}}
    projection: {type: orthographic, scale: 100, rotate: [10, 20, 30], center: [1, 2], clipAngle: 80, precision: 0.5, translate: [100, 100]}
    mark: {type: geoshape, strokeWidth: 1}
    width: 200
    height: 200
    """,
    """
    data: {values: [{a: 1, b: 2}, {a: 2, b: 1}, {a: 3, b: 5}]}
    layer:
      - {mark: {type: arc, innerRadius: 5, outerRadius: 20, padAngle: 0.1, cornerRadius: 2, thetaOffset: 0.1}, encoding: {theta: {field: a, type: quantitative, stack: true}}}
      - {transform: [{regression: a, on: b, method: poly, order: 2, extent: [0, 5]}], mark: {type: line, strokeDash: [2, 2], strokeDashOffset: 1, strokeMiterLimit: 3}, encoding: {x: {field: b, type: quantitative}, y: {field: a, type: quantitative}}}
      - {transform: [{loess: a, on: b, bandwidth: 0.5}, {quantile: a, step: 0.2, as: [p, v]}], mark: {type: text, fontSize: 8, lineHeight: 9, limit: 20, radius: 5}, encoding: {text: {value: t}}}
    """,
  ]

  static let specs: [(name: String, tree: Tree)] =
    ExampleTests.names.compactMap { name in
      let path = Seeds.root.appendingPathComponent("Examples/\(name).vl.yaml")
      return (try? Data(contentsOf: path)).flatMap { try? TreeFile.parse([UInt8]($0), file: "a.vl.yaml") }
        .map { (name, $0) }
    }
    + more.enumerated().compactMap { i, text in (try? YAMLTree.parse(text, file: "a.vl.yaml")).map { ("more \(i)", $0) }
    }

  private static let base = FactLoader.load(project: Seeds.root.appendingPathComponent("seeds").path).base

  /// Paths of the numbers of each spec, one for each property: the first that has not stood in a spec before.
  private static let places: [String: [[Step]]] = {
    var seen = Set<String>()
    var all: [String: [[Step]]] = [:]
    for (name, tree) in specs {
      all[name] = numbers(tree, []).filter { path in
        let keys = path.compactMap { if case .key(let k) = $0 { k } else { nil } }
        return seen.insert(keys.suffix(2).joined(separator: ".")).inserted
      }
    }
    return all
  }()

  enum Step: Hashable {
    case key(String)
    case item(Int)
  }

  /// Values of data are no properties.
  private static func numbers(_ tree: Tree, _ path: [Step]) -> [[Step]] {
    switch tree.kind {
    case .number: [path]
    case .array(let items): items.enumerated().flatMap { numbers($1, path + [.item($0)]) }
    case .object(let o):
      o.entries.filter { $0.key != "values" || path.last != .key("data") }.flatMap {
        numbers($0.value, path + [.key($0.key)])
      }
    default: []
    }
  }

  private static func replacing(_ tree: Tree, _ path: ArraySlice<Step>, by new: Tree) -> Tree {
    guard let step = path.first else { return Tree(new.kind, mark: tree.mark) }
    switch (step, tree.kind) {
    case (.key(let key), .object(let o)):
      return Tree(
        .object(
          TreeObject(
            o.entries.map {
              $0.key == key
                ? .init(key: key, keyMark: $0.keyMark, value: replacing($0.value, path.dropFirst(), by: new)) : $0
            })), mark: tree.mark)
    case (.item(let i), .array(let items)):
      return Tree(
        .array(items.enumerated().map { $0 == i ? replacing($1, path.dropFirst(), by: new) : $1 }), mark: tree.mark)
    default: return tree
    }
  }

  private static func draw(_ tree: Tree) throws -> Picture {
    let options = ChartOptions()
    let environment = ChartEnvironment(
      measurer: FixedWidthMeasurer(),
      tables: [
        "facts": FactTable.facts(base, language: options.language),
        "readings": FactTable.readings(base, language: options.language),
      ],
      read: { throw Diagnostic(.error, "no file \($0)") })
    return try ChartPipeline(options: options, environment: environment, look: ChartTheme.house.look())
      .draw(tree, file: "chart.vl.yaml")
  }

  @Test func thereAreProperties() {
    #expect(Self.specs.count >= 12 + Self.more.count)
    #expect(Self.places.values.map(\.count).reduce(0, +) > 80)
  }

  @Test(arguments: specs.map(\.name)) func areDrawnOrRefused(_ name: String) throws {
    let tree = try #require(Self.specs.first { $0.name == name }?.tree)
    for path in Self.places[name] ?? [] {
      for value in Self.bad {
        do {
          let picture = try Self.draw(Self.replacing(tree, path[...], by: value))
          #expect(picture.scene.size.width.isFinite && picture.scene.size.height.isFinite, "\(path)")
        } catch let several as Diagnostics {
          #expect(several.hasErrors, "\(path)")
        } catch let one as Diagnostic {
          #expect(one.severity == .error, "\(path)")
        }
      }
    }
  }
}
