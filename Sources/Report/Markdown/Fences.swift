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

  private mutating func body(_ node: MarkdownNode) -> Tree? {
    var found: Diagnostic?
    let tree = yaml(node) { found = $0 }
    if let found { inline.diagnostics.add(found) }
    return tree
  }

  // MARK: note

  private mutating func note(_ node: MarkdownNode, into blocks: inout [Block]) {
    let text = inline.insertions.restored(node.literal)
    let paragraphs = text.split(separator: "\n\n").map(String.init)
    let content = paragraphs.map { inline.inlines(markdown: $0, at: Mark(line: node.line + 1, column: 1)) }
    if content.allSatisfy(\.isEmpty) { return inline.fail("an empty note", line: node.line) }
    blocks.append(.sideNote(SideNote(paragraphs: content)))
  }

  // MARK: key-figures

  private mutating func keyFigures(_ tree: Tree, into blocks: inout [Block]) {
    var result = KeyFigures(figures: [])
    var list = tree
    if let object = tree.object {
      check(object, known: ["title", "size", "figures"])
      if let title = object["title"] { result.title = text(title) }
      if let size = object["size"] {
        if let known = size.string.flatMap(KeyFigures.Size.init(rawValue:)) {
          result.size = known
        } else {
          fail("size is large or small", size)
        }
      }
      guard let figures = object["figures"] else { return fail("key-figures without figures", tree) }
      list = figures
    }
    guard let items = list.array, !items.isEmpty else {
      return fail("key-figures is \(list.kindName), not a list of facts", list, hint: "write lines as - fact: ID")
    }
    for item in items { if let figure = keyFigure(item) { result.figures.append(figure) } }
    blocks.append(.keyFigures(result))
  }

  private mutating func keyFigure(_ item: Tree) -> KeyFigure? {
    if let object = item.object { check(object, known: ["fact", "label", "whose", "note"]) }
    guard let idTree = item.string != nil ? item : item["fact"], let id = idTree.string else {
      fail("a key figure names a fact", item, hint: "write - fact: ID")
      return nil
    }
    guard var figure = inline.facts.keyFigure(id) else {
      fail("unknown fact \"\(id)\"", idTree, hint: Suggestion.hint(for: id, in: inline.facts.factIDs))
      return nil
    }
    if let label = item["label"] { figure.label = text(label) }
    if let whose = item["whose"] {
      // The mark of the source stays behind whatever name the text gives.
      let marks = figure.whose.filter { if case .sourceMark = $0 { true } else { false } }
      figure.whose = text(whose) + marks.flatMap { [.text("\u{A0}"), $0] }
    }
    if let note = item["note"] { figure.note = text(note) }
    return figure
  }

  // MARK: facts

  private mutating func facts(_ tree: Tree, _ node: MarkdownNode, into blocks: inout [Block]) {
    var query = FactTableQuery()
    var scopes: [String: String] = [:]
    var note: [Inline] = []
    if let object = tree.object {
      check(object, known: ["only", "facts", "group", "order", "scopes", "note"])
      if let only = object["only"]?.object {
        for entry in only.entries {
          guard let field = FactTableQuery.Field(rawValue: entry.key) else {
            unknown(entry, known: FactTableQuery.Field.allCases.map(\.rawValue))
            continue
          }
          query.only[field] = entry.value.stringList ?? []
          checkValues(entry.value, of: field)
        }
      }
      if let group = object["group"] {
        if let field = group.string.flatMap(FactTableQuery.Field.init(rawValue:)) {
          query.group = field
        } else {
          fail("group is one of " + FactTableQuery.Field.allCases.map(\.rawValue).joined(separator: ", "), group)
        }
      }
      if let ids = object["facts"] {
        query.ids = ids.stringList ?? []
        for id in ids.array ?? [] where id.string.map({ !inline.facts.factIDs.contains($0) }) ?? true {
          fail("unknown fact \"\(id.string ?? "")\"", id, hint: Suggestion.hint(for: id.string ?? "", in: inline.facts.factIDs))
        }
      }
      if let order = object["order"] {
        query.order = order.stringList ?? []
        checkValues(order, of: query.group)
      }
      for entry in object["scopes"]?.object?.entries ?? [] { scopes[entry.key] = entry.value.string ?? "" }
      if let text = object["note"] { note = self.text(text) }
    } else if !tree.isNull {
      return fail("facts is \(tree.kindName), not a mapping", tree, hint: "write group: partnership, or nothing")
    }
    var groups = inline.facts.table(query)
    for i in groups.indices {
      if let scope = scopes[groups[i].name] { groups[i].scope = scope }
      for k in groups[i].rows.indices where groups[i].rows[k].isOtherReading {
        if let doubt = inline.facts.doubt(of: groups[i].rows[k].factID) { groups[i].rows[k].source = .doubt(doubt) }
      }
    }
    if groups.isEmpty { return inline.fail("no fact fits this table", line: node.line) }
    blocks.append(.factTable(FactRows(heads: inline.words.heads, groups: groups, note: note)))
  }

  private mutating func checkValues(_ tree: Tree, of field: FactTableQuery.Field) {
    let known = inline.facts.values(of: field)
    for item in tree.array ?? [tree] {
      guard let s = item.string, !known.contains(s) else { continue }
      fail("no fact has the \(field.rawValue) \"\(s)\"", item, hint: Suggestion.hint(for: s, in: known))
    }
  }

  // MARK: sources, doubts, legend

  private mutating func sources(_ tree: Tree, into blocks: inout [Block]) {
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

  private mutating func doubts(_ tree: Tree, into blocks: inout [Block]) {
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

  private mutating func legend(_ tree: Tree, into blocks: inout [Block]) {
    var key = StatusKey(title: inline.words.keyTitle, entries: [])
    var shown = tree
    if let object = tree.object {
      check(object, known: ["title", "show", "note"])
      if let title = object["title"]?.string { key.title = title }
      if let note = object["note"] { key.note = text(note) }
      shown = object["show"] ?? Tree(.null)
    }
    let all = StatusMark.allCases.filter { $0 != .held && $0 != .discussed && $0 != .stated }
    if shown.isNull {
      key.entries = all.map { .init(mark: $0, word: inline.words.status($0)) }
    }
    for item in shown.array ?? [] {
      if let mark = item.string.flatMap(StatusMark.init(rawValue:)) {
        key.entries.append(.init(mark: mark, word: inline.words.status(mark)))
      } else {
        fail(
          "unknown status \"\(item.string ?? "")\"", item,
          hint: Suggestion.hint(for: item.string ?? "", in: StatusMark.allCases.map(\.rawValue)))
      }
    }
    blocks.append(.statusKey(key))
  }

  // MARK: Helpers for YAML bodies

  private mutating func text(_ tree: Tree) -> [Inline] {
    guard let s = tree.string ?? tree.literal?.text else {
      fail("\(tree.kindName) where a text is expected", tree)
      return []
    }
    return inline.inlines(markdown: s, at: tree.mark)
  }

  private mutating func check(_ object: TreeObject, known: [String]) {
    for entry in object.entries where !known.contains(entry.key) { unknown(entry, known: known) }
  }

  private mutating func unknown(_ entry: TreeObject.Entry, known: [String]) {
    inline.diagnostics.add(
      Diagnostic(
        .error, "unknown field \"\(entry.key)\"", at: Place(file: inline.file, mark: entry.keyMark),
        hint: Suggestion.hint(for: entry.key, in: known) ?? "known are " + known.joined(separator: ", ")))
  }

  private mutating func fail(_ message: String, _ tree: Tree, hint: String? = nil) {
    inline.diagnostics.add(
      Diagnostic(.error, message, at: Place(file: inline.file, mark: tree.mark), hint: hint))
  }
}
