import Languages
import Numbers
import Synchronization
import Tables

/// Answers for most phrases, without reading them, whether `StatedCheck` would find nothing to say.
///
/// Phrases are alike: "over 20.6 million yuan" and "over 31.4 million yuan" are read the same way, digit by digit. What
/// the reader found in the first phrase of a class holds for the others, with their own digits. A class keeps everything
/// of the text that the reader can look at besides: all that is no digit; the numbers up to 31, which may be days, and
/// round ones below a hundred; zeros at the beginning and at the end; whether four digits may be a year; how many digits there are and what
/// stands between them; and of several numbers, which is the larger.
///
/// Where a figure is not its number times a power of ten, or anything else is out of the ordinary, the class answers
/// for nobody, and the phrase goes to the reader.
final class PhraseClasses {
  /// What is stored of one reading, in full units, with units and currencies as `unit` and `currency` number them.
  struct Stored {
    /// Nil for `between`.
    var value: QuickDecimal?
    var lower: QuickDecimal?
    var upper: QuickDecimal?
    var shape: UInt8
    var unit: Int32
    var currency: Int32
  }

  // MARK: Classes

  /// Longer phrases, and more classes than this, go to the reader.
  static let longest = 200
  static let limit = 200_000

  private struct Term {
    /// Of the phrase, or -1 for a number in words.
    var run: Int
    var coefficient: Int64
    var power: Int
  }

  private struct Form {
    var isBetween: Bool
    var low: Term
    var high: Term
    var shape: UInt8
    /// Unit and currency, numbered together.
    var measure: Int
  }

  private struct Class {
    var isCertain = false
    var forms: Range<Int> = 0..<0
    /// Where `orders` says how the numbers of the forms compare, each with each; only where there are several.
    var order = -1
  }

  private var pool = TextPool()
  private var classes: [Class] = []
  private var forms: [Form] = []
  private var orders: [[Int]] = []
  private var measures: [(unit: String?, currency: String?)] = []
  private var fitting: [UInt64: Bool] = [:]
  private var units = TextPool()
  private var currencies = TextPool()
  private var languages = TextPool()
  private var readers: [FigureReader?] = []
  private var isRead: [Bool] = []
  private var names: [String] = []
  private let learned: LearnedPhrases
  private var phrase = PhraseDigits()

  init(_ learned: LearnedPhrases = LearnedPhrases()) { self.learned = learned }

  func unit(_ text: String?) -> Int32 { text.map { units.code($0) } ?? -1 }
  func currency(_ text: String?) -> Int32 { text.map { currencies.code($0) } ?? -1 }

  func language(_ text: String) -> Int {
    let code = Int(languages.code(text))
    if code == readers.count {
      readers.append(FigureReader(tag: text))
      isRead.append(readers[code] != nil)
      names.append(Language(tag: text)?.tag ?? "")
    }
    return code
  }

  /// How the ends of a figure are known, in bits.
  static func shape<N>(_ b: Bounds<N>) -> UInt8 {
    (b.lower == nil ? 0 : 1) | (b.upper == nil ? 0 : 2) | (b.lowerInclusive ? 4 : 0) | (b.upperInclusive ? 8 : 0)
  }

  /// True where the words certainly say what is stored, or certainly no figure.
  func agree(_ words: UnsafeBufferPointer<UInt8>, _ language: Int, _ stored: Stored) -> Bool {
    // Asked for by itself: a grammar is large, and is not to be copied for every phrase.
    guard isRead[language] else { return true }
    guard words.count <= Self.longest, language <= Int(UInt8.max),
      phrase.read(words, prefix: UInt8(truncatingIfNeeded: language))
    else {
      return false
    }
    let code = phrase.key.withUnsafeBufferPointer { pool.code($0) }
    if Int(code) == classes.count {
      guard classes.count < Self.limit else { return false }
      classes.append(adopt(words, language))
    }
    guard classes.indices.contains(Int(code)) else { return false }
    let found = classes[Int(code)]
    guard found.isCertain else { return false }
    if found.forms.isEmpty { return true }
    if found.order >= 0, order(forms[found.forms]) != orders[found.order] { return false }
    for f in found.forms where isWhole(forms[f], stored) { return true }
    return false
  }

  private func number(_ t: Term) -> QuickDecimal {
    QuickDecimal(t.run < 0 ? t.coefficient : phrase.runs[t.run].digits, t.power)
  }

  private func isWhole(_ f: Form, _ s: Stored) -> Bool {
    guard f.shape == s.shape else { return false }
    if f.isBetween {
      guard s.value == nil, let lower = s.lower, let upper = s.upper, number(f.low).isEqual(lower),
        number(f.high).isEqual(upper)
      else { return false }
    } else {
      guard let value = s.value, number(f.low).isEqual(value) else { return false }
    }
    return fits(f.measure, s.unit, s.currency)
  }

  private func fits(_ measure: Int, _ unit: Int32, _ currency: Int32) -> Bool {
    let key =
      UInt64(measure) << 40 | UInt64(UInt32(bitPattern: unit + 1)) << 20 | UInt64(UInt32(bitPattern: currency + 1))
    if let known = fitting[key] { return known }
    let (unit, currency) = (units.text(unit), currencies.text(currency))
    let m = measures[measure]
    let out = StoredFigure.fits(read: m.unit, m.currency, stored: unit, currency)
    fitting[key] = out
    return out
  }

  // MARK: Learning

