/// Writes well-formed XML by construction: names are the program's own, every value is escaped on its way in, and elements
/// close in the order they opened; one without content closes itself. It never sees markup as text.
package struct XMLWriter {
  package enum Layout {
    /// An element begins a line unless it is told not to; white space of texts is written as references, so that it is
    /// told from the layout's.
    case lines
    /// Everything on one line.
    case compact
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var open: [StaticString] = []
  private var inStartTag = false

  package init(_ layout: Layout = .lines, capacity: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(capacity)
  }

  // MARK: Element by element

  package mutating func start(_ name: StaticString, inline: Bool = false) {
    beginTag(inline: inline)
    append(name)
    open.append(name)
    inStartTag = true
  }

  package mutating func end() {
    guard let name = open.popLast() else { return }
    if closesItself() { return }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  package mutating func text(_ text: String) {
    if text.isEmpty { return }
    finishStartTag()
    XMLEscape.append(text, in: layout == .lines ? .attribute : .text, to: &bytes)
  }

  /// An element that holds text only.
  package mutating func element(_ name: StaticString, _ content: String) {
    start(name)
    text(content)
    end()
  }

  /// Puts in what another writer has written.
  package mutating func append(_ other: XMLWriter) {
    finishStartTag()
    if !bytes.isEmpty && !other.bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(contentsOf: other.bytes)
  }

  // MARK: Attributes of the element that was begun last

  package mutating func attribute(_ name: StaticString, _ value: String) {
    beginAttribute(name)
    XMLEscape.append(value, in: .attribute, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// For numbers, path data and base64: `body` appends no character that would need to be escaped.
  package mutating func attribute(_ name: StaticString, _ body: (inout [UInt8]) -> Void) {
    beginAttribute(name)
    body(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Attributes, already escaped by the writer that made them, to be written on many elements.
  package struct Attributes {
    fileprivate(set) var bytes: [UInt8] = []
  }

  /// The attributes that `body` writes, for use on any number of elements.
  package static func attributes(_ body: (inout XMLWriter) -> Void) -> Attributes {
    var writer = XMLWriter()
    writer.inStartTag = true
    body(&writer)
    return Attributes(bytes: writer.bytes)
  }

  package mutating func attributes(_ attributes: Attributes) { bytes.append(contentsOf: attributes.bytes) }

  // MARK: Trees of elements

  /// A whole document with one root element, on one line, after the declaration that Office writes.
  package static func document(
    _ root: String, _ attributes: KeyValuePairs<String, any XMLAttributeValue> = [:],
    _ content: (inout XMLWriter) -> Void = { _ in }
  ) -> [UInt8] {
    var xml = XMLWriter(.compact)
    xml.bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    xml.element(root, attributes, content)
    return xml.bytes
  }

  /// An attribute whose value is nil is left out.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, any XMLAttributeValue> = [:],
    _ content: (inout XMLWriter) -> Void = { _ in }
  ) {
    beginTag(inline: layout == .compact)
    bytes += name.utf8
    for (key, value) in attributes {
      guard let text = value.xmlValue else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      XMLEscape.append(text, in: .attribute, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    inStartTag = true
    content(&self)
    if closesItself() { return }
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element that holds text alone.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, any XMLAttributeValue> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  // MARK: Tags

  private mutating func beginTag(inline: Bool) {
    finishStartTag()
    if !inline && !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(UInt8(ascii: "<"))
  }

  private mutating func finishStartTag() {
    if inStartTag { bytes.append(UInt8(ascii: ">")) }
    inStartTag = false
  }

  private mutating func closesItself() -> Bool {
    guard inStartTag else { return false }
    inStartTag = false
    bytes.append(UInt8(ascii: "/"))
    bytes.append(UInt8(ascii: ">"))
    return true
  }

  private mutating func beginAttribute(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

/// What may stand as the value of an attribute.
package protocol XMLAttributeValue {
  var xmlValue: String? { get }
}

extension String: XMLAttributeValue { package var xmlValue: String? { self } }
extension Int: XMLAttributeValue { package var xmlValue: String? { String(self) } }
extension Bool: XMLAttributeValue { package var xmlValue: String? { self ? "1" : "0" } }
extension Optional: XMLAttributeValue where Wrapped: XMLAttributeValue {
  package var xmlValue: String? { self?.xmlValue }
}
