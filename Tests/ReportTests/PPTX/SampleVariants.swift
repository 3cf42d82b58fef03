import Pictures
import Scene

@testable import Report

/// The rarer forms: standing bars, several series, panels above one another, names as axis labels, long tables with
/// groups, long titles and notes.
enum SampleVariants {
  static func bytes() throws -> [UInt8] {
    let cover = SlideContent.Cover(title: "Variants")
    let contents: [SlideContent] = [
      .chart(.init(standing, name: "standing")), .chart(.init(several, name: "several")),
      .chart(.init(above, name: "above")), .table(longTable),
    ]
    return try SampleDeck.composer(rowNames: .axis).pptx(cover, contents).0
  }

  private static func points(_ values: [Double?], _ paint: Paint) -> [NativeChart.Point] {
    values.map { .init(value: $0, label: $0.map { NumberText.plain($0) } ?? "", paint: paint) }
  }

  static var standing: Picture {
    var picture = Picture(scene: Scene(size: Size(864, 290), nodes: []))
    picture.title = ["Freight doubled in four years"]
    picture.subtitle = ["Containers by quarter, thousands"]
    picture.source = "Source: sample."
    picture.altText = "Column chart: containers by quarter, thousands. 2021: 12; 2022: 15.5; 2023: 19; 2024: 25."
    picture.native = NativeChart(panels: [
      .init(
        title: "Containers", unit: "thousands", horizontal: false, categories: ["2021", "2022", "2023", "2024"],
        series: [.init(name: "Containers", points: points([12, 15.5, 19, 25], SampleDeck.blue))],
        frame: Rect(x: 0, y: 0, width: 864, height: 290))
    ])
    return picture
  }

  static var several: Picture {
    var picture = Picture(scene: Scene(size: Size(864, 290), nodes: []))
    picture.title = [
      "Exports rose in three of four border towns while imports fell in all of them, which turned the balance of the "
        + "whole province within a year"
    ]
    picture.subtitle = ["Trade, bn yuan, 2023"]
    picture.notes = [
      .init(
        isDoubt: true, lead: "Note.",
        text: String(repeating: "A long note takes a third line and the picture gives way to it. ", count: 4))
    ]
    picture.source = String(repeating: "Sources: one office, 1 October 2024; another, 31 October 2024; ", count: 3)
    picture.altText = "Bar chart: trade of four towns in 2023, bn yuan, exports and imports."
    picture.native = NativeChart(panels: [
      .init(
        unit: "bn yuan", categories: ["Dongxing", "Pingxiang", "Hekou", "Longzhou"],
        series: [
          .init(name: "Exports", points: points([24, 18.2, 9, 4], SampleDeck.blue)),
          .init(name: "Imports", points: points([11, 8, 3.5, nil], .solid(Palette.teal))),
        ], frame: Rect(x: 0, y: 0, width: 864, height: 290))
    ])
    return picture
  }

  static var above: Picture {
    var picture = Picture(scene: Scene(size: Size(864, 290), nodes: []))
    picture.title = ["Two measures, one above the other"]
    picture.source = "Source: sample."
    picture.altText = "Two bar charts: firms and jobs of three parks."
    func panel(_ title: String, _ values: [Double?], y: Double) -> NativeChart.Panel {
      .init(
        title: title, categories: ["Qinzhou", "Chongzuo", "Baise"],
        series: [.init(name: title, points: points(values, SampleDeck.blue))],
        frame: Rect(x: 0, y: y, width: 864, height: 140))
    }
    picture.native = NativeChart(panels: [panel("Firms", [40, 30, 12], y: 0), panel("Jobs", [900, 100, 640], y: 150)])
    return picture
  }

  static var longTable: SlideContent.Table {
    func row(_ i: Int) -> SlideContent.Table.Row {
      .init([
        .init("Measure number \(i), with a name that is long enough to need two lines of the cell"),
        .init(figure: Deck.Run(["1,200", "20.5", "7.25"][i % 3])), .init("bn yuan"),
        .init([Deck.Run("signed")], swatch: StatusMark.allCases[i % StatusMark.allCases.count]), .init("[1]"),
      ])
    }
    func group(_ name: String) -> SlideContent.Table.Row {
      .init([.init([Deck.Run(name, isBold: true)])], isGroup: true)
    }
    return .init(
      title: ["What the documents state"], subtitle: "All figures as stated",
      columns: [
        .init("Measure"), .init("Value", .decimal), .init("Unit"), .init("Status"), .init("Source", .trailing),
      ],
      rows: [group("Baise – Cao Bang")] + (1...4).map(row) + [group("Shandong – Chongqing")] + (5...13).map(row),
      source: "Sources: five press documents.")
  }
}
