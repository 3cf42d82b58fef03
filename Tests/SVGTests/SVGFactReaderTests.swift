import SVG
import Scene
import Testing

@Suite struct SVGFactReaderTests {
  func ids(_ text: String) -> [String] { SVGFactReader.facts(in: Array(text.utf8)).map(\.id) }

  @Test func anyPrefixOfTheNamespace() {
    #expect(ids("<svg xmlns:f='urn:briefing:facts'><f:fact id='a'/><g:fact id='b'/><fact id='c'/></svg>") == ["a"])
    #expect(ids("<m xmlns=\"urn:briefing:facts\"><fact id=\"a\"/></m>") == ["a"])
    #expect(ids("<briefing:fact id='a'/>") == [])
  }

  @Test func entitiesAndReferences() {
    let text =
      "<m xmlns:b='urn:briefing:facts'><b:fact id='&#x4EBF;&#65;&amp;lt;&bogus;&#xD800;&#;' value = \"'\"></b:fact></m>"
    let facts = SVGFactReader.facts(in: Array(text.utf8))
    #expect(facts == [FactReference(id: "亿A&lt;&bogus;&#xD800;&#;", value: "'", source: "", stated: "")])
  }

  @Test func notInCommentsOrText() {
    let head = "<m xmlns:b='urn:briefing:facts'>"
    #expect(
      ids(head + "<!-- <b:fact id='x'/> --><![CDATA[<b:fact id='y'/>]]><?p <b:fact id='z'/>?><b:fact id='a'/>") == ["a"]
    )
  }

  @Test(arguments: [
    "", "<", "<<", "<b:fact", "<a b", "<a b=", "<a b='", "<a b=\">", "<!--", "<![CDATA[", "<?", "</", "<a =\"x\" ='>",
    "\u{0}<\u{0}>", "<a xmlns:='urn:briefing:facts'><:fact id='1'>",
  ]) func brokenFiles(text: String) {
    #expect(ids(text).count <= 1)
  }

  /// However a file is cut off, the facts before the cut are read, and the last perhaps in part; nothing else is.
  @Test func everyPrefixOfAFileEnds() {
    let bytes = SmallChartBytes.value
    let all = SVGFactReader.facts(in: bytes)
    #expect(all.map(\.id) == SmallChart.scene.metadata.facts.map(\.id))
    var seen = 0
    for n in stride(from: 0, through: bytes.count, by: 7) {
      let facts = SVGFactReader.facts(in: Array(bytes[..<n]))
      #expect(facts.map(\.id) == all.prefix(facts.count).map(\.id), "\(n) bytes")
      #expect(facts.dropLast() == all.prefix(max(0, facts.count - 1)), "\(n) bytes")
      #expect(facts.count >= seen, "\(n) bytes")
      seen = facts.count
    }
    #expect(seen == all.count)
  }

  @Test func boundsHold() {
    let many = "<m xmlns:b='urn:briefing:facts'>" + String(repeating: "<b:fact id='a'/>", count: 20_000)
    #expect(ids(many).count == SVGFactReader.maximumFacts)
    let long = "<b:fact xmlns:b='urn:briefing:facts' id='" + String(repeating: "x", count: 100_000) + "'/>"
    #expect(ids(long).first?.utf8.count == SVGFactReader.maximumValueLength)
  }
}

enum SmallChartBytes {
  static let value = SVGEncoder().encode(SmallChart.scene)
}
