import Numbers
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("20.663", "20.663"), ("7.50", "7.50"), ("1e3", "1000"), ("-0.004", "-0.004"), ("+12", "12"), (".5", "0.5"),
    ("3.", "3"), ("0.000", "0.000"), ("121E9", "121000000000"), ("1.5e-3", "0.0015"),
  ])
  func keepsDigitsAsWritten(_ text: String, _ shown: String) {
    #expect(ExactDecimal(text)?.description == shown)
  }

  @Test(arguments: ["", "-", ".", "1,5", " 1", "1e", "0x10", "1e401", "NaN", "1.2.3", "12 ", "１"])
  func refuses(_ text: String) { #expect(ExactDecimal(text) == nil) }

  @Test func refusesMoreThanItCanHold() {
    #expect(ExactDecimal(String(repeating: "9", count: 38)) != nil)
    #expect(ExactDecimal(String(repeating: "9", count: 40)) == nil)
  }

  @Test func equalByValue() throws {
    let a = try #require(ExactDecimal("20.0"))
    #expect(a == ExactDecimal(20))
    #expect(a.hashValue == ExactDecimal(20).hashValue)
    #expect(a.description == "20.0")
  }

  @Test func order() throws {
    let texts = ["-1e40", "-2", "-0.5", "0", "1e-30", "0.484", "1.09", "20.663", "121", "121e9", "1e300"]
    let numbers = try texts.map { try #require(ExactDecimal($0)) }
    for i in numbers.indices { for j in numbers.indices { #expect((numbers[i] < numbers[j]) == (i < j)) } }
  }

  @Test func arithmetic() throws {
    let a = try #require(ExactDecimal("0.1"))
    let b = try #require(ExactDecimal("0.2"))
    #expect(a.adding(b) == ExactDecimal("0.3"))
    #expect(a.subtracting(b) == ExactDecimal("-0.1"))
    #expect(a.multiplied(by: b) == ExactDecimal("0.02"))
    #expect(ExactDecimal("20.663")?.scaled(by: 9)?.description == "20663000000")
    #expect(ExactDecimal("20663000000")?.scaled(by: -9) == ExactDecimal("20.663"))
    let big = try #require(ExactDecimal("1e60"))
    #expect(big.adding(a) == nil)
    #expect(big.multiplied(by: big)?.description.count == 121)
    let nines = try #require(ExactDecimal(String(repeating: "9", count: 37)))
    #expect(nines.multiplied(by: nines) == nil)
  }

  @Test func rounding() {
    #expect(ExactDecimal("1.0875")?.rounded(significantDigits: 3).description == "1.09")
    #expect(ExactDecimal("2.5")?.rounded(fractionDigits: 0).description == "3")
    #expect(ExactDecimal("-2.5")?.rounded(fractionDigits: 0).description == "-3")
    #expect(ExactDecimal("0.445")?.rounded(fractionDigits: 2).description == "0.45")
    #expect(ExactDecimal("20663")?.rounded(significantDigits: 2).description == "21000")
    #expect(ExactDecimal("7.5")?.rounded(significantDigits: 3).description == "7.5")
    #expect(ExactDecimal("0.0001")?.rounded(fractionDigits: 2).isZero == true)
    #expect(ExactDecimal("1e-300")?.rounded(fractionDigits: 2).isZero == true)
  }

  @Test func doubles() {
    #expect(ExactDecimal(0.1)?.description == "0.1")
    #expect(ExactDecimal(20_663_000_000.0)?.description == "20663000000")
    #expect(ExactDecimal(1e-7)?.description == "0.00000010" || ExactDecimal(1e-7)?.description == "0.0000001")
    #expect(ExactDecimal(Double.infinity) == nil)
    #expect(ExactDecimal("20.663")?.double == 20.663)
    #expect(ExactDecimal("1e300")?.double == 1e300)
  }
}
