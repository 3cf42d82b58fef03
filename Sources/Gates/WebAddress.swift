/// Where a link outside of the document leads: the one gate through which every address goes, whether it stands in a
/// text or in the facts. There is no other way to make one, so no writer has to check again.
///
/// A list of what passes, because lists of what is dangerous are never complete: an office program opens `file:`, a PDF
/// reader runs `javascript:`.
public struct WebAddress: Hashable, Sendable {
  public static let schemes = ["http", "https", "mailto"]
  /// Bytes of the encoded address. Programs that follow links hold no more than a few thousand.
  public static let longest = 8000

  /// As the author wrote it, for readers.
  public let text: String
  /// As files hold it: characters of RFC 3986 alone, without apostrophe and parentheses. All else is percent-encoded,
  /// also a percent sign that begins no code, so the address ends no string of PDF, XML or cairo's tags.
  public let encoded: String

  /// Why a text is no address that a link may lead to. The words are for the user.
  public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    case scheme, empty, control, tooLong

    public var description: String {
      switch self {
      case .scheme: "does not begin with http://, https:// or mailto:"
      case .empty: "leads nowhere"
      case .control: "holds a control character"
      case .tooLong: "is longer than \(WebAddress.longest) characters"
      }
    }
  }

  public init(_ text: String) throws(Refusal) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .scheme }
    let scheme = text[..<colon].lowercased()
    guard Self.schemes.contains(scheme) else { throw .scheme }
    var rest = text[text.utf8.index(after: colon)...]
    if scheme != "mailto" {
      guard rest.hasPrefix("//") else { throw .scheme }
      rest = rest.dropFirst(2)
      // Without a host the next part would be taken for one.
      if let first = rest.utf8.first, "/?#\\".utf8.contains(first) { throw .empty }
    }
    if rest.isEmpty { throw .empty }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { throw .control }
    encoded = Self.encode(text)
    self.text = text
    if encoded.utf8.count > Self.longest { throw .tooLong }
  }

  private static func encode(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (i, b) in bytes.enumerated() {
      let begins = b == UInt8(ascii: "%") && i + 2 < bytes.count && isHex(bytes[i + 1]) && isHex(bytes[i + 2])
      if begins || isPlain(b) {
        out.append(b)
      } else {
        out += [UInt8(ascii: "%"), hex[Int(b >> 4)], hex[Int(b & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let hex = Array("0123456789ABCDEF".utf8)
  private static let marks = Set("-._~:/?#[]@!$&*+,;=".utf8)

  private static func isPlain(_ b: UInt8) -> Bool { isDigit(b) || isLetter(b) || marks.contains(b) }
  private static func isDigit(_ b: UInt8) -> Bool { b >= UInt8(ascii: "0") && b <= UInt8(ascii: "9") }
  private static func isLetter(_ b: UInt8) -> Bool {
    (b | 0x20) >= UInt8(ascii: "a") && (b | 0x20) <= UInt8(ascii: "z")
  }
  private static func isHex(_ b: UInt8) -> Bool {
    isDigit(b) || (b | 0x20) >= UInt8(ascii: "a") && (b | 0x20) <= UInt8(ascii: "f")
  }
}
