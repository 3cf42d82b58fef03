import Diagnostics
import Facts
import Languages
import Numbers
import Scene

/// Answers the text's questions from a fact base.
struct FactBaseSource: FactSource {
  let base: FactBase
  let language: Language
  let words: Words
  let format: AmountFormat

  init(_ base: FactBase, language: Language) {
    self.base = base
    self.language = language
    words = language.words
    format = AmountFormat(language: language)
  }

  var factIDs: [String] { base.facts.map(\.id) }

  func hasFact(_ id: String) -> Bool { base.hasFact(id) }

  // MARK: Figures in text

  func figure(_ id: String, _ variant: FigureVariant) -> FigureInText? {
    guard let fact = base.fact(id) else { return nil }
    let kind: FactReading.Kind = variant == .other || variant == .otherNumber ? .other : .stated
    let parts = self.parts(fact, kind)
    switch variant {
    case .full, .value:
      guard let parts else { return nil }
      return FigureInText(
        factID: id, text: sentence(parts), isDisputed: fact.isDisputed, doubt: doubt(of: id),
        sources: variant == .full ? base.documents(behind: fact).map(\.number) : [])
    case .other: return parts.map { FigureInText(factID: id, text: sentence($0)) }
    case .number, .otherNumber: return parts.map { FigureInText(factID: id, text: glued($0.word, $0.number)) }
    case .date:
      return base.date(of: fact).map {
        FigureInText(factID: id, text: $0.string(language: language, style: .long, noBreak: true))
      }
    case .stated: return fact.stated.map { FigureInText(factID: id, text: words.sentence.quoted($0.words)) }
    }
  }

  /// In running text the qualifier is a word: `nearly 200 enterprise representatives`.
  func sentence(_ f: FormattedFigure) -> String { glued(f.word, format.joined(f.number, unit: f.unit)) }

  func glued(_ qualifier: String, _ rest: String) -> String {
    if qualifier.isEmpty { return rest }
    return qualifier + words.sentence.fixedSpace + rest
  }

  // MARK: Key figures

  func keyFigure(_ id: String) -> KeyFigure? {
    guard let fact = base.fact(id), let parts = parts(fact, .stated) else { return nil }
    var label = [parts.unit, fact.status.flatMap { $0.binds ? $0.label(language) : nil } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if fact.isDisputed { label += words.sentence.comma + words.figures.asStated }
    var whose: [Inline] = []
    if let partnership = base.partnership(fact.partnership) {
      whose = [.text(partnership.name.text(language))]
    }
    for d in base.documents(behind: fact) {
      if !whose.isEmpty { whose.append(.text("\u{A0}")) }
      whose.append(.sourceMark(d.number))
    }
    let other = self.parts(fact, .other).map {
      "\(words.figures.otherReading) \($0.label)\(format.scaleWord($0.scale).map { "\u{A0}" + $0 } ?? "")"
    }
    return KeyFigure(
      factID: id, number: parts.label, isDisputed: fact.isDisputed,
      label: label.isEmpty ? [] : [.text(label)], whose: whose, otherReading: other ?? "")
  }

  // MARK: Parts

  /// Nil for acts and for figures that are missing.
  func parts(_ fact: Fact, _ kind: FactReading.Kind) -> FormattedFigure? {
    fact.missingReason == nil ? fact.reading(kind).flatMap { parts(fact, $0) } : nil
  }

  /// Every reading in the scale of the stated one, so that they can be compared at a glance.
  func parts(_ fact: Fact, _ reading: FactReading) -> FormattedFigure? {
    let scale = base.formatted(fact, language: language)?.scale
    return base.formatted(reading, of: fact, language: language, scale: scale)
  }

  var decimalSign: String {
    ExactDecimal("0.5").map { String(format.number($0).dropFirst().dropLast()) } ?? "."
  }
}

extension String {
  var capitalFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Ends with a full stop, unless it ends with a stop of some kind.
  func withStop(_ language: Language) -> String {
    guard let last, !".!?。！？".contains(last) else { return self }
    return self + language.words.sentence.stop
  }
}
