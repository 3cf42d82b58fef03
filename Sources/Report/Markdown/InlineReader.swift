import Diagnostics
import Gates
import Languages

/// Markdown's inlines, with every `{{…}}` resolved.
struct InlineReader {
  var file: String
  let facts: any FactSource
  let language: Language
  let words: Words
  /// Chart names to figure numbers, for `{{figure NAME}}`.
  var figureNumbers: [String: Int] = [:]
  var insertions: Insertions
  var diagnostics: Diagnostics
  /// Ids of the facts that have been set, in order.
  var shownFacts: [String] = []
  /// Facts are many, and so may be those that are missing.
  var hints = Suggestion.Budget()
  /// Headings that links lead to, and where; whether there are such is known at the end of the text.
  var headingLinks: [(id: String, place: Place)] = []

  mutating func inlines(_ nodes: [MarkdownNode]) -> [Inline] {
    var result: [Inline] = []
    for node in nodes { result += inline(node) }
    return result
  }

  /// Inline Markdown that stands in YAML: a label, the evidence of a doubt.
  mutating func inlines(markdown text: String, at mark: Mark) -> [Inline] {
    let outer = insertions
    defer { insertions = outer }
    var inner = Diagnostics()
    // Lines of a block scalar are near the mark of its key; columns within it are not known.
    insertions = Insertions(lifting: text, file: file, diagnostics: &inner)
    insertions.move(to: mark)
    diagnostics.items += inner.items
    let root = CommonMark.parse(insertions.text, smart: language == .en)
    var result: [Inline] = []
    for paragraph in root.children {
      if !result.isEmpty { result.append(.lineBreak) }
      result += inlines(paragraph.children)
    }
    return result
  }

  /// The same for a text of another file.
  mutating func inlines(markdown text: String, from place: Place) -> [Inline] {
    let own = file
    defer { file = own }
    file = place.file ?? own
    return inlines(markdown: text, at: Mark(line: place.line ?? 1, column: place.column ?? 1))
  }

  private mutating func inline(_ node: MarkdownNode) -> [Inline] {
    switch node.kind {
    case .text: return text(node.literal)
    case .codeSpan: return [.code(insertions.restored(node.literal))]
    case .softBreak: return [.text(" ")]
    case .lineBreak: return [.lineBreak]
    case .strong: return [.strong(inlines(node.children))]
    case .emphasis: return [.quiet(inlines(node.children))]
    case .link(let url): return [link(inlines(node.children), url: insertions.restored(url), at: node)]
    case .footnoteReference(let number): return [.noteMark(Self.letter(number))]
    case .image:
      fail("a picture inside a paragraph", node, hint: "give it a line of its own, with a chart's spec")
      return []
    case .htmlInline:
      if !node.literal.hasPrefix("<!--") {
        fail("HTML in the text: \(node.literal)", node, hint: "write it in Markdown")
      }
      return []
    default: return inlines(node.children)
    }
  }

  private mutating func text(_ literal: String) -> [Inline] {
    insertions.pieces(of: literal).flatMap { piece -> [Inline] in
      switch piece {
      case .text(let s): Self.diamonds(s)
      case .insertion(let i): insertion(i)
      }
    }
  }

