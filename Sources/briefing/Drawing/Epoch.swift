import Diagnostics
import Glibc

/// SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970 for the dates in files. Without it files carry the
/// date 1970-01-01 or none, never the clock's.
enum Epoch {
  static func timestamp() throws -> Int? {
    guard let value = getenv("SOURCE_DATE_EPOCH") else { return nil }
    let text = String(cString: value)
    if text.isEmpty { return nil }
    guard let seconds = Int(text), seconds >= 0 else {
      throw Diagnostic(
        .error, "SOURCE_DATE_EPOCH is \"\(text)\"", hint: "whole seconds since 1970, or leave it unset")
    }
    return seconds
  }
}
