import Glibc

/// Finds font files by name. Tries the places where distributions put them first, because walking every directory
/// costs more than the fonts themselves; walks once when that fails.
struct FontFiles {
  private let roots: [String]
  private var found: [String: String?] = [:]
  private var index: [String: String]?

  init(options: FontOptions) { roots = options.extraDirectories + options.directories }

  private static let usualPlaces = [
    "", "/opentype/inter", "/opentype/noto", "/truetype/liberation", "/truetype/dejavu", "/truetype/liberation2",
    "/truetype/inter", "/inter", "/noto-cjk", "/dejavu", "/liberation",
  ]

  /// The path of the first of `names` that exists.
  mutating func path(of names: [String]) -> String? {
    for name in names {
      if let path = path(of: name) { return path }
    }
    return nil
  }

  private mutating func path(of name: String) -> String? {
    if let known = found[name] { return known }
    let path = guess(name) ?? walked()[name]
    found[name] = .some(path)
    return path
  }

  private func guess(_ name: String) -> String? {
    for root in roots {
      for place in Self.usualPlaces {
        let path = root + place + "/" + name
        if access(path, R_OK) == 0 { return path }
      }
    }
    return nil
  }

  private mutating func walked() -> [String: String] {
    if let index { return index }
    var all: [String: String] = [:]
    for root in roots { Self.walk(root, depth: 0, into: &all) }
    index = all
    return all
  }

  /// The first file of a name wins; within a directory in the order of names, so that the choice does not depend on
  /// the file system.
  private static func walk(_ directory: String, depth: Int, into all: inout [String: String]) {
    guard depth < 6, all.count < 100_000, let handle = opendir(directory) else { return }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(handle)
    for name in names.sorted() {
      let path = directory + "/" + name
      var info = stat()
      guard stat(path, &info) == 0 else { continue }
      if info.st_mode & S_IFMT == S_IFDIR {
        walk(path, depth: depth + 1, into: &all)
      } else if all[name] == nil {
        all[name] = path
      }
    }
  }
}
