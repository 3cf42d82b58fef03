import Diagnostics
import Scene
import Testing

@testable import House
@testable import VegaLite

/// What stops a chart and what does not: pictures from elsewhere, other versions, keys that nobody knows.
@Suite struct RefusalsTests {
  private static let rows =
    "data: {values: [{x: 1, g: north}, {x: 2, g: south}, {x: 3, g: north}]}\n"

  private static func mistakes(_ spec: String, _ theme: ChartTheme = .vega) -> [Diagnostic] {
    do { _ = try Drawn(spec, theme) } catch { return (error as? Diagnostics)?.items ?? [] }
    return []
  }

  // MARK: pictures

  /// Eight by eight pixels.
  private static let square =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGOQL9+CFTEMLQkAF2hSgXL+4LMAAAAASUVORK5CYII="

  private static func image(_ url: String, size: String = "width: 24, height: 24") -> String {
    "data: {values: [{x: 1, icon: '\(url)'}]}\nmark: {type: image, \(size)}\n"
      + "encoding: {x: {field: x, type: quantitative}, url: {field: icon}}\n"
  }

  @Test(arguments: Drawn.looks) func aPictureWithinTheSpecIsDrawn(theme: ChartTheme) throws {
    let d = try Drawn(Self.image(Self.square), theme)
    #expect(d.marks(.image).count == 1)
    #expect(d.marks(.image).first.map { $0.width == 24 && $0.height == 24 } == true)
    // As an address is written within another.
    #expect(try Drawn(Self.image(Self.square.replacing("=", with: "%3D")), theme).marks(.image).count == 1)
  }

  @Test(arguments: [
    "https://www.example.org/logo.png", "http://example.org/a.png", "//example.org/a.png", "data:image/png;base64,!",
    "data:image/svg+xml;utf8,<svg/>", "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
  ]) func aPictureThatCannotBeShownIsLeftOutAndNamed(url: String) throws {
    for theme in Drawn.looks {
      let d = try Drawn(Self.image(url), theme)
      #expect(d.marks(.image).isEmpty)
      let said = d.picture.diagnostics.filter { $0.severity == .warning && $0.message.contains(url) }
      #expect(said.count == 1)
    }
  }

  @Test func whatIsTooLargeIsNotDecoded() {
    #expect(ImageAddress.bytes(ofData: "data:;base64,AAEC") == [0, 1, 2])
    #expect(ImageAddress.bytes(ofData: "data:;base64,AA==") == [0])
    #expect(ImageAddress.bytes(ofData: "data:;base64,-_8=") == [0xFB, 0xFF])
    let most = String(repeating: "A", count: ImageAddress.limit / 3 * 4)
    #expect(ImageAddress.bytes(ofData: "data:;base64," + most)?.count == ImageAddress.limit / 3 * 3)
    #expect(ImageAddress.bytes(ofData: "data:;base64," + most + "AAAA") == nil)
  }

  @Test(arguments: Drawn.looks) func aFileThatIsNotThereIsStillAnError(theme: ChartTheme) {
    #expect(Self.mistakes(Self.image("logo.png"), theme).contains { $0.severity == .error })
  }

  // MARK: selections of version 4

  private static func conditioned(_ selection: String, _ condition: String) -> String {
    rows + "selection: {pick: \(selection), brush: {type: interval, empty: none}}\nmark: {type: point, filled: true}\n"
      + "encoding: {x: {field: x, type: quantitative}, opacity: {condition: {selection: \(condition), value: 1}, value: 0.2}}\n"
  }

  private static func opacities(_ spec: String, _ theme: ChartTheme) throws -> [Double] {
    var out: [Double] = []
    try Drawn(spec, theme).visit { node, _, roles in
      guard case .symbols(let s) = node, roles.contains(where: { $0.role == .mark }) else { return }
      out = s.positions.indices.map { s.styles[s.styleIndices.isEmpty ? 0 : Int(s.styleIndices[$0])].opacity }
    }
    return out
  }

  @Test(arguments: Drawn.looks) func aSelectionIsReadAsAParameter(theme: ChartTheme) throws {
    let none = "{type: multi, fields: [g]}"
    #expect(try Set(Self.opacities(Self.conditioned(none, "pick"), theme)) == [1])
    #expect(try Set(Self.opacities(Self.conditioned(none, "brush"), theme)) == [0.2])
    let one = "{type: single, fields: [g], init: {g: south}, bind: {input: select, options: [north, south]}}"
    #expect(try Self.opacities(Self.conditioned(one, "pick"), theme) == [0.2, 1, 0.2])
    #expect(try Self.opacities(Self.conditioned(one, "{not: pick}"), theme) == [1, 0.2, 1])
    #expect(try Self.opacities(Self.conditioned(one, "{or: [pick, brush]}"), theme) == [0.2, 1, 0.2])
  }

