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

  /// - Parameters:
  ///   - file: as messages name the spec.
  ///   - folder: where relative data paths begin.
  ///   - size: of the whole picture in units; nil sides are the target's.
  func draw(
    _ tree: Tree, file: String, folder: DataFolder, target: Target = .chart,
    size: (width: Double?, height: Double?) = (nil, nil)
  ) throws -> Picture {
    var options = ChartOptions()
    options.target = target
    options.width = size.width
    options.height = size.height
    options.language = data.language
    options.zone = data.zone
    options.now = Double(data.timestamp ?? 0) * 1000
    let environment = ChartEnvironment(
      measurer: measurer, tables: data.tables(for: tree), read: folder.read)
    do {
      let look = theme.look(vocabulary: data.vocabulary)
      var picture = try ChartPipeline(options: options, environment: environment, look: look).draw(tree, file: file)
      describe(&picture)
      return picture
    } catch { throw Diagnostics(placed(error, file)) }
  }

  /// - Parameter pipes: whether the spec may come from one, as the command line may say; a project's may not.
  func draw(
    path: String, folder: DataFolder? = nil, target: Target = .chart,
    size: (width: Double?, height: Double?) = (nil, nil), pipes: Bool = false
  ) throws -> Picture {
    let tree = try TreeFile.parse(try Files.read(path, pipes: pipes), file: path)
    return try draw(
      tree, file: path, folder: folder ?? self.folder(of: path), target: target, size: size)
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
    let size = (width: width, height: Double?.none)
    switch reference.spec {
    case .inline(let tree):
      let folder = DataFolder(loaded.project.folder)
      return try draw(tree, file: loaded.project.text, folder: folder, target: target, size: size)
    case .named(let name):
      guard let chart = loaded.charts.first(where: { $0.name == name }) else { throw missing(name, reference) }
      return try draw(path: chart.path, target: target, size: size)
    case .file(let path):
      let full = loaded.project.path(path)
      // A chart of another folder is as much outside as data would be.
      guard let root = Files.real(loaded.project.folder), let real = Files.real(full),
        root == "/" || real.hasPrefix(root + "/")
      else { throw missing(path, reference) }
      return try draw(path: full, target: target, size: size)
    }
  }

  private func missing(_ name: String, _ reference: ChartReference) -> Diagnostic {
    Diagnostic(
      .error, "there is no chart \"\(name)\" in the project", at: reference.place,
      hint: "charts stand in charts/ as NAME.vl.yaml or NAME.vl.json")
  }
}
