import Diagnostics

/// The fenced blocks of a briefing, one function each.
extension BlockReader {
  static let fences = ["chart", "facts", "key-figures", "sources", "doubts", "note", "legend"]

  mutating func fence(_ node: MarkdownNode, info: String, into blocks: inout [Block]) {
    let word = String(info.firstWord)
    switch word {
    case "", "text": blocks.append(.preformatted(inline.insertions.restored(node.literal)))
    case "chart":
      let name = info.split(separator: " ").dropFirst().joined(separator: " ")
      if !name.isEmpty {
        appendFigure(ChartReference(.named(name), at: place(node)), node, alt: nil, to: &blocks)
      } else if let tree = body(node) {
        appendFigure(ChartReference(.inline(tree), at: place(node)), node, alt: nil, to: &blocks)
      }
    case "facts": if let tree = body(node) { facts(tree, node, into: &blocks) }
    case "key-figures": if let tree = body(node) { keyFigures(tree, into: &blocks) }
    case "sources": if let tree = body(node) { sources(tree, into: &blocks) }
    case "doubts": if let tree = body(node) { doubts(tree, into: &blocks) }
    case "legend": if let tree = body(node) { legend(tree, into: &blocks) }
    case "note": note(node, into: &blocks)
    default:
      inline.fail(
        "unknown block \"\(word)\"", line: node.line,
        hint: Suggestion.hint(for: word, in: Self.fences)
          ?? "known are \(Self.fences.joined(separator: ", ")); without a word the lines are set as they are")
    }
  }

  private func place(_ node: MarkdownNode) -> Place { Place(file: inline.file, line: node.line, column: 1) }

  mutating func body(_ node: MarkdownNode) -> Tree? {
    var found: Diagnostic?
    let tree = yaml(node) { found = $0 }
    if let found { inline.diagnostics.add(found) }
    return tree
  }

  // MARK: note

  mutating func note(_ node: MarkdownNode, into blocks: inout [Block]) {
    let text = inline.insertions.restored(node.literal)
    let paragraphs = text.split(separator: "\n\n").map(String.init)
    let content = paragraphs.map { inline.inlines(markdown: $0, at: Mark(line: node.line + 1, column: 1)) }
    if content.allSatisfy(\.isEmpty) { return inline.fail("an empty note", line: node.line) }
    blocks.append(.sideNote(SideNote(paragraphs: content)))
  }

  // MARK: sources, doubts, legend

  mutating func sources(_ tree: Tree, into blocks: inout [Block]) {
    var entries = inline.facts.sources
    // The body may say of a document what its own fields do not.
    for entry in tree.object?.entries ?? [] {
      guard let i = entries.firstIndex(where: { $0.documentID == entry.key }) else {
        unknown(entry, known: entries.map(\.documentID))
        continue
      }
      if let object = entry.value.object {
        check(object, known: ["name", "detail"])
        if let name = object["name"]?.string { entries[i].name = name }
        if let detail = object["detail"] { entries[i].detail = text(detail) }
      } else {
        entries[i].detail = text(entry.value)
      }
    }
    if tree.object == nil && !tree.isNull { fail("sources is \(tree.kindName), not a mapping of documents", tree) }
    blocks.append(.sources(entries))
  }

  mutating func doubts(_ tree: Tree, into blocks: inout [Block]) {
    let all = inline.facts.doubts
    var shown = Array(all.indices)
    if let items = tree.array {
      shown = []
      for item in items {
        if let i = all.firstIndex(where: { $0.id == item.string }) {
          shown.append(i)
        } else {
          fail(
            "unknown doubt \"\(item.string ?? "")\"", item,
            hint: Suggestion.hint(for: item.string ?? "", in: all.map(\.id)))
        }
      }
    } else if !tree.isNull {
      return fail("doubts is \(tree.kindName), not a list of ids", tree, hint: "leave it empty for all of them")
    }
    let entries = shown.map { i -> DoubtEntry in
      let doubt = all[i]
      return DoubtEntry(
        number: doubt.number, question: inline.inlines(markdown: doubt.question, from: doubt.place),
        evidence: inline.inlines(markdown: doubt.evidence, from: doubt.place), state: doubt.state,
        isSettled: doubt.isSettled)
    }
    self.doubts += entries
    blocks.append(.doubts(entries))
  }

  mutating func legend(_ tree: Tree, into blocks: inout [Block]) {
    var key = StatusKey(title: inline.words.pages.keyTitle, entries: [])
    var shown = tree
    if let object = tree.object {
      check(object, known: ["title", "show", "note"])
      if let title = object["title"]?.string { key.title = title }
      if let note = object["note"] { key.note = text(note) }
      shown = object["show"] ?? Tree(.null)
    }
    let all = StatusMark.allCases.filter { $0 != .held && $0 != .discussed && $0 != .stated }
    if shown.isNull {
      key.entries = all.map { .init(mark: $0, word: $0.word(inline.language)) }
    }
    for item in shown.array ?? [] {
      if let mark = item.string.flatMap(StatusMark.init(rawValue:)) {
        key.entries.append(.init(mark: mark, word: mark.word(inline.language)))
      } else {
        fail(
          "unknown status \"\(item.string ?? "")\"", item,
          hint: Suggestion.hint(for: item.string ?? "", in: StatusMark.allCases.map(\.rawValue)))
      }
    }
    blocks.append(.statusKey(key))
  }

  // MARK: Helpers for YAML bodies

  mutating func text(_ tree: Tree) -> [Inline] {
    guard let s = tree.string ?? tree.literal?.text else {
      fail("\(tree.kindName) where a text is expected", tree)
      return []
    }
    return inline.inlines(markdown: s, at: tree.mark)
  }

  mutating func check(_ object: TreeObject, known: [String]) {
    for entry in object.entries where !known.contains(entry.key) { unknown(entry, known: known) }
  }

  mutating func unknown(_ entry: TreeObject.Entry, known: [String]) {
    inline.diagnostics.add(
      Diagnostic(
        .error, "unknown field \"\(entry.key)\"", at: Place(file: inline.file, mark: entry.keyMark),
        hint: Suggestion.hint(for: entry.key, in: known) ?? "known are " + known.joined(separator: ", ")))
  }

  mutating func fail(_ message: String, _ tree: Tree, hint: String? = nil) {
    inline.diagnostics.add(
      Diagnostic(.error, message, at: Place(file: inline.file, mark: tree.mark), hint: hint))
  }
}
