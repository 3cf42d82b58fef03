import Scene
import Testing

@testable import Report

struct FlowTests {
  private func line(_ name: String, before: Double = 14, keeps: Bool = false, repeated: [Slab] = []) -> Slab {
    var slab = Slab(
      before: before, keepsWithNext: keeps,
      draw: { y in
        let run = TextRun(name, font: Font(["Inter"], size: 10), color: .black)
        return [
          Piece(
            tags: [],
            nodes: [.text(TextNode([run], at: Point(0, y), metrics: TextMetrics(width: 1, ascent: 1, descent: 1)))])
        ]
      })
    slab.repeated = repeated
    return slab
  }

  private func names(_ flow: Flow) -> [[String]] {
    flow.finishedPages.map { page in
      page.pieces.flatMap(\.nodes).compactMap { if case .text(let t) = $0 { t.plainText } else { nil } }
    }
  }

  @Test func fillsFromFirstToLastBaseline() {
    var flow = Flow()
    _ = flow.run((0..<60).map { .slab(line("\($0)")) })
    // 64, 78 … 778: 52 lines.
    #expect(names(flow).map(\.count) == [52, 8])
  }

  @Test func keepsTogether() {
    var flow = Flow()
    var items = (0..<50).map { FlowItem.slab(line("\($0)")) }
    items += [.slab(line("heading", before: 28, keeps: true)), .slab(line("a", keeps: true)), .slab(line("b"))]
    _ = flow.run(items)
    #expect(names(flow).last == ["heading", "a", "b"])
  }

  @Test func repeatsTheHeadOfATable() {
    var flow = Flow()
    let head = line("head")
    _ = flow.run([.slab(head)] + (0..<60).map { .slab(line("\($0)", repeated: [head])) })
    #expect(names(flow).map(\.first) == ["head", "head"])
    #expect(names(flow).joined().filter { $0 == "head" }.count == 2)
  }

  @Test func placesWhatIsHigherThanAPage() {
    var flow = Flow()
    _ = flow.run((0..<70).map { .slab(line("\($0)", keeps: true)) })
    #expect(names(flow).map(\.count) == [52, 18])
  }

  @Test func columnsShareTheirPages() {
    var flow = Flow()
    let left = (0..<60).map { FlowItem.slab(line("l\($0)")) }
    let right = (0..<3).map { FlowItem.slab(line("r\($0)")) }
    let end = flow.run([.columns(before: 0, [left, right]), .slab(line("after"))])
    #expect(end.page == 1)
    #expect(names(flow)[0].contains("r0"))
    #expect(names(flow)[1].last == "after")
  }

  @Test func headingGoesWithItsColumns() {
    var flow = Flow()
    var items = (0..<50).map { FlowItem.slab(line("\($0)")) }
    items.append(.slab(line("heading", keeps: true)))
    items.append(.columns(before: 0, [[.slab(line("l", before: 24))], [.slab(line("r", before: 24))]]))
    _ = flow.run(items)
    #expect(names(flow).last == ["heading", "l", "r"])
  }
}
