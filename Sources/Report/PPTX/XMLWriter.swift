/// Writes XML that is well formed by construction: elements close themselves, everything given is escaped, and
/// characters that XML 1.0 forbids are left out (PowerPoint offers to repair a deck with a single one of them).
struct XMLWriter {
  private(set) var bytes: [UInt8]

  /// Begins with the XML declaration that Office writes.
  init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  /// A whole document with one root element.
  static func document(
    _ root: String, _ attributes: KeyValuePairs<String, any XMLAttributeValue> = [:],
    _ content: (inout XMLWriter) -> Void = { _ in }
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(root, attributes, content)
    return xml.bytes
  }

  /// An attribute whose value is nil is left out.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, any XMLAttributeValue> = [:],
    _ content: (inout XMLWriter) -> Void = { _ in }
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      guard let text = value.xmlValue else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      escape(text, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
    let opened = bytes.count
    content(&self)
    if bytes.count == opened {
      bytes.removeLast()
      bytes += "/>".utf8
    } else {
      bytes += "</".utf8
      bytes += name.utf8
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// An element that holds text alone.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, any XMLAttributeValue> = [:], text: String)
  {
    element(name, attributes) { $0.text(text) }
  }

  mutating func text(_ text: String) { escape(text, inAttribute: false) }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where inAttribute: bytes += "&quot;".utf8
      // A parser turns white space in attributes, and every carriage return, into something else.
      case "\t" where inAttribute, "\n" where inAttribute, "\r": bytes += "&#\(scalar.value);".utf8
      case "\t", "\n", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        bytes += scalar.utf8
      default: break
      }
    }
  }
}

/// What may stand as the value of an attribute.
protocol XMLAttributeValue {
  var xmlValue: String? { get }
}

extension String: XMLAttributeValue { var xmlValue: String? { self } }
extension Int: XMLAttributeValue { var xmlValue: String? { String(self) } }
extension Bool: XMLAttributeValue { var xmlValue: String? { self ? "1" : "0" } }
extension Optional: XMLAttributeValue where Wrapped: XMLAttributeValue { var xmlValue: String? { self?.xmlValue } }
