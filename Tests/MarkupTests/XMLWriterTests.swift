import Markup
import Testing

@Suite struct XMLWriterTests {
  @Test func aDocumentEscapesByConstruction() {
    let bytes = XMLWriter.document("a", ["b": "x<\"&\n\t\r>", "gone": String?.none, "n": 3, "yes": true]) { xml in
      xml.text("1 < 2 & \"3\" > 2\n\t\r \u{0}\u{B}\u{FFFE}\u{FFFF}◆ 亿")
      xml.element("c")
      xml.element("d", text: "")
      xml.element("e", ["f": false], text: "g")
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a b="x&lt;&quot;&amp;&#10;&#9;&#13;&gt;" n="3" yes="1">1 &lt; 2 &amp; "3" &gt; 2
        \t&#13; ◆ 亿<c/><d/><e f="0">g</e></a>
        """)
  }

  @Test func elementsBeginLines() {
    var xml = XMLWriter()
    let paint = XMLWriter.attributes { $0.attribute("fill", "a\"b") }
    xml.start("svg")
    xml.attribute("width") { $0.append(0x31) }
    xml.element("title", "two\n\"words\"")
    xml.start("path")
    xml.attributes(paint)
    xml.end()
    var other = XMLWriter()
    other.start("g")
    other.end()
    xml.append(other)
    xml.start("text")
    xml.text("x")
    xml.start("tspan", inline: true)
    xml.end()
    xml.end()
    xml.end()
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <svg width="1">
        <title>two&#10;&quot;words&quot;</title>
        <path fill="a&quot;b"/>
        <g/>
        <text>x<tspan/></text></svg>
        """)
  }
}
