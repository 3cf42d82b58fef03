import Languages
import Numbers
import Testing

@Suite struct PartialDateTests {
  @Test func precision() {
    #expect(PartialDate("2021")?.precision == .year)
    #expect(PartialDate("2021-04")?.precision == .month)
    #expect(PartialDate("2021-04-09")?.description == "2021-04-09")
    #expect(PartialDate("2021-04")?.description == "2021-04")
  }

  @Test(arguments: [
    "2023-02-29", "2024-13", "2024-00", "2024-04-31", "24-04-01", "2024-4-1", "0000", "2024-04-", "", "April 2021",
    "2024/04/01", "1900-02-29",
  ])
  func refuses(_ text: String) { #expect(PartialDate(text) == nil) }

  @Test func leapYears() {
    #expect(PartialDate("2024-02-29") != nil)
    #expect(PartialDate("2000-02-29") != nil)
  }

  @Test func days() throws {
    #expect(PartialDate("1970-01-01")?.firstDay == 0)
    #expect(PartialDate("2000-03-01")?.firstDay == 11017)
    #expect(PartialDate("1969-12-31")?.firstDay == -1)
    let april = try #require(PartialDate("2021-04"))
    #expect(april.days.count == 30)
    #expect(PartialDate("2024")?.days.count == 366)
  }

  @Test func orderIsKnownOnlyWhereTheDaysDoNotOverlap() throws {
    let month = try #require(PartialDate("2021-04"))
    let day = try #require(PartialDate("2021-04-09"))
    #expect(month.precedes(day) == nil)
    let (later, earlier) = (try #require(PartialDate("2021-05")), try #require(PartialDate("2020")))
    #expect(day.precedes(later) == true)
    #expect(day.precedes(earlier) == false)
    #expect(try month < #require(PartialDate("2021-04-01")))
  }

  @Test(arguments: [
    (Language.en, "22 October 2024", "22 Oct 2024"), (.de, "22. Oktober 2024", "22. Okt. 2024"),
    (.fr, "22 octobre 2024", "22 oct. 2024"), (.vi, "22 tháng 10 năm 2024", "22/10/2024"),
    (.zh, "2024年10月22日", "2024年10月22日"), (.ru, "22 октября 2024 г.", "22 окт. 2024 г."),
  ])
  func written(_ language: Language, _ long: String, _ short: String) throws {
    let date = try #require(PartialDate("2024-10-22"))
    #expect(date.string(language: language) == long)
    #expect(date.string(language: language, style: .short) == short)
  }

  @Test func monthsAndYears() throws {
    let month = try #require(PartialDate("2021-04"))
    #expect(month.string(language: .en) == "April 2021")
    #expect(month.string(language: .ru) == "апрель 2021 г.")
    #expect(month.string(language: .zh) == "2021年4月")
    #expect(month.string(language: .fr, style: .short) == "avr. 2021")
    #expect(PartialDate("2012")?.string(language: .de) == "2012")
    #expect(PartialDate("2024-10-01")?.string(language: .fr) == "1er octobre 2024")
    #expect(PartialDate("2024-10-22")?.string(language: .en, noBreak: true) == "22\u{A0}October\u{A0}2024")
  }
}
