import Languages
import Numbers
import Testing

/// 2000-02-29 13:05:09.007 UTC, a Tuesday. Expected texts were made with d3-time-format 4.1.
private let leapDay = 951_829_509_007.0

@Suite struct TimeFormatTests {
  @Test(arguments: [
    ("%a %A %b %B", "Tue Tuesday Feb February"), ("%d %e %-d %_m %0H", "29 29 29  2 13"), ("%Y-%m-%d", "2000-02-29"),
    ("%y %G %g %V %u", "00 2000 00 09 2"), ("%U %W %w %j", "09 09 2 060"), ("%H:%M:%S.%L %f", "13:05:09.007 007000"),
    ("%I %-I %p", "01 1 PM"), ("Q%q", "Q1"), ("%Q %s", "951829509007 951829509"), ("%Z %%", "+0000 %"),
    ("%c", "2/29/2000, 1:05:09 PM"), ("%x|%X", "2/29/2000|1:05:09 PM"), ("%k 100%", "k 100"), ("", ""),
  ])
  func writesDirectives(_ pattern: String, _ expected: String) {
    #expect(TimeFormat(pattern, zone: .utc).string(from: leapDay) == expected)
  }

  @Test func writesLanguages() {
    func text(_ language: Language) -> String {
      TimeFormat("%A %-d. %B %b", zone: .utc, locale: language.words.timeLocale).string(from: leapDay)
    }
    #expect(text(.de) == "Dienstag 29. Februar Feb.")
    #expect(text(.fr) == "mardi 29. février févr.")
    #expect(text(.vi) == "Thứ ba 29. tháng 2 thg 2")
    #expect(text(.zh) == "星期二 29. 二月 2月")
    #expect(text(.ru) == "вторник 29. февраля февр.")
    let short = TimeLocale(
      dateTime: "", date: "", time: "", periods: [], days: [], shortDays: [], months: [], shortMonths: [])
    #expect(short == nil)
  }

  @Test func whatIsNoInstantSaysSo() {
    #expect(TimeFormat("%Y", zone: .utc).string(from: .nan) == "Invalid Date")
    #expect(TimeFormat("%Y", zone: .utc).string(from: 9e15) == "Invalid Date")
  }

  @Test(arguments: [
    ("%Y-%m-%d", "2000-02-29", 951_782_400_000), ("%d %B %Y", "29 FEBRUARY 2000", 951_782_400_000),
    ("%Y-%m-%dT%H:%M:%S.%L%Z", "2000-02-29T13:05:09.007+01:30", 951_824_109_007),
    ("%Q", "951829509007", 951_829_509_007),
    ("%Y Q%q", "2000 Q3", 962_409_600_000), ("%G-W%V-%u", "2000-W09-2", 951_696_000_000),
    ("%Y %U %w", "2000 09 2", 951_782_400_000), ("%Y %W %w", "2000 09 2", 951_782_400_000),
    ("%y %j", "00 060", 951_782_400_000), ("%I %p", "01 PM", -2_208_942_000_000),
    ("%m/%d/%Y", "2/30/2000", 951_868_800_000),
  ])
  func reads(_ pattern: String, _ text: String, _ expected: Double) {
    #expect(TimeParse(pattern, zone: .utc).milliseconds(text) == expected)
  }

  @Test(arguments: [
    ("%Y-%m-%d", "2000-02"), ("%Y", "2000 "), ("%B", "Febr"), ("%V %Y", "54 2000"), ("%Z", "+1"), ("%Q", ""),
    ("%Q", "99999999999999999999999"), ("%d", "é"),
  ])
  func refuses(_ pattern: String, _ text: String) {
    #expect(TimeParse(pattern, zone: .utc).milliseconds(text) == nil)
  }

  @Test func axisLabelsFollowTheLargestUnit() {
    let labels = TimeMultiFormat(zone: .utc)
    func label(_ time: CivilTime) -> String { labels.string(from: Zone.utc.milliseconds(time)) }
    #expect(label(CivilTime(2020)) == "2020" && label(CivilTime(2020, 4)) == "April")
    #expect(label(CivilTime(2020, 4, 5)) == "Apr 05" && label(CivilTime(2020, 4, 7)) == "Tue 07")
    #expect(label(CivilTime(2020, 4, 7, 15)) == "03 PM" && label(CivilTime(2020, 4, 7, 15, 30)) == "03:30")
    #expect(label(CivilTime(2020, 4, 7, 15, 30, 5)) == ":05" && label(CivilTime(2020, 4, 7, 0, 0, 0, 50)) == ".050")
    let own = TimeMultiFormat(["quarter": "Q%q", "day": "%-d."], zone: .utc, locale: Language.de.words.timeLocale)
    #expect(own.string(from: Zone.utc.milliseconds(CivilTime(2020, 4))) == "Q2")
    #expect(own.string(from: Zone.utc.milliseconds(CivilTime(2020, 4, 7))) == "7.")
  }
}
