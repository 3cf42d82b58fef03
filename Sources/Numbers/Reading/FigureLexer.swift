/// Cuts a text into tokens, by the number marks and spelling variants of a language.
struct FigureLexer {
  private let scalars: [Unicode.Scalar]
  private let groupMark: Unicode.Scalar
  private let variants: [Unicode.Scalar: Unicode.Scalar]
  /// Numbers the words; without it no phrase is found in the tokens.
  private let lexicon: Lexicon?
  /// By the number of a word.
  private let roles: [FigureToken.Roles]
  /// Reads a word that is several number words in one.
  private let compound: ((String) -> StatedDecimal?)?
  /// Where the unit begins in a word of number and unit.
  private let unitStart: ((ArraySlice<Unicode.Scalar>) -> Int?)?
  /// Whether a comma parts thousands alone, since it is also a mark of the sentence without a space: 19，25.
  private let commaGroups: Bool
  private var position = 0
  private var word: [Unicode.Scalar] = []
  private(set) var tokens: [FigureToken] = []

  /// The tokens of a text, by the marks and the lexicon of a language.
  static func tokens(_ scalars: [Unicode.Scalar], grammar: FigureGrammar) -> [FigureToken] {
    tokens(
      FigureLexer(
        scalars: scalars.map(ScalarClass.halfWidth), groupMark: grammar.groupMark, variants: grammar.variants,
        lexicon: grammar.lexicon, roles: grammar.roles, compound: grammar.compound, unitStart: grammar.unitStart,
        commaGroups: grammar.isChinese))
  }

  /// The words of a phrase.
  static func words(_ text: Substring, variants: [Unicode.Scalar: Unicode.Scalar]) -> [FigureToken] {
    tokens(
      FigureLexer(
        scalars: text.unicodeScalars.map(ScalarClass.halfWidth), groupMark: ".", variants: variants, lexicon: nil,
        roles: [],
        compound: nil, unitStart: nil, commaGroups: false))
  }

  private static func tokens(_ lexer: consuming FigureLexer) -> [FigureToken] {
    var lexer = lexer
    lexer.tokens.reserveCapacity(lexer.scalars.count / 4 + 2)
    while lexer.position < lexer.scalars.count { lexer.step() }
    return lexer.tokens
  }

  private init(
    scalars: [Unicode.Scalar], groupMark: Unicode.Scalar, variants: [Unicode.Scalar: Unicode.Scalar],
    lexicon: Lexicon?, roles: [FigureToken.Roles], compound: ((String) -> StatedDecimal?)?,
    unitStart: ((ArraySlice<Unicode.Scalar>) -> Int?)?,
    commaGroups: Bool
  ) {
    self.scalars = scalars
    self.groupMark = groupMark
    self.variants = variants
    self.lexicon = lexicon
    self.roles = roles
    self.compound = compound
    self.unitStart = unitStart
    self.commaGroups = commaGroups
  }

  private mutating func step() {
    let start = position
    let scalar = scalars[position]
    switch ScalarClass.of(scalar) {
    case .space: position += 1
    case .digit: add(.number(number()), from: start)
    case .ideograph:
      position += 1
      add(.word, from: start)
    case .letter:
      while position < scalars.count, ScalarClass.isLetter(scalars[position]) { position += 1 }
      takePower(from: start)
      // Elisions stay with their apostrophe: d', jusqu', l'.
      if position < scalars.count, scalars[position] == "'" || scalars[position] == "’",
        position + 1 < scalars.count && ScalarClass.isLetter(scalars[position + 1]) || isElided(from: start)
      {
        position += 1
      }
      if let code = currencyCode(from: start) ?? unitStart?(scalars[start..<position]) {
        let end = position
        position = code
        add(.word, from: start)
        position = end
        add(.word, from: code)
      } else {
        add(.word, from: start)
      }
    case .mark:
      if opensFraction() {
        add(.number(fraction()), from: start)
      } else {
        position += 1
        add(.mark, from: start)
      }
    }
  }

  /// Before digits only the words that lose their vowel there: d'1,5 million, qu'1 habitant.
  private func isElided(from start: Int) -> Bool {
    guard position - start <= 6, isDigit(at: position + 1) || position == start + 1 else { return false }
    let word = String(String.UnicodeScalarView(scalars[start..<position].map(ScalarClass.lower)))
    return word == "d" || isDigit(at: position + 1) && ["l", "qu", "n", "s", "c", "j", "jusqu"].contains(word)
  }

  /// Squares and cubes are part of their unit: km2.
  private mutating func takePower(from start: Int) {
    guard position < scalars.count, scalars[position] == "2" || scalars[position] == "3", position - start <= 2,
      !isDigit(at: position + 1)
    else { return }
    let unit = String(String.UnicodeScalarView(scalars[start..<position])).lowercased()
    if ["m", "km", "cm", "dm", "mm", "м", "км"].contains(unit) { position += 1 }
  }

  /// Where the code begins in TEUR, kEUR, MCHF: thousands and millions of a currency in one word.
  private func currencyCode(from start: Int) -> Int? {
    guard position - start == 4, isDigit(at: start - 1) || start > 1 && isDigit(at: start - 2),
      "kKTM".unicodeScalars.contains(scalars[start])
    else { return nil }
    return ["EUR", "USD", "CHF", "GBP", "CNY", "RMB", "CAD"].contains(text(start + 1..<position)) ? start + 1 : nil
  }

