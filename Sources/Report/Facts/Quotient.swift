import Facts
import Numbers

/// `{{a / b}}`: our own division of two stated figures, to three significant digits.
struct Quotient {
  enum Failure: Error, Equatable {
    case unknown(String)
    case noFigure(String)
    /// Figures of different status are different quantities.
    case statuses(String, String)
    /// A bound divided gives no figure.
    case bound(String)
    case noOtherReading
    case zero
  }

  static let significantDigits = 3

  let value: ExactDecimal
  let isAbout: Bool
  /// The words of the dividend's unit; nil where the units cancel.
  let words: String?
  let isDisputed: Bool
  let inputs: [Fact]

  /// `reading` is that of the dividend, or of the divisor if only that has another.
  init(_ a: String, by b: String, reading: FactReading.Kind, in base: FactBase, language: String) throws {
    guard let dividend = base.fact(a) else { throw Failure.unknown(a) }
    guard let divisor = base.fact(b) else { throw Failure.unknown(b) }
    if let s = dividend.status, let t = divisor.status, s != t {
      throw Failure.statuses(s.label(language), t.label(language))
    }
    if reading == .other && !dividend.isDisputed && !divisor.isDisputed { throw Failure.noOtherReading }
    let (x, xAbout) = try Self.amount(dividend, reading == .other && dividend.isDisputed ? .other : .stated)
    let (y, yAbout) = try Self.amount(divisor, reading == .other && !dividend.isDisputed ? .other : .stated)
    guard !y.isZero, let quotient = Fraction(x, dividedBy: y) else { throw Failure.zero }
    value = quotient.rounded(significantDigits: Self.significantDigits)
    isAbout = xAbout || yAbout
    let cancels = dividend.unit == divisor.unit && dividend.currency == divisor.currency
    words = cancels ? nil : base.unitWords(of: dividend, language: language)
    isDisputed = dividend.isDisputed || divisor.isDisputed
    inputs = [dividend, divisor]
  }

  private static func amount(_ fact: Fact, _ kind: FactReading.Kind) throws -> (ExactDecimal, isAbout: Bool) {
    guard let reading = fact.reading(kind), let amount = reading.amount else { throw Failure.noFigure(fact.id) }
    switch reading.qualifier {
    case .exact: return (amount, false)
    case .about: return (amount, true)
    default: throw Failure.bound(fact.id)
    }
  }
}
