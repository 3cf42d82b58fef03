import Scene
import Testing

@testable import VegaLite

/// What Vega-Lite knows of each mark, as its documentation of marks and channels has it.
@Suite struct MarkTraitsTests {
  private func marks(_ holds: (MarkTraits) -> Bool) -> String {
    MarkType.allCases.filter { holds($0.traits) }.map(\.rawValue).joined(separator: " ")
  }

  @Test(arguments: [
    (Channel.size, "bar circle line point rule square text tick trail"),
    (.strokeDash, "bar circle geoshape line point rule square tick"),
    (.shape, "geoshape point"), (.text, "text"), (.angle, "point square text"), (.url, "image"),
    (.theta, "arc text"), (.radius, "arc text"), (.theta2, "arc"), (.radius2, "arc"),
    (.x, "arc area bar circle image line point rect rule square text tick trail"),
    (.x2, "area bar image rect rule"),
    (.color, "arc area bar circle geoshape image line point rect rule square text tick trail"),
  ])
  func channelsThatSayingSomething(channel: Channel, expected: String) {
    let found = MarkType.allCases.filter { channel.isSupported(by: $0, main: nil) }.map(\.rawValue)
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func secondEndsOfBinnedData() {
    var binned = ChannelDef()
    binned.bin = .binned(step: nil)
    let found = MarkType.allCases.filter { Channel.y2.isSupported(by: $0, main: binned) }.map(\.rawValue)
    #expect(found.joined(separator: " ") == "area bar circle image line point rect rule square tick trail")
  }

  @Test func traitsByMark() {
    #expect(marks { $0.stacking == .always } == "arc area bar")
    #expect(marks { $0.stacking == .never } == "geoshape image rect trail")
    #expect(marks { $0.growsFromZero } == "area bar")
    #expect(marks { $0.followsDimension } == "area bar line trail")
    #expect(marks { $0.takesBand } == "bar image rect rule tick")
    #expect(marks { !$0.isFilled } == "line point rule")
    #expect(marks { $0.isTranslucent } == "circle point square tick")
    #expect(marks { $0.family == .box } == "arc bar image rect tick")
    #expect(marks { $0.family == .path } == "area line trail")
    #expect(marks { $0.size == .band } == "bar tick")
    #expect(marks { $0.sizeIsStrokeWidth } == "line rule")
    #expect(marks { $0.sizeIsTrailWidth } == "trail")
    #expect(marks { $0.size == .fontSize } == "text")
    #expect(marks { $0.ramp == "heatmap" } == "geoshape rect")
    #expect(marks { $0.legendSymbol == "square" } == "bar image rect square")
    #expect(marks { $0.legendSymbol == "stroke" } == "line rule trail")
    #expect(marks { $0.strokeWidth == 2 } == "line")
    #expect(marks { $0.liesAcross } == "tick")
    #expect(marks { $0.alignsBox } == "image rect")
    #expect(
      MarkType.allCases.map { $0.traits.kind } == [
        .arc, .area, .rect, .symbol, .shape, .image, .line, .symbol, .rect, .rule, .symbol, .text, .rect, .trail,
      ])
  }

  @Test(arguments: [
    // A measure along x lays bars and stands ticks.
    (MarkType.bar, Orient.horizontal), (.line, .horizontal), (.tick, .vertical), (.area, .horizontal),
    (.rule, .horizontal), (.trail, .vertical), (.arc, .vertical),
  ])
  func orientationByMeasure(mark: MarkType, expected: Orient) {
    var x = ChannelDef()
    var y = ChannelDef()
    (x.field, x.type, y.field, y.type) = ("a", .quantitative, "b", .nominal)
    #expect(MarkDefaults.orient(mark, [.x: x, .y: y], specified: nil) == expected)
    #expect(MarkDefaults.orient(.point, [.x: x, .y: y], specified: nil) == nil)
  }

  @Test func ruleWithOnePositionCrossesTheView() {
    var x = ChannelDef()
    (x.field, x.type) = ("a", .quantitative)
    #expect(MarkDefaults.orient(.rule, [.x: x], specified: nil) == .vertical)
    #expect(MarkDefaults.orient(.rule, [.y: x], specified: nil) == .horizontal)
  }

  @Test func everyCompositeMarkHasItsOwnProperties() {
    #expect(CompositeMark.all.map(\.name) == ["boxplot", "errorbar", "errorband"])
    #expect(CompositeMark.all.map(\.takesEnds) == [false, true, true])
    for m in CompositeMark.all { #expect(m.known.contains("extent") && m.known.isSuperset(of: m.properties)) }
  }
}
