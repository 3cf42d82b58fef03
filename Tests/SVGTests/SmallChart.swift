import Scene

/// A bar chart by hand: frame, axis with labels and title, bars, symbols, a two-line title, a text of two styles.
enum SmallChart {
  static let font = Font(["Inter", "sans-serif"], size: 10)

  static func text(_ s: String, _ x: Double, _ y: Double, anchor: TextAnchor = .start, angle: Double = 0) -> Node {
    let run = TextRun(s, font: font, color: .black)
    return .text(
      TextNode([run], at: Point(x, y), anchor: anchor, angle: angle, metrics: FixedWidthMeasurer().measure([run])))
  }

  static func rule(_ a: Point, _ b: Point) -> Node {
    .path(PathNode(Path(line: a, to: b), stroke: Stroke(Color(hex: 0x888888))))
  }

  static func background(_ width: Double, _ height: Double, stroke: Stroke? = nil) -> Node {
    .path(
      PathNode(
        Path(rect: Rect(x: 0, y: 0, width: width, height: height)), stroke: stroke, semantics: Semantics(.background)))
  }

  static func marks(_ kind: MarkKind, _ role: Role, _ nodes: [Node], label: String? = nil) -> Node {
    .group(Group(nodes, semantics: Semantics(role, mark: kind, label: label)))
  }

  static func item(_ x: Double, _ y: Double, _ nodes: [Node]) -> Node {
    .group(Group(nodes, transform: .translation(x, y), semantics: Semantics(.item)))
  }

  static var scene: Scene {
    let bars: [Node] = [10.0, 40].enumerated().map { i, height in
      .path(
        PathNode(
          Path(rect: Rect(x: Double(i) * 50 + 5, y: 100 - height, width: 40, height: height)),
          fill: .solid(Color(hex: 0x4C78A8)),
          semantics: Semantics(.none, label: "category: \(i); value: \(height)", facts: ["f\(i)"])))
    }
    let axis = marks(
      .group, .axis,
      [
        item(
          0, 100,
          [
            background(0, 0),
            marks(.rule, .axisTick, [rule(Point(25, 0), Point(25, 5)), rule(Point(75, 0), Point(75, 5))]),
            marks(
              .text, .axisLabel,
              [text("A & B", 25, 15, anchor: .middle), text("<C>", 75, 15, anchor: .end, angle: -90)]),
            marks(.rule, .axisDomain, [rule(Point(0, 0), Point(100, 0))]),
            marks(.text, .axisTitle, [text("category", 50, 30, anchor: .middle)]),
          ])
      ], label: "X-axis titled 'category' for a discrete scale with 2 values: A & B, <C>")
    let points = SymbolsNode(
      shape: Path(circle: .zero, radius: 1), positions: [Point(20, 20), Point(60, 30), Point(80, 40)],
      scales: [3, 3, 4], styleIndices: [0, 1, 0],
      styles: [
        .init(fill: .solid(Color(hex: 0xF58518))), .init(stroke: Stroke(Color.black, dash: [2, 1]), opacity: 0.5),
      ])
    let bold = Font(["Inter", "sans-serif"], size: 10, weight: 600)
    let twoStyles = TextNode(
      [
        TextRun("121 bn ", font: font, color: .black), TextRun("signed", font: bold, color: Color(hex: 0xAA0000)),
        TextRun(" 亿元", font: font, color: .black, language: .zh),
      ], at: Point(50, 50), metrics: TextMetrics(width: 80, ascent: 8, descent: 2))
    let lines = Group(
      [text("Two", 30, 70, anchor: .end, angle: 90), text("lines", 18, 70, anchor: .end, angle: 90)],
      semantics: Semantics(.textLines))
    let title = marks(
      .group, .title,
      [
        item(
          0, -20,
          [
            background(0, 0),
            marks(
              .text, .titleText,
              [
                .group(
                  Group(
                    [text("First line", 0, 0), text("second", 0, 12)], semantics: Semantics(.textLines)))
              ]),
          ])
      ])
    let frame = marks(
      .group, .frame,
      [
        item(
          40, 30,
          [
            background(100, 100, stroke: Stroke(Color(hex: 0xDDDDDD))), axis, marks(.rect, .mark, bars),
            marks(.symbol, .mark, [.symbols(points)]), marks(.text, .mark, [.text(twoStyles), .group(lines)]), title,
          ])
      ])
    return Scene(
      size: Size(160, 180), background: .white, nodes: [frame],
      metadata: Metadata(
        title: "Small & plain", description: "A test", language: .en,
        facts: [
          FactReference(id: "f0", value: "10 \"about\"", source: "a.pdf <1>", stated: "line\nbreak\t& 亿"),
          FactReference(id: "f1", value: "≈ 40", source: "", stated: "it's"),
        ]))
  }
}
