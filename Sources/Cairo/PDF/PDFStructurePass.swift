import CQPDF
import Languages

/// Walks cairo's structure tree beside the list of elements that the tagger kept, which stand in the same order.
struct PDFStructurePass {
  let file: QPDFFile
  let tagger: PDFTagger
  let language: Language?
  /// False when something is missing that a reader who does not see the page would need: a figure's text, a level of
  /// heading, a page's tags.
  private(set) var isSound = true

  private var next = 0
  private var links = 0
  private var headingLevel = 0
  private var parts: [String: qpdf_oh] = [:]
  private var moved: [ObjectID: qpdf_oh] = [:]
  private var artifacts: Set<ObjectID> = []

  private struct ObjectID: Hashable {
    var number: Int32
    var generation: Int32
  }

  init(file: QPDFFile, tagger: PDFTagger, language: Language?) {
    self.file = file
    self.tagger = tagger
    self.language = language
    isSound = tagger.isComplete
  }

  mutating func run() throws {
    let root = file.get(file.root, "/StructTreeRoot")
    guard file.isDictionary(root) else { return }
    walkKids(of: root)
    guard next == tagger.elements.count else {
      throw DrawingError.encoding("the structure tree is not as it was drawn")
    }
    mendParentTree(file.get(root, "/ParentTree"))
  }

  /// Visits the children in order, and leaves out artifacts and what was joined to an element further up.
  private mutating func walkKids(of parent: qpdf_oh) {
    let all = file.items(file.get(parent, "/K"))
    let kept = all.filter { kid in
      guard file.isDictionary(kid), let tag = file.name(file.get(kid, "/S")) else { return true }
      return visit(kid, tag: tag)
    }
    if kept.count != all.count { file.set(parent, "/K", file.array(kept)) }
  }

  /// False if the element is to leave its parent.
  private mutating func visit(_ element: qpdf_oh, tag: String) -> Bool {
    guard next < tagger.elements.count, tagger.elements[next].tag == tag else {
      next = Int.max / 2
      return true
    }
    let record = tagger.elements[next]
    next += 1
    if tag == PDFTagger.artifact {
      artifacts.insert(id(element))
      return false
    }
    if let alt = record.alt, !alt.isEmpty { file.set(element, "/Alt", file.text(alt)) }
    if let own = record.language, own != language {
      file.set(element, "/Lang", file.text(own.tag))
    }
    check(record)
    if tag == "Link" { describe(element) }
    walkKids(of: element)
    if tag == "TR" { scopeHeaders(of: element) }
    guard let name = record.name else { return true }
    let key = tag + " " + name
    guard let first = parts[key] else {
      parts[key] = element
      return true
    }
    join(element, to: first)
    return false
  }

  private mutating func check(_ record: PDFTagger.Element) {
    if record.tag == "Figure", record.alt?.isEmpty ?? true { isSound = false }
    if record.tag.hasPrefix("H"), let level = Int(record.tag.dropFirst()) {
      if level > headingLevel + 1 { isSound = false }
      headingLevel = level
    }
  }

  /// The annotation of a link says what the link says, and is printed.
  private mutating func describe(_ element: qpdf_oh) {
    defer { links += 1 }
    for kid in file.items(file.get(element, "/K")) where file.isDictionary(kid) {
      let annotation = file.get(kid, "/Obj")
      guard file.isDictionary(annotation), links < tagger.linkTexts.count else { continue }
      file.set(annotation, "/Contents", file.text(tagger.linkTexts[links]))
      file.set(annotation, "/F", qpdf_oh_new_integer(file.handle, 4))
    }
  }

  /// In a row of header cells each heads its column; beside other cells a header cell heads its row.
  private func scopeHeaders(of row: qpdf_oh) {
    let cells = file.items(file.get(row, "/K"))
    let isHead = cells.allSatisfy { file.name(file.get($0, "/S")) == "TH" }
    for cell in cells where file.name(file.get(cell, "/S")) == "TH" {
      file.set(cell, "/A", file.parsed("<< /O /Table /Scope \(isHead ? "/Column" : "/Row") >>"))
    }
  }

  /// Moves the children of `element` to the end of `first`.
  private mutating func join(_ element: qpdf_oh, to first: qpdf_oh) {
    let page = file.get(element, "/Pg")
    var kids = file.items(file.get(first, "/K"))
    for kid in file.items(file.get(element, "/K")) {
      if file.integer(kid) != nil {
        // Content of another page than the element's own has to name it.
        let reference = file.parsed("<< /Type /MCR >>")
        file.set(reference, "/Pg", page)
        file.set(reference, "/MCID", kid)
        kids.append(reference)
      } else {
        if file.name(file.get(kid, "/S")) != nil { file.set(kid, "/P", first) }
        kids.append(kid)
      }
    }
    file.set(first, "/K", file.array(kids))
    moved[id(element)] = first
  }

  /// The way back from content to its element: artifacts have none, joined parts lead to the whole.
  private func mendParentTree(_ tree: qpdf_oh) {
    let entries = file.items(file.get(tree, "/Nums"))
    for entry in entries where qpdf_oh_is_array(file.handle, entry) != 0 {
      for i in 0..<qpdf_oh_get_array_n_items(file.handle, entry) {
        let owner = id(qpdf_oh_get_array_item(file.handle, entry, i))
        if artifacts.contains(owner) {
          qpdf_oh_set_array_item(file.handle, entry, i, qpdf_oh_new_null(file.handle))
        } else if let whole = moved[owner] {
          qpdf_oh_set_array_item(file.handle, entry, i, whole)
        }
      }
    }
  }

  private func id(_ object: qpdf_oh) -> ObjectID {
    ObjectID(
      number: qpdf_oh_get_object_id(file.handle, object), generation: qpdf_oh_get_generation(file.handle, object))
  }
}
