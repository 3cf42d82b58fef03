import Scene
import Tables
import VegaLite

/// Labels of several runs and lines, as `text` marks of the house take them.
struct HouseLabel {
  struct Run {
    var text: String
    var size: Double
    var weight = 400
    var color = HouseColor.ink
  }

  var lines: [[Run]]

  var value: Value {
    .array(
      lines.map { line in
        .array(
          line.map { r in
            .object([
              .init("text", .string(r.text)), .init("size", .number(r.size)),
              .init("weight", .number(Double(r.weight))),
              .init("color", .string(r.color)),
            ])
          })
      })
  }

  /// Measured in the font of the house.
  func width(_ context: ChartScope) -> Double {
    let families = TextFactory(context: context).families(context.config["font"]?.string)
    return lines.map { line in
      context.measurer.measure(
        line.map {
          TextRun(
            $0.text, font: Font(families, size: $0.size, weight: $0.weight), color: .black, language: context.language)
        }
      ).width
    }.max() ?? 0
  }

  var plainText: String { lines.map { $0.map(\.text).joined() }.joined(separator: "\n") }
}
