import CPango
import Languages
import Scene

/// Writes cairo's structure tags around what the painter draws, and remembers what cairo has no place for: the
/// after-pass adds it.
///
/// cairo keeps only the content of innermost tags. So a tag that holds others (a paragraph with a link) gets its own
/// text wrapped in `Span`, and what belongs to no structure is marked `Private`, which the after-pass turns into an
/// artifact.
final class PDFTagger {
  /// One tag, in the order of the structure tree.
  struct Element {
    var tag: String
    var alt: String?
    var language: Language?
    /// Elements of one tag and name on several pages are one element.
    var name: String?
  }

  static let artifact = "Private"

  private(set) var elements: [Element] = []
  /// What each link says, in the order of the annotations.
  private(set) var linkTexts: [String] = []
  /// False when links were lost in a faded layer.
  private(set) var isComplete = true
  private let cr: OpaquePointer
  private let destinations: Set<String>
  private var containers: [String] = []
  /// Inside a tag that carries content, where no further tag may begin.
  private var isInside = false

  init(cr: OpaquePointer, destinations: Set<String>) {
    self.cr = cr
    self.destinations = destinations
  }

  /// Draws siblings, neighbours without structure together.
  func draw(_ nodes: [Node], _ body: (Node) throws -> Void) throws {
    guard !isInside else { return try nodes.forEach(body) }
    var i = 0
    while i < nodes.count {
      let node = nodes[i]
      if let tag = node.structureTag {
        let new = Element(tag: tag, alt: node.semantics.label, name: node.semantics.name)
        try element(new, of: node) { try body(node) }
        i += 1
      } else if node.hasStructure {
        try body(node)
        i += 1
      } else {
        let isContent = self.isContent(node)
        var end = i + 1
        while end < nodes.count, nodes[end].structureTag == nil, !nodes[end].hasStructure,
          self.isContent(nodes[end]) == isContent
        {
          end += 1
        }
        let group = Array(nodes[i..<end])
        let tag = !isContent ? Self.artifact : containers.contains(where: Self.holdsText) ? "Span" : "P"
        try leaf(Element(tag: tag, language: language(of: group))) { try group.forEach(body) }
        i = end
      }
    }
  }

  /// A link: both an element and an area to click on. Throws `DrawingError.unknownDestination`.
  func link(_ link: LinkNode, cr: OpaquePointer, _ body: () throws -> Void) throws {
    guard !isInside else {
      isComplete = false
      return try body()
    }
    var attributes: String
    switch link.target {
    case .url(let address): attributes = "uri='\(address.encoded)'"
    case .destination(let name):
      guard destinations.contains(name) else { throw DrawingError.unknownDestination(name) }
      attributes = "dest='\(Self.destinationName(name))'"
    }
    if link.area.width > 0, link.area.height > 0 {
      var (x1, y1, x2, y2) = (link.area.minX, link.area.minY, link.area.maxX, link.area.maxY)
      cairo_user_to_device(cr, &x1, &y1)
      cairo_user_to_device(cr, &x2, &y2)
      let numbers = [min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)]
      if numbers.allSatisfy({ abs($0) < 1e6 }) {
        attributes += " rect=[" + numbers.map(Self.decimal).joined(separator: " ") + "]"
      }
    }
    let text = link.children.map(\.allText).joined()
    switch link.target {
    case .url(let address): linkTexts.append(text.isEmpty ? address.text : text)
    case .destination(let name): linkTexts.append(text.isEmpty ? name : text)
    }
    try leaf(Element(tag: "Link", language: language(of: link.children)), attributes: attributes, body)
  }

  /// Draws without any tag of its own: inside a layer cairo loses them.
  func untagged(_ body: () throws -> Void) rethrows {
    let outer = isInside
    isInside = true
    defer { isInside = outer }
    try body()
  }

  /// A tag around the whole of several pages.
  func begin(container tag: String) { begin(Element(tag: tag), attributes: "") }
  func end(container tag: String) { end(tag) }

  private func element(_ element: Element, of node: Node, _ body: () throws -> Void) throws {
    if element.tag != Self.artifact, node.children.contains(where: { $0.structureTag != nil || $0.hasStructure }) {
      containers.append(element.tag)
      begin(element, attributes: "")
      try body()
      end(element.tag)
      containers.removeLast()
    } else {
      var element = element
      element.language = language(of: [node])
      try leaf(element, body)
    }
  }

  private func leaf(_ element: Element, attributes: String = "", _ body: () throws -> Void) throws {
    begin(element, attributes: attributes)
    isInside = true
    defer { isInside = false }
    try body()
    end(element.tag)
  }

  private func begin(_ element: Element, attributes: String) {
    elements.append(element)
    cairo_tag_begin(cr, element.tag, attributes)
  }

  private func end(_ tag: String) { cairo_tag_end(cr, tag) }

  private func isContent(_ node: Node) -> Bool {
    node.semantics.role != .background && (containers.contains("Figure") || node.hasText)
  }

  private static func holdsText(_ tag: String) -> Bool {
    ["P", "H1", "H2", "H3", "Lbl", "LBody", "TH", "TD", "Caption", "Figure"].contains(tag)
  }

  /// The one language of all runs; nil if there is none or more than one.
  private func language(of nodes: [Node]) -> Language? {
    let all = Set(nodes.flatMap(\.languages))
    return all.count == 1 ? all.first ?? nil : nil
  }
}

extension PDFTagger {
  /// Letters, digits, dot and hyphen stay; the rest is written as its hexadecimal code, so that cairo's syntax for
  /// attributes and PDF's strings never meet a name.
  static func destinationName(_ name: String) -> String {
    name.utf8.map { b in
      let c = Character(Unicode.Scalar(b))
      if c.isASCII, c.isLetter || c.isNumber || c == "-" || c == "." { return String(c) }
      return "_" + String(b, radix: 16)
    }.joined()
  }

  static func decimal(_ v: Double) -> String { String((v * 100).rounded() / 100) }
}
