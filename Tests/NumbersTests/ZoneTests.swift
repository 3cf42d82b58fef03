import Numbers
import Testing

/// The tests that need the time zone database do nothing where it is not installed.
@Suite struct ZoneTests {
  @Test func civilTimesNormalise() {
    #expect(Zone.utc.milliseconds(CivilTime(2000, 14, 0)) == Zone.utc.milliseconds(CivilTime(2001, 1, 31)))
    #expect(Zone.utc.civil(-1.0) == CivilTime(1969, 12, 31, 23, 59, 59, 999))
    #expect(CivilTime(1900, 2, 28).weekday == 3 && CivilTime(2000, 12, 31).dayOfYear == 366)
    #expect(Zone.utc.civil(.nan) == nil && Zone.utc.civil(.infinity) == nil)
    #expect(Zone.utc.civil(Zone.utc.milliseconds(CivilTime(.max, .max, .max))) == nil)
    for day in stride(from: -1_000_000, through: 1_000_000, by: 997) {
      let instant = Double(day) * 86_400_000
      #expect(Zone.utc.civil(instant).map(Zone.utc.milliseconds) == instant)
    }
  }

  @Test func clocksSkipAndRepeat() throws {
    guard let zone = Zone.named("America/Los_Angeles") else { return }
    // 2021-03-14 02:30 does not exist and is read with the offset before; 2021-11-07 01:30 comes twice, the first counts.
    #expect(zone.milliseconds(CivilTime(2021, 3, 14, 2, 30)) == 1_615_717_800_000)
    #expect(zone.milliseconds(CivilTime(2021, 11, 7, 1, 30)) == 1_636_273_800_000)
    #expect(zone.offset(at: 1_625_000_000_000) == -7 * 3_600_000)
    // After the file's last entry the rule in its footer holds.
    #expect(
      zone.offset(at: 4_118_400_000_000) == -7 * 3_600_000 && zone.offset(at: 4_102_444_800_000) == -8 * 3_600_000)
    #expect(TimeFormat("%H %Z", zone: zone).string(from: 0) == "16 -0800")
  }

  @Test(arguments: [
    "", "../../etc/passwd", "/etc/localtime", "Europe//Berlin", "Europe/../UTC", "Mars/Olympus", "a\0b", "é",
  ])
  func namesStayInTheDatabase(_ name: String) {
    #expect(Zone.named(name) == nil)
  }

  @Test(arguments: [
    ("%Y", CalendarInterval.Unit.year, 5, CivilTime(2020), CivilTime(2025)),
    ("%m", .quarter, 1, CivilTime(2022, 7), CivilTime(2022, 10)),
    ("%U", .week, 1, CivilTime(2022, 8, 14), CivilTime(2022, 8, 21)),
    ("%d", .day, 2, CivilTime(2022, 8, 17), CivilTime(2022, 8, 19)),
    ("%H", .hour, 6, CivilTime(2022, 8, 17, 12), CivilTime(2022, 8, 17, 18)),
    ("%M", .minute, 15, CivilTime(2022, 8, 17, 13, 30), CivilTime(2022, 8, 17, 13, 45)),
  ])
  func intervals(_: String, _ unit: CalendarInterval.Unit, _ step: Int, _ floor: CivilTime, _ ceil: CivilTime) {
    let interval = CalendarInterval(unit, every: step, zone: .utc)
    let instant = Zone.utc.milliseconds(CivilTime(2022, 8, 17, 13, 31, 2, 3))
    #expect(Zone.utc.civil(interval.floor(instant)) == floor && Zone.utc.civil(interval.ceil(instant)) == ceil)
    #expect(interval.floor(.nan).isNaN)
  }

  @Test func ticksFollowTheExtent() {
    let start = Zone.utc.milliseconds(CivilTime(2020, 1, 15))
    let months = TimeTicks.values(start, Zone.utc.milliseconds(CivilTime(2020, 12, 1)), count: 10, zone: .utc)
    #expect(months.compactMap { Zone.utc.civil($0)?.month } == Array(2...12))
    #expect(TimeTicks.values(0, 10, count: 5, zone: .utc) == [0, 2, 4, 6, 8, 10])
    #expect(TimeTicks.values(.nan, 0, zone: .utc).isEmpty)
    let nice = TimeTicks.nice(start, start + 40 * 86_400_000, count: 3, zone: .utc)
    #expect(Zone.utc.civil(nice.0) == CivilTime(2020, 1, 1) || Zone.utc.civil(nice.0)?.weekday == 0)
    #expect(CalendarInterval(.month, zone: .utc).range(start, .infinity).isEmpty)
  }
}
