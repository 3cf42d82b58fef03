import CMarkGFM

/// CommonMark with tables and footnotes, through libcmark-gfm. The only file of the module that holds C pointers.
enum CommonMark {
  /// The text must be valid UTF-8 and within `MarkdownLimits`. `smart` makes typographic quotes and dashes, which
  /// cmark knows for English only.
  static func parse(_ text: String, smart: Bool) -> MarkdownNode {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | (smart ? CMARK_OPT_SMART : 0)
    guard let parser = cmark_parser_new(options) else { return MarkdownNode(kind: .document) }
    defer { cmark_parser_free(parser) }
    for name in ["table"] {
      if let ext = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, ext) }
    }
    var text = text
    text.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return MarkdownNode(kind: .document) }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    return convert(root, line: 1)
  }

  private static func convert(_ node: OpaquePointer, line: Int) -> MarkdownNode {
    let own = Int(cmark_node_get_start_line(node))
    var result = MarkdownNode(kind: kind(of: node), line: own > 0 ? own : line)
    result.column = own > 0 ? Int(cmark_node_get_start_column(node)) : 0
    if let literal = cmark_node_get_literal(node) { result.literal = String(cString: literal) }
    var child = cmark_node_first_child(node)
    while let c = child {
      result.children.append(convert(c, line: result.line))
      child = cmark_node_next(c)
    }
    return result
  }

  private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
    func string(_ p: UnsafePointer<CChar>?) -> String { p.map { String(cString: $0) } ?? "" }
    // cmark 0.29 has no name for the two kinds of a footnote.
    switch cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnote(string(cmark_node_get_literal(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(string(cmark_node_get_literal(node)))
    default: break
    }
    let name = string(cmark_node_get_type_string(node))
    switch name {
    case "document": return .document
    case "paragraph": return .paragraph
    case "block_quote": return .quote
    case "thematic_break": return .pageRule
    case "item": return .item
    case "html_block": return .htmlBlock
    case "heading": return .heading(level: Int(cmark_node_get_heading_level(node)))
    case "list":
      let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(start: ordered ? Int(cmark_node_get_list_start(node)) : nil)
    case "code_block": return .code(info: string(cmark_node_get_fence_info(node)))
    case "table": return .table(alignments(of: node))
    case "table_header": return .row(isHead: true)
    case "table_row": return .row(isHead: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
    case "table_cell": return .cell
    case "text": return .text
    case "code": return .codeSpan
    case "html_inline": return .htmlInline
    case "softbreak": return .softBreak
    case "linebreak": return .lineBreak
    case "emph": return .emphasis
    case "strong": return .strong
    case "link": return .link(url: string(cmark_node_get_url(node)))
    case "image": return .image(url: string(cmark_node_get_url(node)))
    default: return .unknown(name)
    }
  }

  private static func alignments(of node: OpaquePointer) -> [TextTable.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else {
      return Array(repeating: .left, count: count)
    }
    return (0..<count).map { i in
      switch letters[i] {
      case UInt8(ascii: "r"): .right
      case UInt8(ascii: "c"): .center
      default: .left
      }
    }
  }
}
