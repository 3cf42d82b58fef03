import Scene

/// Writes well-formed XML by construction: names are literals of the program, every value is escaped on its way in,
/// and elements close in the order they opened. It never sees markup as text.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []
  private var inStartTag = false

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Attributes, already escaped by the writer that made them, to be written on many elements.
  struct Attributes {
    fileprivate(set) var bytes: [UInt8] = []
  }

  /// The attributes that `body` writes, for use on any number of elements.
  static func attributes(_ body: (inout XMLWriter) -> Void) -> Attributes {
    var writer = XMLWriter()
    writer.inStartTag = true
    body(&writer)
    return Attributes(bytes: writer.bytes)
  }

  /// Opens an element. Each begins a line unless `inline`: white space counts inside text.
  mutating func start(_ name: StaticString, inline: Bool = false) {
    finishStartTag()
    if !inline && !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(UInt8(ascii: "<"))
    append(name)
    open.append(name)
    inStartTag = true
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    if inStartTag {
      inStartTag = false
      bytes.append(UInt8(ascii: "/"))
    } else {
      bytes.append(UInt8(ascii: "<"))
      bytes.append(UInt8(ascii: "/"))
      append(name)
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func attribute(_ name: StaticString, _ value: String) {
    beginAttribute(name)
    XMLEscape.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ value: Double) {
    attribute(name) { ShortNumber.append(value, to: &$0) }
  }

  /// For numbers, path data and base64: `body` appends no character that would need to be escaped.
  mutating func attribute(_ name: StaticString, _ body: (inout [UInt8]) -> Void) {
    beginAttribute(name)
    body(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func attributes(_ attributes: Attributes) { bytes.append(contentsOf: attributes.bytes) }

  mutating func text(_ text: String) {
    finishStartTag()
    XMLEscape.append(text, to: &bytes)
  }

  /// An element that holds text only.
  mutating func element(_ name: StaticString, _ content: String) {
    start(name)
    text(content)
    end()
  }

  /// Puts in what another writer has written.
  mutating func append(_ other: XMLWriter) {
    finishStartTag()
    if !bytes.isEmpty && !other.bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(contentsOf: other.bytes)
  }

  private mutating func beginAttribute(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func finishStartTag() {
    if inStartTag { bytes.append(UInt8(ascii: ">")) }
    inStartTag = false
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
