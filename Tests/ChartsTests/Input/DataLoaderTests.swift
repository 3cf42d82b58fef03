import Diagnostics
import Numbers
import Tables
import Testing

@testable import Vega

@Suite struct DataLoaderTests {
  static let files: [String: String] = [
    "a.csv": "n,d,s,b\n1,2012-01-01,x,true\n,2012-01-02,,false\n", "b.tsv": "a\tb\n1\t2\n",
    "c.json": #"[{"a":1},{"b":"x","a":null}]"#,
    "d.json": #"{"deep":{"rows":[{"a":1}]}}"#, "e.txt": "a;b\n1;2\n",
    "t.json": """
    {"type":"Topology","transform":{"scale":[2,2],"translate":[10,20]},"arcs":[[[0,0],[1,0],[0,1]],[[1,1],[-1,0],[0,-1]]],
     "objects":{"land":{"type":"GeometryCollection","geometries":[{"type":"Polygon","id":7,"arcs":[[0,1]]},{"type":"LineString","arcs":[-1]}]}}}
    """,
  ]

  func load(_ data: String, numbers: Set<String> = []) throws -> Table {
    try DataLoader(named: { $0 == "known" ? try table(#"[{"k":1}]"#) : nil }) { url in
      Array((Self.files[url] ?? "").utf8)
    }.table(try JSONTree.parse(data), numbers: numbers)
  }

  @Test func inlineValues() throws {
    #expect(try load(#"{"values":[{"a":1,"b":"x"},{"a":2}]}"#).rowsText == ["a=1 b=x", "a=2 b=·"])
    #expect(try load(#"{"values":[3,"x",null]}"#).rowsText == ["data=3", "data=x", "data=·"])
    #expect(try load(#"{"values":{"a":{"b":2}}}"#).value("a", 0)["b"] == 2)
    #expect(try load(#"{"values":"a,b\n1,2","format":{"type":"csv"}}"#).rowsText == ["a=1 b=2"])
    #expect(try load(#"{"values":"[{\"a\":5}]"}"#).rowsText == ["a=5"])
    #expect(try load(#"{"values":[]}"#).rowCount == 0)
    #expect(try load("null").rowCount == 0)
  }

  @Test func delimited() throws {
    let plain = try load(#"{"url":"a.csv"}"#)
    #expect(plain.value("n", 0) == "1" && plain.value("n", 1) == "")
    let auto = try load(#"{"url":"a.csv","format":{"parse":"auto"}}"#)
    #expect(auto["n"]?.values == [1, .null])
    #expect(auto["d"]?.values == [.date(1_325_376_000_000), .date(1_325_462_400_000)])
    #expect(auto["s"]?.values == ["x", ""])
    #expect(auto["b"]?.values == [true, false])
    let typed = try load(#"{"url":"a.csv","format":{"parse":{"n":"number","d":"utc:'%Y-%m-%d'","b":"boolean"}}}"#)
    #expect(typed["n"]?.values == [1, .null] && typed["b"]?.values == [true, false])
    #expect(typed.value("d", 1) == .date(1_325_462_400_000))
    let implied = try load(#"{"url":"a.csv","format":{"parse":{"s":"string"}}}"#, numbers: ["n"])
    #expect(implied["n"]?.values == [1, .null] && implied.value("d", 0) == "2012-01-01")
    #expect(try load(#"{"url":"b.tsv"}"#).rowsText == ["a=1 b=2"])
    #expect(try load(#"{"url":"e.txt","format":{"type":"dsv","delimiter":";"}}"#).rowsText == ["a=1 b=2"])
  }

  @Test func json() throws {
    #expect(try load(#"{"url":"c.json"}"#).rowsText == ["a=1 b=·", "a=· b=x"])
    #expect(try load(#"{"url":"d.json","format":{"property":"deep.rows"}}"#).rowsText == ["a=1"])
    let mixed = try table(#"[{"a":1,"é":"\u0041","n":[1,{"x":null}],"t":true},{"a":"x","t":null,"f":false},{}]"#)
    #expect(mixed.names == ["a", "é", "n", "t", "f"])
    #expect(mixed["a"]?.values == [1, "x", .null])
    #expect(mixed["é"]?.values == ["A", .null, .null])
    #expect(mixed["t"]?.values == [true, .null, .null])
    #expect(mixed["f"]?.values == [.null, false, .null])
    #expect(mixed.value("n", 0) == [1, .object([.init("x", .null)])])
    #expect(try table("[1,2]").rowsText == ["data=1", "data=2"])
    #expect(try table(" [ ] ").rowCount == 0)
    #expect(try table("[{}, {}]").rowCount == 2)
  }

  @Test(arguments: [
    ("[{\"a\":1},]", "1:10: error"), ("[{\"a\":01}]", "1:9: error"),
    ("[{\"a\":1,\"a\":2}]", "the key \"a\" stands twice"), ("[1", "the file ends"),
    ("", "the file ends"), ("[{\"a\":1}] x", "text after the end"), ("[{\"a\":\"\u{1}\"}]", "control character"),
    ("[1e999]", "too large"),
  ])
  func badJSON(text: String, part: String) {
    do {
      _ = try DataLoader { _ in [] }.read(Array(text.utf8), file: "x.json")
      Issue.record("no error for \(text)")
    } catch { #expect("\(error)".contains(part), "\(error)") }
  }

  @Test func generatorsAndNames() throws {
    #expect(try load(#"{"sequence":{"start":0,"stop":1,"step":0.25,"as":"x"}}"#).numbers("x") == [0, 0.25, 0.5, 0.75])
    #expect(try load(#"{"name":"known"}"#).rowsText == ["k=1"])
    #expect(try load(#"{"sphere":true}"#).rowsText == ["type=Sphere"])
    let g = try load(#"{"graticule":true}"#)
    // 35 meridians and 17 parallels of d3-geo, the one at 180 degrees counted once, two poles left out.
    #expect(g.value("coordinates", 0)["length"] == 53)
    #expect(throws: Diagnostics.self) { try load(#"{"sequence":{"start":0,"stop":1e12}}"#) }
    #expect(throws: Diagnostic.self) { try load(#"{"name":"unknown"}"#) }
    #expect(throws: Diagnostic.self) { try load("{}") }
    #expect(throws: Diagnostics.self) { try load(#"{"url":"a.csv","format":{"parse":{"a":"numbr"}}}"#) }
  }

  @Test func topojson() throws {
    let t = try load(#"{"url":"t.json","format":{"type":"topojson","feature":"land"}}"#)
    #expect(t.names == ["type", "id", "properties", "geometry"])
    #expect(t.value("id", 0) == 7)
    #expect(
      t.value("geometry", 0)["coordinates"] == [[[10, 20], [12, 20], [12, 22], [10, 22], [10, 20]]]
        || t.value("geometry", 0)["coordinates"] == .null, "\(t.value("geometry", 0))")
    #expect(t.value("geometry", 1)["coordinates"] == [[12, 22], [12, 20], [10, 20]])
    let m = try load(#"{"url":"t.json","format":{"type":"topojson","mesh":"land"}}"#)
    #expect(m.value("type", 0) == "MultiLineString")
    #expect(m.value("coordinates", 0)["length"] == 1)
    let interior = try load(#"{"url":"t.json","format":{"type":"topojson","mesh":"land","filter":"interior"}}"#)
    #expect(interior.value("coordinates", 0)["0"]["length"] == 3)
    #expect(throws: Diagnostic.self) { try load(#"{"url":"t.json","format":{"type":"topojson","feature":"sea"}}"#) }
  }

  @Test func parsingColumns() throws {
    let t = Table([("d", Column(strings: ["2012-01-01", "", "x"])), ("n", Column(strings: ["1", " 2 ", "y"]))])
    #expect(t.parsing("d", as: .date, zone: .utc).value("d", 0) == .date(1_325_376_000_000))
    #expect(t.parsing("d", as: .date, zone: .utc).value("d", 1) == .null)
    let n = t.parsing("n", as: .number, zone: .utc)["n"]?.quantities ?? []
    #expect(n.prefix(2) == [1, 2] && n[2].isNaN)
    #expect(t.parsing("zz", as: .number, zone: .utc).names == t.names)
  }
}
