import ArgumentParser
import Diagnostics
import Disk
import Facts
import House
import Languages
import Numbers
import Pictures
import Scene
import Tables

struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw Vega-Lite specs as PNG, SVG or PDF.",
    usage: "briefing chart <specs> ... -o <file|dir> [<options>]",
    discussion: """
      Specs are Vega-Lite 5 and 6, in JSON or YAML. What is not supported is refused with its place in the spec, never \
      left out in silence. A spec that names the data "facts" or "readings" takes them from its project: --project, or \
      the nearest folder upwards with a briefing.md.

      Relative data paths begin at the spec's folder, or at --data-root, and may not leave it.

      EXAMPLES:
        briefing chart sales.vl.json -o sales.png
        briefing chart sales.vl.json -o sales.svg --theme vega
        briefing chart sales.vl.json -o wide.png --width 2400 --height 900
        briefing chart charts/*.vl.yaml -o out/ --format png --format pdf --jobs 4
      """)

  @Argument(
    help: "Specs: NAME.vl.json, NAME.vl.yaml …, or - for standard input.",
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var specs: [String]

  @Option(name: [.short, .customLong("output")], help: "A file, or a folder for several.", completion: .file())
  var output: String

  @Option(help: "png, svg or pdf, several times for several. Default: the output's ending; png in a folder.")
  var format: [PictureFormat] = []

  @Option(
    help: ArgumentHelp(
      "house, vega (Vega-Lite's own look, and dates in the time zone TZ), or a FILE with a Vega-Lite config over the house's.",
      valueName: "house|vega|FILE"), completion: .file())
  var theme = "house"

  @Option(help: ArgumentHelp("Where relative data paths begin.", valueName: "dir"), completion: .directory)
  var dataRoot: String?

  @Option(
    help: ArgumentHelp("The project whose facts and language are used.", valueName: "dir"), completion: .directory)
  var project: String?

  @Option(help: "chart, a4 or slide: what the picture is laid out for. On a4 and slide it is the plot alone.")
  var target = Target.chart

  @Option(
    help: ArgumentHelp(
      "Language of numbers and words: \(LanguageOption.list). Default: the project's, or en.", valueName: "tag"))
  var language: String?

  @Option(help: "Threads. Default: 1 for one spec, as many as cores for several.")
  var jobs: Int?

  @Option(help: "Width of the whole picture, in pixels (SVG: px, PDF: pt).")
  var width: Double?

  @Option(help: "Height of the whole picture.")
  var height: Double?

  @Option(help: "Pixels of a PNG for one unit of the layout. Default 2; with --theme vega 1.")
  var scale: Double?

  @Option(help: "Resolution written into a PNG. Default 72 × scale.")
  var ppi: Double?

  @Flag(help: "Leave out the background.")
  var transparent = false

  func validate() throws {
    try EmptyPath.refuse(
      [("-o", output), ("--theme", theme), ("--data-root", dataRoot), ("--project", project)]
        + specs.map { ("<specs>", $0) })
    for (name, value) in [("--width", width), ("--height", height), ("--scale", scale), ("--ppi", ppi)] {
      guard let value else { continue }
      guard value > 0, value.isFinite else { throw ValidationError("\(name) must be more than 0.") }
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    if !isFolder {
      if specs.count > 1 {
        throw ValidationError("Several specs need a folder as output: -o \(output)/")
      }
      if format.count > 1 { throw ValidationError("Several formats need a folder as output: -o \(output)/") }
      if format.isEmpty, PictureFormat(path: output) == nil {
        throw ValidationError("The output \(output) ends in none of .png, .svg, .pdf; name a --format.")
      }
    }
    if scale != nil || ppi != nil, !formats.contains(.png) {
      throw ValidationError("--scale and --ppi are of PNG files.")
    }
  }

  /// Several specs go into a folder, which is made if need be.
  private var isFolder: Bool {
    output.hasSuffix("/") || Files.isFolder(output) || (specs.count > 1 && PictureFormat(path: output) == nil)
  }

  private var formats: [PictureFormat] {
    if !format.isEmpty { return PictureFormat.allCases.filter(format.contains) }
    return [isFolder ? .png : PictureFormat(path: output) ?? .png]
  }

  func run() throws {
    try reporting { findings in
      let files = SpecFiles()
      let batch = try ChartBatch(
        specs: specs.map { (path: $0, outputs: outputs(of: $0)) }, files: files, theme: loadTheme(),
        data: data(files, &findings),
        dataFolder: dataRoot.map(folder), target: target, raster: raster, width: width, height: height)
      try batch.checkNames()
      if isFolder { try Files.makeFolder(output) }
      if theme != "vega", let warning = FontWarning.diagnostic { findings.add(warning) }
      for found in batch.run(jobs: jobs ?? (specs.count == 1 ? 1 : Workers.cores)) { findings.add(Diagnostics(found)) }
    }
  }

  private func outputs(of spec: String) -> [ChartBatch.Output] {
    if !isFolder { return formats.map { .init(path: output, format: $0) } }
    let file = Files.split(spec).name
    let ending = (ChartFile.endings + [".json", ".yaml", ".yml"]).first { file.hasSuffix($0) && file != $0 } ?? ""
    let name = String(file.dropLast(ending.count))
    return formats.map { .init(path: Files.join(output, "\(name).\($0.rawValue)"), format: $0) }
  }

  private var raster: RasterOptions {
    RasterOptions(
      scale: scale ?? (theme == "vega" ? 1 : RasterOptions().scale), pixelsPerInch: ppi, transparent: transparent)
  }

  private func folder(_ path: String) throws -> DataFolder {
    guard Files.isFolder(path) else {
      throw Diagnostic(.error, "there is no folder \(path)", hint: "--data-root names it")
    }
    return DataFolder(path)
  }

  private func loadTheme() throws -> ChartTheme {
    switch theme {
    case "house": return .house
    case "vega": return .vega
    default:
      guard Files.exists(theme) else {
        throw Diagnostic(
          .error, "there is no theme \"\(theme)\"",
          hint: Suggestion.hint(for: theme, in: ["house", "vega"]) ?? "house, vega, or a file with a Vega-Lite config")
      }
      return .custom(try TreeFile.parse(try Files.read(theme, pipes: true), file: theme))
    }
  }

  /// Facts only if a spec asks for them: reading them costs more than a simple chart.
  private func data(_ files: SpecFiles, _ findings: inout Findings) throws -> ChartData {
    var data = ChartData()
    let language = try language.map { try LanguageOption.read($0, "--language") }
    let found = try project.map { try Project.find($0) } ?? Project.nearest(to: Files.split(specs[0]).folder)
    if let found {
      let front = try LoadedProject.front(of: found)
      if try specs.contains(where: { FactUse.isIn(try files.read($0)) }) {
        let facts = try LoadedProject.loadFacts(found, &findings)
        data = ChartData(
          facts: facts, language: language ?? front.language, zone: .utc, projectFolder: found.folder)
      }
      data.language = front.language
      data.projectFolder = found.folder
      data.zone = LoadedProject.zone(of: front, found, &findings)
    }
    if let language { data.language = language }
    if theme == "vega" { data.zone = Zone.fromEnvironment() }
    data.timestamp = try Epoch.timestamp()
    return data
  }
}

extension Target: ExpressibleByArgument {}

/// Whether a spec may ask for the project's facts. It may be wrong only in saying yes.
enum FactUse {
  static func isIn(_ spec: [UInt8]) -> Bool {
    contains(spec, Array("facts".utf8)) || contains(spec, Array("readings".utf8))
  }

  private static func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    for i in 0...(bytes.count - word.count) where bytes[i] == first {
      if bytes[i..<i + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