  /// The sign of a doubt has its colour wherever it is typed.
  private static func diamonds(_ s: String) -> [Inline] {
    let parts = s.split(separator: "◆", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { i, part -> [Inline] in
      (i > 0 ? [.diamond(doubt: nil)] : []) + (part.isEmpty ? [] : [.text(String(part))])
    }
  }

  private mutating func link(_ content: [Inline], url: String, at node: MarkdownNode) -> Inline {
    if url.hasPrefix("#") {
      let id = String(url.dropFirst())
      headingLinks.append((id, Place(file: file, mark: insertions.mark(of: node))))
      return .link(content, to: .anchor(.heading(id)))
    }
    do { return .link(content, to: .url(try WebAddress(url))) } catch {
      let why = error == .scheme ? "" : " \(error)"
      fail("a link to \"\(url.prefix(80))\"\(why)", node, hint: "links lead to http, https, mailto or #heading")
      return .strong(content)
    }
  }

  /// Once all headings are known.
  mutating func checkHeadingLinks(_ headings: Set<String>) {
    for link in headingLinks where !headings.contains(link.id) {
      let hint =
        Suggestion.hint(for: link.id, in: headings.sorted())
        ?? "a heading is addressed by its words in small letters, with hyphens: #what-was-signed"
      diagnostics.add(Diagnostic(.error, "there is no heading \"\(link.id)\"", at: link.place, hint: hint))
    }
  }

  // MARK: {{…}}

  private mutating func insertion(_ i: Insertion) -> [Inline] {
    if let doubt = doubtNumber(i.id) { return doubtReference(doubt, i) }
    if i.id == "source" { return sourceReference(i) }
    if i.id == "figure" { return figureReference(i) }
    guard let variant = FigureVariant(rawValue: i.variant) else {
      fail(
        "unknown word \"\(i.variant)\" after a fact", i,
        hint: Suggestion.hint(for: i.variant, in: FigureVariant.allCases.map(\.rawValue))
          ?? "known are number, value, other, date, stated")
      return [.text(i.raw)]
    }
    guard facts.hasFact(i.id) else {
      let known = facts
      let hint = hints.hint(for: i.id, in: known.factIDs)
      fail("unknown fact \"\(i.id)\"", i, hint: hint ?? "briefing facts lists them")
      return [.text(i.raw)]
    }
    guard let figure = facts.figure(i.id, variant) else {
      fail("the fact \"\(i.id)\" has no \(Self.name(of: variant))", i)
      return [.text(i.raw)]
    }
    shownFacts.append(i.id)
    return [.figure(figure)]
  }

  private static func name(of variant: FigureVariant) -> String {
    switch variant {
    case .full, .number, .value: "figure"
    case .other, .otherNumber: "other reading"
    case .date: "date"
    case .stated: "words as stated"
    }
  }

  /// `D1` → 1.
  private func doubtNumber(_ id: String) -> Int? {
    guard id.first == "D", let n = Int(id.dropFirst()), n > 0 else { return nil }
    return n
  }

  private mutating func doubtReference(_ n: Int, _ i: Insertion) -> [Inline] {
    if !facts.doubts.contains(where: { $0.number == n }) {
      fail("there is no doubt D\(n)", i, hint: "the facts have \(facts.doubts.count)")
      return [.text(i.raw)]
    }
    switch i.variant {
    case "": return [.doubtMark(n)]
    case "page": return [.pageNumber(of: .doubt(n))]
    default:
      fail("unknown word \"\(i.variant)\" after a doubt", i, hint: "known is page")
      return [.text(i.raw)]
    }
  }

  private mutating func sourceReference(_ i: Insertion) -> [Inline] {
    if let s = facts.sources.first(where: { $0.documentID == i.variant || String($0.number) == i.variant }) {
      return [.sourceMark(s.number)]
    }
    fail(
      "unknown document \"\(i.variant)\"", i, hint: Suggestion.hint(for: i.variant, in: facts.sources.map(\.documentID))
    )
    return [.text(i.raw)]
  }

  private mutating func figureReference(_ i: Insertion) -> [Inline] {
    if let n = figureNumbers[i.variant] {
      return [.link([.text(words.pages.figureInText + words.sentence.fixedSpace + String(n))], to: .anchor(.figure(n)))]
    }
    fail(
      "no figure shows the chart \"\(i.variant)\"", i,
      hint: Suggestion.hint(for: i.variant, in: figureNumbers.keys.sorted()))
    return [.text(i.raw)]
  }

  mutating func fail(_ message: String, _ i: Insertion, hint: String? = nil) {
    diagnostics.add(Diagnostic(.error, message, at: Place(file: file, mark: i.mark), hint: hint))
  }

  mutating func fail(_ message: String, _ node: MarkdownNode, hint: String? = nil) {
    diagnostics.add(Diagnostic(.error, message, at: Place(file: file, mark: insertions.mark(of: node)), hint: hint))
  }

  mutating func fail(_ message: String, line: Int, hint: String? = nil) {
    diagnostics.add(Diagnostic(.error, message, at: Place(file: file, line: line, column: 1), hint: hint))
  }

  /// 1 → a, 27 → aa.
  static func letter(_ number: String) -> String {
    guard var n = Int(number), n > 0 else { return number }
    var s = ""
    while n > 0 {
      s = String(UnicodeScalar(UInt8(97 + (n - 1) % 26))) + s
      n = (n - 1) / 26
    }
    return s
  }
}
