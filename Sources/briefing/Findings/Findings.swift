import ArgumentParser
import CairoBackend
import Diagnostics

/// All that is found in one run: collected, said once each, counted at the end.
struct Findings {
  private(set) var items: [Diagnostic] = []
  private var seen = Set<Diagnostic>()

  mutating func add(_ d: Diagnostic) {
    if seen.insert(d).inserted { items.append(d) }
  }

  mutating func add(_ several: Diagnostics) {
    for d in several.items { add(d) }
  }

  /// Whatever was thrown, as diagnostics. `file` is where it happened, for errors that do not know.
  mutating func add(_ error: any Error, file: String? = nil) {
    for var d in Self.diagnostics(of: error) {
      if d.place.file == nil { d.place.file = file }
      add(d)
    }
  }

  static func diagnostics(of error: any Error) -> [Diagnostic] {
    switch error {
    case let d as Diagnostic: [d]
    case let several as Diagnostics: several.items
    case let drawing as DrawingError: [Diagnostic(.error, drawing.description, hint: drawing.hint)]
    default: [Diagnostic(.error, "\(error)")]
    }
  }

  func count(_ severity: Diagnostic.Severity) -> Int { items.count { $0.severity == severity } }
  var hasErrors: Bool { items.contains { $0.severity == .error } }

  /// One line each on stderr, and how many errors there were.
  func report() {
    Terminal.endProgress()
    // Many lines at a time: there may be very many.
    var text = ""
    var kinds: [FindingKind: Int] = [:]
    for d in items {
      let kind = FindingKind(d)
      kinds[kind, default: 0] += 1
      if kinds[kind] ?? 0 > FindingKind.shown { continue }
      text += d.description + "\n"
      if text.utf8.count >= 1 << 16 {
        Terminal.warn(text)
        text = ""
      }
    }
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) where count > FindingKind.shown {
      text += "… and \(count - FindingKind.shown) more like it: \(kind.words) (check --format json shows all)\n"
    }
    if !text.isEmpty { Terminal.warn(text) }
    if hasErrors { Terminal.warn(Self.counted(count(.error), "error") + "\n") }
  }

  func throwIfErrors() throws {
    if hasErrors { throw Diagnostics(items) }
  }

  static func counted(_ n: Int, _ word: String) -> String { n == 1 ? "1 \(word)" : "\(n) \(word)s" }
}

/// Runs a command: whatever is found is reported at its end, and errors make its exit status 1.
func reporting(_ body: (inout Findings) throws -> Void) throws {
  var findings = Findings()
  do {
    try body(&findings)
  } catch let exit as ExitCode {
    findings.report()
    throw exit
  } catch {
    findings.add(error)
  }
  findings.report()
  if findings.hasErrors { throw ExitCode(1) }
}
