import Scene
import Testing

@testable import House
@testable import VegaLite

/// The house's layout on specs that were written for other looks: what stands outside of a plot is not a constant.
@Suite struct BorrowedLayoutTests {
  private static let xy = "x: {field: x, type: quantitative}, y: {field: y, type: quantitative"

  /// The largest data rectangle.
  private static func plot(_ d: Drawn) throws -> Rect {
    try #require(d.frames.map(\.path.bounds).max { $0.width * $0.height < $1.width * $1.height })
  }

  @Test func yearsAreThinnedOutAndNeverBroken() throws {
    let rows = (2000...2023).map { "{year: \($0), n: \($0 % 7)}" }.joined(separator: ", ")
    let d = try Drawn(
      "data: {values: [\(rows)]}\nmark: bar\nencoding: {x: {field: year, type: ordinal}, y: {field: n, type: quantitative, axis: null}}\n",
      .house)
    let labels = d.texts(.axisLabel).map(\.text)
    #expect(labels.count >= 6 && labels.allSatisfy { $0.count == 4 && Int($0) != nil }, "\(labels)")
  }

  @Test func namesAreBrokenBetweenWordsAlone() throws {
    let names = ["Nordrhein Westfalen", "Mecklenburg Vorpommern", "Baden Wuerttemberg", "Schleswig Holstein"]
    let rows = names.flatMap { n in (0..<3).map { "{k: '\(n) \($0)', n: 1}" } }.joined(separator: ", ")
    let d = try Drawn(
      "data: {values: [\(rows)]}\nmark: bar\nencoding: {x: {field: k}, y: {field: n, type: quantitative, axis: null}}\n",
      .house)
    let words = Set(names.flatMap { $0.split(separator: " ").map(String.init) } + ["0", "1", "2"])
    for label in d.texts(.axisLabel).map(\.text) {
      #expect(label.split(separator: " ").allSatisfy { words.contains(String($0)) }, "\(label)")
    }
  }

  @Test func aValueFarOutsideOfADomainIsCutAndSaid() throws {
    let rows = "data: {values: [{x: 0, y: 3}, {x: 1, y: 5}, {x: 2, y: 70}, {x: 3, y: 4}]}\nwidth: 320\nheight: 160\n"
    let spec = rows + "mark: line\nencoding: {\(Self.xy), scale: {domain: [2, 6]}}}\n"
    let d = try Drawn(spec, .house)
    #expect(try Self.plot(d).height > 225)
    #expect(d.picture.diagnostics.filter { $0.message.contains("1 values of y lie outside") }.count == 1)
    let within = try Drawn(spec.replacing("[2, 6]", with: "[0, 80]"), .house)
    #expect(!within.picture.diagnostics.contains { $0.message.contains("outside") })
    // Vega draws beyond the view.
    #expect(try Drawn(spec, .vega).picture.diagnostics.isEmpty)
  }

  @Test func titlesOfPanelsAreAsWideAsThey() throws {
    let panel =
      "{title: 'Signed projects in the northern provinces, by year of signature', mark: line, encoding: {\(Self.xy)}}}"
    let d = try Drawn(
      "data: {values: [{x: 1, y: 2}, {x: 3, y: 4}]}\nhconcat:\n  - \(panel)\n  - \(panel)\n", .house)
    let plots = d.frames.map(\.path.bounds.width).filter { $0 > 1 }
    #expect(plots.count == 2 && plots.allSatisfy { $0 > 250 }, "\(plots)")
    #expect(d.texts(.titleText).count > 2)
  }

  @Test func aLegendAboveTakesNothingFromTheWidth() throws {
    let rows = (0..<34).map { "{x: \($0), y: \($0 * 7 % 13), k: Town \($0)}" }.joined(separator: ", ")
    let d = try Drawn(
      "width: 200\nheight: 120\ndata: {values: [\(rows)]}\nmark: circle\nencoding: {\(Self.xy)}, color: {field: k}}\n",
      .house)
    #expect(try Self.plot(d).width > 600)
  }
}
