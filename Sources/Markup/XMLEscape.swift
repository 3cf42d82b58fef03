/// Escapes for XML 1.0 (section 2.2): characters that it has no place for are dropped, because one of them would make the
/// whole file unreadable.
package enum XMLEscape {
  package enum Place {
    /// Between tags: white space stands as it is, but for the carriage return, which a parser takes for a line feed.
    case text
    /// Within double quotes, where a parser makes a space of other white space. Good between tags too.
    case attribute
  }

  package static func string(_ text: String, in place: Place = .attribute) -> String {
    var bytes: [UInt8] = []
    append(text, in: place, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func append(_ text: String, in place: Place, to bytes: inout [UInt8]) {
    let inAttribute = place == .attribute
    var copy = text
    copy.withUTF8 { utf8 in
      var i = 0
      while i < utf8.count {
        let byte = utf8[i]
        switch byte {
        case UInt8(ascii: "&"): append("&amp;", to: &bytes)
        case UInt8(ascii: "<"): append("&lt;", to: &bytes)
        case UInt8(ascii: ">"): append("&gt;", to: &bytes)
        case UInt8(ascii: "\"") where inAttribute: append("&quot;", to: &bytes)
        case 0x09 where inAttribute: append("&#9;", to: &bytes)
        case 0x0A where inAttribute: append("&#10;", to: &bytes)
        case 0x0D: append("&#13;", to: &bytes)
        case 0x09, 0x0A: bytes.append(byte)
        case 0..<0x20: break
        // U+FFFE and U+FFFF are the only other scalars that XML 1.0 excludes: EF BF BE and EF BF BF.
        case 0xEF where i + 2 < utf8.count && utf8[i + 1] == 0xBF && utf8[i + 2] >= 0xBE: i += 2
        default: bytes.append(byte)
        }
        i += 1
      }
    }
  }

  private static func append(_ literal: StaticString, to bytes: inout [UInt8]) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
