import Diagnostics
import Pictures
import Scene
import Testing

@testable import Report

/// What of a text goes onto slides.
@Suite struct DeckContentsTests {
  private static let body = """
    Lead.

    ## Who

    ```chart headline
    ```

    ## All figures

    ```facts
    ```

    ## In doubt

    ```doubts
    ```

    ## Where from

    ```sources
    ```
    """

  private func make(
    _ body: String = body, charts: [String] = ["headline"], drawing: ((ChartFigure) throws -> Picture)? = nil
  ) -> (cover: SlideContent.Cover, slides: [SlideContent], found: [Diagnostic]) {
    let (document, messages) = Sample.read(body, charts: charts)
    #expect(messages == [])
    var found = Diagnostics()
    let contents = DeckContents(document, facts: Sample.loaded.base, language: .en)
    let (cover, slides) = contents.make(&found) { figure in
      if let drawing { return try drawing(figure) }
      var picture = Picture(scene: Scene(size: Size(10, 10), nodes: []))
      picture.factIDs = ["b-money", "a-projects"]
      picture.altText = "Bars."
      picture.diagnostics = [Diagnostic(.warning, "a label is cut")]
      return picture
    }
    return (cover, slides, found.items)
  }

  @Test func aSlideForEachFigureThenFactsDoubtsAndSources() throws {
    let (cover, slides, found) = make()
    #expect(cover.title == "A title")
    let titles = slides.map { slide -> String in
      switch slide {
      case .chart(let c): "chart \(c.name)"
      case .table(let t): t.title.joined()
      case .sources(let s): s.title.joined()
      default: "other"
      }
    }
    #expect(titles == ["chart headline", "All figures", "In doubt", "Where from"])
    #expect(found.map(\.message) == ["a label is cut"])
  }

  @Test func speakersHaveTheWordsOfEachFigure() throws {
    guard case .chart(let chart)? = make().slides.first else {
      Issue.record("no chart")
      return
    }
    #expect(chart.speakerNotes.count == 3 && chart.speakerNotes[0] == "Bars.")
    #expect(chart.speakerNotes[1].hasPrefix("b-money: ") && chart.speakerNotes[1].contains("“121 Milliarden”"))
    #expect(chart.speakerNotes[2].hasPrefix("a-projects: "))
  }

  @Test func aChartThatCannotBeDrawnIsToldAndLeftOut() {
    let (_, slides, found) = make { figure in throw Diagnostic(.error, "no rows", at: figure.chart.place) }
    #expect(slides.count == 3)
    #expect(found.map(\.message) == ["no rows"] && found.first?.place.line == 8)
  }
}
