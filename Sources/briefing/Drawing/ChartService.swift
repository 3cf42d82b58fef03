import CairoBackend
import Diagnostics
import Disk
import House
import Pictures
import Report
import Scene
import VegaLite

/// Draws charts, and keeps what one worker needs for it: fonts and shaped text are of one thread.
final class ChartService {
  let data: ChartData
  let theme: ChartTheme
  let measurer: PangoMeasurer

  init(data: ChartData, theme: ChartTheme = .house) throws {
    self.data = data
    self.theme = theme
    measurer = try PangoMeasurer()
  }

  /// Charts that were read already. A build lays each out for picture, page and slide.
  private var prepared: [String: PreparedChart] = [:]

  /// A chart that is read and transformed, to be laid out for targets and sizes.
  /// - Parameters:
  ///   - file: as messages name the spec.
  ///   - folder: where relative data paths begin.
  func prepare(_ tree: Tree, file: String, folder: DataFolder) throws -> PreparedChart {
    var options = ChartOptions()
    options.language = data.language
    options.zone = data.zone
    options.now = Double(data.timestamp ?? 0) * 1000
    let environment = ChartEnvironment(
      measurer: measurer, tables: data.tables(for: tree), read: { try folder.read($0) })
    let look = theme.look(vocabulary: data.vocabulary)
    let pipeline = ChartPipeline(options: options, environment: environment, look: look)
    do { return try pipeline.prepare(tree, file: file) } catch { throw Diagnostics(placed(error, file)) }
  }

  /// - Parameter bytes: of the spec, where they were read already.
  func prepare(path: String, bytes: [UInt8]? = nil, folder: DataFolder? = nil) throws -> PreparedChart {
    let tree = try TreeFile.parse(try bytes ?? Files.read(path), file: path)
    return try prepare(tree, file: path, folder: folder ?? self.folder(of: path))
  }

  /// - Parameter size: of the whole picture in units; nil sides are the target's.
  func draw(
    _ chart: PreparedChart, file: String, target: Target = .chart,
    size: (width: Double?, height: Double?) = (nil, nil)
  ) throws -> Picture {
    do {
      var picture = try chart.layout(for: target, width: size.width, height: size.height)
      describe(&picture)
      return picture
    } catch { throw Diagnostics(placed(error, file)) }
  }

  /// A chart of the project, which is read once.
  /// - Parameter within: the project that holds it, which its links may not leave.
  func draw(path: String, within: String? = nil, target: Target = .chart, width: Double? = nil) throws -> Picture {
    let chart = try known(path) {
      try prepare(path: path, bytes: try within.map { try Files.read(path, within: $0) })
    }
    return try draw(chart, file: path, target: target, size: (width, nil))
  }

  private func known(_ key: String, _ make: () throws -> PreparedChart) throws -> PreparedChart {
    if let chart = prepared[key] { return chart }
    let chart = try make()
    prepared[key] = chart
    return chart
  }

  /// Where a spec's data are: around it, and for one of the project anywhere in the project.
  private func folder(of path: String) -> DataFolder {
    let own = Files.split(path).folder
    guard let project = data.projectFolder, let root = Files.real(project),
      let real = Files.real(own.isEmpty ? "." : own), root == "/" || real == root || real.hasPrefix(root + "/")
    else { return DataFolder(own) }
    return DataFolder(own, within: project)
  }

  /// What goes along in the files.
  private func describe(_ picture: inout Picture) {
    let title = picture.title.joined(separator: " ")
    if picture.scene.metadata.title == nil, !title.isEmpty { picture.scene.metadata.title = title }
    if !picture.altText.isEmpty { picture.scene.metadata.description = picture.altText }
    picture.scene.metadata.language = data.language
    picture.scene.metadata.timestamp = data.timestamp
    picture.scene.metadata.facts = data.references(picture.factIDs)
  }

  private func placed(_ error: any Error, _ file: String) -> [Diagnostic] {
    Findings.diagnostics(of: error).map { d in
      var d = d
      if d.place.file == nil { d.place.file = file }
      return d
    }
  }
}

extension ChartService {
  /// A chart as the text asks for it.
  func draw(_ reference: ChartReference, in loaded: LoadedProject, target: Target, width: Double?) throws -> Picture {
    switch reference.spec {
    case .inline(let tree):
      let file = loaded.project.text
      func read() throws -> PreparedChart {
        try prepare(tree, file: file, folder: DataFolder(loaded.project.folder))
      }
      // Two charts in the text begin in different lines.
      let chart = try reference.place.line.map { try known("\(file):\($0)", read) } ?? read()
      return try draw(chart, file: file, target: target, size: (width, nil))
    case .named(let name):
      guard let chart = loaded.charts.first(where: { $0.name == name }) else { throw missing(name, reference) }
      return try draw(path: chart.path, within: loaded.project.folder, target: target, width: width)
    case .file(let path):
      let full = loaded.project.path(path)
      // A chart of another folder is as much outside as data would be.
      guard let root = Files.real(loaded.project.folder), let real = Files.real(full),
        root == "/" || real.hasPrefix(root + "/")
      else { throw missing(path, reference) }
      return try draw(path: full, within: loaded.project.folder, target: target, width: width)
    }
  }

  private func missing(_ name: String, _ reference: ChartReference) -> Diagnostic {
    Diagnostic(
      .error, "there is no chart \"\(name)\" in the project", at: reference.place,
      hint: "charts stand in charts/ as NAME.vl.yaml or NAME.vl.json")
  }
}
