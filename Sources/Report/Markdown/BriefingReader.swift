import Diagnostics
import Facts
import Languages

/// From the bytes of a Markdown text to a briefing, every figure resolved.
public enum BriefingReader {
  /// - Parameters:
  ///   - file: as diagnostics name the text.
  ///   - charts: names of the project's charts; nil leaves it to whoever draws them to miss one.
  ///
  /// What is wrong is collected in `diagnostics`; where there are errors, nothing should be made of the result.
  public static func read(
    _ bytes: [UInt8], file: String, facts: FactBase, charts: [String]? = nil, diagnostics: inout Diagnostics
  ) -> BriefingDocument {
    read(bytes, file: file, charts: charts, diagnostics: &diagnostics) { FactBaseSource(facts, language: $0) }
  }

  /// The fact source is made for the language that the front matter names.
  static func read(
    _ bytes: [UInt8], file: String, charts: [String]? = nil, diagnostics: inout Diagnostics,
    source: (_ language: Language) -> any FactSource
  ) -> BriefingDocument {
    let text: String
    do { text = try SourceText.decode(bytes, file: file) } catch {
      diagnostics.add(error)
      return BriefingDocument(front: FrontMatter(title: ""), blocks: [])
    }
    if let excess = MarkdownGuard.check(bytes, file: file) {
      diagnostics.add(excess)
      return BriefingDocument(front: FrontMatter(title: ""), blocks: [])
    }
    var (front, body) = FrontMatterReader.read(text, file: file, diagnostics: &diagnostics)
    let unclosed = FenceCheck.check(body, blocks: BlockReader.fences, file: file)
    diagnostics.items += unclosed
    if unclosed.contains(where: { $0.severity == .error }) { return BriefingDocument(front: front, blocks: []) }
    let facts = source(front.language)
    let insertions = Insertions(lifting: body, file: file, diagnostics: &diagnostics)
    let root = CommonMark.parse(insertions.text, smart: front.language == .en)
    var reader = BlockReader(
      file: file, facts: facts, language: front.language, charts: charts, insertions: insertions)
    let blocks = reader.document(root, front: &front)
    if front.title.isEmpty {
      reader.inline.fail(
        "the briefing has no title", line: 1, hint: "write title: … between two lines of --- at the top")
    }
    if front.footer.isEmpty { front.footer = front.title }
    diagnostics.items += reader.inline.diagnostics.items
    var document = BriefingDocument(front: front, blocks: blocks, sources: facts.sources, doubts: reader.doubts)
    var seen = Set<String>()
    document.factReferences = (reader.inline.shownFacts + document.tabledFactIDs)
      .filter { seen.insert($0).inserted }.compactMap(facts.reference)
    document.names = facts.names
    return document
  }
}
