import Diagnostics
import Tables

/// Reads the options of one transform, collects what is wrong with them, and remembers which were asked for.
package struct TransformReader {
  package let object: TreeObject
  package let path: String
  private let tree: Tree
  private let what: String
  /// How bad an option is that nobody knows.
  package var unknownOptions = Diagnostic.Severity.error
  package private(set) var diagnostics = Diagnostics()
  private var known: Set<String> = []

  /// - Parameter what: how messages call it.
  init(_ tree: Tree, _ object: TreeObject, path: String, what: String = "the transform") {
    self.what = what
    self.tree = tree
    self.object = object
    self.path = path
  }

  package func place(_ key: String? = nil) -> Place {
    guard let key, let t = object[key] else { return Place(mark: tree.mark, path: path) }
    return Place(mark: t.mark, path: "\(path).\(key)")
  }

  mutating func fail(_ message: String, at key: String? = nil, hint: String? = nil) {
    diagnostics.add(Diagnostic(.error, message, at: place(key), hint: hint))
  }

  /// Passes on what another reader found.
  package mutating func add(_ found: Diagnostics) { diagnostics.items += found.items }

  /// Options that nobody asked for.
  package mutating func finish() {
    for key in object.keys where !known.contains(key) {
      diagnostics.add(
        Diagnostic(
          unknownOptions, "\(what) has no option \"\(key)\"", at: place(key),
          hint: Suggestion.hint(for: key, in: known.sorted())))
    }
  }

  /// The value of a key; null counts as absent.
  package mutating func tree(_ key: String) -> Tree? {
    known.insert(key)
    guard let t = object[key], !t.isNull else { return nil }
    return t
  }

  package mutating func has(_ key: String) -> Bool { tree(key) != nil }

  private mutating func read<T>(_ key: String, _ wanted: String, _ f: (Tree) -> T?) -> T? {
    guard let t = tree(key) else { return nil }
    if let v = f(t) { return v }
    fail("\"\(key)\" takes \(wanted), not \(t.kindName)", at: key)
    return nil
  }

  package mutating func string(_ key: String) -> String? { read(key, "a text") { $0.string } }
  package mutating func bool(_ key: String) -> Bool? { read(key, "true or false") { $0.bool } }

  /// A field that must be there.
  package mutating func field(_ key: String) -> String {
    guard let name = string(key) else {
      if object[key].map(\.isNull) ?? true { fail("\"\(key)\" is missing") }
      return ""
    }
    do { _ = try FieldPath(name) } catch { diagnostics.add(error.at(place(key))) }
    return name
  }

  /// `{expr: …}`, where an option may be one.
  package mutating func expression(_ key: String) -> String? { tree(key)?["expr"]?.string }

  package mutating func number(_ key: String) -> Double? {
    guard let t = tree(key) else { return nil }
    if let expr = t["expr"] ?? t["signal"], expr.string != nil {
      fail("unsupported: \"\(key)\" of a transform as an expression", at: key)
      return nil
    }
    return read(key, "a number") { $0.double }
  }

  /// A number within bounds that keep the work finite.
  package mutating func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let n = number(key) else { return nil }
    if range.contains(n) { return n }
    fail(
      "\"\(key)\" is \(JSText.string(n)); it must be from \(JSText.string(range.lowerBound)) to \(JSText.string(range.upperBound))",
      at: key)
    return nil
  }

  package mutating func strings(_ key: String) -> [String]? {
    read(key, "a list of texts") { t in
      if let s = t.string { return [s] }
      guard let items = t.array else { return nil }
      let texts = items.compactMap(\.string)
      return texts.count == items.count ? texts : nil
    }
  }

  /// Numbers, with null for null.
  package mutating func numbers(_ key: String) -> [Double?]? {
    read(key, "a list of numbers") { t in
      guard let items = t.array, items.allSatisfy({ $0.isNull || $0.double != nil }) else { return nil }
      return items.map(\.double)
    }
  }

  /// `[from, to]`.
  package mutating func extent(_ key: String) -> (Double, Double)? {
    guard let pair = numbers(key) else { return nil }
    guard pair.count == 2, let a = pair[0], let b = pair[1] else {
      fail("\"\(key)\" takes two numbers", at: key)
      return nil
    }
    return (a, b)
  }

  mutating func choice<T: RawRepresentable & CaseIterable>(_ key: String) -> T? where T.RawValue == String {
    guard let name = string(key) else { return nil }
    if let v = T(rawValue: name) { return v }
    let names = T.allCases.map(\.rawValue)
    fail(
      "\"\(name)\" is no \(key)", at: key,
      hint: Suggestion.hint(for: name, in: names) ?? "one of " + names.joined(separator: ", "))
    return nil
  }

  /// A list of mappings, each read by `body`.
  package mutating func objects<T>(_ key: String, _ body: (inout TransformReader) -> T?) -> [T] {
    guard let t = tree(key) else {
      fail("\"\(key)\" is missing")
      return []
    }
    guard let items = t.array else {
      fail("\"\(key)\" takes a list, not \(t.kindName)", at: key)
      return []
    }
    var out: [T] = []
    for (i, item) in items.enumerated() {
      let inner = "\(path).\(key)[\(i)]"
      guard let object = item.object else {
        diagnostics.add(
          Diagnostic(.error, "a mapping is expected, not \(item.kindName)", at: Place(mark: item.mark, path: inner)))
        continue
      }
      var reader = TransformReader(item, object, path: inner)
      if let v = body(&reader) { out.append(v) }
      reader.finish()
      diagnostics.items += reader.diagnostics.items
    }
    return out
  }

  package mutating func sort(_ key: String) -> [SortField] {
    guard tree(key) != nil else { return [] }
    enum Order: String, CaseIterable { case ascending, descending }
    return objects(key) { r in
      let order: Order = r.choice("order") ?? .ascending
      return SortField(r.field("field"), descending: order == .descending)
    }
  }

  /// `as`, one name or a pair; the second name defaults to the first with `_end`.
  mutating func pair(_ key: String) -> (String, String)? {
    guard let names = strings(key), let first = names.first else { return nil }
    return (first, names.count > 1 ? names[1] : first + "_end")
  }
}

extension Diagnostic {
  /// The same finding where it stands in the spec.
  package func at(_ place: Place) -> Diagnostic {
    var d = self
    d.place = place
    return d
  }
}

extension Value {
  /// The value of a spec as data.
  package init(_ tree: Tree) {
    switch tree.kind {
    case .null: self = .null
    case .bool(let b): self = .bool(b)
    case .number(let n): self = .number(n.double)
    case .string(let s): self = .string(s)
    case .array(let items): self = .array(items.map { Value($0) })
    case .object(let o): self = .object(o.entries.map { .init($0.key, Value($0.value)) })
    }
  }
}
