import Diagnostics
import Languages

/// Markdown's blocks, and the fences that set charts, tables of facts, key figures, sources and doubts.
struct BlockReader {
  let charts: [String]?
  var inline: InlineReader
  var footnotes: [String: MarkdownNode] = [:]
  var doubts: [DoubtEntry] = []
  private var figureCount = 0
  private var lastLevel = 1
  private var headingIDs = Set<String>()
  /// The number that the next heading of the same words tries first.
  private var headingCounts: [String: Int] = [:]
  private var hasLead = false
  /// Columns that are open: those finished, and the place where they began.
  private var openColumns: [(finished: [[Block]], outer: [Block], line: Int)] = []

  init(file: String, facts: any FactSource, language: Language, charts: [String]?, insertions: Insertions) {
    self.charts = charts
    inline = InlineReader(
      file: file, facts: facts, language: language, words: language.words, insertions: insertions,
      diagnostics: Diagnostics())
  }

  mutating func document(_ root: MarkdownNode, front: inout FrontMatter) -> [Block] {
    var body: [MarkdownNode] = []
    var notes = 0
    for node in root.children {
      if case .footnote = node.kind {
        notes += 1
        footnotes[InlineReader.letter(String(notes))] = node
      } else {
        body.append(node)
      }
    }
    if front.title.isEmpty, let i = body.firstIndex(where: { $0.kind == .heading(level: 1) }) {
      front.title = inline.inlines(body[i].children).plainText
      body.remove(at: i)
    }
    survey(body)
    var blocks: [Block] = []
    for node in body { read(node, into: &blocks) }
    while let open = openColumns.popLast() {
      inline.fail("columns that are not closed", line: open.line, hint: "write <!-- end columns --> after them")
      blocks = open.outer + blocks
    }
    inline.checkHeadingLinks(headingIDs)
    return blocks
  }

  /// Figures are numbered before the text is read, because it may refer to one further down.
  private mutating func survey(_ nodes: [MarkdownNode]) {
    var number = 0
    for chart in nodes.compactMap({ chart(in: $0) }) {
      number += 1
      if inline.figureNumbers[chart.name] == nil { inline.figureNumbers[chart.name] = number }
    }
  }

  mutating func read(_ node: MarkdownNode, into blocks: inout [Block]) {
    switch node.kind {
    case .heading(let level): blocks.append(.heading(heading(node, level: level)))
    case .paragraph:
      if let figure = chart(in: node) {
        appendFigure(figure, node, alt: inline.inlines(node.children.first?.children ?? []).plainText, to: &blocks)
      } else {
        let content = inline.inlines(node.children)
        if content.isEmpty { return }
        let kind: Prose.Kind = hasLead || !openColumns.isEmpty || lastLevel > 1 ? .body : .lead
        hasLead = true
        blocks.append(.paragraph(Prose(content, kind: kind)))
        appendFootnotes(of: [content], to: &blocks)
      }
    case .quote:
      var inner: [Block] = []
      for child in node.children { read(child, into: &inner) }
      blocks.append(.quote(inner))
    case .list(let start): list(node, start: start, into: &blocks)
    case .table(let alignments): table(node, alignments, into: &blocks)
    case .code(let info): fence(node, info: info, into: &blocks)
    case .htmlBlock: comment(node, into: &blocks)
    case .pageRule:
      inline.fail(
        "a rule across the page", line: node.line,
        hint: "for a new page write <!-- page break -->; the house draws no rules")
    default: inline.fail("\(node.kind) is not supported here", line: node.line)
    }
  }

