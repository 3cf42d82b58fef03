import Foundation
import Gates
import Scene
import Support
import Testing

@testable import SVG

@Suite struct SVGEncoderTests {
  func svg(_ nodes: [Node], options: SVGEncoder.Options = .init()) -> String {
    String(
      decoding: SVGEncoder(options: options).encode(Scene(size: Size(10, 10), nodes: nodes)), as: UTF8.self)
  }

  @Test func smallChart() {
    expectGolden(String(decoding: SVGEncoder().encode(SmallChart.scene), as: UTF8.self), "svg/small-chart")
  }

  @Test func sameSceneSameBytes() {
    #expect(SVGEncoder().encode(SmallChart.scene) == SVGEncoder().encode(SmallChart.scene))
  }

  @Test func factsComeBack() {
    let scene = SmallChart.scene
    #expect(SVGFactReader.facts(in: SVGEncoder().encode(scene)) == scene.metadata.facts)
  }

  @Test func gradientsAndClipsAreWrittenOnce() {
    let gradient = Paint.gradient(
      Gradient(
        kind: .linear(from: .zero, to: Point(10, 0)),
        stops: [.init(offset: 0, color: .white), .init(offset: 1, color: Color(hex: 0xFF0000, alpha: 0.5))]))
    let box = Path(rect: Rect(x: 0, y: 0, width: 5, height: 5))
    let node = Node.group(Group([.path(PathNode(box, fill: gradient))], clip: box))
    let text = svg([node, node], options: .init(idPrefix: "a \"1"))
    #expect(text.components(separatedBy: "<linearGradient").count == 2)
    #expect(text.components(separatedBy: "<clipPath").count == 2)
    #expect(text.components(separatedBy: "fill=\"url(#a1gradient1)\"").count == 3)
    #expect(text.contains("stop-opacity=\"0.5\""))
  }

  @Test func hatchIsGroundLinesAndOutline() {
    let box = Path(rect: Rect(x: 0, y: 0, width: 5, height: 5))
    let hatch = Hatch(color: .black, background: .white, pitch: 2, width: 1)
    let text = svg([.path(PathNode(box, fill: .hatch(hatch), stroke: Stroke(Color.black)))])
    #expect(text.contains("<path d=\"M0,0H5V5H0Z\" fill=\"#ffffff\"/>"))
    #expect(text.contains("<path class=\"hatch\" clip-path=\"url(#clip1)\" d=\"M"))
    #expect(text.contains("<path d=\"M0,0H5V5H0Z\" stroke=\"#000000\"/>"))
    #expect(!text.contains("<pattern"))
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=\"2\"", "https://example.org/?a=1&amp;b=%222%22"),
    ("HTTP://example.org", "HTTP://example.org"), ("mailto:a@b.c", "mailto:a@b.c"),
    ("https://example.org/><script>", "https://example.org/%3E%3Cscript%3E"),
  ]) func linksHoldTheAddress(url: String, href: String) throws {
    let child = Node.path(PathNode(Path(line: .zero, to: Point(1, 1)), stroke: Stroke(Color.black)))
    let target = LinkNode.Target.url(try WebAddress(url))
    let text = svg([.link(LinkNode(target, area: Rect(x: 0, y: 0, width: 4, height: 4), children: [child]))])
    #expect(text.contains("<a href=\"\(href)\""))
    #expect(text.contains("stroke=\"#000000\""))
  }

  @Test func whatXMLForbidsIsDropped() throws {
    let text = svg([SmallChart.text("a\u{0}\u{1B}\u{FFFE}\u{FFFF}b<\"'&>\u{1F600}", 0, 0)])
    #expect(text.contains(">ab&lt;&quot;'&amp;&gt;\u{1F600}</text>"))
  }

  @Test func numbersAreShortAndFinite() {
    let path = Path(line: Point(-0.0001, .nan), to: Point(1.23456, .infinity))
    #expect(svg([.path(PathNode(path, stroke: Stroke(Color.black)))]).contains("d=\"M0,0H1.235\""))
    #expect(
      [0.1, -0.5, 1234, -0.001, 100.01, 2.0005].map(ShortNumber.string) == [
        "0.1", "-0.5", "1234", "-0.001", "100.01", "2.001",
      ])
  }

  @Test func imagesAreDataURIs() {
    let node = ImageNode(bytes: [0, 1, 2, 255], format: .png, frame: Rect(x: 1, y: 2, width: 3, height: 4))
    #expect(svg([.image(node)]).contains("href=\"data:image/png;base64,AAEC/w==\""))
    for count in 0..<20 {
      let data = (0..<count).map { UInt8(($0 * 73 + 41) & 255) }
      var own: [UInt8] = []
      Base64.append(data, to: &own)
      #expect(String(decoding: own, as: UTF8.self) == Data(data).base64EncodedString())
    }
  }

  @Test func itIsWellFormed() throws {
    let parser = XMLCheck()
    #expect(parser.isWellFormed(SVGEncoder().encode(SmallChart.scene)))
  }

  @Test func manySymbols() {
    let positions = (0..<100_000).map { Point(Double($0 % 997), Double($0 % 613) + 0.25) }
    let node = SymbolsNode(
      shape: Path(circle: .zero, radius: 3), positions: positions, styles: [.init(fill: .solid(.black))])
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure {
      count = SVGEncoder().encode(Scene(size: Size(1000, 700), nodes: [.symbols(node)])).count
    }
    #expect(count > 10_000_000)
    // Generous, for busy machines and builds without optimisation.
    #expect(time < .seconds(10))
  }
}