  /// What another thread found in a phrase of the class, or this one finds in this phrase. The phrases of a class differ
  /// in nothing that counts, so it does not matter which is read.
  private func adopt(_ words: UnsafeBufferPointer<UInt8>, _ language: Int) -> Class {
    let figures = learned.figures(names[language], phrase) {
      readers[language]?.figures(in: String(decoding: words, as: UTF8.self)) ?? []
    }
    let own = phrase
    phrase = figures.phrase
    defer { phrase = own }
    return learn(figures.figures)
  }

  private func learn(_ figures: [Figure]) -> Class {
    var own: [Form] = []
    for f in figures {
      guard let form = form(f) else { return Class() }
      own.append(form)
    }
    let first = forms.count
    forms += own
    let terms = own.reduce(0) { $0 + ($1.isBetween ? 2 : 1) }
    if terms > 4 { return Class() }
    if terms > 1 { orders.append(order(own[...])) }
    return Class(isCertain: true, forms: first..<forms.count, order: terms > 1 ? orders.count - 1 : -1)
  }

  /// Nil where the figure is not made of its numbers alone.
  private func form(_ f: Figure) -> Form? {
    guard f.currencyChoices.isEmpty else { return nil }
    let span = f.start..<(f.start + f.length)
    var runs: [Int] = []
    for (i, r) in phrase.runs.enumerated() where r.scalars.overlaps(span) {
      guard r.scalars.lowerBound >= span.lowerBound, r.scalars.upperBound <= span.upperBound else { return nil }
      runs.append(i)
    }
    let bounds = Bounds(
      lower: f.lower.flatMap { ExactDecimal($0) }, upper: f.upper.flatMap { ExactDecimal($0) },
      lowerInclusive: f.lowerInclusive, upperInclusive: f.upperInclusive)
    let measure = measure(f)
    if let value = f.value.flatMap({ ExactDecimal($0) }) {
      guard bounds.lower.map({ $0 == value }) ?? true, bounds.upper.map({ $0 == value }) ?? true, runs.count <= 1,
        let term = term(value, runs.first)
      else { return nil }
      return Form(isBetween: false, low: term, high: term, shape: Self.shape(bounds), measure: measure)
    }
    guard let lower = bounds.lower, let upper = bounds.upper else { return nil }
    if runs.isEmpty, let low = term(lower, nil), let high = term(upper, nil) {
      return Form(isBetween: true, low: low, high: high, shape: Self.shape(bounds), measure: measure)
    }
    guard runs.count == 2 else { return nil }
    let ways = [(runs[0], runs[1]), (runs[1], runs[0])].compactMap { a, b in
      if let low = term(lower, a), let high = term(upper, b) { (low, high) } else { nil }
    }
    // Two ways to read it are one too many.
    guard ways.count == 1, let (low, high) = ways.first else { return nil }
    return Form(isBetween: true, low: low, high: high, shape: Self.shape(bounds), measure: measure)
  }

  private func measure(_ f: Figure) -> Int {
    if let known = measures.firstIndex(where: { $0.unit == f.unit && $0.currency == f.currency }) { return known }
    measures.append((f.unit, f.currency))
    return measures.count - 1
  }

  /// The number as that of the run times a power of ten.
  private func term(_ value: ExactDecimal, _ run: Int?) -> Term? {
    guard let quick = QuickDecimal(value) else { return nil }
    guard let run else { return Term(run: -1, coefficient: quick.coefficient, power: quick.exponent) }
    let digits = phrase.runs[run].digits
    return quick.powerOver(QuickDecimal(digits, 0)).map { Term(run: run, coefficient: 0, power: $0) }
  }

  private func order(_ forms: ArraySlice<Form>) -> [Int] {
    let terms = forms.flatMap { $0.isBetween ? [$0.low, $0.high] : [$0.low] }
    if terms.count < 2 { return [] }
    return terms.indices.flatMap { i in terms[..<i].map { number($0).compare(number(terms[i])) } }
  }
}

extension PhraseClasses.Stored {
  /// Nil for numbers that a `QuickDecimal` does not hold.
  init?(_ r: FactReading, _ f: Fact, _ phrases: PhraseClasses) {
    func quick(_ d: ExactDecimal?) -> QuickDecimal?? {
      guard let d else { return .some(nil) }
      return QuickDecimal(d).map { .some($0) }
    }
    let bounds = r.fullBounds
    guard let value = quick(r.amount), let lower = quick(bounds.lower), let upper = quick(bounds.upper),
      (r.amount == nil) == (r.value == nil)
    else { return nil }
    self.init(
      value: value, lower: lower, upper: upper, shape: PhraseClasses.shape(bounds), unit: phrases.unit(f.unit),
      currency: phrases.currency(f.currency))
  }
}

/// What was found in the first phrase of each class, for all threads.
final class LearnedPhrases: Sendable {
  struct Example: Sendable {
    var phrase: PhraseDigits
    var figures: [Figure]
  }

  private let examples = Mutex<[[UInt8]: Example]>([:])

  func figures(_ language: String, _ phrase: PhraseDigits, _ read: () -> [Figure]) -> Example {
    // The first byte numbers the language in one thread alone.
    let key = Array(language.utf8) + [0] + phrase.key.dropFirst()
    if let known = examples.withLock({ $0[key] }) { return known }
    let found = Example(phrase: phrase, figures: read())
    return examples.withLock { all in
      let first = all[key] ?? found
      all[key] = first
      return first
    }
  }
}
