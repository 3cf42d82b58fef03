import Facts
import Languages
import Numbers

/// Writes the amounts of charts as a reader of the language does. A chart knows them as binary numbers; where one is
/// that of a fact, the fact's own decimal is written, so that 20663000000 is 20.663 bn and not 20.66.
struct AmountWriter: Sendable {
  /// Decimals by the number that stands for them in a chart.
  private let decimals: [Double: ExactDecimal]

  init(_ facts: FactBase) {
    var decimals: [Double: ExactDecimal] = [:]
    // The first fact in the order of the files decides where two write one amount in different ways.
    facts.forEachAmount { number, amount in
      if decimals[number] == nil { decimals[number] = amount }
    }
    self.decimals = decimals
  }

  /// - Parameters:
  ///   - value: the full amount, 20663000000.
  ///   - format: nil sets the scale word that fits, `20.663 bn`. A power of ten (`9`), or the head under which the
  ///     amounts stand (`bn yuan`, `Mrd. Yuan`, `亿元`, `yuan`), sets the digits alone, `20.663`.
  func text(_ value: Double, format: String?, language: Language) -> String? {
    guard let decimal = decimals[value] ?? Self.decimal(value) else { return nil }
    let writer = AmountFormat(language: language)
    guard let format, !format.isEmpty else { return writer.amount(decimal, words: "") }
    let power = Int(format) ?? Self.power(of: format, writer)
    return writer.number(writer.value(decimal, unitMult: 0, scale: power))
  }

  /// What no fact states, an axis's 40 or a sum: without the noise of binary fractions.
  private static func decimal(_ value: Double) -> ExactDecimal? {
    ExactDecimal(value)?.rounded(significantDigits: 15).normalized
  }

  /// The power of ten of the scale word with which the unit begins; 0 without one.
  private static func power(of unit: String, _ writer: AmountFormat) -> Int {
    let unit = unit.replacing("\u{A0}", with: " ")
    var best = (length: 0, power: 0)
    for power in 1...15 {
      for word in [writer.scaleWord(power), writer.spokenScaleWord(power)] {
        guard let word = word?.replacing("\u{A0}", with: " "), unit.hasPrefix(word), word.count > best.length else {
          continue
        }
        // `m` is no million in `mu`.
        let next = unit.dropFirst(word.count).first
        if next == nil || next == " " || writer.language.script.isHan { best = (word.count, power) }
      }
    }
    return best.power
  }
}
