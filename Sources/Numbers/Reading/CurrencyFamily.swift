/// Words for the money of several countries: whose dirham it is, the word alone does not tell.
struct CurrencyFamily: Sendable {
  /// ISO 4217.
  var codes: [String]
  /// What the word means where nothing else stands in the text.
  var alone: String?
  /// Also a weight: what it is, only a large sum tells.
  var isWeight = false

  /// Grammars name a family by a question mark and its word.
  static func named(_ code: String?) -> CurrencyFamily? {
    guard let code, code.first == "?" else { return nil }
    return all[code]
  }

  private static let all: [String: CurrencyFamily] = [
    "?dirham": CurrencyFamily(codes: ["AED", "MAD"], alone: "AED"),
    "?dinar": CurrencyFamily(codes: ["DZD", "TND", "KWD", "BHD", "JOD", "IQD", "LYD", "RSD", "MKD"]),
    "?franc": CurrencyFamily(codes: ["CHF", "XOF", "XAF", "CDF", "GNF", "RWF", "BIF", "DJF"]),
    "?crown": CurrencyFamily(codes: ["CZK", "SEK", "NOK", "DKK", "ISK"]),
    "?peso": CurrencyFamily(codes: ["MXN", "PHP", "ARS", "CLP", "COP", "UYU", "DOP", "CUP"]),
    "?pound": CurrencyFamily(codes: ["GBP", "EGP", "LBP", "SYP", "SDG"], isWeight: true),
    "?livre": CurrencyFamily(codes: ["GBP", "EGP", "LBP", "SYP", "SDG", "TRY"], alone: "GBP"),
    "?rupee": CurrencyFamily(codes: ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"], alone: "INR"),
    "?rial": CurrencyFamily(codes: ["IRR", "OMR", "YER", "QAR", "SAR"]),
    "?shilling": CurrencyFamily(codes: ["KES", "TZS", "UGX", "SOS"]),
  ]
}

/// Finds whose money it is: by the one country of the family that the sentence names, or else the whole text.
struct CurrencyContext {
  let tokens: [FigureToken]
  let grammar: FigureGrammar

  func resolved(_ findings: [Finding]) -> [Finding] {
    guard findings.contains(where: { $0.currency?.first == "?" }) else { return findings }
    let countries = named()
    return findings.map { finding in
      guard let family = CurrencyFamily.named(finding.currency) else { return finding }
      var result = finding
      result.choices = family.codes
      result.currency = code(of: finding, family, countries)
      return result
    }
  }

  private func code(of finding: Finding, _ family: CurrencyFamily, _ countries: [Int: String]) -> String? {
    let size = finding.value ?? finding.upper ?? StatedDecimal(0)
    if family.isWeight, size < StatedDecimal(1000) { return nil }
    if isAlone(finding.range) { return family.alone }
    let near = Set(sentence(around: finding.range).compactMap { countries[$0] }).intersection(family.codes)
    let all = near.isEmpty ? Set(countries.values).intersection(family.codes) : near
    return all.count == 1 ? all.first : nil
  }

  /// Whether nothing stands beside a figure but marks.
  private func isAlone(_ range: Range<Int>) -> Bool {
    guard tokens.count - range.count <= 4 else { return false }
    return !tokens.indices.contains { !range.contains($0) && (tokens[$0].isWord || tokens[$0].isNumber) }
  }

  /// Where countries are named, with the code of their money.
  private func named() -> [Int: String] {
    var result: [Int: String] = [:]
    var index = 0
    while index < tokens.count {
      if let (code, end) = grammar.countries.match(tokens, at: index) {
        result[index] = code
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  /// A sentence without an end is cut off here, so that a long text is read in linear time.
  private static let longestSentence = 120

  private func sentence(around range: Range<Int>) -> Range<Int> {
    func isEnd(_ index: Int) -> Bool { [".", "!", "?", ";", "。"].contains(tokens[index].text) }
    var start = range.lowerBound
    while start > max(0, range.lowerBound - Self.longestSentence), !isEnd(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < min(tokens.count, range.upperBound + Self.longestSentence), !isEnd(end) { end += 1 }
    return start..<end
  }
}
