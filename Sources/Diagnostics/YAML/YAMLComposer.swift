/// Makes a tree of events. An alias shares the tree of its anchor and costs nothing here, but whoever walks over the
/// result meets it each time; so values are counted, and depth is measured, as if it were written out.
struct YAMLComposer: ~Copyable {
  private let events: YAMLEvents
  private var anchors: [String: Anchored] = [:]
  /// Anchors of what is being read: an alias within would hold itself.
  private var open: Set<String> = []
  private var values = 0

  private struct Anchored {
    var tree: Tree
    /// How many values it holds, itself among them.
    var values: Int
    /// How many levels lie below it.
    var height: Int
  }

  init(events: consuming YAMLEvents) { self.events = events }

  /// The one document of a stream; an empty stream is nothing.
  mutating func document() throws(Diagnostic) -> Tree {
    _ = try events.next()  // the stream's start
    guard case .documentStart = try events.next().kind else { return Tree(.null) }
    let tree = try node(try events.next(), depth: 0).tree
    _ = try events.next()  // the document's end
    let last = try events.next()
    if case .documentStart = last.kind {
      throw fail("a second document", last.mark, hint: "one file holds one document; a line of --- begins another")
    }
    return tree
  }

  private func fail(_ message: String, _ mark: Mark, hint: String? = nil) -> Diagnostic {
    events.problems.diagnostic(message, mark, hint: hint)
  }

  private mutating func count(_ more: Int, _ mark: Mark) throws(Diagnostic) {
    values += more
    if values > Limits.nodes { throw fail("more than \(Limits.nodes) values in one document", mark) }
  }

  private func checkDepth(_ depth: Int, _ mark: Mark) throws(Diagnostic) {
    if depth > Limits.nesting { throw fail("nested more than \(Limits.nesting) deep", mark) }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Diagnostic) -> (tree: Tree, height: Int) {
    if case .alias(let name) = event.kind {
      let known = try anchored(name, event.mark)
      try count(known.values, event.mark)
      try checkDepth(depth + known.height, event.mark)
      return (known.tree, known.height)
    }
    let before = values
    try count(1, event.mark)
    try checkDepth(depth, event.mark)
    if let anchor = event.anchor { open.insert(anchor) }
    let (tree, height) = try content(event, depth: depth)
    if let anchor = event.anchor {
      open.remove(anchor)
      anchors[anchor] = Anchored(tree: tree, values: values - before, height: height)
    }
    return (tree, height)
  }

  private func anchored(_ name: String, _ mark: Mark) throws(Diagnostic) -> Anchored {
    if open.contains(name) { throw fail("an alias within what it stands for: *\(name)", mark) }
    if let known = anchors[name] { return known }
    throw fail(
      "an alias to something that is not there: *\(name)", mark,
      hint: Suggestion.hint(for: name, in: anchors.keys.sorted()) ?? "put a text that begins with * in quotes")
  }

  private mutating func content(_ event: YAMLEvent, depth: Int) throws(Diagnostic) -> (Tree, height: Int) {
    let tags = YAMLTag(event.tag)
    switch event.kind {
    case .scalar(let text, let plain):
      guard let kind = tags.scalar(text, plain: plain) else { throw wrongTag(event) }
      return (Tree(kind, mark: event.mark), 0)
    case .sequenceStart:
      guard tags.allowsSequence else { throw wrongTag(event) }
      return try sequence(event.mark, depth: depth)
    case .mappingStart:
      guard tags.allowsMapping else { throw wrongTag(event) }
      return try mapping(event.mark, depth: depth)
    default: throw fail("not YAML: a value is missing", event.mark)
    }
  }

  private func wrongTag(_ event: YAMLEvent) -> Diagnostic {
    fail("the tag \(event.tag ?? "") does not fit, or is not known", event.mark, hint: "leave it out")
  }

  private mutating func sequence(_ mark: Mark, depth: Int) throws(Diagnostic) -> (Tree, height: Int) {
    var items: [Tree] = []
    var height = 0
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return (Tree(.array(items), mark: mark), height) }
      let item = try node(event, depth: depth + 1)
      items.append(item.tree)
      height = max(height, item.height + 1)
    }
  }

  private mutating func mapping(_ mark: Mark, depth: Int) throws(Diagnostic) -> (Tree, height: Int) {
    var entries: [TreeObject.Entry] = []
    var seen: Set<String> = []
    var height = 0
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return (Tree(.object(TreeObject(entries)), mark: mark), height) }
      let key = try key(event)
      if !seen.insert(key).inserted { throw fail("the key \"\(key)\" stands twice in one mapping", event.mark) }
      let value = try node(try events.next(), depth: depth + 1)
      entries.append(.init(key: key, keyMark: event.mark, value: value.tree))
      height = max(height, value.height + 1)
    }
  }

  /// A key is its text, whatever it looks like: `2024:` and `"2024":` are one key.
  private mutating func key(_ event: YAMLEvent) throws(Diagnostic) -> String {
    switch event.kind {
    case .scalar(let text, let plain):
      if let anchor = event.anchor {
        let kind = YAMLTag(event.tag).scalar(text, plain: plain) ?? .string(text)
        anchors[anchor] = Anchored(tree: Tree(kind, mark: event.mark), values: 1, height: 0)
      }
      return text
    case .alias(let name):
      switch try anchored(name, event.mark).tree.kind {
      case .string(let text): return text
      case .number(let number): return number.text
      default: break
      }
    default: break
    }
    throw fail("a key must be a text", event.mark)
  }
}
