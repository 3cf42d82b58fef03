import Scene
import Testing

@testable import House
@testable import VegaLite

/// Properties that an expression gives for each row or tick, places that nobody gives, texts as they stand.
@Suite struct RowByRowTests {
  private static let rows = "data: {values: [{x: 1, n: World, r: 2}, {x: 2, n: Atlantis, r: 8}]}\n"
  private static let at = "encoding: {x: {field: x, type: quantitative}}\n"

  @Test(arguments: Drawn.looks) func textsAreSetRowByRow(theme: ChartTheme) throws {
    let d = try Drawn(
      Self.rows + """
        mark:
          type: text
          text: {expr: "datum.n + ' ' + format(datum.r, '.1f')"}
          fontWeight: {expr: "datum.n === 'World' ? 'bold' : 'normal'"}
          fontSize: {expr: "datum.r + 10"}
          angle: {expr: "datum.r"}

        """ + Self.at, theme)
    #expect(d.labels.map(\.text) == ["World 2.0", "Atlantis 8.0"])
    #expect(d.labels.map(\.weight) == [700, 400])
    #expect(d.labels.map(\.size) == [12, 18])
  }

  @Test(arguments: Drawn.looks) func marksAreSizedRowByRow(theme: ChartTheme) throws {
    let points = try Drawn(Self.rows + "mark: {type: point, size: {expr: 'datum.r * 50'}}\n" + Self.at, theme).marks(
      .symbol)
    #expect(points.count == 2 && abs(points[1].width / points[0].width - 2) < 0.01)
    let ticks = try Drawn(Self.rows + "mark: {type: tick, thickness: {expr: datum.r}}\n" + Self.at, theme).marks(.rect)
    #expect(ticks.map { ($0.width * 10).rounded() / 10 } == [2, 8])
    let arcs = try Drawn(
      Self.rows
        + "mark: {type: arc, outerRadius: {expr: 'datum.r * 5'}}\nencoding: {theta: {field: x, type: quantitative}}\n",
      theme
    ).marks(.arc)
    #expect(arcs.count == 2 && arcs[1].height > 3 * arcs[0].height)
  }

  @Test(arguments: Drawn.looks) func linesAreAsWideAsTheirRowSays(theme: ChartTheme) throws {
    for key in ["strokeWidth", "size"] {
      var widths: [Double] = []
      try Drawn(Self.rows + "mark: {type: rule, \(key): {expr: datum.r}}\n" + Self.at, theme).visit { node, _, roles in
        guard case .path(let p) = node, let stroke = p.stroke, roles.contains(where: { $0.role == .mark }) else {
          return
        }
        widths.append(stroke.width)
      }
      #expect(widths == [2, 8], "\(key)")
    }
  }

  @Test(arguments: Drawn.looks) func axesAreDrawnTickByTick(theme: ChartTheme) throws {
    let axis =
      "gridWidth: {expr: 'datum.value == 0 ? 5 : 1'}, gridColor: '#ff0000', "
      + "labelFontSize: {expr: 'datum.value > 0 ? 20 : 9'}, grid: true, values: [0, 1]"
    let d = try Drawn(
      Self.rows + "mark: point\nencoding: {x: {field: x, type: quantitative, axis: {\(axis)}}}\n", theme)
    var widths: [Double] = []
    d.visit { node, _, roles in
      guard case .path(let p) = node, let stroke = p.stroke, roles.contains(where: { $0.role == .axisGrid }) else {
        return
      }
      widths.append(stroke.width)
    }
    #expect(widths.sorted() == [1, 5])
    #expect(Set(d.texts(.axisLabel).map(\.size)) == [9, 20])
  }

  private static let icon =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGOQL9+CFTEMLQkAF2hSgXL+4LMAAAAASUVORK5CYII="

