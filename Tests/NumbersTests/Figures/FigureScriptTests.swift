import Numbers
import Testing

/// Widths, accents, spaces, and who calls.
@Suite struct FigureScriptTests {
  private static let cases: [(String, String, [String])] = [
    ("zh", "１，２３４万元", ["12340000 CNY"]), ("zh", "￥１．５億，約３萬名工人", ["150000000 CNY", "30000 about person"]),
    ("zh", "签约19，投资25亿元", ["19", "2500000000 CNY"]), ("zh", "兩億三千萬元", ["230000000 CNY"]),
    ("vi", "hơn 150 công ty".decomposed, ["150 over company"]), ("vi", "hai trăm dự án".decomposed, ["200 project"]),
    ("fr", "près de 200 délégués".decomposed, ["200 nearly person"]),
    ("ru", "трёхсот рабочих".decomposed, ["300 person"]),
    ("fr", "1\u{2009}234\u{A0}567,5\u{202F}€", ["1234567.5 EUR"]), ("de", "1’234’567 Franken", ["1234567 CHF"]),
    ("en", "12\t345", ["12", "345"]), ("en", "12,34,567.50 rupees", ["1234567.5 INR"]),
    ("en", "−5 percent", ["-5 percent"]), ("en", ".5 percent", ["0.5 percent"]),
    ("de", "TEUR 350; 350 TEUR; 12 T€; 4 MEUR", ["350", "350000 EUR", "12000 EUR", "4000000 EUR"]),
    ("fr", "3 M€, 3 Md€, 3 k€, 3 G$", ["3000000 EUR", "3000000000 EUR", "3000 EUR", "3000000000 USD"]),
    ("en", "1. Ten projects\n2. Five firms", ["10 project", "5 company"]),
  ]

  @Test(arguments: cases)
  func reads(_ language: String, _ text: String, _ expected: [String]) {
    #expect(figureLines(language, text) == expected)
  }

  @Test func oneReaderServesManyTasks() async throws {
    let reader = FigureReader(.de)
    let text = "Über 150 Firmen zahlten zwischen 1,2 und 1,5 Mrd. Euro."
    let expected = reader.figures(in: text)
    #expect(expected.count == 2)
    await withTaskGroup(of: [Figure].self) { group in
      for _ in 0..<16 { group.addTask { reader.figures(in: text) } }
      for await figures in group { #expect(figures == expected) }
    }
  }
}

extension String {
  /// With the accents of the letters in these tests as scalars of their own.
  fileprivate var decomposed: String {
    let parts: [Unicode.Scalar: String] = [
      "ơ": "o\u{31B}", "ô": "o\u{302}", "ă": "a\u{306}", "ự": "u\u{31B}\u{323}", "á": "a\u{301}", "è": "e\u{300}",
      "é": "e\u{301}", "ё": "е\u{308}",
    ]
    return unicodeScalars.map { parts[$0] ?? String($0) }.joined()
  }
}
