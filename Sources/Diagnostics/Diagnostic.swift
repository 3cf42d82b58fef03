/// One finding about a user's input: where, what, and what to do about it. Collected, not thrown one by one.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable { case note, warning, error }

  public var severity: Severity
  public var place: Place
  public var message: String
  /// What would mend it, as a sentence without a full stop, e.g. `did you mean "qualifier"?`.
  public var hint: String?
  /// The rule that speaks, for `briefing explain RULE`; nil for plain mistakes.
  public var rule: String?

  public init(
    _ severity: Severity = .error, _ message: String, at place: Place = Place(), hint: String? = nil,
    rule: String? = nil
  ) {
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
    self.rule = rule
  }
}

/// A position in a file (lines and columns from 1, columns in Unicode scalars), or a path within a spec, or both.
public struct Place: Hashable, Sendable {
  public var file: String?
  public var line: Int?
  public var column: Int?
  /// As in `layer[1].encoding.x`.
  public var path: String?

  public init(file: String? = nil, line: Int? = nil, column: Int? = nil, path: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }

  public init(file: String? = nil, mark: Mark, path: String? = nil) {
    self.init(file: file, line: mark.line, column: mark.column, path: path)
  }
}

/// Line and column, both from 1.
public struct Mark: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static let start = Mark(line: 1, column: 1)
}

extension Diagnostic: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: error: message (at path)`, the hint on the same line after a dash.
  public var description: String {
    var s = ""
    if let file = place.file {
      s += file
      if let line = place.line { s += ":\(line)" }
      if let column = place.column { s += ":\(column)" }
      s += ": "
    }
    s += severity.rawValue + ": " + message
    if let path = place.path, !path.isEmpty { s += " (at \(path))" }
    if let hint { s += " — hint: " + hint }
    return Self.onOneLine(s)
  }

  /// Texts of a user go into messages, and messages to a terminal: line ends are spaces, and what would steer the
  /// terminal or turn the direction of the text is shown by its code.
  private static func onOneLine(_ s: String) -> String {
    guard s.unicodeScalars.contains(where: steers) else { return s }
    var out = ""
    for scalar in s.unicodeScalars {
      if !steers(scalar) {
        out.unicodeScalars.append(scalar)
      } else if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        out += " "
      } else {
        out += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return out
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// Several diagnostics thrown together.
public struct Diagnostics: Error, Sendable, CustomStringConvertible {
  public var items: [Diagnostic]

  public init(_ items: [Diagnostic] = []) { self.items = items }

  public mutating func add(_ d: Diagnostic) { items.append(d) }

  public var hasErrors: Bool { items.contains { $0.severity == .error } }

  public func throwIfErrors() throws {
    if hasErrors { throw self }
  }

  public var description: String { items.map(\.description).joined(separator: "\n") }
}
