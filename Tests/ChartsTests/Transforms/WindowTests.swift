import Tables
import Testing

@Suite struct WindowTests {
  static let rows = #"[{"k":1,"v":10},{"k":3,"v":30},{"k":2,"v":20},{"k":2,"v":5},{"k":4,"v":null}]"#

  func column(_ op: String, _ options: String = #","sort":[{"field":"k"}]"#) throws -> [Value] {
    try transformed(Self.rows, "[{\"window\":[{\(op),\"as\":\"w\"}]\(options)}]")["w"]?.values ?? []
  }

  @Test func ranks() throws {
    #expect(try column(#""op":"row_number""#) == [1, 4, 2, 3, 5])
    #expect(try column(#""op":"rank""#) == [1, 4, 2, 2, 5])
    #expect(try column(#""op":"dense_rank""#) == [1, 3, 2, 2, 4])
    #expect(try column(#""op":"percent_rank""#) == [0, 0.75, 0.25, 0.25, 1])
    #expect(try column(#""op":"cume_dist""#) == [0.2, 0.8, 0.6, 0.6, 1])
    #expect(try column(#""op":"ntile","param":2"#) == [1, 2, 2, 2, 2])
    #expect(try column(#""op":"rank""#, "") == [1, 2, 3, 4, 5])
    #expect(try column(#""op":"row_number""#, #","sort":[{"field":"k","order":"descending"}]"#) == [5, 2, 3, 4, 1])
  }

  @Test func neighbours() throws {
    #expect(try column(#""op":"lag","field":"v""#) == [.null, 5, 10, 20, 30])
    #expect(try column(#""op":"lead","field":"v","param":2"#) == [5, .null, 30, .null, .null])
    #expect(try column(#""op":"first_value","field":"v""#) == [10, 10, 10, 10, 10])
    #expect(try column(#""op":"last_value","field":"v""#) == [10, 30, 5, 5, .null])
    #expect(try column(#""op":"nth_value","field":"v","param":2"#) == [.null, 20, 20, 20, 20])
    #expect(try column(#""op":"prev_value","field":"v""#) == [10, 30, 20, 5, 30])
    #expect(try column(#""op":"next_value","field":"v""#, "") == [10, 30, 20, 5, .null])
  }

  @Test func frames() throws {
    // Rows that sort alike are in one frame, unless peers are ignored.
    #expect(try column(#""op":"sum","field":"v""#) == [10, 65, 35, 35, 65])
    #expect(
      try column(#""op":"sum","field":"v""#, #","sort":[{"field":"k"}],"ignorePeers":true"#) == [10, 65, 30, 35, 65])
    #expect(try column(#""op":"sum","field":"v""#, #","frame":[-1,1]"#) == [40, 60, 55, 25, 5])
    #expect(try column(#""op":"mean","field":"v""#, #","frame":[null,null]"#) == [16.25, 16.25, 16.25, 16.25, 16.25])
    #expect(try column(#""op":"max","field":"v""#, "") == [10, 30, 30, 30, 30])
    #expect(try column(#""op":"min","field":"v""#, #","frame":[-1,0]"#) == [10, 10, 20, 5, 5])
    #expect(try column(#""op":"median","field":"v""#, "") == [10, 20, 20, 15, 15])
    #expect(try column(#""op":"count""#, "") == [1, 2, 3, 4, 5])
  }

  @Test func groups() throws {
    let t = try transformed(
      #"[{"g":"a","v":1},{"g":"b","v":2},{"g":"a","v":3}]"#,
      #"[{"window":[{"op":"sum","field":"v","as":"s"},{"op":"row_number","as":"n"}],"groupby":["g"]}]"#)
    #expect(t.rowsText == ["g=a v=1 n=1 s=1", "g=b v=2 n=1 s=2", "g=a v=3 n=2 s=4"])
  }
}
