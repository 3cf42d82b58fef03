import Diagnostics
import Numbers
import Tables
import Testing

@testable import Vega

@Suite struct PredicateTests {
  static let rows = """
    [{"i":0,"v":1,"s":"a","d":"2010-01-15T12:00:00Z"},{"i":1,"v":null,"s":"b","d":"2011-02-15T12:00:00Z"},
     {"i":2,"v":5,"s":null,"d":"2012-01-15T12:00:00Z"},{"i":3,"v":"NaN","s":"c","d":null}]
    """

  func kept(_ filter: String, _ context: TransformContext = TransformContext()) throws -> [Double] {
    try transformed(Self.rows, "[{\"filter\":\(filter)}]", in: context).numbers("i")
  }

  @Test func fields() throws {
    #expect(try kept(#"{"field":"v","equal":5}"#) == [2])
    #expect(try kept(#"{"field":"s","equal":"b"}"#) == [1])
    #expect(try kept(#"{"field":"v","gte":1}"#) == [0, 2])
    #expect(try kept(#"{"field":"v","lt":5}"#) == [0, 1])
    #expect(try kept(#"{"field":"v","range":[1,4]}"#) == [0])
    #expect(try kept(#"{"field":"v","range":[null,4]}"#) == [0, 1])
    #expect(try kept(#"{"field":"s","oneOf":["a","c"]}"#) == [0, 3])
    #expect(try kept(#"{"field":"v","valid":true}"#) == [0, 2])
    #expect(try kept(#"{"field":"v","valid":false}"#) == [1, 3])
  }

  @Test func dates() throws {
    #expect(try kept(#"{"field":"d","timeUnit":"year","equal":2010}"#) == [0])
    #expect(try kept(#"{"field":"d","timeUnit":"month","equal":"jan"}"#) == [0, 2])
    #expect(
      try kept(#"{"field":"d","timeUnit":"yearmonth","range":[{"year":2010,"month":2},{"year":2012,"month":1}]}"#) == [
        1, 2,
      ])
    #expect(try kept(#"{"field":"d","lt":{"year":2011,"month":"february","date":20}}"#) == [0, 1, 3])
    #expect(try kept(#"{"field":"d","timeUnit":"month","oneOf":[1]}"#) == [0, 2])
  }

  @Test func compositions() throws {
    #expect(try kept(#"{"and":["datum.i > 0",{"not":{"field":"s","equal":"c"}}]}"#) == [1, 2])
    #expect(try kept(#"{"or":["datum.i === 0",{"field":"v","equal":5}]}"#) == [0, 2])
    #expect(try kept("true") == [0, 1, 2, 3])
  }

  @Test func parameters() throws {
    #expect(try kept(#"{"param":"brush"}"#) == [0, 1, 2, 3])
    #expect(try kept(#"{"param":"brush","empty":false}"#) == [])
    var c = TransformContext()
    c.expressions.params["on"] = false
    #expect(try kept(#"{"param":"on"}"#, c) == [])
    c.expressions.hooks.selection = { name in
      guard name == "brush" else { return nil }
      return { datum in datum["i"].jsNumber < 2 }
    }
    #expect(try kept(#"{"param":"brush","empty":false}"#, c) == [0, 1])
    #expect(try kept(#"{"not":{"param":"brush"}}"#, c) == [2, 3])
    #expect(try kept(#"{"param":"other"}"#, c) == [0, 1, 2, 3])
  }

  @Test func dateTimes() throws {
    func ms(_ json: String) throws -> Double? {
      var found = Diagnostics()
      let d = DateTimeSpec.decode(try JSONTree.parse(json), path: "p", diagnostics: &found)
      try found.throwIfErrors()
      return d?.milliseconds(zone: .utc)
    }
    #expect(try ms(#"{"year":2010,"month":"jan"}"#) == 1_262_304_000_000)
    #expect(try ms(#"{"year":2010,"quarter":2}"#) == 1_270_080_000_000)
    #expect(
      try ms(#"{"year":1970,"date":2,"hours":1,"minutes":2,"seconds":3,"milliseconds":4,"utc":true}"#) == 90_123_004)
    #expect(try ms(#"{"day":"mon"}"#) == 1_325_462_400_000)
    #expect(throws: Diagnostics.self) { try ms(#"{"month":14}"#) }
    #expect(throws: Diagnostics.self) { try ms(#"{"day":"mon","year":2010}"#) }
  }
}
