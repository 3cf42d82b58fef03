import Diagnostics
import Disk

/// A folder with `briefing.md`, `facts/` and `charts/`; nothing of it read yet.
struct Project: Sendable {
  /// As the user named it, or `..` and the like if it was found; "" for the current folder. Messages begin with it.
  let folder: String

  static let textName = "briefing.md"

  var text: String { path(Self.textName) }
  /// Where `build` writes unless told otherwise.
  var output: String { path("output") }

  func path(_ name: String) -> String { Files.join(folder, name) }

  /// The project in a folder that the user named, or the nearest one from the current folder upwards.
  static func find(_ folder: String?) throws -> Project {
    guard let folder else {
      if let found = nearest(to: "") { return found }
      throw Diagnostic(
        .error, "there is no \(textName) here or in a folder above",
        hint: "name the project's folder, or make one with: briefing new DIR")
    }
    let named = folder == "." ? "" : folder
    if Files.exists(Files.join(named, textName)) { return Project(folder: named) }
    let why = Files.isFolder(named) ? "there is no \(textName) in \(folder)" : "there is no folder \(folder)"
    throw Diagnostic(.error, why, at: Place(file: folder), hint: "make a project with: briefing new DIR")
  }

  /// Upwards from a folder; nil if none of them is a project.
  static func nearest(to folder: String) -> Project? {
    guard var real = Files.real(folder) else { return nil }
    var shown = folder
    while true {
      if Files.exists(Files.join(shown, textName)) { return Project(folder: shown) }
      if real == "/" { return nil }
      real = Files.split(real).folder
      // The same folder as the user would name it: seen from where they are.
      let last = Files.split(shown).name
      if shown.isEmpty || last == ".." || last == "." {
        shown = shown.isEmpty ? ".." : Files.join(shown, "..")
      } else {
        shown = Files.split(shown).folder
      }
    }
  }
}

/// A spec in the project's `charts/`.
struct ChartFile: Sendable {
  static let endings = [".vl.yaml", ".vl.yml", ".vl.json"]

  /// Without ending; names the outputs.
  let name: String
  let path: String
}

extension Project {
  /// In the order of their names.
  var charts: [ChartFile] {
    let folder = path("charts")
    return ((try? Files.list(folder)) ?? []).compactMap { file in
      ChartFile.endings.first { file.hasSuffix($0) && file.count > $0.count }.map {
        ChartFile(name: String(file.dropLast($0.count)), path: Files.join(folder, file))
      }
    }
  }
}
