import Languages
import Scene

extension Node {
  var semantics: Semantics {
    switch self {
    case .group(let n): n.semantics
    case .path(let n): n.semantics
    case .symbols(let n): n.semantics
    case .text(let n): n.semantics
    case .image(let n): n.semantics
    case .link(let n): n.semantics
    }
  }

  var children: [Node] {
    switch self {
    case .group(let n): n.children
    case .link(let n): n.children
    default: []
    }
  }

  /// The structure type of PDF 1.7 (section 14.8.4) for the node's role. Only types that cairo 1.16 knows: any other
  /// damages the file without a word.
  var structureTag: String? {
    if case .link = self { return nil }
    return switch semantics.role {
    case .heading1: "H1"
    case .heading2: "H2"
    case .heading3: "H3"
    case .paragraph: "P"
    case .list: "L"
    case .listItem: "LI"
    case .listLabel: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableRow: "TR"
    case .tableHeader: "TH"
    case .tableCell: "TD"
    case .figure: "Figure"
    case .caption: "Caption"
    case .aside: "Div"
    case .footer: PDFTagger.artifact
    default: nil
    }
  }

  /// Whether the node, which has no tag of its own, holds one. A faded group has none, since it is drawn as a layer.
  var hasStructure: Bool {
    switch self {
    case .link: true
    case .group(let g) where g.semantics.role == .background: false
    case .group(let g): g.opacity >= 1 && g.children.contains { $0.structureTag != nil || $0.hasStructure }
    default: false
    }
  }

  var hasText: Bool {
    switch self {
    case .text: true
    case .image: false
    default: children.contains(where: \.hasText)
    }
  }

  var allText: String {
    if case .text(let t) = self { return t.plainText }
    return children.map(\.allText).joined()
  }

  var languages: [Language?] {
    if case .text(let t) = self { return t.runs.map(\.language) }
    return children.flatMap(\.languages)
  }
}
