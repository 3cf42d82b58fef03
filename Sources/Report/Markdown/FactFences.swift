import Diagnostics

/// The fences that set facts: key figures and tables.
extension BlockReader {
  // MARK: key-figures

  mutating func keyFigures(_ tree: Tree, into blocks: inout [Block]) {
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

  mutating func keyFigure(_ item: Tree) -> KeyFigure? {
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

  mutating func facts(_ tree: Tree, _ node: MarkdownNode, into blocks: inout [Block]) {
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
        for id in ids.array ?? [] where id.string.map({ !inline.facts.hasFact($0) }) ?? true {
          fail(
            "unknown fact \"\(id.string ?? "")\"", id,
            hint: Suggestion.hint(for: id.string ?? "", in: inline.facts.factIDs))
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
    blocks.append(.factTable(FactRows(heads: .init(inline.words), groups: groups, note: note)))
  }

  mutating func checkValues(_ tree: Tree, of field: FactTableQuery.Field) {
    let known = inline.facts.values(of: field)
    for item in tree.array ?? [tree] {
      guard let s = item.string, !known.contains(s) else { continue }
      fail("no fact has the \(field.rawValue) \"\(s)\"", item, hint: Suggestion.hint(for: s, in: known))
    }
  }
}
