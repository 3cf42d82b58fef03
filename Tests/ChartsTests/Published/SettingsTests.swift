import Scene
import Testing

@testable import House
@testable import VegaLite

/// Formats, bins, configuration and first states as people give them.
@Suite struct SettingsTests {
  @Test(arguments: Drawn.looks) func aFormatIsUsedWhateverTheType(theme: ChartTheme) throws {
    let data = "data: {values: [{a: yes, s: 0.62}, {a: no, s: 0.07}]}\n"
    for type in ["nominal", "ordinal", "quantitative"] {
      let d = try Drawn(
        data + "mark: text\nencoding: {y: {field: a}, text: {field: s, type: \(type), format: .0%}}\n", theme)
      #expect(d.labels.map(\.text) == ["62%", "7%"], "\(type)")
    }
    let without = try Drawn(data + "mark: text\nencoding: {y: {field: a}, text: {field: s, format: .0%}}\n", theme)
    #expect(without.labels.map(\.text) == ["62%", "7%"])
    let condition = try Drawn(
      data
        + "mark: text\nencoding: {y: {field: a}, text: {condition: {test: datum.s > 0.5, field: s, format: .0%}, value: low}}\n",
      theme)
    #expect(condition.labels.map(\.text) == ["62%", "low"])
    let axis = try Drawn(
      data
        + "mark: bar\nencoding: {x: {field: s, type: ordinal, axis: {format: .1%}}, color: {field: s, type: nominal, legend: {format: .2%}}}\n",
      theme)
    #expect(Set(axis.texts(.axisLabel).map(\.text)) == ["62.0%", "7.0%"])
    #expect(Set(axis.texts(.legendLabel).map(\.text)) == ["62.00%", "7.00%"])
    let head = try Drawn(
      data + "mark: bar\nencoding: {column: {field: s, type: nominal, header: {format: .1%}}}\n", theme)
    #expect(head.texts(.titleText).map(\.text).contains("62.0%"))
  }

  @Test func ticksStandAtTheEndsOfBinsUnderAGivenDomain() throws {
    let ages = [18, 22, 33, 41, 47, 52, 66, 72].map { "{a: \($0)}" }.joined(separator: ", ")
    let spec =
      "width: 260\ndata: {values: [\(ages)]}\nmark: bar\nencoding: {x: {field: a, bin: {step: 10}, "
      + "type: quantitative, scale: {SCALE}}, y: {aggregate: count, axis: null}}\n"
    let ticks = ["10", "20", "30", "40", "50", "60", "70", "80"]
    #expect(try Drawn(spec.replacing("SCALE", with: "domain: [0, 100]")).texts(.axisLabel).map(\.text) == ticks)
    // Those within the domain alone.
    let narrow = try Drawn(spec.replacing("SCALE", with: "domain: [25, 60]")).texts(.axisLabel).map(\.text)
    #expect(narrow == ["30", "40", "50", "60"])
  }

  private static let line =
    "data: {values: [{x: 1, y: 2}, {x: 2, y: 5}]}\nmark: line\nencoding: {x: {field: x, type: quantitative}, y: {field: y, type: quantitative}}\n"

  @Test func viewSizesOfEarlierVersionsGoBeforeTheirSuccessors() throws {
    let d = try Drawn(
      "config: {view: {width: 160, height: 90, continuousWidth: 400, continuousHeight: 300}}\n" + Self.line)
    let frame = try #require(d.frames.first)
    #expect(frame.path.bounds.width == 160 && frame.path.bounds.height == 90)
    let bands = try Drawn(
      "config: {view: {width: 160}}\ndata: {values: [{a: A}, {a: B}]}\nmark: bar\nencoding: {x: {field: a}}\n")
    #expect(bands.frames.first?.path.bounds.width == 160)
    let stated = try Drawn("width: 50\nconfig: {view: {width: 160}}\n" + Self.line)
    #expect(stated.frames.first?.path.bounds.width == 50)
  }

  @Test(arguments: Drawn.looks) func aLocaleOfTheSpecWritesNumbersAndDates(theme: ChartTheme) throws {
    let months = "[Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]"
    let days = "[So, Mo, Di, Mi, Do, Fr, Sa]"
    let locale = """
      config:
        locale:
          number: {decimal: ",", thousands: ".", grouping: [3], currency: ["", " €"]}
          time: {dateTime: "%c", date: "%d.%m.%Y", time: "%H:%M", periods: [AM, PM], days: \(days), shortDays: \(days), months: \(months), shortMonths: \(months)}
      """
    let d = try Drawn(
      locale + """

        data: {values: [{d: '2024-03-01', v: 12345.5}, {d: '2024-12-01', v: 20000.25}]}
        mark: text
        encoding:
          y: {field: v, type: quantitative, axis: {format: "$,.2f"}}
          x: {field: d, type: temporal, axis: {format: "%B"}}
          text: {field: v, type: quantitative, format: ",.1f"}
        """, theme)
    let axes = d.texts(.axisLabel).map(\.text)
    #expect(axes.contains("20.000,00 €") && axes.contains("Juli"))
    #expect(d.labels.map(\.text) == ["12.345,5", "20.000,3"] || d.labels.map(\.text) == ["12.345,5", "20.000,2"])
    let wrong = locale.replacing("periods: [AM, PM]", with: "periods: [AM]")
    #expect { try Drawn(wrong + "\n" + Self.line, theme) } throws: { "\($0)".contains("config.locale.time") }
  }

  @Test(arguments: Drawn.looks) func aSelectionsValueIsAListPerFieldInExpressions(theme: ChartTheme) throws {
    func text(_ value: String, _ expression: String, select: String = "{type: point, fields: [k]}") throws -> [String] {
      try Drawn(
        """
        params: [{name: s, select: \(select), value: \(value)}]
        data: {values: [{k: b, b: 7, x: 1}]}
        transform: [{calculate: "\(expression)", as: t}]
        mark: text
        encoding: {x: {field: x, type: quantitative}, text: {field: t}}
        """, theme
      ).labels.map(\.text)
    }
    #expect(try text("b", "'at ' + s.k") == ["at b"])
    #expect(try text("b", "datum[s.k]") == ["7"])
    #expect(try text("[{k: b}, {k: c}]", "s.k[1] + length(s.k)") == ["c2"])
    #expect(try text("{k: b}", "indexof(s.k, datum.k)") == ["0"])
    #expect(try text("{x: [1, 4]}", "s.x[1]", select: "{type: interval, encodings: [x]}") == ["4"])
  }
}
