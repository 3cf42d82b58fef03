/// Escapes for text and double-quoted attributes alike. Characters that XML 1.0 (section 2.2) has no place for are
/// dropped: one of them would make the whole file unreadable.
enum XMLEscape {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var copy = text
    copy.withUTF8 { utf8 in
      var i = 0
      while i < utf8.count {
        let byte = utf8[i]
        switch byte {
        case UInt8(ascii: "&"): appendLiteral("&amp;", to: &bytes)
        case UInt8(ascii: "<"): appendLiteral("&lt;", to: &bytes)
        case UInt8(ascii: ">"): appendLiteral("&gt;", to: &bytes)
        case UInt8(ascii: "\""): appendLiteral("&quot;", to: &bytes)
        case 0x09: appendLiteral("&#9;", to: &bytes)
        case 0x0A: appendLiteral("&#10;", to: &bytes)
        case 0x0D: appendLiteral("&#13;", to: &bytes)
        case 0..<0x20: break
        // U+FFFE and U+FFFF are the only other scalars that XML 1.0 excludes: EF BF BE and EF BF BF.
        case 0xEF where i + 2 < utf8.count && utf8[i + 1] == 0xBF && utf8[i + 2] >= 0xBE: i += 2
        default: bytes.append(byte)
        }
        i += 1
      }
    }
  }

  private static func appendLiteral(_ literal: StaticString, to bytes: inout [UInt8]) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
