/// The tree that libcmark-gfm makes of a text, as values.
struct MarkdownNode {
  enum Kind: Equatable {
    case document, paragraph, quote, pageRule, item, htmlBlock
    case heading(level: Int)
    case list(start: Int?)
    case code(info: String)
    case table([TextTable.Alignment])
    case row(isHead: Bool)
    case cell
    case footnote(String)
    case text, codeSpan, htmlInline, softBreak, lineBreak, emphasis, strong
    case link(url: String)
    case image(url: String)
    case footnoteReference(String)
    case unknown(String)
  }

  var kind: Kind
  /// Text of a leaf.
  var literal = ""
  var children: [MarkdownNode] = []
  /// Line in the file, from 1.
  var line = 0
  /// Byte in the line, from 1; 0 where cmark does not say.
  var column = 0
}
