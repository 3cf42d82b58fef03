/// `Date.parse` as Vega's data loader meets it: ECMA-262's format first, then the loose one of the V8 engine, on which
/// Vega's type inference relies.
public enum DateParsing {
  /// Milliseconds since the epoch; nil when the text is no date. Dates alone in ISO form are UTC, all else without an
  /// offset is by the zone's clock.
  public static func milliseconds(_ text: String, zone: Zone) -> Double? {
    guard text.utf8.count <= 200 else { return nil }
    var scanner = DateScanner(text)
    if let result = iso(&scanner, zone: zone) { return result }
    scanner = DateScanner(text)
    return LooseDate.read(&scanner)?.milliseconds(zone: zone)
  }

  /// `YYYY[-MM[-DD]][Thh:mm[:ss[.s…]][Z|±hh:mm]]`, years also as `±YYYYYY` (ECMA-262, Date Time String Format);
  /// `±hhmm` as V8 takes it.
  private static func iso(_ scanner: inout DateScanner, zone: Zone) -> Double? {
    var time = CivilTime(0)
    if let sign = scanner.sign() {
      guard let year = scanner.digits(6), !(sign < 0 && year == 0) else { return nil }
      time.year = sign * year
    } else {
      guard let year = scanner.digits(4) else { return nil }
      time.year = year
    }
    for part in [\CivilTime.month, \.day] where scanner.take("-") {
      guard let value = scanner.digits(2), (1...(part == \.month ? 12 : 31)).contains(value) else { return nil }
      time[keyPath: part] = value
    }
    if scanner.isAtEnd { return Zone.utc.milliseconds(time) }

    guard scanner.take("t"), let hour = scanner.digits(2), scanner.take(":"), let minute = scanner.digits(2),
      hour <= 24, minute < 60
    else { return nil }
    (time.hour, time.minute) = (hour, minute)
    if scanner.take(":") {
      guard let second = scanner.digits(2), second < 60 else { return nil }
      time.second = second
      if scanner.take(".") {
        guard let fraction = scanner.fraction() else { return nil }
        time.millisecond = fraction
      }
    }
    guard hour < 24 || (minute, time.second, time.millisecond) == (0, 0, 0) else { return nil }
    if scanner.isAtEnd { return zone.milliseconds(time) }
    if scanner.take("z") { return scanner.isAtEnd ? Zone.utc.milliseconds(time) : nil }
    guard let sign = scanner.sign(), let offset = scanner.offsetMinutes(), scanner.isAtEnd else { return nil }
    time.minute -= sign * offset
    return Zone.utc.milliseconds(time)
  }
}

/// Characters of a date text, in lower case.
struct DateScanner {
  private let characters: [UInt8]
  private(set) var position = 0

  init(_ text: String) {
    characters = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  var isAtEnd: Bool { position >= characters.count }
  var peek: Character? { isAtEnd ? nil : Character(Unicode.Scalar(characters[position])) }
  var peekIsDigit: Bool { !isAtEnd && (0x30...0x39).contains(characters[position]) }

  mutating func skip() { position += 1 }

  mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    position += 1
    return true
  }

  mutating func sign() -> Int? {
    take("+") ? 1 : take("-") ? -1 : nil
  }

  /// A number of any length, and how many digits it has.
  mutating func number() -> (value: Int, length: Int)? {
    let start = position
    var value = 0
    while peekIsDigit {
      value = min(value * 10 + Int(characters[position] - 0x30), 1_000_000_000)
      position += 1
    }
    return position > start ? (value, position - start) : nil
  }

  /// Exactly `count` digits, not followed by another.
  mutating func digits(_ count: Int) -> Int? {
    number().flatMap { $0.length == count ? $0.value : nil }
  }

  /// Digits after a point as milliseconds, cut after the third.
  mutating func fraction() -> Int? {
    let start = position
    while peekIsDigit { position += 1 }
    guard position > start else { return nil }
    return (0..<3).reduce(0) { $0 * 10 + (start + $1 < position ? Int(characters[start + $1] - 0x30) : 0) }
  }

  /// `hh:mm` or `hhmm`.
  mutating func offsetMinutes() -> Int? {
    guard let first = number() else { return nil }
    if first.length == 4 { return first.value % 100 < 60 ? first.value / 100 * 60 + first.value % 100 : nil }
    guard first.length == 2, first.value < 24, take(":"), let minutes = digits(2), minutes < 60 else { return nil }
    return first.value * 60 + minutes
  }

  mutating func word() -> String {
    let start = position
    while !isAtEnd, (0x61...0x7A).contains(characters[position]) { position += 1 }
    return String(decoding: characters[start..<position], as: UTF8.self)
  }

  /// Everything to the closing parenthesis, nested ones included.
  mutating func skipParentheses() {
    var depth = 0
    while let c = peek {
      skip()
      depth += c == "(" ? 1 : c == ")" ? -1 : 0
      if depth <= 0 { return }
    }
  }
}
