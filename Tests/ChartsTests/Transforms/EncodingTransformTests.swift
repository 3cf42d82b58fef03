import Diagnostics
import Pictures
import Scene
import Tables
import Testing

/// What an encoding bins, imputes, stacks or floors is read and made by the transforms of that name.
@Suite struct EncodingTransformTests {
  static let rows = "data: {values: [{x: 1, y: 3, g: a}, {x: 2, y: 5, g: a}, {x: 9, y: 4, g: b}]}\n"

  static func draw(_ encoding: String, mark: String = "point", params: String = "") throws -> Picture {
    try VegaSemanticsTests.draw(rows + "\(params)mark: \(mark)\nencoding: {\(encoding)}\n")
  }

  @Test(arguments: [
    ("x: {field: x, bin: {maxbinz: 3}}", "bin has no option \"maxbinz\"", "maxbins"),
    ("x: {field: x, bin: {step: -4}}", "\"step\" is -4; it must be from", ""),
    ("x: {field: x, bin: {nice: 3}}", "\"nice\" takes true or false", ""),
    ("y: {field: y, impute: {methode: mean}}", "impute has no option \"methode\"", "method"),
    ("y: {field: y, impute: {method: meen}}", "\"meen\" is no method", "mean"),
    ("y: {field: y, impute: {keyvals: {start: 0, stop: 10, step: 0}}}", "\"keyvals\" takes a list", ""),
    ("y: {field: y, impute: 3}", "\"impute\" takes a mapping", ""),
    ("x: {field: x, timeUnit: {unit: year, stepp: 2}}", "timeUnit has no option \"stepp\"", "step"),
    ("x: {field: x, timeUnit: yeer}", "\"yeer\" is no time unit", ""),
    ("y: {field: y, stack: zro}", "stack takes \"zero\", \"center\", \"normalize\"", "zero"),
  ])
  func mistakesAreRefusedWithPlaceAndHint(encoding: String, message: String, hint: String) throws {
    let channel = String(encoding.prefix(1))
    do {
      _ = try Self.draw(encoding)
      Issue.record("no error")
    } catch {
      let text = "\(error)"
      #expect(text.contains(message) && text.contains("encoding.\(channel)"), "\(text)")
      #expect(hint.isEmpty || text.contains("did you mean \"\(hint)\"?"), "\(text)")
    }
  }

  @Test func theSameMistakeInATransformIsTheSameError() {
    do {
      _ = try transformed("[]", #"[{"bin":{"maxbinz":3},"field":"x","as":"b"}]"#)
      Issue.record("no error")
    } catch { #expect("\(error)".contains("bin has no option \"maxbinz\" (at transform[0].bin.maxbinz)"), "\(error)") }
  }

  @Test func expressionsGiveBinsInEncodingsAndTransforms() throws {
    let params = "params: [{name: n, value: 2}]\n"
    let p = try Self.draw(
      "x: {field: x, bin: {maxbins: {expr: 'n * 1'}}}, y: {aggregate: count}", mark: "bar", params: params)
    // Steps of 5: a bin from 0 and one from 5.
    #expect(VegaSemanticsTests.marks(.rect, p).count == 2)
    let wide = try transformed(
      #"[{"x":1},{"x":9}]"#, #"[{"bin":{"step":{"expr":"2 * 4"}},"field":"x","as":["a","b"]}]"#)
    #expect(wide["a"]?.values == [0, 8] && wide["b"]?.values == [8, 16])
  }

  @Test func anExpressionOutOfBoundsIsAnErrorWithItsPlace() {
    do {
      _ = try Self.draw("x: {field: x, bin: {maxbins: {expr: '0 - 3'}}}")
      Issue.record("no error")
    } catch {
      #expect("\(error)".contains("maxbins is -3 by the expression \"0 - 3\""), "\(error)")
      #expect("\(error)".contains("encoding.x.bin"), "\(error)")
    }
  }

  @Test func anExtentLeavesOutWhatLiesBeyond() throws {
    let p = try Self.draw("x: {field: x, bin: {extent: [0, 4], step: 2}}, y: {aggregate: count}", mark: "bar")
    #expect(VegaSemanticsTests.marks(.rect, p).count == 2)
    let t = try transformed(
      #"[{"x":1},{"x":9}]"#, #"[{"bin":{"extent":[0,4],"step":2},"field":"x","as":["a","b"]}]"#)
    #expect(t["a"]?.values == [0, .number(.infinity)])
  }

  @Test func zeroIsImputedWhereNothingIsSaid() throws {
    let table = try transformed(
      #"[{"x":1,"y":3,"g":"a"},{"x":2,"y":5,"g":"a"},{"x":1,"y":7,"g":"b"}]"#,
      #"[{"impute":"y","key":"x","groupby":["g"]}]"#)
    #expect(table.rowsText.last == "x=2 y=0 g=b")
    let p = try Self.draw(
      "x: {field: x}, y: {field: y, impute: {}}, color: {field: g, type: nominal}", mark: "{type: line, point: true}")
    #expect(VegaSemanticsTests.marks(.line, p).count == 2)
    #expect(p.scene.symbolCount == 6)
  }

  @Test func aColumnWithADotInItsNameKeepsIt() throws {
    let table = try transformed(
      #"[{"k":1,"a.b":3,"g.h":"u"},{"k":2,"a.b":4,"g.h":"u"},{"k":1,"a.b":5,"g.h":"v"}]"#,
      #"[{"impute":"a\\.b","key":"k","groupby":["g\\.h"]}]"#)
    #expect(table.names == ["k", "a.b", "g.h"])
    #expect(table.rowsText.last == "k=2 a.b=0 g.h=v")
  }

  @Test func aSumOfNothingIsNoShare() throws {
    let table = try transformed(
      #"[{"g":"a","v":0},{"g":"a","v":0}]"#, #"[{"stack":"v","groupby":["g"],"offset":"normalize","as":["s","e"]}]"#)
    #expect(table["s"]?.values == [0, 0] && table["e"]?.values == [0, 0])
  }

  @Test func anUnknownOrderIsReported() {
    do {
      _ = try Self.draw("x: {field: g, type: nominal, sort: {field: y, op: meen}}")
      Issue.record("no error")
    } catch { #expect("\(error)".contains("unsupported: sort by the aggregate meen"), "\(error)") }
  }

  @Test func categoriesAreSortedByEveryAggregate() throws {
    func order(_ op: String) throws -> [String] {
      let p = try VegaSemanticsTests.draw(
        "data: {values: [{g: a, y: 1}, {g: a, y: 9}, {g: b, y: 4}, {g: b, y: 4}, {g: b, y: 5}, {g: c, y: 6}]}\n"
          + "mark: bar\nencoding: {x: {field: g, type: nominal, sort: {field: y, op: \(op)}}, y: {aggregate: count}}\n")
      return Seeds.texts(p).filter { ["a", "b", "c"].contains($0) }
    }
    #expect(try order("min") == ["a", "b", "c"])
    #expect(try order("max") == ["b", "c", "a"])
    #expect(try order("stdevp") == ["c", "b", "a"])
    #expect(try order("distinct") == ["c", "a", "b"])
    #expect(try order("count") == ["c", "a", "b"])
  }
}

extension Scene {
  /// How many symbols there are, each of a node of many counted.
  fileprivate var symbolCount: Int {
    func count(_ n: Node) -> Int {
      switch n {
      case .symbols(let s): s.positions.count
      case .group(let g): g.children.reduce(0) { $0 + count($1) }
      default: 0
      }
    }
    return nodes.reduce(0) { $0 + count($1) }
  }
}
