import Gates
import Numbers
import Tables

/// Parts of dates, dates from parts, and steps of the calendar, in local time or (`utc…`) in UTC.
enum DateFunctions {
  package static let table: [String: ExpressionFunction] = {
    var t: [String: ExpressionFunction] = [
      "now": .init(0...0) { .number($0.clock.now) },
      "time": .init(1...1) { .number($0.clock.milliseconds($0[0])) },
      "timezoneoffset": .init(1...1) { a in
        let ms = a.clock.milliseconds(a[0])
        return .number(abs(ms) < 8.64e15 ? -Double(a.clock.zone.offset(at: Int(checked: ms) ?? 0)) / 60_000 : .nan)
      },
      "datetime": .init(0...7) { a in
        switch a.count {
        case 0: return .date(a.clock.now)
        case 1: return .date(a.clock.milliseconds(a[0]))
        default: return .date(instant(a, a.clock.zone))
        }
      },
      "utc": .init(1...7) { .number(instant($0, .utc)) },
      "timeUnitSpecifier": .init(1...2) { a in
        let names = a.array(0)?.compactMap(\.string) ?? [a.string(0)]
        guard let unit = TimeUnit(parts: names.compactMap(TimeUnit.Part.init)) else { return .undefined }
        var overrides: [String: String] = [:]
        if case .object(let fields) = a.value(1) {
          for f in fields { overrides[f.key] = f.value.string ?? "" }
        }
        return .string(unit.specifier(overrides))
      },
    ]
    for (prefix, isUTC) in [("", false), ("utc", true)] {
      for (name, part) in parts {
        t[prefix + name] = .init(1...1) { a in
          let zone = isUTC ? .utc : a.clock.zone
          guard let c = zone.civil(a.clock.milliseconds(a[0])) else { return .number(.nan) }
          return .int(part(c))
        }
      }
      t[isUTC ? "utcOffset" : "timeOffset"] = .init(2...3) { a in
        guard let i = interval(a, isUTC) else { return .undefined }
        let count = a.number(2, default: 1)
        guard !count.isNaN else { return .date(.nan) }
        return .date(
          i.offset(
            a.clock.milliseconds(a[1]), by: Int(bounded: count.rounded(.down), in: -1_000_000_000...1_000_000_000)))
      }
      t[isUTC ? "utcSequence" : "timeSequence"] = .init(3...4) { a in
        guard let i = interval(a, isUTC) else { return .undefined }
        let (start, stop) = (a.clock.milliseconds(a[1]), a.clock.milliseconds(a[2]))
        let step = a.has(3) ? a.int(3) : 1
        guard step > 0, start.isFinite, stop.isFinite else { return .value(.array([])) }
        let width = i.offset(0, by: step)
        guard (stop - start) / max(1, width) < Double(ExpressionLimits.items) else {
          throw ExpressionFailure.tooLong("timeSequence")
        }
        return .value(.array(i.range(start, stop, step: step).map { .date($0) }))
      }
    }
    return t
  }()

  /// A part of a date as a bare function of milliseconds, for whole columns; nil when the name is no such function.
  package static func part(_ name: String, zone: Zone) -> ((Double) -> Double)? {
    let isUTC = name.hasPrefix("utc")
    guard let part = parts[isUTC ? String(name.dropFirst(3)) : name] else { return nil }
    let zone = isUTC ? .utc : zone
    return { ms in zone.civil(ms).map { Double(part($0)) } ?? .nan }
  }

  private static let parts: [String: @Sendable (CivilTime) -> Int] = [
    "year": { $0.year }, "quarter": { ($0.month + 2) / 3 }, "month": { $0.month - 1 }, "date": { $0.day },
    "day": { $0.weekday }, "hours": { $0.hour }, "minutes": { $0.minute }, "seconds": { $0.second },
    "milliseconds": { $0.millisecond }, "dayofyear": { $0.dayOfYear }, "week": { ($0.dayOfYear + 6 - $0.weekday) / 7 },
    "isoweek": isoWeek,
  ]

  /// The week of the Thursday of the same week.
  @Sendable private static func isoWeek(_ c: CivilTime) -> Int {
    let thursday = CivilTime(c.year, c.month, c.day + 3 - (c.weekday + 6) % 7)
    let normal = Zone.utc.civil(Zone.utc.milliseconds(thursday)) ?? c
    return (normal.dayOfYear - 1) / 7 + 1
  }

  /// `new Date(year, month, …)`: two digits are a year of the twentieth century.
  private static func instant(_ a: ExpressionArguments, _ zone: Zone) -> Double {
    var fields = [0, 0, 1, 0, 0, 0, 0]
    for i in 0..<min(7, a.count) {
      let n = a.number(i)
      guard abs(n) < 1e15, let whole = Int(checked: n) else { return .nan }
      fields[i] = whole
    }
    if (0...99).contains(fields[0]) { fields[0] += 1900 }
    return zone.milliseconds(
      CivilTime(fields[0], fields[1] + 1, fields[2], fields[3], fields[4], fields[5], fields[6]))
  }

  private static func interval(_ a: ExpressionArguments, _ isUTC: Bool) -> CalendarInterval? {
    let unit: CalendarInterval.Unit? =
      switch a.string(0) {
      case "year": .year
      case "quarter": .quarter
      case "month": .month
      case "week": .week
      case "date", "day", "dayofyear": .day
      case "hours": .hour
      case "minutes": .minute
      case "seconds": .second
      case "milliseconds": .millisecond
      default: nil
      }
    return unit.map { CalendarInterval($0, zone: isUTC ? .utc : a.clock.zone) }
  }
}