  private mutating func add(_ kind: FigureToken.Kind, from start: Int) {
    word.removeAll(keepingCapacity: true)
    var isAllCapitals = true
    var isComposed = true
    for scalar in scalars[start..<position] {
      let lower = ScalarClass.lower(scalar)
      isAllCapitals = isAllCapitals && lower != scalar
      isComposed = isComposed && !(0x300...0x36F).contains(lower.value)
      word.append(variants.isEmpty ? lower : variants[lower] ?? lower)
      if scalar == "’" { word[word.count - 1] = "'" }
    }
    if !isComposed { word = ScalarClass.composed(word).map { variants[$0] ?? $0 } }
    var token = FigureToken(
      kind: kind, text: ScalarClass.string(word), scalar: word.count == 1 ? word.first ?? "\0" : "\0",
      range: start..<position,
      isGlued: tokens.last?.range.upperBound == start, isCapital: ScalarClass.lower(scalars[start]) != scalars[start],
      isAllCapitals: isAllCapitals)
    if let lexicon {
      token.numbers = lexicon.numbers(of: word)
      for number in token.numbers { token.roles.formUnion(roles[Int(number)]) }
    }
    if let compound, case .word = kind, let value = compound(token.text) { token.kind = .compound(value) }
    tokens.append(token)
  }

  // MARK: Numbers

  private func isDigit(at index: Int) -> Bool {
    index >= 0 && index < scalars.count && ScalarClass.isDigit(scalars[index])
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while isDigit(at: end) { end += 1 }
    return end
  }

  private func text(_ range: Range<Int>) -> String {
    ScalarClass.string(scalars[range])
  }

  private mutating func number() -> StatedDecimal? {
    if let value = spaced() { return value }
    let first = position..<digits(from: position)
    // Most numbers are digits and no more.
    guard isMark(at: first.upperBound), isDigit(at: first.upperBound + 1) else {
      position = first.upperBound
      return StatedDecimal(digits: scalars[first])
    }
    var parts = [first]
    var marks: [Unicode.Scalar] = []
    while let end = parts.last?.upperBound, isMark(at: end), isDigit(at: end + 1) {
      marks.append(scalars[end] == "’" ? "'" : scalars[end])
      parts.append(end + 1..<digits(from: end + 1))
    }
    position = parts.last?.upperBound ?? position + 1
    return value(parts.map(text), marks)
  }

  private func isMark(at index: Int) -> Bool {
    guard index < scalars.count else { return false }
    switch scalars[index] {
    case ".", "'", "’": return true
    case ",": return !commaGroups || digits(from: index + 1) == index + 4
    default: return false
    }
  }

  /// ".5 percent": the decimal mark without a whole number before it.
  private func opensFraction() -> Bool {
    guard scalars[position] == (groupMark == "," ? "." : ","), isDigit(at: position + 1) else { return false }
    guard position > 0 else { return true }
    return ScalarClass.of(scalars[position - 1]) == .space || scalars[position - 1] == "-"
      || scalars[position - 1] == "$"
  }

  private mutating func fraction() -> StatedDecimal? {
    let end = digits(from: position + 1)
    defer { position = end }
    return StatedDecimal(whole: "0", fraction: text(position + 1..<end))
  }

  /// 1 234 567,8 with spaces of any width between groups of three, on one line and in one cell.
  private mutating func spaced() -> StatedDecimal? {
    let first = digits(from: position)
    guard first - position <= 3, scalars[position] != "0" else { return nil }
    var end = first
    while end < scalars.count, ScalarClass.canGroup(scalars[end]), isDigit(at: end + 1),
      digits(from: end + 1) == end + 4
    {
      end += 4
    }
    guard end > first else { return nil }
    let whole = String(String.UnicodeScalarView(scalars[position..<end].filter(ScalarClass.isDigit)))
    var fraction = ""
    if end < scalars.count, scalars[end] == "." || scalars[end] == ",", isDigit(at: end + 1) {
      let last = digits(from: end + 1)
      fraction = text(end + 1..<last)
      end = last
    }
    guard let value = StatedDecimal(whole: whole, fraction: fraction) else { return nil }
    position = end
    return value
  }

  /// Which marks part groups and which one is the decimal mark.
  private func value(_ parts: [String], _ marks: [Unicode.Scalar]) -> StatedDecimal? {
    guard let first = parts.first, let last = parts.last, let mark = marks.first else { return nil }
    func groups(_ parts: some Collection<String>) -> Bool {
      first.utf8.count <= 3 && first.first != "0" && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }
    func grouped(_ count: Int, fraction: String) -> StatedDecimal? {
      StatedDecimal(whole: parts.prefix(count).joined(), fraction: fraction)
    }
    if marks.count == 1 {
      let canGroup = mark == groupMark || mark == "'"
      return canGroup && groups(parts) ? grouped(2, fraction: "") : StatedDecimal(whole: first, fraction: last)
    }
    if marks.allSatisfy({ $0 == mark }) {
      return groups(parts) || isIndian(parts, mark) ? grouped(parts.count, fraction: "") : nil
    }
    let whole = parts.dropLast()
    guard marks.dropLast().allSatisfy({ $0 == mark }), marks.last != mark, marks.last != "'",
      groups(whole) || isIndian(Array(whole), mark)
    else { return nil }
    return grouped(parts.count - 1, fraction: last)
  }

  /// India groups by two before the last three: 12,34,567.
  private func isIndian(_ parts: [String], _ mark: Unicode.Scalar) -> Bool {
    mark == "," && parts.last?.utf8.count == 3 && parts.first?.utf8.count ?? 3 <= 2
      && parts.dropFirst().dropLast().allSatisfy { $0.utf8.count == 2 }
  }
}
