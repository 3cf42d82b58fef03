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

  /// The decimal that stands before the scale word: 20663 × 10^6 at scale 9 is 20.663, 3.00 × 10^9 is 3.00.
  public func value(_ value: ExactDecimal, unitMult: Int, scale: Int) -> ExactDecimal {
    value.withoutPlaceholders.scaled(by: unitMult - scale) ?? value
  }

  /// The power of ten of the scale word with which a text begins. `m` is no million in `mu`.
  func scaleWord(at text: String) -> Int? {
    func plain(_ s: String) -> String { String(s.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }) }
    if language.script.isHan { return ChineseScale.power(at: text) }
    let text = plain(text)
    var best: (power: Int, length: Int)?
    for scale in words.scales + [words.thousand] {
      let written = [scale.short, scale.long.one, scale.long.few, scale.long.many]
      for word in written.map(plain) where text.hasPrefix(word) && word.count > best?.length ?? 0 {
        let next = text.dropFirst(word.count).first
        if next.map({ !$0.isLetter && !$0.isNumber }) ?? true { best = (scale.power, word.count) }
      }
    }
    return best?.power
  }

  // MARK: Units

  /// The head over amounts in a power of ten: `bn yuan`, `亿元`, `thousand euros`. Where the language has no word for
  /// the power, `× 100 m euros`; in Chinese 百万元.
  public func head(power: Int, words unit: String) -> String {
    if power == 0 || scaleWord(power) != nil { return self.unit(scale: power, words: unit) }
    if language.script.isHan, let word = ChineseScale.word(power, words.scales) { return word + unit }
    if power == words.thousand.power { return scaled(words.thousand.short, unit) }
    let below = words.scales.first { $0.power < power } ?? words.thousand
    let isScaled = below.power < power
    let factor = "1" + String(repeating: "0", count: max(0, power - (isScaled ? below.power : 0)))
    return "×\u{A0}" + joined(factor, unit: isScaled ? scaled(below.short, unit) : unit)
  }

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

  /// A full amount as `formatType: amount` of a chart writes it. Without a format with the scale word that fits,
  /// `20.663 bn`; a power of ten (`9`), or the head under which the amounts stand (`bn yuan`, `亿元`, `yuan`), sets the
  /// digits alone, `20.663`.
  public func amount(_ value: ExactDecimal, format: String?) -> String {
    guard let format, !format.isEmpty else { return amount(value, words: "") }
    return number(self.value(value, unitMult: 0, scale: power(of: format)))
  }

  /// The same for a number that no fact states, an axis's 40 or a mean; nil for what is no number.
  public func amount(computed number: Double, format: String?) -> String? {
    guard let value = ExactDecimal(number) else { return nil }
    let power = format.flatMap { $0.isEmpty ? nil : self.power(of: $0) }
    let rounded = self.value(value, unitMult: 0, scale: power ?? scale(for: value)).withoutNoise
    if power != nil { return self.number(rounded) }
    return rounded.scaled(by: scale(for: value)).map { amount($0, words: "") }
  }

  private func power(of format: String) -> Int { Int(format) ?? AmountHead(language: language).power(of: format) ?? 0 }
}
