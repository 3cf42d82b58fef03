import Diagnostics
import Tables
import Testing

@testable import Vega

@Suite struct FieldPathTests {
  @Test(arguments: [
    ("a", ["a"]), ("a.b", ["a", "b"]), ("a[0].b", ["a", "0", "b"]), ("a['x y']", ["a", "x y"]), ("a\\.b", ["a.b"]),
    ("a\\[0\\]", ["a[0]"]), ("['a.b'].c", ["a.b", "c"]), ("[\"a'b\"]", ["a'b"]), ("", []),
  ])
  func parts(text: String, parts: [String]) throws { #expect(try FieldPath(text).parts == parts) }

  @Test(arguments: ["a[0", "a]", "a['b", "a['b'"])
  func mistakes(text: String) { #expect(throws: Diagnostic.self) { try FieldPath(text) } }

  @Test func columns() throws {
    let t = Table([
      ("o", Column(values: [.object([.init("x", 1)]), .null, .object([.init("x", .array([2, 3]))])])),
      ("a.b", Column(numbers: [1, 2, 3])),
    ])
    #expect(t.values(at: "o.x").values == [1, .null, [2, 3]])
    #expect(t.values(at: "o.x[1]").values == [.null, .null, 3])
    #expect(t.values(at: "a.b").values == [1, 2, 3])
    #expect(t.values(at: "a\\.b").values == [1, 2, 3])
    #expect(t.values(at: "zz").values == [.null, .null, .null])
    #expect(t.column(at: try FieldPath("zz")) == nil)
  }
}
