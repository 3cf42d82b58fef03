import Scene

/// Reads the facts back that `SVGEncoder` wrote into a file's metadata.
///
/// The file may come from anyone. This is a scanner over bytes, linear in their number, without recursion; it expands
/// no entities but the five of XML and character references, loads nothing, and never fails: what it cannot read it
/// skips. Whoever has another prefix for the namespace is understood, compressed files (`.svgz`) are not.
public enum SVGFactReader {
  /// More facts than that are no picture.
  public static let maximumFacts = 10_000
  /// Longest attribute value read, in bytes; longer ones are cut.
  public static let maximumValueLength = 16_384

  public static func facts(in bytes: [UInt8]) -> [FactReference] {
    var scanner = TagScanner(bytes: bytes)
    // Prefixes bound to the namespace anywhere so far. Rebinding one deeper in the tree is legal XML, but no writer
    // of pictures does it.
    var prefixes: Set<String> = []
    var facts: [FactReference] = []
    while facts.count < maximumFacts, let tag = scanner.next() {
      for (name, value) in tag.attributes where value == MetadataWriter.factNamespace {
        if name == "xmlns" { prefixes.insert("") }
        if name.hasPrefix("xmlns:") { prefixes.insert(String(name.dropFirst(6))) }
      }
      let parts = tag.name.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.last == "fact", parts.count <= 2, prefixes.contains(parts.count == 2 ? String(parts[0]) : "") else {
        continue
      }
      func value(_ name: String) -> String? { tag.attributes.first { $0.name == name }?.value }
      guard let id = value("id") else { continue }
      facts.append(
        FactReference(
          id: id, value: value("value") ?? "", source: value("source") ?? "", stated: value("stated") ?? ""))
    }
    return facts
  }
}

/// The start tags of a document that may matter here, one after the other.
private struct TagScanner {
  let bytes: [UInt8]
  private var i = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)] = []
  }

  mutating func next() -> Tag? {
    while skip(to: UInt8(ascii: "<")) {
      if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<![CDATA[") {
        skip(past: "]]>")
      } else if starts(with: "<?") {
        skip(past: "?>")
      } else if starts(with: "<!") || starts(with: "</") {
        i += 2
      } else {
        i += 1
        let name = readName()
        if name.isEmpty { continue }
        return readAttributes(of: name)
      }
    }
    return nil
  }

  private mutating func readAttributes(of name: String) -> Tag {
    var tag = Tag(name: name)
    // Only facts and namespaces are of interest: the megabytes of path data are walked over, not copied.
    let isFact = name == "fact" || name.hasSuffix(":fact")
    while i < bytes.count {
      skipSpaces()
      guard i < bytes.count, bytes[i] != UInt8(ascii: ">"), bytes[i] != UInt8(ascii: "<") else { break }
      let attribute = readName()
      if attribute.isEmpty {
        i += 1
        continue
      }
      skipSpaces()
      guard i < bytes.count, bytes[i] == UInt8(ascii: "=") else { continue }
      i += 1
      skipSpaces()
      guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") else { continue }
      let quote = bytes[i]
      let begin = i + 1
      i = begin
      guard skip(to: quote) else { break }
      if (isFact || attribute.hasPrefix("xmlns")) && tag.attributes.count < 32 {
        tag.attributes.append((attribute, decode(bytes[begin..<min(i, begin + SVGFactReader.maximumValueLength)])))
      }
      i += 1
    }
    return tag
  }

  private mutating func readName() -> String {
    let begin = i
    while i < bytes.count, isNameByte(bytes[i]) { i += 1 }
    return String(decoding: bytes[begin..<min(i, begin + 64)], as: UTF8.self)
  }

  private func isNameByte(_ b: UInt8) -> Bool {
    switch b {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private mutating func skipSpaces() {
    while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x0A || bytes[i] == 0x0D || bytes[i] == 0x09 { i += 1 }
  }

  private mutating func skip(to byte: UInt8) -> Bool {
    while i < bytes.count {
      if bytes[i] == byte { return true }
      i += 1
    }
    return false
  }

  private func starts(with literal: StaticString) -> Bool {
    literal.withUTF8Buffer { i + $0.count <= bytes.count && bytes[i..<i + $0.count].elementsEqual($0) }
  }

  private mutating func skip(past literal: StaticString) {
    while i < bytes.count {
      if starts(with: literal) {
        i += literal.utf8CodeUnitCount
        return
      }
      i += 1
    }
  }

  private func decode(_ raw: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    var k = raw.startIndex
    while k < raw.endIndex {
      if raw[k] == UInt8(ascii: "&"),
        let semicolon = raw[k..<min(k + 12, raw.endIndex)].firstIndex(of: UInt8(ascii: ";")),
        let character = character(named: raw[(k + 1)..<semicolon])
      {
        out.append(contentsOf: String(character).utf8)
        k = semicolon + 1
      } else {
        out.append(raw[k])
        k += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func character(named raw: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: raw, as: UTF8.self)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
      if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
      return nil
    }
  }
}
