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

  /// The decimal that stands before the scale word: 20663 × 10^6 at scale 9 is 20.663. Zeros that only the move of
  /// the point brings after it are left out; those that were stated stay.
  public func value(_ value: ExactDecimal, unitMult: Int, scale: Int) -> ExactDecimal {
    guard let moved = value.scaled(by: unitMult - scale) else { return value }
    return scale > unitMult ? moved.trimmed : moved
  }

  // MARK: Units

  /// Scale word and unit: `bn yuan`, `Md de yuans`, `亿元`. Their spaces do not break.
  public func unit(scale: Int, words: String, spoken: Bool = false) -> String {
    guard let word = spoken ? spokenScaleWord(scale) : scaleWord(scale) else { return words }
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

  static func of(_ tag: String) -> Rules {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return table.first { $0.code == code } ?? table[0]
  }

  static let table = [
    Rules(
      code: "en", decimal: ".", group: ",", groupFrom: 4,
      scales: [Scale(12, "tn", "trillion"), Scale(9, "bn", "billion"), Scale(6, "m", "million")]),
    Rules(
      code: "de", decimal: ",", group: ".", groupFrom: 4,
      scales: [Scale(12, "Bio.", "Billionen"), Scale(9, "Mrd.", "Milliarden"), Scale(6, "Mio.", "Millionen")]),
    Rules(
      code: "fr", decimal: ",", group: "\u{202F}", groupFrom: 4,
      scales: [Scale(9, "Md", "milliards"), Scale(6, "M", "millions")]),
    Rules(
      code: "vi", decimal: ",", group: ".", groupFrom: 4,
      scales: [Scale(12, "nghìn\u{A0}tỷ", "nghìn tỷ"), Scale(9, "tỷ", "tỷ"), Scale(6, "triệu", "triệu")]),
    Rules(
      code: "zh", decimal: ".", group: ",", groupFrom: 5,
      scales: [Scale(12, "万亿", "万亿"), Scale(8, "亿", "亿"), Scale(4, "万", "万")]),
    Rules(
      code: "ru", decimal: ",", group: "\u{A0}", groupFrom: 5,
      scales: [Scale(12, "трлн", "триллионов"), Scale(9, "млрд", "миллиардов"), Scale(6, "млн", "миллионов")]),
  ]
}
