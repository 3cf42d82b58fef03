/// Where a picture is: a file, the web, or the address itself (RFC 2397).
enum ImageAddress {
  /// Bytes of a picture within a spec.
  static let limit = 8_000_000

  static func isOfWeb(_ url: String) -> Bool {
    url.hasPrefix("//") || ["http://", "https://", "ftp://"].contains { url.lowercased().hasPrefix($0) }
  }

  static func isData(_ url: String) -> Bool { url.prefix(5).lowercased() == "data:" }

  /// nil: not in base 64, or too much.
  static func bytes(ofData url: String) -> [UInt8]? {
    guard let comma = url.firstIndex(of: ","), url[..<comma].lowercased().hasSuffix(";base64") else { return nil }
    let text = url[url.index(after: comma)...].utf8
    guard text.count / 4 * 3 <= limit else { return nil }
    return base64(text)
  }

  /// RFC 4648; blanks and percent-encoded `+`, `/` and `=` are taken, as browsers take them.
  private static func base64(_ text: Substring.UTF8View) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 4 * 3)
    var (bits, count) = (0, 0)
    var rest = text[...]
    while var c = rest.popFirst() {
      if c == UInt8(ascii: "%") {
        guard let high = rest.popFirst(), let low = rest.popFirst() else { return nil }
        switch (high, low | 0x20) {
        case (UInt8(ascii: "2"), UInt8(ascii: "b")): c = UInt8(ascii: "+")
        case (UInt8(ascii: "2"), UInt8(ascii: "f")): c = UInt8(ascii: "/")
        case (UInt8(ascii: "3"), UInt8(ascii: "d")): c = UInt8(ascii: "=")
        default: return nil
        }
      }
      let digit: Int
      switch c {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = Int(c) - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = Int(c) - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = Int(c) + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): digit = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): digit = 63
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "="): continue
      default: return nil
      }
      (bits, count) = ((bits << 6 | digit) & 0xFFFF, count + 6)
      guard count >= 8 else { continue }
      count -= 8
      out.append(UInt8(truncatingIfNeeded: bits >> count))
    }
    return out
  }
}
