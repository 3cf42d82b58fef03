import ArgumentParser
import CairoBackend
import Charts
import Diagnostics
import Facts
import Tables
import Numbers
import SVG
import Scene
import Glibc
import Foundation

struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "chart", abstract: "Draws Vega-Lite specs.")
  @Argument var specs: [String]
  @Option(name: [.short, .customLong("output")]) var output: String
  @Option var theme = "house"
  @Option var dataRoot: String?
  @Option var project: String?
  @Option var target = "chart"
  @Option var language = "en"
  func run() throws {
    let spec = specs[0]
    do {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: spec)))
      let tree = try TreeFile.parse(bytes, file: spec)
      let measurer = try PangoMeasurer()
      var options = ChartOptions()
      options.theme = theme == "vega" ? .vega : .house
      options.zone = Zone.fromEnvironment()
      let root = dataRoot ?? "."
      var tables: [String: Table] = [:]
      if let project { let r = FactLoader.load(project: project); tables["facts"] = FactTable.facts(r.base, language: language); tables["readings"] = FactTable.readings(r.base, language: language); for d in r.diagnostics.items { print(d) } }
      options.target = Target(rawValue: target) ?? .chart
      options.language = language
      let env = ChartEnvironment(measurer: measurer, tables: tables, read: { name in
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + name)))
      })
      let picture = try ChartPipeline(options: options, environment: env).draw(tree, file: spec)
      for d in picture.diagnostics { print(d) }
      print(picture.altText); print(picture.factIDs, picture.source ?? "", picture.notes)
      let out: [UInt8]
      if output.hasSuffix(".svg") { out = SVGEncoder().encode(picture.scene) } else if output.hasSuffix(".pdf") {
        out = try PDFEncoder(measurer: measurer).encode(picture.scene)
      } else { out = try PNGEncoder(measurer: measurer).encode(picture.scene) }
      try Data(out).write(to: URL(fileURLWithPath: output))
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      throw ExitCode(1)
    }
  }
}