  private mutating func heading(_ node: MarkdownNode, level: Int) -> Heading {
    // Levels follow one another without a gap, or the tags of a PDF are not well formed. 1 is the title's.
    let level = min(3, max(2, level), lastLevel + 1)
    lastLevel = level
    let content = inline.inlines(node.children)
    var id = String(
      content.plainText.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").prefix(60))
    if id.isEmpty { id = "section" }
    var unique = id
    var n = headingCounts[id] ?? 2
    while !headingIDs.insert(unique).inserted {
      unique = "\(id)-\(n)"
      n += 1
    }
    headingCounts[id] = n
    return Heading(level: level, content: content, id: unique)
  }

  private mutating func list(_ node: MarkdownNode, start: Int?, into blocks: inout [Block]) {
    if node.children.count > MarkdownLimits.rows {
      return inline.fail("a list of more than \(MarkdownLimits.rows) items", line: node.line, hint: "split the list")
    }
    var items: [[Block]] = []
    var notes: [Block] = []
    for item in node.children {
      var content: [Block] = []
      for child in item.children { read(child, into: &content) }
      // A footnote in an item stands beside the list.
      notes += content.filter { if case .sideNote = $0 { true } else { false } }
      items.append(content.filter { if case .sideNote = $0 { false } else { true } })
    }
    blocks.append(.list(BulletList(start: start, items: items)))
    blocks += notes
  }

  private mutating func table(_ node: MarkdownNode, _ alignments: [TextTable.Alignment], into blocks: inout [Block]) {
    if node.children.count > MarkdownLimits.rows {
      return inline.fail("a table of more than \(MarkdownLimits.rows) rows", line: node.line, hint: "split the table")
    }
    var table = TextTable(alignments: alignments, head: [], rows: [])
    for row in node.children {
      let cells = row.children.map { inline.inlines($0.children) }
      if case .row(isHead: true) = row.kind { table.head = cells } else { table.rows.append(cells) }
    }
    blocks.append(.table(table))
    appendFootnotes(of: table.head + table.rows.flatMap { $0 }, to: &blocks)
  }

  /// Footnotes stand beside the block that has their mark.
  private mutating func appendFootnotes(of texts: [[Inline]], to blocks: inout [Block]) {
    for mark in texts.flatMap(\.noteMarks) {
      guard let node = footnotes.removeValue(forKey: mark) else { continue }
      blocks.append(.sideNote(SideNote(mark: mark, paragraphs: node.children.map { inline.inlines($0.children) })))
    }
  }

  // MARK: Charts

  /// The chart that a fence or a line with nothing but an image asks for.
  private func chart(in node: MarkdownNode) -> ChartReference? {
    let place = Place(file: inline.file, line: node.line, column: 1)
    switch node.kind {
    case .code(let info) where info.firstWord == "chart":
      let name = info.split(separator: " ").dropFirst().joined(separator: " ")
      if !name.isEmpty { return ChartReference(.named(name), at: place) }
      return yaml(node).map { ChartReference(.inline($0), at: place) }
    case .paragraph:
      guard node.children.count == 1, let child = node.children.first, case .image(let url) = child.kind else {
        return nil
      }
      return ChartReference(.file(url), at: place)
    default: return nil
    }
  }

  mutating func appendFigure(_ chart: ChartReference, _ node: MarkdownNode, alt: String?, to blocks: inout [Block]) {
    figureCount += 1
    if case .file(let path) = chart.spec, ![".json", ".yaml", ".yml"].contains(where: path.hasSuffix) {
      inline.fail("the picture \"\(path)\"", line: node.line, hint: "pictures are charts: NAME.vl.yaml or NAME.vl.json")
      return
    }
    if case .named(let name) = chart.spec, let charts, !charts.contains(name) {
      inline.fail(
        "there is no chart \"\(name)\"", line: node.line,
        hint: Suggestion.hint(for: name, in: charts) ?? "it would stand in charts/\(name).vl.yaml")
      return
    }
    blocks.append(.figure(ChartFigure(number: figureCount, chart: chart, altText: alt?.isEmpty == false ? alt : nil)))
  }

  // MARK: Comments that lay out

  private mutating func comment(_ node: MarkdownNode, into blocks: inout [Block]) {
    let text = inline.insertions.restored(node.literal).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.count >= 7 else {
      inline.fail("HTML in the text", line: node.line, hint: "write it in Markdown")
      return
    }
    switch text.dropFirst(4).dropLast(3).split(separator: " ").joined(separator: " ").lowercased() {
    case "page break": blocks.append(.pageBreak)
    case "columns":
      openColumns.append(([], blocks, node.line))
      blocks = []
    case "next column":
      guard let last = openColumns.indices.last else {
        inline.fail("a next column outside columns", line: node.line, hint: "write <!-- columns --> before it")
        return
      }
      openColumns[last].finished.append(blocks)
      blocks = []
    case "end columns":
      guard let open = openColumns.popLast() else {
        inline.fail("an end of columns that were not begun", line: node.line)
        return
      }
      blocks = open.outer + [.columns(open.finished + [blocks])]
    default: break  // a comment for readers of the source
    }
  }

  /// The body of a fence as YAML whose marks are places in the text.
  func yaml(_ node: MarkdownNode, report: ((Diagnostic) -> Void)? = nil) -> Tree? {
    let body = inline.insertions.restored(node.literal)
    do {
      return try YAMLTree.parse(body, file: inline.file, firstLine: node.line + 1)
    } catch let d as Diagnostic {
      report?(d)
    } catch {
      report?(Diagnostic(.error, "\(error)", at: Place(file: inline.file, line: node.line, column: 1)))
    }
    return nil
  }
}

extension String {
  var firstWord: Substring { prefix { !$0.isWhitespace } }
}

extension [Inline] {
  var noteMarks: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .noteMark(let m): [m]
      case .strong(let c), .quiet(let c), .link(let c, _): c.noteMarks
      default: []
      }
    }
  }
}

extension Tree {
  /// A text, or a list of texts.
  var stringList: [String]? {
    if let s = string { return [s] }
    return array?.compactMap(\.string)
  }
}
