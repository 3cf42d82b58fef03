import Diagnostics
import Testing

@testable import VegaLite

@Suite struct LabelFitTests {
  private func found(_ spec: String) throws -> [String] {
    try Seeds.draw(try YAMLTree.parse(spec)).diagnostics.filter { $0.rule == "labels-fit" }.map(\.message)
  }

  @Test func textsThatFitAreNotSpokenOf() throws {
    #expect(
      try found(
        "data: {values: [{a: A, v: 3}]}\nmark: bar\nencoding: {x: {field: v, type: quantitative}, y: {field: a}}") == []
    )
  }

  @Test func saysWhatLiesOnAnother() throws {
    let spec = """
      data: {values: [{t: first, v: 3}, {t: second, v: 3.01}]}
      mark: text
      encoding: {x: {field: v, type: quantitative, scale: {domain: [0, 100]}}, text: {field: t}}
      """
    #expect(try found(spec) == ["\"second\" and \"first\" lie on one another"])
  }

  @Test func saysWhatReachesBeyond() throws {
    let spec = """
      data: {values: [{v: 1}]}
      mark: {type: text, dx: 790}
      encoding: {text: {value: a label far to the right}}
      """
    #expect(try found(spec) == ["\"a label far to the right\" reach beyond the picture"])
  }

  @Test func namesBreakIntoLines() throws {
    let name = "Agricultural products and food processing in the north"
    let spec =
      "data: {values: [{a: \(name), v: 3}]}\nmark: bar\nencoding: {x: {field: v, type: quantitative}, y: {field: a}}"
    let texts = Seeds.texts(try Seeds.draw(try YAMLTree.parse(spec)))
    #expect(!texts.contains(name))
    #expect(texts.joined(separator: " ").contains("Agricultural") && texts.contains { $0.hasSuffix("north") })
    #expect(try found(spec) == [])
  }

  @Test func legendsTakeRows() throws {
    let rows = (0..<14).map { "{a: A long name of a series \($0), v: \($0)}" }.joined(separator: ", ")
    let picture = try Seeds.draw(
      try YAMLTree.parse(
        "data: {values: [\(rows)]}\nmark: bar\nencoding: {x: {field: v, type: quantitative}, color: {field: a}}"))
    #expect(SceneBounds.of(picture.scene.nodes).maxX <= picture.scene.size.width)
  }
}
