import Gates
import Scene
import Support
import Testing

@Suite struct SceneDumpTests {
  @Test func everyKindOfNode() throws {
    let font = Font(["Inter"], size: 10, weight: 600, tabularFigures: true)
    let runs = [
      TextRun("≈\u{A0}121", font: font, color: .black), TextRun("亿\"元\"", font: font, color: .white, language: .zh),
    ]
    let box = Path(rect: Rect(x: 0, y: -0.0001, width: 1.23456, height: 2))
    let gradient = Gradient(
      kind: .radial(innerCenter: .zero, innerRadius: 0, outerCenter: Point(1, 1), outerRadius: 3),
      stops: [.init(offset: 0, color: .white), .init(offset: 1, color: Color(hex: 0xFF0000, alpha: 0.25))])
    let scene = Scene(
      size: Size(100, 50.5), background: .white,
      nodes: [
        .group(
          Group(
            [
              .path(PathNode(box, fill: .gradient(gradient), stroke: Stroke(Color.black, width: 0.5, dash: [1, 2]))),
              .path(PathNode(box, fill: .hatch(Hatch(color: .black, pitch: 4, width: 1)), opacity: 0.5)),
              .symbols(
                SymbolsNode(
                  shape: Path(line: .zero, to: Point(1, 1)), positions: [Point(1, 2), Point(3, 4)], scales: [1, 2],
                  styles: [.init(fill: .solid(.black))])),
            ], transform: .translation(5, 6), clip: box, opacity: 0.9,
            semantics: Semantics(.mark, mark: .rect, name: "layer_0", label: "two\nlines", facts: ["a", "b"]))),
        .text(TextNode(runs, at: Point(1, 2), anchor: .end, angle: 90, metrics: FixedWidthMeasurer().measure(runs))),
        .link(
          LinkNode(
            .url(try WebAddress("https://example.org")), area: Rect(x: 0, y: 0, width: 3, height: 4),
            children: [.image(ImageNode(bytes: [1, 2], format: .png, frame: Rect(x: 0, y: 0, width: 3, height: 4)))])),
      ],
      metadata: Metadata(
        title: "T", language: .en, facts: [FactReference(id: "a", value: "1", source: "s", stated: "one")]))
    expectGolden(SceneDump.text(scene), "scene/every-kind-of-node")
  }

  @Test func goldensComplain() {
    #expect(Goldens.firstDifference(of: "a\nb\n", from: "a\nb\n") == nil)
    #expect(Goldens.firstDifference(of: "a\nc\n", from: "a\nb\n") == "line 2:\n  golden: b\n  now:    c")
    #expect(Goldens.firstDifference(of: "a", from: "a\n") == "line 2:\n  golden: \n  now:    (end)")
  }
}
