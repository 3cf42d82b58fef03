import Languages
import Numbers
import Testing

/// Expected texts were made with d3-format 3.1.
@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("", 0.1 + 0.2, "0.3"), ("", 1e21, "1e+21"), (",", 1234567.891, "1,234,567.891"), ("d", 1234.5, "1235"),
    (".0f", 2.5, "3"), (".0f", 0.5, "1"), (".2f", 1.005, "1.00"), (".2f", -0.001, "0.00"), ("+.2f", -0.001, "−0.00"),
    (".1%", 0.1234, "12.3%"), ("%", 1, "100.000000%"), (".3s", 999.9995, "1.00k"), ("s", 0, "0.00000"),
    ("~s", 42e6, "42M"), (".2s", 1.5e-25, "0.15y"), ("$,.2f", -1234.5, "−$1,234.50"), ("($,.0f", -1234.5, "($1,235)"),
    ("$020,.2f", -1234.5, "−$0,000,000,001,234.50"), ("*^9d", 42, "***42****"), ("<6d", 42, "42    "),
    ("#x", 255, "0xff"), ("X", 255, "FF"), ("b", 5, "101"), ("o", 64, "100"), ("c", 9786, "9786"),
    (".3g", 1234, "1.23e+3"), (".3r", 1234, "1230"), (".2p", 0.1234, "12%"), ("e", 1234.5, "1.234500e+3"),
    ("n", 1234.5, "1,234.50"), ("d", 1e21, "1000000000000000000000"), ("k", 1.5, "1.5"), ("f", Double.nan, "NaN"),
    ("f", -Double.infinity, "−Infinity"), (" d", 5, " 5"), ("05d", -42, "−0042"),
  ])
  func writesAsD3(_ specifier: String, _ x: Double, _ expected: String) {
    #expect(NumberFormat(parse: specifier)?.string(from: x) == expected)
  }

  @Test(arguments: ["foo", ".f", "$$", "1.2.3f", "é"])
  func refusesWhatIsNoSpecifier(_ text: String) {
    #expect(NumberFormat(parse: text) == nil)
  }

  @Test func writesLocales() {
    func text(_ specifier: String, _ x: Double, _ locale: NumberLocale) -> String? {
      NumberFormat(parse: specifier, locale: locale)?.string(from: x)
    }
    #expect(text(",.1f", 20663.25, Language.de.words.numbers.locale) == "20.663,3")
    #expect(text("$,.2f", 20663, Language.fr.words.numbers.locale) == "20\u{202F}663,00\u{A0}€")
    #expect(text(".1%", 0.075, Language.fr.words.numbers.locale) == "7,5\u{202F}%")
    #expect(text(",d", 1_234_567, Language.vi.words.numbers.locale) == "1.234.567")
    #expect(text("$,d", 1_234_567, Language.zh.words.numbers.locale) == "¥1,234,567")
    #expect(text(",.1f", -1234.5, Language.ru.words.numbers.locale) == "−1\u{A0}234,5")
    let indian = NumberLocale(grouping: [3, 2, 2, 2])
    #expect(text(",d", 12_345_678, indian) == "1,23,45,678")
    let arabic = NumberLocale(numerals: ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"])
    #expect(text("d", 120, arabic) == "١٢٠")
  }

  @Test func labelsTicks() {
    #expect(NumberFormat.ticks(0, 1, count: 10).string(from: 0.3) == "0.3")
    #expect(NumberFormat.ticks(0, 2e6, count: 5, specifier: NumberSpecifier("s")).string(from: 5e5) == "0.5M")
    #expect(NumberFormat.ticks(0, 0.1, count: 10, specifier: NumberSpecifier("%")).string(from: 0.05) == "5%")
    #expect(NumberFormat.ticks(0, 2000, count: 5, specifier: NumberSpecifier("e")).string(from: 500) == "5.0e+2")
    #expect(NumberFormat.float().string(from: 0.00012) == "0.00012")
    #expect(NumberFormat.float(NumberSpecifier("e")).string(from: 1200) == "1.2e+3")
    #expect(NumberFormat.precisionFixed(0.05) == 2 && NumberFormat.precisionFixed(0) == 0)
    #expect(NumberFormat.precisionPrefix(1e5, 1.3e6) == 1 && NumberFormat.precisionRound(0.01, 1.01) == 3)
  }

  @Test func stepsAreRound() {
    #expect(LinearTicks.values(0, 1, count: 5) == [0, 0.2, 0.4, 0.6, 0.8, 1])
    #expect(LinearTicks.values(10, -3, count: 3) == [10, 5, 0])
    #expect(LinearTicks.step(0, 12_345, count: 10) == 1000)
    #expect(LinearTicks.values(0, 1, count: 0) == [] && LinearTicks.values(.nan, 1, count: 5) == [])
    #expect(LogTicks(1, 100)?.values() == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    #expect(LogTicks(1, 1e12)?.values(count: 6) == [1, 1e2, 1e4, 1e6, 1e8, 1e10, 1e12])
    #expect(LogTicks(-100, -1, base: 10)?.values(count: 2) == [-100, -10, -1])
    #expect(LogTicks(-1, 1) == nil && LogTicks(0, 1) == nil)
  }

  @Test(arguments: [
    (0.1, "0.1"), (-0.0, "0"), (1e21, "1e+21"), (1e-7, "1e-7"), (1e-6, "0.000001"), (0x1p67, "147573952589676410000"),
    (Double.leastNonzeroMagnitude, "5e-324"), (Double.greatestFiniteMagnitude, "1.7976931348623157e+308"),
    (-1.5, "-1.5"), (1e15, "1000000000000000"),
    (Double.nan, "NaN"), (-Double.infinity, "-Infinity"),
  ])
  func writesAsJavaScript(_ x: Double, _ expected: String) {
    #expect(JSNumber.string(x) == expected)
  }
}
