import Languages

/// Writes amounts as a reader of the language does: decimal mark, grouping, scale words, spaces that do not break.
/// Digits are never added or dropped here.
///
/// | | 20.663 bn | 1200 | 5.86 |
/// |---|---|---|---|
/// | en | 20.663 bn yuan | 1,200 mu | 5.86 × |
/// | de | 20,663 Mrd. Yuan | 1.200 Mu | 5,86 × |
/// | fr | 20,663 Md de yuans | 1 200 mu | 5,86 × |
/// | vi | 20,663 tỷ nhân dân tệ | 1.200 mẫu (mu) | 5,86 lần |
/// | zh | 206.63亿元 | 1200亩 | 5.86倍 |
public struct AmountFormat: Sendable {
  public let language: Language
  private let words: NumberWords

  public init(language: Language) {
    self.language = language
    words = language.words.numbers
  }

  // MARK: Numbers

  /// The digits of the decimal with the language's marks: `1,200`, `20,663`, `−3.5`.
  public func number(_ d: ExactDecimal) -> String {
    var digits = Substring(d.magnitude.description)
    var fraction = ""
    if let point = digits.firstIndex(of: ".") {
      fraction = words.locale.decimal + digits[digits.index(after: point)...]
      digits = digits[..<point]
    }
    var whole = String(digits)
    if digits.utf8.count >= words.groupFrom {
      whole = ""
      for (i, c) in digits.enumerated() {
        if i > 0, (digits.utf8.count - i) % 3 == 0 { whole += words.locale.thousands }
        whole.append(c)
      }
    }
    return (d.isNegative && !d.isZero ? "\u{2212}" : "") + whole + fraction
  }

  /// Two ends with an en dash, without spaces: `40–65`.
  public func range(_ a: ExactDecimal, _ b: ExactDecimal) -> String { number(a) + "\u{2013}" + number(b) }

  /// `3rd`, `3.`, `3e`, `thứ 3`, `第3`.
  public func ordinal(_ n: Int) -> String { words.ordinal(n) }

  /// The form that a word behind the number has.
  public func plural(_ d: ExactDecimal) -> Plural {
    let parts = d.magnitude.description.split(separator: ".")
    let digits = parts.first ?? "0"
    // The last digits decide, and whether there are others before them.
    let whole = (Int(digits.suffix(6)) ?? 0) + (digits.utf8.count > 6 ? 1_000_000 : 0)
    return words.plural(whole, parts.count > 1)
  }

  // MARK: Scales

  /// The power of ten whose word the language would use for an amount of money of this size; 0 below the first.
  public func scale(for amount: ExactDecimal) -> Int {
    guard let order = amount.orderOfMagnitude else { return 0 }
    return words.scales.first { order >= $0.power }?.power ?? 0
  }

  /// As in a label: `bn`, `Mrd.`, `亿`; nil for a power without a word.
  public func scaleWord(_ power: Int) -> String? { words.scales.first { $0.power == power }?.short }

  /// As in speech and alternative texts, behind a number: `billion`, `Milliarden`.
  public func spokenScaleWord(_ power: Int, _ form: Plural = .many) -> String? {
    words.scales.first { $0.power == power }?.long[form]
  }

  /// The decimal that stands before the scale word: 20663 × 10^6 at scale 9 is 20.663. Zeros that only the move of
  /// the point brings after it are left out; those that were stated stay.
  public func value(_ value: ExactDecimal, unitMult: Int, scale: Int) -> ExactDecimal {
    guard let moved = value.scaled(by: unitMult - scale) else { return value }
    return scale > unitMult ? moved.trimmed : moved
  }

  // MARK: Units

  /// Scale word and unit: `bn yuan`, `Md de yuans`, `亿元`. Their spaces do not break.
  public func unit(scale: Int, words unit: String) -> String {
    scaled(scaleWord(scale), unit)
  }

  /// The same with the scale word spelt out in the form that the number wants: `Milliarde Yuan`.
  public func spokenUnit(scale: Int, words unit: String, of number: ExactDecimal? = nil) -> String {
    scaled(spokenScaleWord(scale, number.map(plural) ?? .many), unit)
  }

  private func scaled(_ word: String?, _ unit: String) -> String {
    guard let word else { return unit }
    return unit.isEmpty ? word : words.scaledUnit(word, unit)
  }

  /// What stands between a number and its unit: nothing that breaks a line, and in Chinese nothing that is seen.
  public func joined(_ number: String, unit: String) -> String {
    if unit.isEmpty { return number }
    return number + (unit == "%" ? words.locale.percent : words.unitGap + unit)
  }

  /// The amount in full: number, scale word, unit. `scale` nil takes the one that fits.
  public func amount(_ value: ExactDecimal, unitMult: Int = 0, words: String, scale: Int? = nil) -> String {
    let s = scale ?? value.scaled(by: unitMult).map(self.scale(for:)) ?? 0
    return joined(number(self.value(value, unitMult: unitMult, scale: s)), unit: unit(scale: s, words: words))
  }
}
