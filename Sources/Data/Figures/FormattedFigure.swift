import Languages
import Numbers

/// A figure as it is set: its parts for those who style them, and whole for those who do not.
public struct FormattedFigure: Sendable {
  /// ≈ > ≥ < ≤; nil where the number stands by itself.
  public var glyph: String?
  /// The qualifier in words: nearly, over; "" for none.
  public var word: String
  /// With the language's marks, without qualifier: `20.663`, `40–65`, `3rd`. Empty for a missing figure.
  public var number: String
  /// Scale word and unit, `bn yuan`, `enterprise representatives`, `×`; empty for ordinals.
  public var unit: String
  /// The unit with the scale word spelt out, `billion yuan`.
  public var spokenUnit: String
  /// The power of ten of the scale word; 0 without one.
  public var scale: Int
  /// Another reading contradicts this figure.
  public var isDisputed: Bool
  /// "not stated" and the like, where there is no figure.
  public var missing: String?

  let format: AmountFormat

  /// Glyph and number: `≈ 200`; the reason where the figure is missing. A no-break space stands between.
  public var label: String { missing ?? (glyph.map { $0 + "\u{A0}" } ?? "") + number }

  /// Glyph, number, unit: `20.663 bn yuan`, `> 150 companies`. Spaces that must not break do not.
  public var text: String { missing ?? format.joined(label, unit: unit) }

  /// For alternative texts and readers without layout: the qualifier as a word, ordinary spaces, the scale spelt out:
  /// `nearly 200 enterprise representatives`, `121 billion yuan`.
  public var plain: String {
    if let missing { return missing }
    let amount = format.joined(number, unit: spokenUnit)
    let whole = word.isEmpty ? amount : word + format.language.words.sentence.space + amount
    return String(whole.compactMap { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 == "\u{2060}" ? nil : $0 })
  }
}

extension FactBase {
  /// The figure of a fact in one of its readings; nil for an unknown id, for an act without a figure, and for a reading
  /// that the fact does not have. `scale` fixes the power of ten, as a panel with one unit in its head does.
  public func formatted(
    _ id: String, language: Language, reading: FactReading.Kind = .stated, scale: Int? = nil
  ) -> FormattedFigure? {
    fact(id).flatMap { formatted($0, language: language, reading: reading, scale: scale) }
  }

  public func formatted(
    _ fact: Fact, language: Language, reading: FactReading.Kind = .stated, scale: Int? = nil
  ) -> FormattedFigure? {
    let format = AmountFormat(language: language)
    if let reason = fact.missingReason {
      if reading == .other { return nil }
      return FormattedFigure(
        glyph: nil, word: "", number: "", unit: "", spokenUnit: "", scale: 0, isDisputed: false,
        missing: reason.label(language), format: format)
    }
    return fact.reading(reading).flatMap { formatted($0, of: fact, language: language, scale: scale) }
  }

  public func formatted(
    _ r: FactReading, of fact: Fact, language: Language, scale fixed: Int? = nil
  ) -> FormattedFigure? {
    let format = AmountFormat(language: language)
    guard let size = r.value ?? r.bounds.upper ?? r.bounds.lower else { return nil }
    let scale = fixed ?? self.scale(of: fact, format)
    func number(_ v: ExactDecimal) -> ExactDecimal { format.value(v, unitMult: r.unitMult, scale: scale) }
    var text: String
    if fact.unit == "ordinal", let n = r.value.flatMap({ Int($0.description) }) {
      text = format.ordinal(n)
    } else if let v = r.value {
      text = format.number(number(v))
    } else if let l = r.bounds.lower, let u = r.bounds.upper {
      text = format.range(number(l), number(u))
    } else {
      text = format.number(number(size))
    }
    let counted = number(r.value ?? r.bounds.upper ?? size)
    let words = unitWords(of: fact, form: scale == 0 ? format.plural(counted) : .many, language: language)
    return FormattedFigure(
      glyph: r.qualifier.glyph, word: r.qualifier.word(language), number: text,
      unit: format.unit(scale: scale, words: words),
      spokenUnit: format.spokenUnit(scale: scale, words: words, of: counted), scale: scale,
      isDisputed: fact.isDisputed, missing: nil, format: format)
  }

  /// Money takes the word that fits its size as stated, and other readings keep that word, so that 0.484 stands beside
  /// 4.84. What is counted or measured keeps the scale it was stated in, where the language has a word for it.
  private func scale(of fact: Fact, _ format: AmountFormat) -> Int {
    guard let r = fact.reading(.stated), fact.isMoney || r.unitMult >= 6 else { return 0 }
    let size = r.value ?? r.bounds.upper ?? r.bounds.lower
    return size.flatMap { $0.scaled(by: r.unitMult) }.map(format.scale(for:)) ?? 0
  }

  /// The words after the number, in the form that it wants: the currency, what is counted, or the unit.
  public func unitWords(of fact: Fact, form: Plural = .many, language: Language) -> String {
    if let c = fact.currency { return Currencies.words(c, language: language) }
    guard let unit = fact.unit, unit != "ordinal" else { return "" }
    let term = vocabulary.term(.units, unit)
    if term?.isCount ?? true, let kind = vocabulary.term(.kinds, fact.kind), kind.isCount {
      return kind.text(language, form)
    }
    return term?.text(language, form) ?? unit
  }

  /// "per project", "je Projekt"; nil for what is no average.
  public func perWords(of fact: Fact, language: Language) -> String? {
    guard let per = fact.per else { return nil }
    return language.words.numbers.per(vocabulary.term(.units, per)?.text(language, .one) ?? per)
  }
}
