import Diagnostics
import Gates
import Pictures
import Scene

@testable import Report

/// A deck with everything that a slide can hold; the figures show a form and are no source.
enum SampleDeck {
  static func bytes() throws -> [UInt8] { try composer().pptx(cover, contents).0 }

  static func composer(rowNames: SlideComposer.Options.RowNames = .beside) -> SlideComposer {
    var options = SlideComposer.Options()
    options.metadata = Metadata(title: "Regional partnerships", author: "Sample & Co", language: .en)
    options.rowNames = rowNames
    return SlideComposer(
      options: options, measurer: TableMeasurer(), encodePNG: { _ in pixel }, encodeSVG: { _ in Array(svg.utf8) })
  }

  static let cover = SlideContent.Cover(
    title: "One disputed figure decides which partnership signed more",
    subtitle: "What five press documents in German, English and French state, 2012 to 2025", kicker: "Briefing",
    topic: "Regional economic partnerships",
    figures: [
      .init(number: "25", label: "projects signed", details: [Deck.Run("Shandong – Chongqing [2]")]),
      .init(number: "19", label: "projects signed", details: [Deck.Run("Baise – Cao\u{A0}Bang [1]")]),
      .init(
        number: "121", isDisputed: true, label: "bn yuan signed, as stated",
        details: [Deck.Run("Shandong – Chongqing [2]"), Deck.Run("other reading 12.1 bn", color: SlideStyle.doubt)]),
      .init(number: "20.663", label: "bn yuan signed", details: [Deck.Run("Baise – Cao\u{A0}Bang [1]")]),
    ],
    footer: "Five press documents")

  static var contents: [SlideContent] {
    [
      .chart(.init(headline, name: "headline")), .chart(.init(planned, name: "planned")),
      .chart(.init(gaps, name: "gaps")), .chart(.init(drawn, name: "timeline")), .table(table), .text(text),
      .sources(sources),
    ]
  }

  static let blue = Paint.solid(SlideStyle.blue)

  static var headline: Picture {
    var picture = Picture(scene: Scene(size: Size(864, 290), nodes: []))
    picture.title = [
      "25 projects against 19, but which partnership signed", "the larger sum hangs on one disputed figure",
    ]
    picture.subtitle = ["Totals signed at two events in autumn 2024. The documents name no counterparties."]
    picture.notes = [
      .init(
        isDoubt: true, lead: "Disputed.",
        text: "Two reports in Chinese on the same event give 121亿元, which is 12.1\u{A0}bn (亿 = 10⁸). "
          + "The original behind the German text was not found, so 12.1 is highly probable, not proven.")
    ]
    picture.source = "Sources: Baise municipal government, 1 October 2024; dzwww.com, 31 October 2024."
    picture.altText =
      "Bar chart: projects and investment signed at two events, autumn 2024. Shandong – Chongqing: 25 projects, "
      + "121 billion yuan as stated, disputed, other reading 12.1 billion. Baise – Cao Bang: 19 projects, 20.663 billion."
    let rows = ["Shandong – Chongqing\n22 October 2024", "Baise – Cao Bang\n24 September 2024"]
    picture.native = NativeChart(panels: [
      .init(
        title: "Projects", categories: rows,
        series: [
          .init(
            name: "Projects",
            points: [.init(value: 25, label: "25", paint: blue), .init(value: 19, label: "19", paint: blue)])
        ], axisMaximum: 25, axisStep: 10, frame: Rect(x: 200, y: 0, width: 180, height: 250)),
      .init(
        title: "Investment", unit: "bn yuan", categories: rows,
        series: [
          .init(
            name: "As stated",
            points: [
              .init(value: 121, label: "121 as stated ◆\n5.86 × Baise", paint: .solid(SlideStyle.disputed)),
              .init(value: 20.663, label: "20.663", paint: blue),
            ]),
          .init(
            name: "Other reading",
            points: [
              .init(value: 12.1, label: "12.1 other reading  0.586 × Baise", paint: .solid(SlideStyle.doubt)),
              .init(value: nil, label: "", paint: .solid(SlideStyle.doubt)),
            ]),
        ], axisMaximum: 121, axisStep: 40, frame: Rect(x: 408, y: 0, width: 456, height: 250)),
    ])
    return picture
  }

  static var planned: Picture {
    var picture = Picture(scene: Scene(size: Size(864, 290), nodes: []))
    picture.title = ["A planned 7.5 billion yuan is not a signed sum"]
    picture.subtitle = ["Investment planned for one park, bn yuan, 2023. Own scale."]
    picture.source = "Source: regional government, September 2023."
    picture.altText = "Bar chart: investment planned, bn yuan. Chongzuo – Vietnam: 7.5 planned."
    let hatch = Paint.hatch(Hatch(color: SlideStyle.blue, pitch: 4.8, width: 1.2))
    picture.native = NativeChart(panels: [
      .init(
        title: "Planned investment", unit: "bn yuan", categories: ["Chongzuo – Vietnam\npublished September 2023"],
        series: [
          .init(
            name: "Planned",
            points: [.init(value: 7.5, label: "7.5 planned", paint: hatch, stroke: Stroke(SlideStyle.blue, width: 1.2))]
          )
        ], axisMaximum: 8, axisStep: 2, frame: Rect(x: 0, y: 0, width: 864, height: 250))
    ])
    return picture
  }

