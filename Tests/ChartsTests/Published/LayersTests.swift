import Scene
import Testing

@testable import House
@testable import VegaLite

/// Layers as people and Altair write them: each says half, and the whole is meant.
@Suite struct LayersTests {
  private static let steps =
    "{values: [{t: a, b: '2024-01-08', e: '2024-02-19', n: 3}, {t: c, b: '2024-02-12', e: '2024-04-01', n: 5}]}"

  @Test(arguments: Drawn.looks)
  func aSecondEndHasTheTypeOfTheFirst(theme: ChartTheme) throws {
    for mark in ["bar", "rule", "rect"] {
      let d = try Drawn(
        """
        data: \(Self.steps)
        mark: \(mark)
        encoding: {y: {field: t, type: nominal}, x: {field: b, type: temporal}, x2: {field: e}}
        """, theme)
      let boxes = d.marks(mark == "rule" ? .rule : .rect)
      try #require(boxes.count == 2, "\(mark)")
      // 42 and 49 days.
      #expect(abs(boxes[0].width / boxes[1].width - 42.0 / 49) < 0.01, "\(mark)")
      #expect(boxes[1].minX < boxes[0].maxX && boxes[1].minX > boxes[0].minX, "\(mark)")
    }
  }

  @Test func datesInYAndTextsOfATableAreReadTheSame() throws {
    let vertical = try Drawn(
      """
      data: \(Self.steps)
      mark: bar
      encoding: {x: {field: t, type: nominal}, y: {field: b, type: temporal}, y2: {field: e}}
      """)
    #expect(vertical.marks(.rect).allSatisfy { $0.height > 50 })
    let csv = try Drawn(
      """
      data: {values: "t,b,e\\nx,1,4\\ny,2,30\\n", format: {type: csv}}
      mark: bar
      encoding: {y: {field: t, type: nominal}, x: {field: b, type: quantitative}, x2: {field: e}}
      """)
    let widths = csv.marks(.rect).map(\.width)
    #expect(abs(widths[1] / widths[0] - 28.0 / 3) < 0.01)
  }

  @Test(arguments: Drawn.looks)
  func aValueOfALayerTakesThePlaceOfASharedField(theme: ChartTheme) throws {
    let d = try Drawn(
      """
      data: {values: [{k: p, v: 4}, {k: q, v: 7}]}
      encoding: {x: {field: k, type: nominal}, y: {field: v, type: quantitative}, color: {field: k, legend: null}}
      layer:
        - {mark: bar}
        - mark: {type: text, dy: 12}
          encoding: {text: {field: v}, color: {value: white}}
      """, theme)
    #expect(d.labels.map(\.text) == ["4", "7"])
    #expect(d.labels.allSatisfy { $0.color == .white })
  }

  @Test func aFieldOfALayerInheritsTheRest() throws {
    let d = try Drawn(
      """
      data: {values: [{k: p, v: 4}, {k: q, v: 7}]}
      encoding: {x: {field: k, type: nominal}, y: {field: v, type: quantitative, scale: {domain: [0, 100]}}}
      layer:
        - {mark: bar, encoding: {y: {field: v}}}
      """)
    #expect(d.texts(.axisLabel).map(\.text).contains("100"))
  }

  @Test(arguments: Drawn.looks)
  func theTitleOfALayerIsThatOfTheView(theme: ChartTheme) throws {
    let layers = """
      layer:
        - {title: Permits, mark: bar, encoding: {x: {field: a}, y: {field: v, type: quantitative}}}
        - {title: Permits, mark: rule, encoding: {y: {field: v, type: quantitative}}}
      """
    let data = "data: {values: [{a: A, v: 1}]}\n"
    #expect(try Drawn(data + layers, theme).texts(.titleText).map(\.text) == ["Permits"])
    let panels = "hconcat:\n  - " + layers.replacing("\n", with: "\n    ") + "\n  - {title: Other, mark: bar}\n"
    #expect(Set(try Drawn(data + panels, theme).texts(.titleText).map(\.text)) == ["Permits", "Other"])
    // One that stands at the top goes before.
    #expect(try Drawn("title: Whole\n" + data + layers, theme).texts(.titleText).map(\.text) == ["Whole"])
  }

  @Test func theLabelOfACellTakesThePlaceOfItsTitle() throws {
    let d = try Drawn(
      """
      data: {values: [{a: A, v: 1}, {a: B, v: 2}]}
      facet: {field: a}
      spec: {title: Inner, mark: bar, encoding: {y: {field: v, type: quantitative}}}
      """)
    #expect(!d.texts(.titleText).map(\.text).contains("Inner"))
  }

  @Test(arguments: Drawn.looks)
  func oneArgmaxServesTwoChannels(theme: ChartTheme) throws {
    let best = "{field: y, aggregate: {argmax: x}, type: quantitative}"
    let d = try Drawn(
      """
      data: {values: [{x: 0, y: 3}, {x: 3, y: 8}]}
      mark: text
      encoding: {x: {field: x, type: quantitative, aggregate: max}, y: \(best), text: \(best), size: \(best)}
      """, theme)
    #expect(d.labels.map(\.text) == ["8"])
  }

  @Test(arguments: [0, 1, 2]) func anyLayerReversesItsAxis(which: Int) throws {
    let layers = (0...2).map { i in
      "  - {mark: \(["text", "bar", "rule"][i]), encoding: {y: {field: a}, x: {field: v, type: quantitative\(i == which ? ", sort: descending" : "")}}}"
    }
    let d = try Drawn("data: {values: [{a: A, v: 1}, {a: B, v: 3}]}\nlayer:\n" + layers.joined(separator: "\n"))
    let bars = d.marks(.rect)
    #expect(abs(bars[0].maxX - bars[1].maxX) < 0.01 && bars[1].minX < bars[0].minX)
  }

  @Test func furtherAxesStandOnTheOtherSide() throws {
    let axes = [1, 2, 3].map { i in
      "  - {mark: line, encoding: {x: {field: x, type: quantitative}, y: {field: v, type: quantitative, "
        + "axis: {title: m\(i), offset: \(i == 3 ? 45 : 0)}}}}"
    }
    let d = try Drawn(
      "width: 200\ndata: {values: [{x: 0, v: 0}, {x: 1, v: 5}]}\nlayer:\n" + axes.joined(separator: "\n")
        + "\nresolve: {scale: {y: independent}}\n")
    let x = Dictionary(d.texts(.axisTitle).map { ($0.text, $0.at.x) }, uniquingKeysWith: { a, _ in a })
    let (m1, m2, m3) = (try #require(x["m1"]), try #require(x["m2"]), try #require(x["m3"]))
    #expect(m1 < m2 && abs(m3 - m2 - 45) < 0.5)
  }
}
