import Scene
import Testing

@testable import House
@testable import VegaLite

/// Maps with points over them, shapes by lookup, panels by what a transform makes.
@Suite struct MapsTests {
  private static let square = """
    - data: {values: [{type: Feature, geometry: {type: Polygon, coordinates: [[[-104, 36], [-104, 45], [-94, 45], [-94, 36], [-104, 36]]]}}]}
      PROJECTION
      mark: geoshape
    """
  private static let points = """
    - data: {values: [{lon: -104, lat: 36}, {lon: -94, lat: 45}, {lon: -80, lat: 40}]}
      OTHER
      mark: circle
      encoding: {longitude: {field: lon, type: quantitative}, latitude: {field: lat, type: quantitative}}
    """

  private static func map(_ first: String, _ second: String = "", reversed: Bool = false) -> String {
    let layers = [square.replacing("PROJECTION", with: first), points.replacing("OTHER", with: second)]
    return "width: 320\nheight: 220\nlayer:\n"
      + (reversed ? layers.reversed() : layers).map { "  " + $0.replacing("\n", with: "\n  ") }.joined(separator: "\n")
  }

  private static func fits(_ d: Drawn) throws -> Bool {
    let shape = try #require(d.marks(.shape).first)
    let dots = d.marks(.symbol).map { Point(($0.minX + $0.maxX) / 2, ($0.minY + $0.maxY) / 2) }
    try #require(dots.count == 3)
    return abs(dots[0].x - shape.minX) < 0.6 && abs(dots[0].y - shape.maxY) < 0.6
  }

  @Test(arguments: Drawn.looks) func layersShareTheProjectionThatOneOfThemStates(theme: ChartTheme) throws {
    let given = "projection: {type: mercator}"
    #expect(try Self.fits(try Drawn(Self.map(given), theme)))
    #expect(try Self.fits(try Drawn(Self.map(given, reversed: true), theme)))
    #expect(try Self.fits(try Drawn(Self.map(given, given), theme)))
  }

  @Test func projectionsThatContradictStayApart() throws {
    #expect(try !Self.fits(try Drawn(Self.map("projection: {type: mercator}", "projection: {type: equirectangular}"))))
    // Vega-Lite fits what another layer scales; the house has one map.
    let scaled = Self.map("projection: {type: mercator, scale: 500, center: [-95, 40]}")
    #expect(try !Self.fits(try Drawn(scaled)))
    #expect(try Self.fits(try Drawn(scaled, .house)))
  }

  @Test(arguments: Drawn.looks) func shapesByLookupAreDrawnAndHaveNoScale(theme: ChartTheme) throws {
    func feature(_ id: Int) -> String {
      let x = Double(id) * 5
      return "{id: \(id), type: Feature, geometry: {type: Polygon, coordinates: "
        + "[[[\(x), 50], [\(x), 54], [\(x + 4), 54], [\(x + 4), 50], [\(x), 50]]]}}"
    }
    let d = try Drawn(
      """
      data: {values: [{id: 1, c: oats, s: 0.2}, {id: 2, c: oats, s: 0.5}, {id: 1, c: rye, s: 0.7}, {id: 2, c: rye, s: 0.1}]}
      transform: [{lookup: id, from: {data: {values: [\(feature(1)), \(feature(2))]}, key: id}, as: geo}]
      projection: {type: mercator}
      width: 140
      height: 90
      mark: geoshape
      encoding: {shape: {field: geo, type: geojson}, color: {field: s, type: quantitative}, facet: {field: c, columns: 2}}
      """, theme)
    #expect(d.marks(.shape).count == 4)
    #expect(d.texts(.legendTitle).map(\.text) == ["s"])
  }

  @Test(arguments: Drawn.looks) func panelsByAFieldThatTheChildMakes(theme: ChartTheme) throws {
    for facet in ["facet: {field: half}\ncolumns: 2", "facet: {column: {field: half}}", "facet: {row: {field: half}}"] {
      let d = try Drawn(
        """
        data: {values: [{y: 2019, n: 3}, {y: 2020, n: 5}, {y: 2021, n: 6}, {y: 2022, n: 9}]}
        \(facet)
        spec:
          width: 100
          height: 80
          transform:
            - {calculate: "datum.y < 2021 ? 'before' : 'after'", as: half}
            - {window: [{op: row_number, as: k}]}
          mark: bar
          encoding: {x: {field: k, type: ordinal}, y: {field: n, type: quantitative, axis: null}}
        """, theme)
      #expect(d.marks(.rect).count == 4)
      // What follows the field runs over the parts: two rows each, numbered 1 and 2.
      #expect(Set(d.texts(.axisLabel).map(\.text)) == ["1", "2"])
      let heads = d.texts(.titleText).map(\.text)
      #expect(heads.contains("before") && heads.contains("after"))
    }
  }

  @Test func aMistakeInATransformAfterTheFacetsFieldHasItsPlace() throws {
    let spec = """
      data: {values: [{y: 1}]}
      facet: {field: half}
      spec: {transform: [{calculate: "1", as: half}, {calculat: x, as: b}], mark: point}
      """
    #expect { try Drawn(spec) } throws: { "\($0)".contains("spec.transform[1]") }
  }

  @Test func piesAndMapsHaveNoFrame() throws {
    let pie = try Drawn(
      "data: {values: [{k: a, v: 5}, {k: b, v: 3}]}\nmark: arc\nencoding: {theta: {field: v, type: quantitative}}\n")
    #expect(pie.frames.allSatisfy { $0.stroke == nil })
    #expect(try Drawn(Self.map("")).frames.allSatisfy { $0.stroke == nil })
    let cell = try Drawn("data: {values: [{v: 5}]}\nmark: bar\nencoding: {x: {field: v, type: quantitative}}\n")
    #expect(cell.frames.contains { $0.stroke != nil })
    let styled = try Drawn(
      "data: {values: [{v: 5}]}\nview: {style: cell}\nmark: arc\nencoding: {theta: {field: v, type: quantitative}}\n")
    #expect(styled.frames.contains { $0.stroke != nil })
  }
}
