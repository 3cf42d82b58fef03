import Diagnostics
import Tables
import Testing

@testable import Vega

@Suite struct AggregateTests {
  static let rows = """
    [{"g":"b","v":4,"s":"x"},{"g":"a","v":1,"s":"y"},{"g":"b","v":2,"s":"x"},{"g":"b","v":null,"s":""},{"g":"a","v":3,"s":"z"},
     {"g":"b","v":9,"s":null}]
    """

  func one(_ op: AggregateOp, _ field: String? = "v") throws -> [Value] {
    Aggregation.run(try table(Self.rows), groupby: ["g"], ops: [AggregateMeasure(op, field, as: "out")])["out"]?.values
      ?? []
  }

  @Test func groupsStandInOrderOfAppearance() throws {
    let t = try transformed(
      Self.rows, #"[{"aggregate":[{"op":"count","as":"n"},{"op":"sum","field":"v","as":"t"}],"groupby":["g"]}]"#)
    #expect(t.rowsText == ["g=b n=4 t=15", "g=a n=2 t=4"])
  }

  @Test func operations() throws {
    #expect(try one(.valid) == [3, 2])
    #expect(try one(.missing) == [1, 0])
    #expect(try one(.distinct) == [4, 2])
    #expect(try one(.distinct, "s") == [3, 2])
    #expect(try one(.missing, "s") == [2, 0])
    #expect(try one(.product) == [72, 3])
    #expect(try one(.mean) == [5, 2])
    #expect(try one(.average) == [5, 2])
    #expect(try one(.variance) == [13, 2])
    #expect(try one(.variancep) == [.number(26.0 / 3), 1])
    #expect(try one(.stdevp) == [.number((26.0 / 3).squareRoot()), 1])
    #expect(try one(.stdev) == [.number(13.0.squareRoot()), .number(2.0.squareRoot())])
    #expect(try one(.stderr) == [.number((26.0 / 6).squareRoot()), 1])
    #expect(try one(.median) == [4, 2])
    #expect(try one(.q1) == [3, 1.5])
    #expect(try one(.q3) == [6.5, 2.5])
    #expect(try one(.min) == [2, 1])
    #expect(try one(.max) == [9, 3])
    #expect(try one(.max, "s") == ["x", "z"])
    #expect(try one(.argmax).map { $0["v"] } == [9, 3])
    #expect(try one(.argmin).map { $0["s"] } == ["x", "y"])
    #expect(try one(.values).map { $0["length"] } == [4, 2])
    #expect(try one(.count, nil) == [4, 2])
  }

  @Test func confidenceIntervalsHoldTheMeanAndDoNotChange() throws {
    let (low, high) = (try one(.ci0).map(\.jsNumber), try one(.ci1).map(\.jsNumber))
    #expect(low[0] <= 5 && high[0] >= 5 && low[0] >= 2 && high[0] <= 9)
    #expect(try one(.ci0).map(\.jsNumber) == low)
  }

  @Test func nothingValidIsNull() throws {
    let t = try transformed(
      #"[{"v":null},{"v":""}]"#,
      #"[{"aggregate":[{"op":"sum","field":"v","as":"s"},{"op":"mean","field":"v","as":"m"},{"op":"max","field":"v","as":"x"}]}]"#
    )
    #expect(t.rowsText == ["s=· m=· x=·"])
    #expect(try transformed("[]", #"[{"aggregate":[{"op":"count","as":"n"}]}]"#).rowCount == 0)
  }

  @Test func manyKeysAndOddNumbers() throws {
    let t = Table([
      ("a", Column(numbers: [0, -0.0, .nan, .nan, 1])), ("b", Column(strings: ["x", "x", "y", "y", "x"])),
      ("d", Column(dates: [3, 1, 2, 5, 4])),
    ])
    let r = Aggregation.run(
      t, groupby: ["a", "b"], ops: [AggregateMeasure(.count, as: "n"), AggregateMeasure(.min, "d", as: "d")])
    #expect(r["n"]?.values == [2, 2, 1])
    #expect(r["d"]?.values == [.date(1), .date(2), .date(4)])
  }

  @Test func joinAggregateKeepsRows() throws {
    let t = try transformed(Self.rows, #"[{"joinaggregate":[{"op":"max","field":"v","as":"m"}],"groupby":["g"]}]"#)
    #expect(t["m"]?.values == [9, 3, 9, 9, 3, 9])
    #expect(t["v"]?.values == [4, 1, 2, .null, 3, 9])
  }

  @Test func nestedFieldsBecomeFlat() throws {
    let t = try transformed(
      #"[{"o":{"k":"a"},"v":1},{"o":{"k":"a"},"v":2}]"#,
      #"[{"aggregate":[{"op":"sum","field":"v","as":"s"}],"groupby":["o.k"]}]"#)
    #expect(t.rowsText == ["o.k=a s=3"])
  }
}
