import CairoBackend
import Scene

/// Scenes that several tests draw.
enum Samples {
  static let ink = Color(hex: 0x16202B)

  static func text(_ s: String, at p: Point, size: Double = 14, role: Role = .none, by measurer: PangoMeasurer) -> Node
  {
    let runs = [TextRun(s, font: Font(["Inter"], size: size), color: ink)]
    return .text(TextNode(runs, at: p, metrics: measurer.measure(runs), semantics: Semantics(role)))
  }

  static let facts = [
    FactReference(id: "a.1", value: "121 bn \"yuan\"\n", source: "A\\B.pdf", stated: "121亿元"),
    FactReference(id: "a.2", value: "<19> & more", source: "", stated: "]]>\u{1}\u{1F600}"),
  ]

  static func chart(_ measurer: PangoMeasurer, background: Color? = .white) -> Scene {
    Scene(
      size: Size(200, 100), background: background,
      nodes: [
        .path(PathNode(Path(rect: Rect(x: 20, y: 20, width: 100, height: 30)), fill: Color(hex: 0x1D5A8E))),
        .path(
          PathNode(
            Path(rect: Rect(x: 20, y: 60, width: 60, height: 20)),
            fill: .hatch(Hatch(color: Color(hex: 0x2C8979), pitch: 4, width: 1)), stroke: Stroke(ink))),
        text("121亿元", at: Point(125, 40), by: measurer),
      ],
      metadata: Metadata(title: "Signed 签约", description: "Two bars", language: .en, facts: facts))
  }

  /// Two pages with a table over both, a link to the second and a figure.
  static func document(_ m: PangoMeasurer) -> PagedDocument {
    func row(_ cells: [String], y: Double, role: Role) -> Node {
      let kids = cells.enumerated().map { i, s in
        Node.group(
          Group(
            [text(s, at: Point(50 + 80 * Double(i), y), by: m)],
            semantics: Semantics(i == 0 ? .tableHeader : role)))
      }
      return .group(Group(kids, semantics: Semantics(.tableRow)))
    }
    func table(_ rows: [Node]) -> Node { .group(Group(rows, semantics: Semantics(.table, name: "t"))) }
    let link = LinkNode(
      .destination("page 2"), area: Rect(x: 50, y: 90, width: 60, height: 14),
      children: [text("the second page", at: Point(50, 100), by: m)])
    let first = Scene(
      size: Size(300, 400), background: .white,
      nodes: [
        text("A heading", at: Point(50, 50), role: .heading1, by: m),
        .group(Group([text("See ", at: Point(20, 100), by: m), .link(link)], semantics: Semantics(.paragraph))),
        .group(Group(chart(m).nodes, semantics: Semantics(.figure, label: "Two bars, 121 亿元"))),
        table([row(["Name", "Value"], y: 300, role: .tableHeader), row(["a", "1"], y: 320, role: .tableCell)]),
        text("1", at: Point(150, 390), role: .footer, by: m),
      ])
    let second = Scene(
      size: Size(300, 400), background: .white, nodes: [table([row(["b", "2"], y: 40, role: .tableCell)])])
    return PagedDocument(
      pages: [
        .init(scene: first, label: "i"), .init(scene: second, label: "1", destinations: ["page 2": Point(0, 20)]),
      ],
      outline: [.init(title: "第二页", destination: "page 2")],
      metadata: Metadata(title: "Title", author: "Office", language: .en, facts: facts))
  }
}
