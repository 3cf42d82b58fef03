import Diagnostics
import Gates
import Numbers

/// A date by its parts, as specs write it: `{"year": 2010, "month": "jan"}`.
package struct DateTimeSpec: Sendable, Hashable {
  package var time: CivilTime
  package var isUTC: Bool

  /// Whether a mapping is meant as a date.
  static func looksLikeOne(_ tree: Tree) -> Bool {
    tree.object.map { o in o.keys.contains { keys.contains($0) && $0 != "utc" } } ?? false
  }

  private static let keys: Set<String> = [
    "year", "quarter", "month", "date", "day", "hours", "minutes", "seconds", "milliseconds", "utc",
  ]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

  /// Parts that are not given are the first of their kind; without a year it is 2012, which begins on a Sunday.
  package static func decode(_ tree: Tree, path: String, diagnostics: inout Diagnostics) -> DateTimeSpec? {
    guard let object = tree.object else { return nil }
    var r = TransformReader(tree, object, path: path)
    var time = CivilTime(2012)
    func whole(_ key: String, in range: ClosedRange<Double>) -> Int? {
      r.number(key, in: range).flatMap { Int(checked: $0) }
    }
    time.year = whole("year", in: -200_000...200_000) ?? 2012
    let month = r.index("month", names: months, first: 1)
    let quarter = whole("quarter", in: 1...4)
    time.month = month ?? quarter.map { $0 * 3 - 2 } ?? 1
    let date = whole("date", in: -1_000_000...1_000_000)
    let day = r.index("day", names: days, first: 0)
    if day != nil, object.keys.contains(where: { $0 != "day" && $0 != "utc" }) {
      r.fail(
        "\"day\" is a day of the week and cannot stand beside other parts", at: "day",
        hint: "the day of a month is \"date\"")
    }
    time.day = date ?? day.map { $0 % 7 + 1 } ?? 1
    time.hour = whole("hours", in: -1e6...1e6) ?? 0
    time.minute = whole("minutes", in: -1e8...1e8) ?? 0
    time.second = whole("seconds", in: -1e10...1e10) ?? 0
    time.millisecond = whole("milliseconds", in: -1e13...1e13) ?? 0
    let isUTC = r.bool("utc") ?? false
    r.finish()
    diagnostics.items += r.diagnostics.items
    return r.diagnostics.hasErrors ? nil : DateTimeSpec(time: time, isUTC: isUTC)
  }

  /// One part alone, as a predicate with a time unit means its values: `{"timeUnit": "month", "equal": "jan"}`.
  package static func part(
    _ part: TimeUnit.Part, _ value: Tree, isUTC: Bool, path: String, diagnostics: inout Diagnostics
  )
    -> DateTimeSpec?
  {
    if part == .week || part == .dayofyear { return nil }
    var members = [TreeObject.Entry(key: part.rawValue, keyMark: value.mark, value: value)]
    if isUTC { members.append(.init(key: "utc", keyMark: value.mark, value: true)) }
    return decode(Tree(.object(TreeObject(members)), mark: value.mark), path: path, diagnostics: &diagnostics)
  }

  /// Since 1970, in the zone given unless the date is in UTC.
  package func milliseconds(zone: Zone) -> Double { (isUTC ? .utc : zone).milliseconds(time) }
}

extension TransformReader {
  /// A number, or a name or its first three letters.
  package mutating func index(_ key: String, names: [String], first: Int) -> Int? {
    guard let t = tree(key) else { return nil }
    let text = t.string?.lowercased()
    if let n = t.double ?? text.flatMap({ Double($0) }) {
      if n == n.rounded(), n >= Double(first), n <= Double(first + names.count) { return Int(checked: n) }
    } else if let text, let i = names.firstIndex(where: { $0 == text || $0.prefix(3) == text.prefix(3) }) {
      return i + first
    }
    fail("\(t.string.map { "\"\($0)\"" } ?? t.kindName) is no \(key)", at: key)
    return nil
  }
}
