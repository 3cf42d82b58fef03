import Languages
import Markup
import Scene

/// The switch over the six kinds of node.
struct NodeWriter {
  var xml = XMLWriter()
  var definitions: Definitions
  /// Of the file; text in another language says so.
  let language: Language?
  /// The kind of the innermost group of marks.
  var mark: MarkKind?

  init(idPrefix: String, language: Language?) {
    definitions = Definitions(idPrefix: idPrefix)
    self.language = language
  }

  mutating func write(_ nodes: [Node]) {
    for node in nodes { write(node) }
  }

  mutating func write(_ node: Node) {
    switch node {
    case .group(let group): write(group)
    case .path(let path): write(path)
    case .symbols(let symbols): write(symbols)
    case .text(let text): write(lines: [text], semantics: text.semantics, opacity: text.opacity)
    case .image(let image): write(image)
    case .link(let link): write(link)
    }
  }

  // MARK: Groups

  private mutating func write(_ group: Group) {
    if Accessibility.isContainer(group.semantics) {
      let outer = mark
      mark = group.semantics.mark ?? .group
      xml.start("g")
      Accessibility.container(group.semantics, to: &xml)
      placement(of: group)
      write(group.children)
      xml.end()
      mark = outer
    } else if group.semantics.role == .item {
      writeItem(group)
    } else if group.semantics.role == .textLines, let lines = textLines(of: group) {
      write(lines: lines, semantics: group.semantics, opacity: group.opacity)
    } else if group.transform == .identity && group.clip == nil && group.opacity == 1 && group.semantics == .none {
      write(group.children)
    } else {
      xml.start("g")
      Accessibility.plainGroup(group.semantics, to: &xml)
      placement(of: group)
      write(group.children)
      xml.end()
    }
  }

  /// One item of a group of groups (a view, an axis, a legend): its background, then its contents, as Vega nests them.
  private mutating func writeItem(_ group: Group) {
    xml.start("g")
    Accessibility.plainGroup(group.semantics, to: &xml)
    xml.attribute("transform") { [transform = group.transform] in Self.append(transform, to: &$0) }
    clipAndOpacity(of: group)
    var contents = group.children[...]
    if case .path(let path)? = contents.first, path.semantics.role == .background {
      write(path)
      contents = contents.dropFirst()
    }
    xml.start("g")
    for node in contents { write(node) }
    xml.end()
    xml.end()
  }

  /// The lines, if they can be one `<text>`: of one anchor, angle and opacity, the group itself not moved.
  private func textLines(of group: Group) -> [TextNode]? {
    guard group.transform == .identity, group.clip == nil else { return nil }
    var lines: [TextNode] = []
    for child in group.children {
      guard case .text(let line) = child, line.semantics == .none || line.semantics == group.semantics,
        line.opacity == 1, line.anchor == lines.first?.anchor ?? line.anchor,
        line.angle == lines.first?.angle ?? line.angle
      else { return nil }
      lines.append(line)
    }
    return lines.isEmpty ? nil : lines
  }

  private mutating func placement(of group: Group) {
    if group.transform != .identity {
      xml.attribute("transform") { [transform = group.transform] in Self.append(transform, to: &$0) }
    }
    clipAndOpacity(of: group)
  }

  private mutating func clipAndOpacity(of group: Group) {
    if let clip = group.clip { xml.attribute("clip-path", definitions.reference(to: clip)) }
    if group.opacity != 1 { xml.attribute("opacity", group.opacity) }
  }

  static func append(_ t: Transform, to bytes: inout [UInt8]) {
    if t.isTranslation {
      appendTranslation(t.tx, t.ty, to: &bytes)
      return
    }
    bytes += [UInt8](ascii: "matrix(")
    for (i, v) in [t.a, t.b, t.c, t.d].enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      // Factors need more digits than places: three decimals on 2000 units would be a unit off.
      if v.isFinite && abs(v) < 1e9 {
        bytes += Array("\((v * 1e6).rounded(.toNearestOrAwayFromZero) / 1e6 + 0)".utf8)
      } else {
        bytes.append(UInt8(ascii: "0"))
      }
    }
    for v in [t.tx, t.ty] {
      bytes.append(UInt8(ascii: ","))
      ShortNumber.append(v, to: &bytes)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  static func appendTranslation(_ x: Double, _ y: Double, to bytes: inout [UInt8]) {
    bytes += [UInt8](ascii: "translate(")
    ShortNumber.append(x, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    ShortNumber.append(y, to: &bytes)
    bytes.append(UInt8(ascii: ")"))
  }

  // MARK: Images and links

  private mutating func write(_ image: ImageNode) {
    xml.start("image")
    Accessibility.item(image.semantics, of: mark, role: "img", to: &xml)
    xml.attribute("x", image.frame.x)
    xml.attribute("y", image.frame.y)
    xml.attribute("width", image.frame.width)
    xml.attribute("height", image.frame.height)
    xml.attribute("preserveAspectRatio", "none")
    if image.opacity != 1 { xml.attribute("opacity", image.opacity) }
    xml.attribute("href") { [image] bytes in
      switch image.format {
      case .png: bytes += [UInt8](ascii: "data:image/png;base64,")
      case .jpeg: bytes += [UInt8](ascii: "data:image/jpeg;base64,")
      case .svg: bytes += [UInt8](ascii: "data:image/svg+xml;base64,")
      }
      Base64.append(image.bytes, to: &bytes)
    }
    xml.end()
  }

  private mutating func write(_ link: LinkNode) {
    // A destination names a place in a paged document; one picture has none.
    guard case .url(let address) = link.target else {
      write(link.children)
      return
    }
    xml.start("a")
    xml.attribute("href", address.encoded)
    Accessibility.item(link.semantics, of: nil, role: "link", to: &xml)
    if !link.area.isEmpty {
      xml.start("path")
      xml.attribute("d") { [area = link.area] in PathData.append(Path(rect: area), to: &$0) }
      xml.attribute("pointer-events", "all")
      xml.end()
    }
    write(link.children)
    xml.end()
  }
}
