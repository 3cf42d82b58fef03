import Facts
import Testing

@Suite struct StatedTests {
  private func found(_ fact: String) -> [String] {
    load(["id: a, partnership: a-b, measure: investment, status: signed, \(fact)"]).diagnostics.items.map {
      "\($0.severity.rawValue): \($0.message)"
    }
  }

  @Test func theWordsAreReadInTheirLanguage() {
    #expect(found("currency: CNY, value: 20663, unit_mult: 6, language: de, stated: '20,663 Mrd. Yuan'") == [])
    #expect(found("currency: CNY, value: 12.1, unit_mult: 9, language: zh, stated: 总投资121亿元") == [])
    #expect(found("currency: EUR, value: 3, unit_mult: 12, language: de, stated: drei Billionen Euro") == [])
    #expect(
      found("currency: CNY, value: 2.0663, unit_mult: 9, language: de, stated: '20,663 Mrd. Yuan'") == [
        "error: \"a\": \"20,663 Mrd. Yuan\" reads as 20663000000 CNY, the fact has 2066300000 CNY"
      ])
    #expect(found("currency: EUR, value: 3, unit_mult: 9, language: fr, stated: 3 billions d'euros").count == 1)
    #expect(found("currency: EUR, value: 3, unit_mult: 9, language: en, stated: 3 billion euros") == [])
  }

  @Test func aPowerOfTenIsNamed() throws {
    let fact =
      "measure: investment, status: signed, currency: CNY, value: 121, unit_mult: 9, language: zh, stated: 121亿元"
    let d = try #require(load(["id: a, \(fact)"]).diagnostics.items.first)
    #expect(d.rule == "stated-figure")
    #expect(d.hint?.contains("10^1") == true)
    #expect(d.hint?.contains("亿") == true)
  }

  @Test func boundsAreWhatTheWordsSay() {
    let firms = "measure: companies, unit: company, value: 150, language: de, stated: Über 150 Firmen"
    func count(_ fields: String) -> [String] {
      load(["id: a, status: held, \(fields)"]).diagnostics.items.map { $0.severity.rawValue }
    }
    #expect(count(firms + ", qualifier: over") == [])
    #expect(count(firms) == ["error"])
    #expect(count(firms + ", qualifier: at_least") == ["error"])
    #expect(count(firms.replacing("Über ", with: "") + ", qualifier: over") == ["warning"])
    let range = "measure: companies, unit: company, qualifier: between, language: en, stated: 10 to 15 firms"
    #expect(count(range + ", value_lower: 10, value_upper: 15") == [])
    #expect(count(range + ", value_lower: 10, value_upper: 16") == ["error"])
  }

  @Test func unitsAndCurrencies() {
    func count(_ fields: String) -> Int { load(["id: a, status: held, \(fields)"]).diagnostics.items.count }
    #expect(count("measure: companies, unit: person, value: 150, language: en, stated: 150 companies") == 1)
    #expect(count("measure: companies, unit: company, value: 150, language: en, stated: 150 companies") == 0)
    #expect(count("measure: investment, currency: USD, value: 5, language: en, stated: 5 yuan") == 1)
    // A phrase with several figures, one of which is meant.
    #expect(
      count("measure: project_count, unit: project, value: 25, language: de, stated: 25 Projekte für 3 Mio. Euro") == 0)
  }

  @Test func aVerbCarriesTheBound() {
    func count(_ fields: String) -> Int { load(["id: a, status: planned, \(fields)"]).diagnostics.items.count }
    let money = "measure: investment, value: 7, unit_mult: 9, qualifier: over"
    #expect(count(money + ", currency: RUB, language: ru, stated: сумма превысит 7 млрд рублей") == 0)
    #expect(count(money + ", currency: EUR, language: de, stated: 'übersteigt 7 Mrd. Euro'") == 0)
    #expect(count(money + ", currency: EUR, language: fr, stated: dépasse 7 milliards d’euros") == 0)
    #expect(count(money + ", currency: EUR, language: fr, stated: 7 milliards d’euros") == 1)
  }

  @Test func wordsOfSeveralCountriesContradictNoneOfThem() {
    func count(_ currency: String) -> Int {
      let words = "value: 7, unit_mult: 9, language: en, stated: 7 billion dirhams"
      return load(["id: a, status: signed, measure: investment, currency: \(currency), \(words)"]).diagnostics.items
        .count
    }
    #expect(count("MAD") == 0)
    #expect(count("AED") == 0)
    #expect(count("EUR") == 1)
  }

  @Test func papersHaveManyNames() {
    func count(_ unit: String) -> Int {
      load(["id: a, status: signed, measure: agreements, unit: \(unit), value: 12, language: de, stated: 12 Verträge"])
        .diagnostics.items.count
    }
    #expect(count("agreement") == 0)
    #expect(count("contract") == 0)
  }

  @Test func whatIsNoAmountIsLeftAlone() {
    func count(_ fields: String) -> Int { load(["id: a, status: held, \(fields)"]).diagnostics.items.count }
    #expect(count("measure: act, instrument: memorandum, language: en, stated: signed 3 memoranda in 2024") == 0)
    #expect(count("measure: ordinal, unit: ordinal, value: 3, language: en, stated: the third park") == 0)
    #expect(count("measure: project_count, unit: project, value: 2, language: en, stated: the twin projects") == 0)
    #expect(count("measure: project_count, unit: project, value: 2, language: ja, stated: 3件") == 0)
  }

  @Test func otherReadingsToo() {
    let fact = "currency: CNY, value: 121, unit_mult: 9, language: de, stated: 121 Milliarden Yuan"
    func with(_ value: String) -> Int {
      found(fact + ", alternatives: [{value: \(value), stated: 121亿元, language: zh, evidence: e}]").count
    }
    #expect(with("12.1") == 0)
    #expect(with("1.21") == 1)
  }
}

