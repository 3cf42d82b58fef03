import Numbers
import Testing

@Suite struct FractionTests {
  private func quotient(_ a: String, _ b: String) throws -> Fraction {
    let (x, y) = (try #require(ExactDecimal(a)), try #require(ExactDecimal(b)))
    return try #require(Fraction(x, dividedBy: y))
  }

  private func fraction(_ n: Int128, _ d: Int128) throws -> Fraction { try #require(Fraction(n, d)) }

  /// The figures of the first briefing.
  @Test(arguments: [
    ("121e9", "20.663e9", "5.86"), ("12.1e9", "20.663e9", "0.586"), ("121", "25", "4.84"), ("12.1", "25", "0.484"),
    ("20.663", "19", "1.09"), ("7.5e9", "1200", "6250000"), ("1", "3", "0.333"), ("2", "3", "0.667"),
    ("999.6", "1", "1000"), ("1", "8", "0.125"), ("-5", "9", "-0.556"), ("3", "1", "3"),
  ])
  func threeDigits(_ a: String, _ b: String, _ shown: String) throws {
    #expect(try quotient(a, b).rounded(significantDigits: 3).description == shown)
  }

  @Test func ratioOfAverages() throws {
    let shandong = try quotient("121e9", "25")
    let baise = try quotient("20663e6", "19")
    #expect(shandong.divided(by: baise)?.rounded(significantDigits: 3).description == "4.45")
    #expect(baise < shandong)
  }

  @Test func lowestTermsAndEquality() throws {
    #expect(try quotient("0.5", "0.25") == Fraction(2, 1))
    #expect(Fraction(-2, -4) == Fraction(1, 2))
    #expect(Fraction(1, 0) == nil)
    #expect(try quotient("1", "4").exactDecimal == ExactDecimal("0.25"))
    #expect(try quotient("7.5e9", "1200").exactDecimal == ExactDecimal("6250000"))
    #expect(try quotient("1", "40").exactDecimal == ExactDecimal("0.025"))
    #expect(try quotient("1", "3").exactDecimal == nil)
  }

  @Test func order() throws {
    #expect(try fraction(1, 3) < fraction(1_000_000_000_000, 2_999_999_999_999))
    #expect(try fraction(-1, 2) < fraction(-1, 3))
    #expect(try fraction(2, 4) >= fraction(1, 2))
    #expect(try fraction(7, 3) < fraction(5, 2))
  }

  @Test func overflowIsNil() throws {
    let big = try #require(Fraction(Fraction.limit, 1))
    #expect(big.multiplied(by: big) == nil)
    #expect(big.adding(big) == nil)
  }
}
