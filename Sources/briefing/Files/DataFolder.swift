import Diagnostics
import Disk

/// The folder at which a spec's relative data paths begin, and the one that they may not leave: the same, or the project's
/// around it. Paths are checked after percent-decoding and after following links, because either can lead out.
struct DataFolder: Sendable {
  /// As the user gave it.
  let path: String
  /// What must not be left, as the user named it.
  private let fence: String
  private let root: String?

  /// - Parameter fence: the folder around it that paths may use; nil for itself.
  init(_ path: String, within fence: String? = nil) {
    self.path = path
    self.fence = fence ?? path
    root = Files.real(self.fence)
  }

  /// Throws a `Diagnostic` without a place: whoever reads the spec knows where the name stands.
  func read(_ name: String) throws -> [UInt8] {
    if let scheme = Self.scheme(of: name) {
      throw Diagnostic(
        .error, "unsupported: data from \(scheme):",
        hint: "save the data beside the spec and name it by a relative path"
      )
    }
    let decoded = Self.percentDecoded(name)
    if decoded.hasPrefix("/") || decoded.contains("\0") || (fence == path && Self.climbs(decoded)) {
      throw leaves(name)
    }
    let joined = Files.join(path, decoded)
    guard let root, let real = Files.real(joined) else {
      // Nothing is said of what lies outside, not even whether it is there.
      if Self.climbs(decoded) { throw leaves(name) }
      throw Diagnostic(
        .error, "cannot read data \"\(name)\": there is no \(joined)",
        hint: "relative paths begin at \(path.isEmpty ? "the current folder" : path)"
          + (fence == path ? "; --data-root changes that" : ""))
    }
    guard root == "/" || real.hasPrefix(root + "/") else { throw leaves(name) }
    do { return try Files.read(real, upTo: FileLimits.table) } catch let d as Diagnostic {
      throw Diagnostic(.error, d.message.replacing(real, with: joined))
    }
  }

  private func leaves(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "data \"\(name)\" lies outside of \(fence.isEmpty ? "the spec's folder" : fence)",
      hint: fence == path
        ? "copy the file there, or name a folder above both with --data-root" : "copy the file into the project")
  }

  /// Whether the path steps out of the folder where it begins, links aside.
  private static func climbs(_ path: String) -> Bool {
    var depth = 0
    for part in path.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }

  /// RFC 3986: letters, digits, `+ - .` before the first colon.
  private static func scheme(of name: String) -> String? {
    guard let colon = name.firstIndex(of: ":"), colon != name.startIndex else {
      return name.hasPrefix("//") ? "//" : nil
    }
    let scheme = name[..<colon]
    let isScheme =
      scheme.first.map { $0.isASCII && $0.isLetter } == true
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return isScheme ? scheme.lowercased() : nil
  }

  /// What is no valid escape stays as it is.
  static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return text }
    var out: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, let high = digit(bytes[i + 1]),
        let low = digit(bytes[i + 2])
      {
        out.append(high << 4 | low)
        i += 3
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return String(validating: out, as: UTF8.self) ?? text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