  private static func image(_ mark: String, _ encoding: String = "") throws -> [Rect] {
    let d = try Drawn(
      "padding: 0\nconfig: {axis: {labels: false, ticks: false, title: null}}\nwidth: 200\nheight: 80\ndata: {values: [{k: a}, {k: b}]}\n"
        + "mark: {type: image, url: '\(icon)'\(mark)}\nencoding: {\(encoding)}\n")
    let frame = try #require(d.frames.first?.path.bounds)
    var origin = Point.zero
    d.visit { node, t, _ in
      if case .path(let p) = node, p.semantics.role == .background, p.path.bounds == frame {
        origin = t.apply(Point.zero)
      }
    }
    return d.marks(.image).map { $0.offset(by: Point(-origin.x, -origin.y)) }
  }

  @Test func aPictureWithoutAPlaceStandsAtTheEndOfTheView() throws {
    let size = ", width: 30, height: 20"
    let right = try Self.image(size + ", align: right, baseline: top")
    #expect(right.allSatisfy { $0.maxX == 200 && $0.minY == 0 } && right.count == 2)
    #expect(try Self.image(size).allSatisfy { ($0.minX + $0.maxX) / 2 == 200 && ($0.minY + $0.maxY) / 2 == 0 })
    // Without a size it fills the view.
    #expect(try Self.image("").allSatisfy { $0.width == 200 && $0.height == 80 })
  }

  @Test func onABandItHangsOnTheStart() throws {
    let size = ", width: 30, height: 20"
    let x = "x: {field: k, type: nominal, axis: null}"
    #expect(try Self.image(size + ", align: left", x).map(\.minX) == [0, 100])
    #expect(try Self.image(size + ", align: right", x).map(\.maxX) == [0, 100])
    #expect(try Self.image(size, x).map { ($0.minX + $0.maxX) / 2 } == [50, 150])
  }

  @Test func linesAndPointsOverAnAreaAreOfTheEncodingsColour() throws {
    func strokes(_ theme: ChartTheme, _ spec: String) throws -> Set<Paint> {
      var out = Set<Paint>()
      try Drawn(spec, theme).visit { node, _, roles in
        guard roles.contains(where: { $0.role == .mark && $0.mark == .line }), case .path(let p) = node else { return }
        if let s = p.stroke { out.insert(s.paint) }
      }
      return out
    }
    let spec =
      "data: {values: [{x: 0, y: 3}, {x: 1, y: 5}]}\nmark: {type: area, color: lightblue, line: true}\n"
      + "encoding: {x: {field: x, type: quantitative}, y: {field: y, type: quantitative}}\n"
    #expect(try strokes(.vega, spec) == [.solid(Color(css: "#4c78a8") ?? .black)])
    #expect(try strokes(.house, spec) == [.solid(Color(css: "lightblue") ?? .black)])
  }

  @Test func textsOfATableStandAsTheyAre() throws {
    let csv = "data: {values: \"a,v\\nx,14.0\\ny,3.50\\n\", format: {type: csv}}\n"
    for text in ["{field: v, type: nominal}", "{field: v}"] {
      let d = try Drawn(
        csv + "mark: text\nencoding: {y: {field: a}, x: {field: v, type: quantitative}, text: \(text)}\n")
      #expect(d.labels.map(\.text) == ["14.0", "3.50"])
      #expect(d.labels[0].at.x > d.labels[1].at.x)
    }
    let quantity = try Drawn(csv + "mark: text\nencoding: {y: {field: a}, text: {field: v, type: quantitative}}\n")
    #expect(quantity.labels.map(\.text) == ["14", "3.5"])
  }

  @Test(arguments: Drawn.looks) func ticksBeyondAllDigitsAreShort(theme: ChartTheme) throws {
    let d = try Drawn(
      "height: 200\ndata: {values: [{y: 6.02e+23}, {y: 9.1e+23}]}\nmark: point\nencoding: {y: {field: y, type: quantitative}}\n",
      theme)
    let labels = d.texts(.axisLabel).map(\.text)
    #expect(labels.contains("0") && labels.contains("1e+24") || labels.contains("5e+23"))
    #expect(labels.allSatisfy { $0.count <= 7 })
  }

  @Test func aLineBreakOfTheConfigurationBreaksLabels() throws {
    let d = try Drawn(
      "config: {lineBreak: ' '}\ndata: {values: [{a: one two}]}\nmark: bar\nencoding: {y: {field: a}}\n")
    #expect(d.texts(.axisLabel).map(\.text) == ["one", "two"])
  }
}
