import Scene

/// A fact reference as a compact JSON object with the members `id`, `value`, `source` and `stated`, and back. PNG and
/// PDF carry the same words.
enum FactCodec {
  static func json(_ fact: FactReference) -> String {
    let members = [("id", fact.id), ("value", fact.value), ("source", fact.source), ("stated", fact.stated)]
    return "{" + members.map { quoted($0) + ":" + quoted($1) }.joined(separator: ",") + "}"
  }

  private static func quoted(_ s: String) -> String {
    var out = "\""
    for u in s.unicodeScalars {
      switch u {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if u.value < 0x20 || u.value == 0x7F {
          let hex = String(u.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          out.unicodeScalars.append(u)
        }
      }
    }
    return out + "\""
  }

  /// nil unless the text is one flat object of strings with at least an `id`. Members it does not know are skipped.
  static func fact(json text: some StringProtocol) -> FactReference? {
    var reader = FlatObject(text.unicodeScalars)
    guard let members = reader.read(), let id = members["id"] else { return nil }
    return FactReference(
      id: id, value: members["value"] ?? "", source: members["source"] ?? "", stated: members["stated"] ?? "")
  }
}

/// Reads one JSON object whose values are strings.
private struct FlatObject {
  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }

  mutating func read() -> [String: String]? {
    var members: [String: String] = [:]
    guard take("{") else { return nil }
    if take("}") { return atEnd ? members : nil }
    repeat {
      guard let key = string(), take(":"), let value = string() else { return nil }
      members[key] = value
    } while take(",")
    return take("}") && atEnd ? members : nil
  }

  private var atEnd: Bool { scalars[at...].allSatisfy { $0.properties.isWhitespace } }

  private mutating func take(_ s: Unicode.Scalar) -> Bool {
    while at < scalars.count, [" ", "\n", "\r", "\t"].contains(scalars[at]) { at += 1 }
    guard at < scalars.count, scalars[at] == s else { return false }
    at += 1
    return true
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var out = String.UnicodeScalarView()
    while at < scalars.count {
      let s = scalars[at]
      at += 1
      if s == "\"" { return String(out) }
      guard s == "\\" else {
        out.append(s)
        continue
      }
      guard at < scalars.count else { return nil }
      let escape = scalars[at]
      at += 1
      switch escape {
      case "\"", "\\", "/": out.append(escape)
      case "n": out.append("\n")
      case "r": out.append("\r")
      case "t": out.append("\t")
      case "b": out.append("\u{8}")
      case "f": out.append("\u{C}")
      case "u":
        guard let v = unit() else { return nil }
        out.append(v)
      default: return nil
      }
    }
    return nil
  }

  /// `XXXX` after `\u`, with the second half of a surrogate pair where there is one.
  private mutating func unit() -> Unicode.Scalar? {
    guard let high = four() else { return nil }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard (0xD800..<0xDC00).contains(high), at + 1 < scalars.count, scalars[at] == "\\", scalars[at + 1] == "u" else {
      return "\u{FFFD}"
    }
    at += 2
    guard let low = four(), (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func four() -> UInt32? {
    guard at + 4 <= scalars.count else { return nil }
    var v: UInt32 = 0
    for s in scalars[at..<at + 4] {
      guard s.isASCII, let digit = Character(s).hexDigitValue else { return nil }
      v = v << 4 | UInt32(digit)
    }
    at += 4
    return v
  }
}
