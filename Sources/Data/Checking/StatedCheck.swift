import Diagnostics
import Numbers
import Tables

/// Compares each figure with the words that it was taken from, read in their own language.
///
/// A phrase may hold several figures; the fact has to be one of them. Words without a figure that can be read (an act,
/// "twin park", an ordinal) say nothing against it.
public enum StatedCheck {
  public static let rule = "stated-figure"

  /// - Parameter known: what is wrong already; a record that could not be read whole is not held against its words.
  public static func check(_ base: FactBase, known: [Diagnostic] = []) -> [Diagnostic] {
    check(base, known: known, only: nil)
  }

  /// - Parameter flags: of the rows of sheets, look only at those that have one of these; nil for all.
  static func check(_ base: FactBase, known: [Diagnostic], only flags: FactColumns.Flags?) -> [Diagnostic] {
    // Lines with errors, and lines on which facts begin, in order, by file.
    var errors: [String: [Int]] = [:]
    for e in known where e.severity == .error {
      if let file = e.place.file, let line = e.place.line { errors[file, default: []].append(line) }
    }
    for file in errors.keys { errors[file]?.sort() }
    var starts: [String: [Int]] = [:]
    for case (_, .records(let facts)) in base.facts.sections {
      for f in facts where !f.isDerived {
        guard let file = f.place.file, let line = f.place.line, errors[file] != nil else { continue }
        starts[file, default: []].append(line)
      }
    }
    for file in starts.keys { starts[file]?.sort() }
    let wrongLines = errors

    /// Whether something was wrong with the fact already.
    @Sendable func isSpoilt(_ f: Fact, until next: Int?) -> Bool {
      if let file = f.place.file, let line = f.place.line, let wrong = wrongLines[file] {
        let i = wrong.partitioningIndex { $0 >= line }
        return i < wrong.count && next.map { wrong[i] < $0 } ?? true
      }
      return false
    }
    var out: [Diagnostic] = []
    for (_, part) in base.facts.sections {
      switch part {
      case .records(let facts):
        for f in facts where !f.isDerived {
          let lines = f.place.file.flatMap { starts[$0] } ?? []
          let next = lines.partitioningIndex { $0 > f.place.line ?? 0 }
          if !isSpoilt(f, until: next < lines.count ? lines[next] : nil) { out += check(f) }
        }
      case .sheet(let sheet):
        let positions = flags.map { sheet.positions($0) } ?? Array(0..<sheet.count)
        let rows = sheet.table.rows
        let length = 512
        let learned = LearnedPhrases()
        out += Workers.map((positions.count + length - 1) / length, jobs: Workers.cores) {
          let phrases = PhraseClasses(learned)
          return { piece in
            positions[(piece * length)..<min(positions.count, (piece + 1) * length)].flatMap { i -> [Diagnostic] in
              let f = sheet.fact(i)
              let next = i + 1 < sheet.count ? rows.line(ofRow: sheet.row(at: i + 1)) : nil
              return isSpoilt(f, until: next) ? [] : check(f, with: phrases)
            }
          }
        }.flatMap { $0 }
      }
    }
    return out
  }

  /// The same as `check`, with less reading.
  static func check(_ f: Fact, with phrases: PhraseClasses) -> [Diagnostic] {
    check(f) { reading, words, language in
      guard let stored = PhraseClasses.Stored(reading, f, phrases) else { return false }
      var words = words
      return words.withUTF8 { phrases.agree($0, phrases.language(language), stored) }
    }
  }

  /// - Parameter isCertain: whether the words of a reading need no reading, because they are known to say what is stored.
  static func check(
    _ f: Fact, isCertain: (FactReading, String, String) -> Bool = { _, _, _ in false }
  ) -> [Diagnostic] {
    // A place in a series is no amount, and the reader leaves it alone.
    if f.unit == "ordinal" { return [] }
    var out: [Diagnostic] = []
    for r in f.readings {
      guard let (words, language) = words(of: r, f), let reader = FigureReader(tag: language),
        !isCertain(r, words, language)
      else { continue }
      let stored = StoredFigure(r, unit: f.unit, currency: f.currency)
      if let d = compare(stored, reader.figures(in: words), f.id, r.alternative?.place ?? f.place) {
        out.append(f.answered(d))
      }
    }
    return out
  }

