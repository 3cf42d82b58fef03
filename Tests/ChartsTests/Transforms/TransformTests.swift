import Diagnostics
import Numbers
import Tables
import Testing

@testable import Vega

@Suite struct TransformTests {
  @Test func calculateAndFilter() throws {
    let t = try transformed(
      #"[{"a":1},{"a":2},{"a":3}]"#,
      #"[{"calculate":"datum.a * 10","as":"b"},{"filter":"datum.b > 10"},{"filter":{"field":"b","lt":30}}]"#)
    #expect(t.rowsText == ["a=2 b=20"])
  }

  @Test func foldAndFlatten() throws {
    let t = try transformed(#"[{"c":"x","p":1,"q":2},{"c":"y","p":3,"q":4}]"#, #"[{"fold":["p","q"]}]"#)
    #expect(
      t.rowsText == [
        "c=x p=1 q=2 key=p value=1", "c=x p=1 q=2 key=q value=2", "c=y p=3 q=4 key=p value=3",
        "c=y p=3 q=4 key=q value=4",
      ])
    let f = try transformed(
      #"[{"k":1,"a":[1,2],"b":["x"]},{"k":2,"a":[],"b":null}]"#, #"[{"flatten":["a","b"],"as":["a","c"],"index":"i"}]"#)
    #expect(f["k"]?.values == [1, 1])
    #expect(f["a"]?.values == [1, 2])
    #expect(f["c"]?.values == ["x", .null])
    #expect(f["i"]?.values == [0, 1])
  }

  @Test func pivot() throws {
    let rows =
      #"[{"c":"no","t":"gold","n":14},{"c":"no","t":"silver","n":14},{"c":"ca","t":"gold","n":11},{"c":"no","t":"gold","n":1}]"#
    #expect(
      try transformed(rows, #"[{"pivot":"t","value":"n","groupby":["c"]}]"#).rowsText == [
        "c=no gold=15 silver=14", "c=ca gold=11 silver=·",
      ])
    #expect(
      try transformed(rows, #"[{"pivot":"t","value":"n","groupby":["c"],"op":"count","limit":1}]"#).rowsText == [
        "c=no gold=2", "c=ca gold=1",
      ])
  }