  @Test func aSelectionFiltersAndIsKnownToExpressions() throws {
    let selection = "selection: {pick: {type: single, fields: [g], init: {g: south}}}\n"
    let tail = "mark: text\nencoding: {x: {field: x, type: quantitative}, text: {field: x}}\n"
    for filter in ["{selection: pick}", "{not: {selection: {not: pick}}}", "datum.g == pick.g"] {
      let d = try Drawn(Self.rows + selection + "transform: [{filter: \(filter)}]\n" + tail)
      #expect(d.labels.map(\.text) == ["2"], "\(filter)")
    }
    let domain = try Drawn(
      Self.rows + "selection: {b: {type: interval, init: {x: [2, 3]}, encodings: [x]}}\nmark: point\n"
        + "encoding: {x: {field: x, type: quantitative, scale: {domain: {selection: b}}}}\n")
    #expect(!domain.texts(.axisLabel).map(\.text).contains("1.0"))
    // A field of this name is a field.
    let field = try Drawn("data: {values: [{selection: a}]}\nmark: text\nencoding: {text: {field: selection}}\n")
    #expect(field.labels.map(\.text) == ["a"])
  }

  // MARK: other languages

  @Test(arguments: Drawn.looks) func aVegaSpecIsToldAsSuch(theme: ChartTheme) {
    for spec in [
      "$schema: https://vega.github.io/schema/vega/v5.json\nmarks: []\nscales: []\n",
      "marks: [{type: symbol}]\nscales: []\n",
    ] {
      let found = Self.mistakes(spec, theme)
      #expect(found.count == 1 && found.first?.message.contains("Vega spec") == true)
    }
  }

  @Test func earlyVersionsAreToldAsSuch() throws {
    func spec(_ version: Int, _ more: String = "") -> String {
      "$schema: https://vega.github.io/schema/vega-lite/v\(version).json\n" + Self.rows
        + "mark: point\nencoding: {x: {field: x, type: quantitative\(more)}}\n"
    }
    for v in [1, 2, 3] {
      #expect(try Drawn(spec(v)).picture.diagnostics.contains { $0.message.contains("Vega-Lite \(v)") })
      let old = Self.mistakes(spec(v, ", scale: {rangeStep: 20}"))
      #expect(old.first?.message.contains("rangeStep") == true && old.first?.hint?.contains("step: 20") == true)
    }
    for v in [4, 5, 6] { #expect(try Drawn(spec(v)).picture.diagnostics.isEmpty) }
    #expect(
      Self.mistakes(spec(1) + "transform: {filter: 'datum.x > 1'}\n").first?.hint?.contains("transform: [") == true)
  }

  // MARK: keys that nobody knows

  @Test(arguments: [
    "mode: vega-lite\nmark: point", "mark: {type: point, colr: red}",
    "mark: point\nencoding: {x: {field: x, domain: [1]}}",
    "mark: point\nencoding: {x: {field: x, axis: {titel: a}}}", "mark: point\nencoding: {colour: {field: x}}",
    "mark: point\ntransform: [{filter: 'true', comment: a}]",
    "mark: {type: boxplot, colr: red}\nencoding: {x: {field: x, type: quantitative}}",
    "mark: geoshape\nprojection: {typ: mercator}", "mark: point\nencoding: {x: {field: x, scale: {legend: false}}}",
  ]) func anUnknownKeyStopsTheHouseAndIsWarnedOfByVega(spec: String) throws {
    #expect(Self.mistakes(Self.rows + spec, .house).contains { $0.severity == .error })
    let said = try Drawn(Self.rows + spec, .vega).picture.diagnostics
    #expect(said.contains { $0.severity == .warning }, "\(spec)")
  }

  @Test func aSizeAsATextIsANumberToVega() throws {
    let spec = "height: '250'\n" + Self.rows + "mark: point\nencoding: {y: {field: x, type: quantitative}}\n"
    #expect(try Drawn(spec).frames.first?.path.bounds.height == 250)
    #expect(Self.mistakes(spec, .house).first?.hint == "a number or {step: 20}")
    #expect(!Self.mistakes(spec.replacing("'250'", with: "'tall'")).isEmpty)
  }

  @Test func anOptionOfATransformIsAnExpressionOverParameters() throws {
    let d = try Drawn(
      Self.rows + """
        params: [{name: n, value: 2}]
        transform: [{bin: {step: {expr: n}}, field: x, as: b}]
        mark: text
        encoding: {x: {field: x, type: quantitative}, text: {field: b}}
        """)
    #expect(d.labels.map(\.text) == ["0", "2", "2"])
  }

  @Test func aProjectionFitsWhatItIsGiven() throws {
    func world(_ fit: String) throws -> Rect {
      let feature =
        "{type: Feature, geometry: {type: Polygon, coordinates: [[[-10, 40], [-10, 50], [10, 50], [10, 40], [-10, 40]]]}}"
      let d = try Drawn(
        "width: 200\nheight: 200\ndata: {values: [\(feature)]}\nprojection: {type: equirectangular\(fit)}\nmark: geoshape\n"
      )
      return try #require(d.marks(.shape).first)
    }
    let own = try world("")
    let half = ", fit: {type: Polygon, coordinates: [[[-20, 40], [-20, 50], [20, 50], [20, 40], [-20, 40]]]}"
    #expect(abs(try world(half).width - own.width / 2) < 0.5)
  }
}
