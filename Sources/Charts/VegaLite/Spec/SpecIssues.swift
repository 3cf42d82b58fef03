import Diagnostics

/// Collects what is wrong with a spec. A reference, because decoding walks down many branches.
package final class SpecIssues {
  package let file: String?
  package private(set) var items: [Diagnostic] = []

  /// Whether keys that nobody knows stop the drawing.
  let refusesUnknown: Bool

  init(file: String?, refusesUnknown: Bool = true) {
    self.file = file
    self.refusesUnknown = refusesUnknown
  }

  package func error(_ message: String, at mark: Mark?, path: String, hint: String? = nil) {
    items.append(
      Diagnostic(.error, message, at: Place(file: file, line: mark?.line, column: mark?.column, path: path), hint: hint)
    )
  }

  package func unsupported(_ what: String, at mark: Mark?, path: String, hint: String? = nil) {
    error("unsupported: \(what)", at: mark, path: path, hint: Unsupported.reason(what) ?? hint)
  }

  /// What neither Vega-Lite nor the look knows: an error, or, where drawing goes on without it as in Vega-Lite, a
  /// warning.
  package func unknown(_ what: String, at mark: Mark?, path: String, hint: String? = nil) {
    guard refusesUnknown || Unsupported.reason(what) == nil else { return unsupported(what, at: mark, path: path) }
    if refusesUnknown { return unsupported(what, at: mark, path: path, hint: hint) }
    warning("\(what) is not known and left out", at: mark, path: path, hint: hint)
  }

  package func warning(_ message: String, at mark: Mark? = nil, path: String, hint: String? = nil) {
    items.append(
      Diagnostic(
        .warning, message, at: Place(file: file, line: mark?.line, column: mark?.column, path: path), hint: hint))
  }

  package func add(_ d: Diagnostic) { items.append(d) }

  /// Takes in what a reader of a part finds.
  package func read<T>(_ body: (inout Diagnostics) -> T?) -> T? {
    var found = Diagnostics()
    let value = body(&found)
    for var d in found.items {
      d.place.file = d.place.file ?? file
      items.append(d)
    }
    return value
  }

  var errors: [Diagnostic] { items.filter { $0.severity == .error } }

  package func throwIfErrors() throws {
    let found = errors
    if !found.isEmpty { throw Diagnostics(found) }
  }
}

/// Reads the members of one object and reports those that nobody asked for: nothing is ignored in silence.
struct ObjectReader {
  package let object: TreeObject
  package let mark: Mark
  package let path: String
  /// How the object is called in messages: `mark`, `encoding.x`.
  package let kind: String
  package let issues: SpecIssues
  private var used: Set<String> = []

  init(_ tree: Tree, path: String, kind: String, issues: SpecIssues) {
    object = tree.object ?? TreeObject()
    mark = tree.mark
    self.path = path
    self.kind = kind
    self.issues = issues
    if tree.object == nil, !tree.isNull {
      issues.error("\(kind) must be a mapping, not \(tree.kindName)", at: tree.mark, path: path)
    }
  }

  mutating func take(_ key: String) -> Tree? {
    used.insert(key)
    return object[key]
  }

  mutating func ignore(_ keys: String...) { used.formUnion(keys) }
  mutating func ignore(_ keys: some Sequence<String>) { used.formUnion(keys) }

  package mutating func string(_ key: String) -> String? {
    guard let t = take(key), !t.isNull else { return nil }
    if let s = t.string { return s }
    issues.error("\(kind).\(key) must be a text, not \(t.kindName)", at: t.mark, path: child(key))
    return nil
  }

  package mutating func double(_ key: String) -> Double? {
    guard let t = take(key), !t.isNull else { return nil }
    if let d = t.double { return d }
    issues.error("\(kind).\(key) must be a number, not \(t.kindName)", at: t.mark, path: child(key))
    return nil
  }

  func child(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// Reports what was not taken. `known` are properties that exist in Vega-Lite, for "did you mean".
  func finish(known: [String] = []) {
    for e in object.entries where !used.contains(e.key) {
      issues.unknown(
        "\(kind).\(e.key)", at: e.keyMark, path: path,
        hint: Suggestion.hint(for: e.key, in: Array(used) + known).flatMap { $0.contains("\"\(e.key)\"") ? nil : $0 })
    }
  }
}