  @Test func stack() throws {
    let rows =
      #"[{"g":"a","k":2,"v":3},{"g":"a","k":1,"v":-2},{"g":"a","k":0,"v":5},{"g":"b","k":0,"v":2},{"g":"b","k":1,"v":null}]"#
    func ends(_ options: String) throws -> [[Double]] {
      let t = try transformed(rows, #"[{"stack":"v","groupby":["g"],"as":["y0","y1"]\#(options)}]"#)
      return [t.numbers("y0"), t.numbers("y1")]
    }
    #expect(try ends("") == [[0, 0, 3, 0, 2], [3, -2, 8, 2, 2]])
    #expect(try ends(#","sort":[{"field":"k"}]"#) == [[5, 0, 0, 0, 2], [8, -2, 5, 2, 2]])
    #expect(isClose(try ends(#","offset":"normalize""#).flatMap { $0 }, [0, 0.3, 0.5, 0, 1, 0.3, 0.5, 1, 1, 1]))
    #expect(try ends(#","offset":"center""#) == [[0, 3, 5, 4, 6], [3, 5, 10, 6, 6]])
  }

  @Test func binningAsVega() {
    func bins(_ low: Double, _ high: Double, _ set: (inout Binning.Parameters) -> Void = { _ in }) -> Binning {
      var p = Binning.Parameters()
      set(&p)
      return Binning.choose(extent: (low, high), params: p)
    }
    func expect(_ b: Binning, _ start: Double, _ stop: Double, _ step: Double) {
      #expect(isClose([b.start, b.stop, b.step], [start, stop, step]), "\(b)")
    }
    expect(bins(0.3, 97) { $0.maxbins = 10 }, 0, 100, 10)
    expect(bins(-3, 12.2), -3, 13, 1)
    expect(bins(0, 1) { $0.step = 0.3 }, 0, 1.2, 0.3)
    expect(bins(0.001, 0.0123) { $0.maxbins = 10 }, 0, 0.014, 0.002)
    expect(bins(5, 5), 5, 5.5, 0.5)
    expect(bins(0, 100) { ($0.steps, $0.maxbins) = ([1, 7, 30], 10) }, 0, 105, 7)
    expect(bins(1.3, 9.9) { ($0.nice, $0.maxbins) = (false, 10) }, 1.3, 10.3, 1)
    expect(bins(0, 10) { ($0.step, $0.anchor) = (2, 0.5) }, 0.5, 10.5, 2)
    expect(bins(0, 100) { ($0.minstep, $0.maxbins) = (15, 10) }, 0, 105, 15)
    let b = bins(0, 100) { $0.maxbins = 10 }
    #expect(b.bin(10).start == 10 && b.bin(10).end == 20 && b.bin(100).start == 90 && b.bin(-1).start == -.infinity)
    // Steps that would make endless work.
    #expect(bins(0, 1e300) { $0.step = 1e-300 }.boundaries.count <= 100_001)
    #expect(bins(.nan, .infinity).step > 0)
  }

  @Test func binTransform() throws {
    let t = try transformed(#"[{"v":1},{"v":12},{"v":null},{"v":"27"}]"#, #"[{"bin":true,"field":"v","as":"b"}]"#)
    #expect(t.rowsText == ["v=1 b=0 b_end=5", "v=12 b=10 b_end=15", "v=· b=· b_end=·", "v=27 b=25 b_end=30"])
    let s = try transformed(#"[{"v":1},{"v":12}]"#, #"[{"bin":{"step":10},"field":"v","as":["lo","hi"]}]"#)
    #expect(s.rowsText == ["v=1 lo=0 hi=10", "v=12 lo=10 hi=20"])
  }

  @Test func timeUnit() throws {
    var context = TransformContext()
    context.expressions.clock.zone = Zone.named("America/Los_Angeles") ?? .utc
    let t = try transformed(
      #"[{"d":"2012-03-14T12:00:00Z"},{"d":null}]"#, #"[{"timeUnit":"yearmonth","field":"d","as":"m"}]"#, in: context)
    #expect(t["m"]?.values == [.date(1_330_588_800_000), .null])
    #expect(t["m_end"]?.values == [.date(1_333_263_600_000), .null])
    #expect(t["d"]?.values == [.date(1_331_726_400_000), .null])
    let u = try transformed(
      #"[{"d":"2012-03-14T12:00:00Z"}]"#, #"[{"timeUnit":{"unit":"month","utc":true},"field":"d","as":"m"}]"#,
      in: context)
    #expect(u["m"]?.values == [.date(1_330_560_000_000)])
  }

  @Test func lookup() throws {
    let people = #"[{"name":"Al","age":5},{"name":"Bo","age":6},{"name":"Al","age":7}]"#
    let context = TransformContext(load: { _, _ in try table(people) })
    let rows = #"[{"p":"Al"},{"p":"Cy"}]"#
    #expect(
      try transformed(
        rows, #"[{"lookup":"p","from":{"data":{"url":"x"},"key":"name","fields":["age"]},"default":"none"}]"#,
        in: context
      ).rowsText == ["p=Al age=7", "p=Cy age=none"])
    let whole = try transformed(
      rows, #"[{"lookup":"p","from":{"data":{"url":"x"},"key":"name"},"as":"o"}]"#, in: context)
    #expect(whole.value("o", 0)["age"] == 7)
  }

  @Test func impute() throws {
    let rows = #"[{"x":1,"g":"a","y":10},{"x":3,"g":"a","y":30},{"x":1,"g":"b","y":5}]"#
    #expect(
      try transformed(rows, #"[{"impute":"y","key":"x","groupby":["g"],"value":0,"keyvals":[1,1,2]}]"#).rowsText
        .dropFirst(3) == ["x=2 g=a y=0", "x=2 g=b y=0", "x=3 g=b y=0"])
    #expect(
      try transformed(
        rows, #"[{"impute":"y","key":"x","groupby":["g"],"method":"mean","keyvals":{"start":1,"stop":3}}]"#
      ).rowsText.dropFirst(3) == ["x=2 g=a y=20", "x=2 g=b y=5", "x=3 g=b y=5"])
    let framed = try transformed(
      #"[{"x":1,"y":1},{"x":2,"y":null},{"x":3,"y":5},{"x":4,"y":100}]"#,
      #"[{"impute":"y","key":"x","method":"mean","frame":[-1,1]}]"#)
    #expect(framed["y"]?.values == [1, 3, 5, 100])
  }

  @Test func sampleAndQuantileAndExtent() throws {
    let rows = "[" + (0..<100).map { "{\"v\":\($0)}" }.joined(separator: ",") + "]"
    let a = try transformed(rows, #"[{"sample":10}]"#)
    #expect(a.rowCount == 10 && Set(a.numbers("v")).count == 10)
    #expect(try transformed(rows, #"[{"sample":10}]"#).rowsText == a.rowsText)
    let q = try transformed(rows, #"[{"quantile":"v","probs":[0,0.25,1],"as":["p","q"]}]"#)
    #expect(q.rowsText == ["p=0 q=0", "p=0.25 q=24.75", "p=1 q=99"])
    #expect(try transformed(rows, #"[{"quantile":"v","step":0.25}]"#).numbers("prob") == [0.125, 0.375, 0.625, 0.875])
    let e = try transformed(rows, #"[{"extent":"v","param":"e"},{"calculate":"e[1] - datum.v","as":"w"}]"#)
    #expect(e.numbers("w").first == 99)
  }

  @Test(arguments: [
    (#"[{"spin":"x"}]"#, "unsupported: transform.spin (at transform[0])"),
    (#"[{"filtr":"x"}]"#, "did you mean \"filter\"?"),
    (
      #"[{"aggregate":[{"op":"suum","field":"a","as":"b"}]}]"#,
      "\"suum\" is no op (at transform[0].aggregate[0].op) — hint: did you mean \"sum\"?"
    ),
    (#"[{"aggregate":[{"op":"sum","as":"b"}]}]"#, "\"sum\" needs a \"field\" (at transform[0].aggregate[0])"),
    (#"[{"calculate":"1 +","as":"b"}]"#, "the expression ends too early"),
    (#"[{"calculate":"1"}]"#, "\"as\" is missing (at transform[0])"),
    (#"[{"filter":{"field":"a"}}]"#, "compares \"a\" with nothing (at transform[0].filter)"),
    (#"[{"filter":{"and":["datum.a", {"field":"a","equals":3}]}}]"#, "(at transform[0].filter.and[1])"),
    (#"[{"timeUnit":"yearmoth","field":"a","as":"b"}]"#, "\"yearmoth\" is no time unit"),
    (#"[{"window":[{"op":"rnk","as":"b"}]}]"#, "did you mean \"rank\"?"),
    (#"[{"fold":["a"],"ass":["x","y"]}]"#, "error: the transform has no option \"ass\""),
    (#"[{"bin":{"maxbins":0},"field":"a","as":"b"}]"#, "\"maxbins\" is 0; it must be from 1 to 100000"),
    (#"[{"lookup":"a","from":{"param":"org","key":"k"}}]"#, "unsupported: transform.lookup from a selection"),
    (#"{"filter":"x"}"#, "a list of transforms is expected"),
  ])
  func mistakes(transforms: String, part: String) {
    do {
      _ = try transformed("[]", transforms)
      Issue.record("no error")
    } catch { #expect("\(error)".contains(part), "\(error)") }
  }

  @Test func mistakesWhileRunningNameTheirPlace() {
    do {
      _ = try transformed("[{\"a\":1}]", #"[{"filter":"datum.a"},{"calculate":"foo + 1","as":"b"}]"#)
      Issue.record("no error")
    } catch {
      #expect(
        "\(error)".contains("unknown name \"foo\"") && "\(error)".contains("(at transform[1].calculate)"), "\(error)")
    }
  }
}
