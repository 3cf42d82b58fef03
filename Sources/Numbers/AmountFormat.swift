import Languages

/// Writes amounts as a reader of the language does: decimal mark, grouping, scale words, spaces that do not break.
/// Digits are never added or dropped here; English for a language that is not in the table.
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
  private let rules: Rules

  public init(language: Language) {
    rules = Rules.of(language.primaryTag)
    self.language = language
  }

  // MARK: Numbers

  /// The digits of the decimal with the language's marks: `1,200`, `20,663`, `−3.5`.
  public func number(_ d: ExactDecimal) -> String {
    var digits = Substring(d.magnitude.description)
    var fraction = ""
    if let point = digits.firstIndex(of: ".") {
      fraction = rules.decimal + digits[digits.index(after: point)...]
      digits = digits[..<point]
    }
    var whole = String(digits)
    if digits.utf8.count >= rules.groupFrom {
      whole = ""
      for (i, c) in digits.enumerated() {
        if i > 0, (digits.utf8.count - i) % 3 == 0 { whole += rules.group }
        whole.append(c)
      }
    }
    return (d.isNegative && !d.isZero ? "\u{2212}" : "") + whole + fraction
  }

  /// Two ends with an en dash, without spaces: `40–65`.
  public func range(_ a: ExactDecimal, _ b: ExactDecimal) -> String { number(a) + "\u{2013}" + number(b) }

  /// `3rd`, `3.`, `3e`, `thứ 3`, `第3`.
  public func ordinal(_ n: Int) -> String {
    switch language {
    case .de: return "\(n)."
    case .fr: return n == 1 ? "1er" : "\(n)e"
    case .vi: return "thứ\u{A0}\(n)"
    case .zh, .zhHant, .zhHK: return "第\(n)"
    case .ru: return "\(n)-й"
    default:
      let teen = (11...13).contains(n % 100)
      return "\(n)" + (teen ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th")
    }
  }

  // MARK: Scales

  /// The power of ten whose word the language would use for an amount of money of this size; 0 below the first.
  public func scale(for amount: ExactDecimal) -> Int {
    guard let order = amount.orderOfMagnitude else { return 0 }
    return rules.scales.first { order >= $0.power }?.power ?? 0
  }

  /// As in a label: `bn`, `Mrd.`, `亿`; nil for a power without a word.
  public func scaleWord(_ power: Int) -> String? { rules.scales.first { $0.power == power }?.short }

  /// As in speech and alternative texts: `billion`, `Milliarden`.
  public func spokenScaleWord(_ power: Int) -> String? { rules.scales.first { $0.power == power }?.long }

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
    for scale in rules.scales + [rules.thousand] {
      for word in [scale.short, scale.long].map(plain) where text.hasPrefix(word) && word.count > best?.length ?? 0 {
        let next = text.dropFirst(word.count).first
        if next.map({ !$0.isLetter && !$0.isNumber }) ?? true { best = (scale.power, word.count) }
      }
    }
    return best?.power
  }

  // MARK: Units

  /// The head over amounts in a power of ten: `bn yuan`, `亿元`, `thousand euros`. Where the language has no word for
  /// the power, `× 100 m euros`; in Chinese 百万元.
  public func head(power: Int, words: String) -> String {
    if power == 0 || scaleWord(power) != nil { return unit(scale: power, words: words) }
    if language.script.isHan, let word = ChineseScale.word(power) { return word + words }
    if power == rules.thousand.power { return unit(word: rules.thousand.short, words: words) }
    let below = rules.scales.first { $0.power < power } ?? rules.thousand
    let base = below.power < power ? below : Rules.Scale(0, "", "")
    let factor = "1" + String(repeating: "0", count: max(0, power - base.power))
    return "×\u{A0}" + joined(factor, unit: base.power == 0 ? words : unit(word: base.short, words: words))
  }

  /// Scale word and unit: `bn yuan`, `Md de yuans`, `亿元`. Their spaces do not break.
  public func unit(scale: Int, words: String, spoken: Bool = false) -> String {
    guard let word = spoken ? spokenScaleWord(scale) : scaleWord(scale) else { return words }
    return unit(word: word, words: words)
  }

  private func unit(word: String, words: String) -> String {
    if words.isEmpty { return word }
    switch language {
    case .zh, .zhHant, .zhHK: return word + words
    case .fr:
      let vowel = words.lowercased().first.map { "aeiouhéèêœ".contains($0) } ?? false
      return word + "\u{A0}" + (vowel ? "d’" : "de\u{A0}") + words
    default: return word + "\u{A0}" + words
    }
  }

  /// What stands between a number and its unit: nothing that breaks a line, and in Chinese nothing that is seen.
  public func joined(_ number: String, unit: String) -> String {
    if unit.isEmpty { return number }
    if unit == "%" {
      switch language {
      case .de, .ru: return number + "\u{A0}%"
      case .fr: return number + "\u{202F}%"
      default: return number + "%"
      }
    }
    return number + (language.script.isHan ? "\u{2060}" : "\u{A0}") + unit
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

private struct Rules: Sendable {
  struct Scale: Sendable {
    var power: Int
    var short: String
    var long: String
    init(_ power: Int, _ short: String, _ long: String) {
      self.power = power
      self.short = short
      self.long = long
    }
  }

  var code: String
  var decimal: String
  var group: String
  /// The number of digits from which whole numbers are grouped.
  var groupFrom: Int
  /// Largest first. French has no short word for 10¹²: its billion is English's trillion.
  var scales: [Scale]
  /// Stands in heads; an amount of its own is never written in thousands.
  var thousand: Scale

  static func of(_ tag: String) -> Rules {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return table.first { $0.code == code } ?? table[0]
  }

  static let table = [
    Rules(
      code: "en", decimal: ".", group: ",", groupFrom: 4,
      scales: [Scale(12, "tn", "trillion"), Scale(9, "bn", "billion"), Scale(6, "m", "million")],
      thousand: Scale(3, "thousand", "thousand")),
    Rules(
      code: "de", decimal: ",", group: ".", groupFrom: 4,
      scales: [Scale(12, "Bio.", "Billionen"), Scale(9, "Mrd.", "Milliarden"), Scale(6, "Mio.", "Millionen")],
      thousand: Scale(3, "Tsd.", "Tausend")),
    Rules(
      code: "fr", decimal: ",", group: "\u{202F}", groupFrom: 4,
      scales: [Scale(9, "Md", "milliards"), Scale(6, "M", "millions")], thousand: Scale(3, "milliers", "milliers")),
    Rules(
      code: "vi", decimal: ",", group: ".", groupFrom: 4,
      scales: [Scale(12, "nghìn\u{A0}tỷ", "nghìn tỷ"), Scale(9, "tỷ", "tỷ"), Scale(6, "triệu", "triệu")],
      thousand: Scale(3, "nghìn", "nghìn")),
    Rules(
      code: "zh", decimal: ".", group: ",", groupFrom: 5,
      scales: [Scale(12, "万亿", "万亿"), Scale(8, "亿", "亿"), Scale(4, "万", "万")], thousand: Scale(3, "千", "千")),
    Rules(
      code: "ru", decimal: ",", group: "\u{A0}", groupFrom: 5,
      scales: [Scale(12, "трлн", "триллионов"), Scale(9, "млрд", "миллиардов"), Scale(6, "млн", "миллионов")],
      thousand: Scale(3, "тыс.", "тысяч")),
  ]
}