  static func words(of r: FactReading, _ f: Fact) -> (words: String, language: String)? {
    let words = r.alternative?.words ?? (r.kind == .stated ? f.stated?.words : nil)
    let language = r.kind == .stated ? f.stated?.language : r.alternative?.language
    return words.flatMap { w in language.map { (w, $0) } }
  }

  private static func compare(_ stored: StoredFigure, _ read: [Figure], _ id: String, _ place: Place) -> Diagnostic? {
    let found = read.map { ($0, stored.agreement(with: $0)) }
    guard let (nearest, agreement) = found.min(by: { $0.1 < $1.1 }) else { return nil }
    switch agreement {
    case .whole: return nil
    case .boundNotSaid:
      return Diagnostic(
        .warning, Messages.statedWithoutBound(id, nearest.text, stored.qualifier.rawValue), at: place,
        hint: Messages.statedWithoutBoundHint, rule: rule)
    case .bounds, .unit, .value, .nothing:
      let power = nearest.value.flatMap { ExactDecimal($0) }.flatMap { a in
        stored.value.flatMap { ScaleConflict.powerOfTen(a, $0) }
      }
      return Diagnostic(
        .error, Messages.statedDiffers(id, nearest.text, StoredFigure.describe(nearest), stored.description), at: place,
        hint: power.map(Messages.statedPowerHint) ?? Messages.statedDiffersHint, rule: rule)
    }
  }
}

/// One reading of a fact, in full units, as the figures of a text are.
struct StoredFigure {
  /// How far a figure of the text is from the one stored; the least is the best.
  enum Agreement: Int, Comparable {
    case whole
    /// The text states the number, and no bound at all: a verb may carry it.
    case boundNotSaid
    case bounds, unit, value, nothing

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var value: ExactDecimal?
  var bounds: Bounds<ExactDecimal>
  var qualifier: Qualifier
  var unit: String?
  var currency: String?

  init(_ r: FactReading, unit: String?, currency: String?) {
    value = r.amount
    bounds = r.fullBounds
    qualifier = r.qualifier
    (self.unit, self.currency) = (unit, currency)
  }

  /// The units that the reader of figures tells apart; it knows no others, and so cannot contradict them.
  static let readable: Set<String> = [
    "percent", "percentage_point", "mu", "ha", "km2", "m2", "m3", "km", "m", "cm", "kg", "t", "TEU", "bbl", "kW", "GW",
    "day", "year", "times", "person", "company", "project",
  ]

  func agreement(with f: Figure) -> Agreement {
    let read = Self.bounds(of: f)
    let sameValue = f.value.flatMap { ExactDecimal($0) } == value
    guard sameValue, value != nil || read == bounds else { return fits(f) ? .value : .nothing }
    if !fits(f) { return .unit }
    if read == bounds { return .whole }
    return f.qualifier == .exact ? .boundNotSaid : .bounds
  }

  private func fits(_ f: Figure) -> Bool { Self.fits(read: f.unit, f.currency, stored: unit, currency) }

  /// Whether unit and currency of the words can be those stored.
  static func fits(read u: String?, _ c: String?, stored unit: String?, _ currency: String?) -> Bool {
    if let c { return c == currency }
    if let u { return currency == nil && (u == unit || !readable.contains(unit ?? "")) }
    return true
  }

  private static func bounds(of f: Figure) -> Bounds<ExactDecimal> {
    Bounds(
      lower: f.lower.flatMap { ExactDecimal($0) }, upper: f.upper.flatMap { ExactDecimal($0) },
      lowerInclusive: f.lowerInclusive, upperInclusive: f.upperInclusive)
  }

  static func describe(_ f: Figure) -> String {
    text(
      Qualifier(rawValue: f.qualifier.rawValue) ?? .exact, f.value ?? "", bounds(of: f), unit: f.currency ?? f.unit)
  }

  var description: String { Self.text(qualifier, value?.plain ?? "", bounds, unit: currency ?? unit) }

  private static func text(_ q: Qualifier, _ value: String, _ bounds: Bounds<ExactDecimal>, unit: String?) -> String {
    let number = q == .between ? "\(bounds.lower?.plain ?? "?")–\(bounds.upper?.plain ?? "?")" : value
    let word = q == .exact || q == .between ? "" : q.word(.en) + " "
    return word + number + (unit.map { " " + $0 } ?? "")
  }
}

extension ExactDecimal {
  /// Without exponent and without zeros behind the point.
  var plain: String { trimmed.description }
}

extension [Int] {
  /// The first index for which the condition holds, in an array where it holds for all that follow.
  func partitioningIndex(_ holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