  static var gaps: Picture {
    var picture = Picture(scene: Scene(size: Size(864, 290), nodes: []))
    picture.title = ["Four of five parks say how many firms moved in"]
    picture.subtitle = ["Firms, as stated"]
    picture.notes = [.init(text: "A bound is drawn to its figure.")]
    picture.source = "Source: sample."
    picture.altText = "Bar chart: firms. Qinzhou: more than 200; Chongzuo: 150; Baise: 120; Hekou: not stated."
    picture.native = NativeChart(panels: [
      .init(
        title: "Firms", categories: ["Qinzhou", "Chongzuo", "Baise", "Dongxing", "Hekou & <others>"],
        series: [
          .init(
            name: "Firms",
            points: [
              .init(value: 1200, label: ">\u{A0}1,200", paint: .solid(SlideStyle.teal)),
              .init(value: 1150, label: "1,150", paint: blue),
              .init(value: 820, label: "820", paint: .solid(.white), stroke: Stroke(SlideStyle.blue, width: 1.8)),
              .init(value: 80, label: "≈\u{A0}80", paint: blue),
              .init(value: nil, label: "not stated", paint: blue),
            ])
        ], axisMaximum: 1200, axisStep: 400, valueFormat: ",.0f", frame: Rect(x: 0, y: 0, width: 864, height: 250))
    ])
    return picture
  }

  static var drawn: Picture {
    var picture = Picture(scene: Scene(size: Size(864, 290), nodes: []))
    picture.title = ["Ten acts in thirteen years, three of them dated to the day"]
    picture.altText = "Timeline: acts by partnership, 2012 to 2025."
    picture.source = "Sources: five press documents."
    return picture
  }

  static var table: SlideContent.Table {
    let quiet = [Deck.Run("not stated", color: SlideStyle.muted)]
    func row(
      _ name: String, _ projects: String?, _ figure: String?, _ after: [Deck.Run], _ swatch: SlideSwatch,
      _ status: String, _ date: String
    ) -> SlideContent.Table.Row {
      .init([
        .init([Deck.Run(name, isBold: true)]), .init(projects.map { [Deck.Run($0)] } ?? quiet),
        figure.map { .init(after, figure: Deck.Run($0, isBold: true)) } ?? .init(quiet),
        .init([Deck.Run(status)], swatch: swatch), .init(date),
      ])
    }
    let or = [Deck.Run("◆", color: SlideStyle.doubt), Deck.Run(" or 12.1", color: SlideStyle.doubt)]
    return .init(
      title: ["Only two of six partnerships state a signed sum,", "and one of the two sums is disputed"],
      columns: [
        .init("Partnership"), .init("Projects", .number), .init("Investment, bn yuan", .decimal), .init("Status"),
        .init("Date"),
      ],
      rows: [
        row("Shandong – Chongqing", "25", "121", or, .disputed, "signed", "22 Oct 2024"),
        row("Baise – Cao Bang", "19", "20.663", [], .signed, "signed, event total", "24 Sep 2024"),
        row("Chongzuo – Vietnam", nil, "7.5", [], .planned, "planned", "publ. Sep 2023"),
        row("Qinzhou – Kuantan", nil, nil, [], .underConstruction, "under construction", "since 2012"),
        row("Liangjiang – SCO countries", nil, nil, [], .operating, "operating", "Sep 2020"),
        row("Quang Ninh – Guangxi", nil, nil, [], .pledged, "memorandum", "19 Feb 2025"),
      ],
      notes: [
        .init(isDoubt: true, lead: "Or 12.1:", text: "the other reading, highly probable, not proven."),
        .init(text: "Signed and planned sums stand in one column to be read, not to be added up."),
      ],
      source: "Sources: five press documents in German, English and French, April 2021 to after February 2025.")
  }

  static var text: SlideContent.Text {
    .init(
      title: ["What the documents leave open"],
      paragraphs: [
        .init([Deck.Run("Three gaps decide how far the comparison goes.")]),
        .init(
          [Deck.Run("Counterparties. ", isBold: true), Deck.Run("No document names who signed for whom.")],
          isBullet: true),
        .init([Deck.Run("Money paid in. ", isBold: true), Deck.Run("No document states any.")], isBullet: true),
      ])
  }

  static var sources: SlideContent.Sources {
    .init(
      title: ["Sources"],
      items: (1...7).map { n in
        .init(
          mark: Deck.Run("[\(n)]"),
          runs: [
            Deck.Run("Publisher number \(n). ", isBold: true),
            Deck.Run("What the document is, in which language and when it was published; what of it is missing. "),
            Deck.Run("example.org/\(n)?a=1&b=2", link: try? WebAddress("https://example.org/\(n)?a=1&b=(2)")),
          ])
      })
  }

  /// A white pixel.
  static let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2,
    0, 0, 0, 0x90, 0x77, 0x53, 0xDE, 0, 0, 0, 0x0C, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0xFF, 0xFF, 0x3F, 0,
    5, 0xFE, 2, 0xFE, 0x0D, 0xEF, 0x46, 0xB8, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 864 290\"><path d=\"M0 145H864\" stroke=\"#16202B\"/></svg>"
}
