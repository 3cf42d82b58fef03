import Diagnostics
import Facts
import Foundation
import House
import Languages
import Pictures
import Scene
import Tables
import VegaLite

/// A case as it is drawn, or the reasons why it is not.
struct DrawnCase {
  var picture: Picture?
  var diagnostics: [Diagnostic]

  /// With letters of fixed width, what comes out depends on no font.
  static func draw(_ c: ConformanceCase, measurer: any TextMeasurer = FixedWidthMeasurer()) throws -> DrawnCase {
    let tree = try TreeFile.parse([UInt8](Data(contentsOf: c.spec)), file: c.spec.lastPathComponent)
    let options = options(of: tree)
    let folder = c.spec.deletingLastPathComponent()
    let environment = environment(
      folder, measurer: measurer, tables: c.isHouse ? tables(options.language) : [:])
    do {
      let theme = c.isHouse ? ChartTheme.house : .vega
      let picture = try ChartPipeline(options: options, environment: environment, look: theme.look())
        .draw(tree, file: c.spec.lastPathComponent)
      return DrawnCase(picture: picture, diagnostics: picture.diagnostics)
    } catch let error as Diagnostics {
      return DrawnCase(picture: nil, diagnostics: error.items)
    }
  }

  /// What a command would be told by options stands in the spec's `usermeta.conformance`.
  private static func options(of tree: Tree) -> ChartOptions {
    var options = ChartOptions()
    let own = tree["usermeta"]?["conformance"]
    if let language = own?["language"]?.string.flatMap(Language.init(tag:)) { options.language = language }
    if let target = own?["target"]?.string.flatMap(Target.init(rawValue:)) { options.target = target }
    options.width = own?["width"]?.double
    options.height = own?["height"]?.double
    return options
  }

  static let facts = FactLoader.load(files: [
    ("facts.yaml", (try? String(contentsOf: ConformanceCase.facts, encoding: .utf8)) ?? "")
  ]).base

  static func environment(_ folder: URL, measurer: any TextMeasurer, tables: [String: Table]) -> ChartEnvironment {
    ChartEnvironment(measurer: measurer, tables: tables) { name in
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
        throw Diagnostic(.error, "no file \(name)")
      }
      return [UInt8](data)
    }
  }

  static func tables(_ language: Language) -> [String: Table] {
    [
      "facts": FactTable.facts(facts, language: language),
      "readings": FactTable.readings(facts, language: language),
    ]
  }

  /// All that a change may change: findings, what stands beside the plot, and the scene.
  func text(withCaptions: Bool) -> String {
    var lines = diagnostics.map(\.description)
    guard let picture else { return lines.joined(separator: "\n") + "\n" }
    if withCaptions {
      lines += picture.title.map { "title \($0)" } + picture.subtitle.map { "subtitle \($0)" }
      lines += picture.notes.map { "note \($0.isDoubt ? "◆ " : "")\($0.lead.map { $0 + " " } ?? "")\($0.text)" }
      lines += ["source \(picture.source ?? "none")", "alt \(picture.altText)"]
      lines += ["facts \(picture.factIDs.joined(separator: " "))"]
      lines += picture.native?.panels.flatMap(Self.lines) ?? []
    }
    return lines.map { $0 + "\n" }.joined() + SceneDump.text(picture.scene)
  }

  private static func lines(_ panel: NativeChart.Panel) -> [String] {
    let head = "native \(panel.title) | \(panel.unit) | \(panel.horizontal ? "lying" : "standing")"
    let axis = "to \(panel.axisMaximum ?? .nan) by \(panel.axisStep ?? .nan) \(panel.valueFormat)"
    return ["\(head) | \(axis) | \(panel.categories.joined(separator: " / "))"]
      + panel.series.flatMap { series in
        series.points.map { p in
          "  \(series.name): \(p.value.map { "\($0)" } ?? "nothing") \(p.label) \(p.paint)"
            + (p.stroke == nil ? "" : " outlined")
        }
      }
  }
}
