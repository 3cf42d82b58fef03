import Numbers
import Testing

@Suite struct TimeUnitTests {
  /// Wednesday, 2022-08-17 13:31:02.003. Expected with vega-time 3.3.
  private let instant = Zone.utc.milliseconds(CivilTime(2022, 8, 17, 13, 31, 2, 3))

  @Test(arguments: [
    ("year", 1, CivilTime(2022)), ("year", 5, CivilTime(2020)), ("quarter", 1, CivilTime(2012, 7)),
    ("utcyearmonth", 1, CivilTime(2022, 8)), ("month", 1, CivilTime(2012, 8)), ("day", 1, CivilTime(2012, 1, 4)),
    ("week", 1, CivilTime(2012, 8, 12)), ("yearweek", 1, CivilTime(2022, 8, 14)),
    ("yearweekday", 1, CivilTime(2022, 8, 17)),
    ("dayofyear", 1, CivilTime(2012, 8, 16)), ("monthdate", 1, CivilTime(2012, 8, 17)),
    ("date", 1, CivilTime(2012, 1, 17)),
    ("hours", 6, CivilTime(2012, 1, 1, 12)), ("hoursminutes", 15, CivilTime(2012, 1, 1, 13, 30)),
    ("dayhours", 1, CivilTime(2012, 1, 4, 13)), ("secondsmilliseconds", 1, CivilTime(2012, 1, 1, 0, 0, 2, 3)),
  ])
  func floors(_ name: String, _ step: Int, _ expected: CivilTime) throws {
    let unit = try #require(TimeUnit(parse: name))
    #expect(Zone.utc.civil(unit.floor(instant, step: step, zone: .utc)) == expected)
  }

  @Test(arguments: [
    ("year", "%Y"), ("yearquarter", "%Y Q%q"), ("yearmonth", "%b %Y"), ("yearmonthdate", "%b %d, %Y"), ("month", "%b"),
    ("day", "%a"), ("hours", "%H:00"), ("hoursminutes", "%H:%M"), ("yearmonthdatehoursminutes", "%b %d, %Y %H:%M"),
    ("yearweek", "%Y W%U"), ("monthdate", "%b %d"), ("minutesseconds", "00:%M:%S"), ("yeardayofyear", "%Y %j"),
  ])
  func labels(_ name: String, _ expected: String) {
    #expect(TimeUnit(parse: name)?.specifier() == expected)
  }

  @Test func knowsItsNames() {
    for name in ["", "foo", "monthyear", "binnedyear", "yearday", "UTCyear", "utc"] {
      #expect(TimeUnit(parse: name) == nil)
    }
    #expect(TimeUnit(parse: "utcday")?.isUTC == true && TimeUnit(parse: "yearmonthdate")?.smallest == .date)
    #expect(TimeUnit(parts: [.week, .month]) == nil && TimeUnit(parts: []) == nil)
    #expect(TimeUnit(parts: [.hours, .year, .date])?.parts == [.year, .date, .hours])
    #expect(TimeUnit(parse: "year")?.specifier(["year": "’%y"]) == "’%y")
  }

  @Test func intervalsEndAtTheNextOne() throws {
    let month = try #require(TimeUnit(parse: "yearmonth"))
    let start = month.floor(instant, zone: .utc)
    #expect(Zone.utc.civil(month.next(start, zone: .utc)) == CivilTime(2022, 9))
    #expect(month.floor(.nan, zone: .utc).isNaN && month.next(.nan, zone: .utc).isNaN)
  }

  @Test func binsSuitTheExtent() {
    let bins = TimeUnit.bins(0, 365 * 86_400_000, maxbins: 12)
    #expect(bins?.unit.parts == [.year, .month] && bins?.step == 1)
    #expect(TimeUnit.bins(0, 100, maxbins: 10)?.unit.smallest == .milliseconds && TimeUnit.bins(.nan, 0) == nil)
  }

  @Test(arguments: [
    ("2000-01-02", 946_771_200_000), ("2000", 946_684_800_000), ("1995-12", 817_776_000_000),
    ("2000-01-02T10:20", 946_804_800_000), ("2000-01-02T10:20:30.5Z", 946_808_430_500),
    ("2000-01-02T10:20:30+02:00", 946_801_230_000), ("2000/01/02", 946_767_600_000), ("Jan 1 2000", 946_681_200_000),
    ("1 Jan 2000 10:00", 946_717_200_000), ("Mon, 25 Dec 1995 13:30:00 GMT", 819_898_200_000),
    ("2000-1-2", 946_767_600_000), ("1/2/99 3:04 PM", 915_285_840_000),
    ("12 Aug 2020 (Wed) 10:00 +0100", 1_597_222_800_000),
    ("Toyota 5", 988_668_000_000),
  ])
  func readsDatesAsV8(_ text: String, _ expected: Double) {
    guard let zone = Zone.named("Europe/Berlin") else { return }
    #expect(DateParsing.milliseconds(text, zone: zone) == expected)
  }

  @Test(arguments: [
    "", "hello", "12 apples", "2000-13-01", "2000-01-01T25:00", "13/13/13", "1e5", "A320", "🙂 5:", "2000-01-01T10",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(DateParsing.milliseconds(text, zone: .utc) == nil)
  }
}
