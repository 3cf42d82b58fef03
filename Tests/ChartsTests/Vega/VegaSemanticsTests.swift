import Diagnostics
import Pictures
import Scene
import Testing

/// Rules of Vega-Lite that no open example shows, each with a spec that would be drawn wrongly without it.
@Suite struct VegaSemanticsTests {
  static let rows = "data: {values: [{a: A, v: 4, w: 1}, {a: B, v: null, w: 2}, {a: C, v: 8, w: 3}]}\n"

  static func draw(_ spec: String) throws -> Picture {
    try Seeds.draw(try YAMLTree.parse(spec), theme: .vega)
  }

  /// The paths of all marks of a kind.
  static func marks(_ kind: MarkKind, _ p: Picture) -> [PathNode] {
    func paths(_ n: Node) -> [PathNode] {
      switch n {
      case .path(let path): [path]
      case .group(let g): g.children.flatMap(paths)
      default: []
      }
    }
    func find(_ n: Node) -> [PathNode] {
      guard case .group(let g) = n else { return [] }
      if g.semantics.role == .mark, g.semantics.mark == kind { return g.children.flatMap(paths) }
      return g.children.flatMap(find)
    }
    return p.scene.nodes.flatMap(find)
  }

  @Test func aSelectionsValueNamesChannels() throws {
    let p = try Self.draw(
      Self.rows + """
        params: [{name: s, select: {type: interval, encodings: [x]}, value: {x: [1.5, 3.5]}}]
        mark: {type: rule, y: 0, y2: 10}
        encoding:
          x: {field: w, type: quantitative}
          color: {condition: {param: s, value: red}, value: blue}
        """)
    let red = Self.marks(.rule, p).filter { $0.stroke?.paint == .solid(Color(css: "red") ?? .black) }
    #expect(red.count == 2)
  }

  @Test func aChannelWithoutUseGivesNoLegend() throws {
    let p = try Self.draw(
      Self.rows + "mark: area\nencoding: {x: {field: w, type: quantitative}, y: {field: v, type: quantitative}, "
        + "size: {field: v, type: quantitative, title: Nobody}}\n")
    #expect(!Seeds.texts(p).contains("Nobody"))
    #expect(p.diagnostics.contains { $0.severity == .warning && $0.message.contains("encoding.size") })
  }

  @Test func oneNullIsEnoughForASharedLegend() throws {
    let spec =
      Self.rows + "mark: point\nencoding: {x: {field: w, type: quantitative}, color: {field: a, type: nominal, "
      + "legend: null}, shape: {field: a, type: nominal}}\n"
    #expect(!Seeds.texts(try Self.draw(spec)).contains("C"))
    #expect(Seeds.texts(try Self.draw(spec.replacing(", legend: null", with: ""))).contains("C"))
  }

  @Test func aLineWithTwoEndsIsARule() throws {
    let p = try Self.draw(
      Self.rows + "mark: line\nencoding: {x: {field: w, type: quantitative}, x2: {field: v}, "
        + "y: {field: a, type: nominal}}\n")
    #expect(Self.marks(.line, p).isEmpty)
    #expect(!Self.marks(.rule, p).isEmpty)
  }

  @Test func aCategoryOutsideTheDomainStandsAtTheOrigin() throws {
    let p = try Self.draw(
      Self.rows + "mark: bar\nencoding: {x: {field: a, type: nominal, scale: {domain: [A, B]}}, "
        + "y: {field: w, type: quantitative}}\n")
    #expect(Self.marks(.rect, p).map(\.path.bounds.minX) == [1, 21, 0])
  }

  @Test func imputedMeansFillNulls() throws {
    let p = try Self.draw(
      Self.rows + "mark: rule\nencoding: {x: {field: w, type: quantitative}, "
        + "y: {field: v, type: quantitative, impute: {method: mean}}}\n")
    #expect(Self.marks(.rule, p).count == 3)
  }

  @Test func titlesCanBeFunctions() throws {
    let spec =
      Self.rows + "mark: bar\nencoding: {x: {field: w, bin: true}, y: {aggregate: mean, field: v}}\n"
    let functional = Seeds.texts(try Self.draw(spec + "config: {fieldTitle: functional}\n"))
    #expect(functional.contains("BIN(w)") && functional.contains("MEAN(v)"))
    #expect(Seeds.texts(try Self.draw(spec)).contains("Mean of v"))
  }

  @Test func anAreaOverItsOwnFieldIsDrawn() throws {
    let p = try Self.draw(
      Self.rows + "mark: area\nencoding: {x: {field: w, type: quantitative}, y: {field: w, type: quantitative}, "
        + "color: {field: a, type: nominal}}\n")
    #expect(Self.marks(.area, p).count == 3)
  }

  @Test func layersChooseBinsBeforeTheyFilter() throws {
    let p = try Self.draw(
      Self.rows + """
        encoding: {x: {field: w, bin: {maxbins: 2}}, y: {aggregate: count}}
        layer:
          - {mark: bar}
          - {transform: [{filter: datum.w < 2}], mark: bar}
        """)
    let widths = Set(Self.marks(.rect, p).map { $0.path.bounds.width.rounded() })
    #expect(widths.count == 1)
  }

  @Test func aMarksFillComesBeforeItsColor() throws {
    let p = try Self.draw(
      Self.rows + "mark: {type: bar, fill: red}\nencoding: {x: {field: a, type: nominal}, "
        + "y: {field: w, type: quantitative}, color: {field: a, type: nominal}}\n")
    #expect(Set(Self.marks(.rect, p).map { $0.fill }) == [.solid(Color(css: "red") ?? .black)])
  }
}
