import Diagnostics
import Disk

/// Whether each phrase that a fact gives as stated stands verbatim in the text of its document.
public struct Verification: Sendable {
  public struct Missing: Sendable {
    public var fact: String
    public var words: String
    public var file: String
  }

  /// Phrases found, of `phrases`.
  public private(set) var found = 0
  public private(set) var phrases = 0
  /// Facts without a phrase: what a document leaves out cannot be quoted.
  public private(set) var withoutPhrase = 0
  public private(set) var missing: [Missing] = []
  /// Documents whose text is not what its hash says, or has no hash, by id.
  public private(set) var edited: [String] = []
  public private(set) var unhashed: [String] = []
  public private(set) var diagnostics = Diagnostics()

  public var succeeded: Bool { !diagnostics.hasErrors && found == phrases }

  /// `documents` is the folder with the texts. Facts that the project derives itself state nothing.
  public static func run(facts base: FactBase, documents folder: String) -> Verification {
    var out = Verification()
    var texts: [String: FoldedText] = [:]
    for d in base.sources {
      guard let file = d.file else {
        out.diagnostics.add(Diagnostic(.error, Messages.noFileName(d.id), at: d.place))
        continue
      }
      let path = Files.join(folder, file)
      guard let bytes = try? Files.read(path) else {
        out.diagnostics.add(Diagnostic(.error, Messages.documentMissing(d.id, path), at: d.place))
        continue
      }
      let hash = SHA256.hex(bytes)
      if let expected = d.sha256 {
        if expected != hash {
          out.edited.append(d.id)
          out.diagnostics.add(
            Diagnostic(.error, Messages.hashDiffers(d.id, path), at: d.place, hint: Messages.hashHint(hash)))
        }
      } else {
        out.unhashed.append(d.id)
      }
      texts[d.id] = FoldedText(String(decoding: bytes, as: UTF8.self))
    }
    for f in base.facts where !f.isDerived {
      guard let stated = f.stated else {
        out.withoutPhrase += 1
        continue
      }
      out.phrases += 1
      guard let id = f.document, let text = texts[id] else { continue }
      if text.contains(stated.words) {
        out.found += 1
      } else {
        let file = base.document(id)?.file ?? id
        out.missing.append(Missing(fact: f.id, words: stated.words, file: file))
        out.diagnostics.add(
          Diagnostic(
            .error, Messages.phraseNotFound(stated.words, file), at: f.place,
            hint: text.nearest(to: stated.words).map(Messages.nearestPhrase)))
      }
    }
    return out
  }
}

/// A text in which every run of white space is one space; compared by Unicode scalars, so that nothing but white space
/// is folded.
struct FoldedText {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Self.fold(text) }

  static func fold(_ text: String) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    var space = false
    for s in text.unicodeScalars {
      if s.properties.isWhitespace {
        space = true
      } else {
        if space, !out.isEmpty { out.append(" ") }
        space = false
        out.append(s)
      }
    }
    return out
  }

  /// `…` parts the phrase; its parts stand in the text in their order, without overlap.
  func contains(_ phrase: String) -> Bool {
    let parts = phrase.split(separator: "…").map { Self.fold(String($0)) }.filter { !$0.isEmpty }
    if parts.isEmpty { return false }
    var from = 0
    for part in parts {
      guard let end = find(part, from: from) else { return false }
      from = end
    }
    return true
  }

  /// The end of the first occurrence at or after `from`.
  private func find(_ part: [Unicode.Scalar], from: Int) -> Int? {
    guard let first = part.first, scalars.count >= part.count else { return nil }
    var i = from
    while i + part.count <= scalars.count {
      if scalars[i] == first, scalars[i..<(i + part.count)].elementsEqual(part) { return i + part.count }
      i += 1
    }
    return nil
  }

  /// For a hint: what follows the longest beginning of the phrase that does stand in the text.
  func nearest(to phrase: String) -> String? {
    let wanted = Self.fold(phrase)
    var low = 0
    var high = wanted.count
    var end: Int?
    while low < high {
      let middle = (low + high + 1) / 2
      if let e = find(Array(wanted[..<middle]), from: 0) {
        (low, end) = (middle, e)
      } else {
        high = middle - 1
      }
    }
    guard low >= 4, let end else { return nil }
    let tail = scalars[(end - low)..<min(scalars.count, end - low + wanted.count)]
    var s = String.UnicodeScalarView()
    s.append(contentsOf: tail)
    return String(s)
  }
}