@Suite struct FigureLinesTests {
  private func answer(_ line: String) throws -> String? { try FigureLines.answer(Array(line.utf8), number: 4) }

  @Test func changesAndOpenCurrenciesAreTold() throws {
    let rise = try answer(#"{"id": 1, "lang": "en", "text": "Trade rose 12 percent."}"#)
    #expect(rise?.contains(#""unit": "percent", "currency": null, "change": "up"}"#) == true)
    let open = try answer(#"{"id": 1, "lang": "fr", "text": "Un prêt de 2 milliards de dirhams à Fès"}"#)
    #expect(open?.contains(#""currency": null, "change": null, "currencies": ["AED", "MAD"]}"#) == true)
    let known = try answer(#"{"id": 1, "lang": "fr", "text": "Le Maroc a reçu 2 milliards de dirhams."}"#)
    #expect(known?.contains(#""currency": "MAD", "change": null}"#) == true)
  }

  @Test func answersALine() throws {
    #expect(
      try answer(#"{"id": "x", "lang": "de", "text": "Über 150 Firmen"}"#)
        == #"{"id": "x", "figures": [{"start": 0, "length": 15, "text": "Über 150 Firmen", "value": "150", "#
        + #""lower": "150", "upper": null, "lower_inclusive": false, "upper_inclusive": false, "qualifier": "over", "#
        + #""unit": "company", "currency": null, "change": null}]}"#)
    #expect(try answer(#"{"id": 7, "lang": "en", "text": "in 2024"}"#) == #"{"id": 7, "figures": []}"#)
    #expect(try answer(" ") == nil)
  }

  @Test func refusesWhatItCannotRead() {
    for line in ["{", "[]", #"{"id": 1}"#, #"{"id": 1, "lang": "ja", "text": ""}"#] {
      #expect(throws: (any Error).self) { try answer(line) }
    }
  }
}
