import ArgumentParser

/// Paths on the command line. An empty one comes of a variable that is not set (`-o "$OUT"`), and would stand for the
/// current folder.
enum EmptyPath {
  static func refuse(_ paths: [(name: String, path: String?)]) throws {
    for (name, path) in paths where path?.isEmpty == true { throw ValidationError("\(name) is empty") }
  }
}
