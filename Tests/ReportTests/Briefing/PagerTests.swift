import Gates
import Scene
import Testing

@testable import Report

struct PagerTests {
  private let body = """
    Lead with {{a-projects}} and {{b-money}}.

    ```chart headline
    ```

    ## A section

    See {{D1}} on page {{D1 page}}, and {{figure headline}}.

    ```note
    ◆ At the side.
    ```

    ```facts
    ```

    <!-- page break -->

    ## Evidence

    <!-- columns -->
    ### Sources

    ```sources
    ```

    <!-- next column -->
    ### Doubts

    ```doubts
    ```
    <!-- end columns -->
    """

  @Test func linksLeadSomewhere() throws {
    let paged = Sample.lay(body)
    let names = Set(paged.pages.flatMap(\.destinations.keys))
    let links = paged.pages.flatMap(\.all).compactMap { if case .link(let l) = $0 { l.target } else { nil } }
    for case .destination(let name) in links { #expect(names.contains(name), "\(name)") }
    #expect(links.contains(.destination("source-1")))
    #expect(links.contains(.destination("doubt-1")))
    #expect(links.contains(.destination("figure-1")))
    #expect(links.contains(.url(try WebAddress("https://b.example/1"))))
    func flat(_ items: [PagedDocument.OutlineItem]) -> [PagedDocument.OutlineItem] {
      items.flatMap { [$0] + flat($0.children) }
    }
    #expect(names.isSuperset(of: flat(paged.outline).map(\.destination)))
    #expect(
      flat(paged.outline).map(\.title)
        == ["A title", "Figure 1: Finding of headline", "A section", "Evidence", "Sources", "Doubts"])
  }

  @Test func pageNumbersAreThoseOfThePages() {
    let paged = Sample.lay(body)
    #expect(paged.pages.count == 2)
    #expect(paged.pages[0].text.contains("on page 2") || paged.pages[0].text.contains("on page  2"))
    #expect(paged.pages.map(\.label) == ["1", "2"])
    for (i, page) in paged.pages.enumerated() {
      let footer = page.scene.nodes.last
      #expect(footer?.role == .footer)
      #expect(
        footer?.all.contains { if case .text(let t) = $0 { t.plainText == "\(i + 1)\u{A0}/\u{A0}2" } else { false } }
          == true)
    }
  }

  @Test func structureFollowsTheReading() {
    let roles = Sample.lay(body).pages.flatMap(\.scene.nodes).map(\.role).filter { $0 != .none && $0 != .footer }
    #expect(
      roles == [
        .heading1, .paragraph, .caption, .figure, .paragraph, .heading2, .paragraph, .aside, .table, .heading2,
        .heading3, .list, .heading3, .list,
      ])
  }

  @Test func sideNoteSharesTheFirstBaseline() {
    let texts = Sample.lay(body).pages[0].texts
    let note = texts.first { $0.plainText.contains("At") && $0.origin.x > PageGrid.edge(8) }
    let prose = texts.first { $0.plainText.hasPrefix("See") }
    #expect(note != nil)
    #expect(note?.origin.y == prose?.origin.y)
  }

  @Test func everythingStaysOnThePage() {
    let long = String(repeating: "word and another one, ", count: 400)
    let paged = Sample.lay("\(long)\n\n## Heading\n\n\(long)\n\n" + body)
    for page in paged.pages {
      for text in page.texts {
        #expect(text.origin.y >= PageGrid.firstBaseline - 0.01)
        #expect(text.origin.y <= PageGrid.footerBaseline)
        #expect(text.origin.x >= PageGrid.left - 0.01)
      }
    }
  }

  @Test func sameTextSamePages() {
    #expect(Sample.lay(body) == Sample.lay(body))
  }

  @Test func figureGoesWhereItFits() {
    let paged = Sample.lay("x\n\n```chart a\n```\n\n```chart b\n```", chartHeight: 400)
    #expect(paged.pages.count == 2)
    #expect(paged.pages[1].destinations.keys.contains("figure-2"))
  }

  @Test func sharesWidths() {
    #expect(BlockLayout.share(100, [20, 30]) == [45, 55])
    #expect(BlockLayout.share(100, [20, 300, 300]) == [20, 40, 40])
  }

  @Test func captionsKnowTheirMarks() {
    let inlines = CaptionText.inlines("Sources: [1] A; see D2, not D2x or [x].")
    #expect(inlines.contains(.sourceMark(1)))
    #expect(inlines.filter { if case .doubtMark = $0 { true } else { false } } == [.doubtMark(2)])
    #expect(inlines.plainText.contains("D2x or [x]"))
  }
}
