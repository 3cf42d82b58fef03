import Glibc

/// A time zone: UTC, a fixed offset, or a zone of the system's time zone database (IANA names).
public struct Zone: Sendable, Hashable {
  /// As asked for; "UTC" for `.utc`.
  public let name: String
  private let table: ZoneTable?

  public static let utc = Zone(name: "UTC", table: nil)

  /// A zone of the database, `Asia/Ho_Chi_Minh`; nil when the name is none or the database is not installed.
  ///
  /// The name is checked, since it may come from a chart: it cannot leave the database's folder.
  public static func named(_ name: String) -> Zone? {
    if ["UTC", "Etc/UTC", "GMT", "Z"].contains(name) { return Zone(name: "UTC", table: nil) }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard name.utf8.count <= 100, parts.count <= 4, parts.allSatisfy(isSafe) else { return nil }
    return read(database + name).map { Zone(name: name, table: $0) }
  }

  /// The zone of the process: `TZ` (a name or a POSIX rule), else /etc/localtime, else UTC.
  public static func fromEnvironment() -> Zone {
    guard let value = getenv("TZ") else {
      return read("/etc/localtime").map { Zone(name: "localtime", table: $0) } ?? .utc
    }
    var text = Substring(String(cString: value))
    if text.first == ":" { text.removeFirst() }
    if text.hasPrefix(database) { text.removeFirst(database.count) }
    let name = String(text)
    if let zone = named(name) { return zone }
    return ZoneRule(posix: name).map { Zone(name: name, table: ZoneTable(rule: $0)) } ?? .utc
  }

  /// What is added to UTC to get the clock on the wall, in milliseconds.
  public func offset(at milliseconds: Int) -> Int {
    table.map { $0.offset(atSecond: floorDivide(milliseconds, 1000)) * 1000 } ?? 0
  }

  /// The clock on the wall; nil when `milliseconds` is no JavaScript time value.
  /// - Parameter milliseconds: since 1970-01-01T00:00Z.
  public func civil(_ milliseconds: Double) -> CivilTime? {
    timeValue(milliseconds).map(civil)
  }

  func civil(_ milliseconds: Int) -> CivilTime {
    CivilTime(utc: milliseconds + offset(at: milliseconds))
  }

  /// The instant of a clock reading, in milliseconds since the epoch.
  ///
  /// As in ECMA-262: of two instants with the same reading it is the earlier one, and a reading that a clock skips is
  /// taken with the offset before the skip.
  public func milliseconds(_ time: CivilTime) -> Double {
    Double(instant(time))
  }

  func instant(_ time: CivilTime) -> Int {
    let wall = time.utcMilliseconds
    guard table != nil else { return wall }
    let before = offset(at: wall - CivilTime.dayLength)
    if offset(at: wall - before) == before { return wall - before }
    let after = offset(at: wall + CivilTime.dayLength)
    return offset(at: wall - after) == after ? wall - after : wall - before
  }

  private static let database = "/usr/share/zoneinfo/"

  private static func isSafe(_ part: Substring) -> Bool {
    part.first.map { $0.isASCII && $0.isLetter } == true
      && part.utf8.allSatisfy { byte in
        byte < 128 && (isalnum(Int32(byte)) != 0 || "_+-".utf8.contains(byte))
      }
  }

  private static func read(_ path: String) -> ZoneTable? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    // The largest zone file of tzdata 2024 has 4 kB.
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
    return ZoneTable(tzif: bytes)
  }
}
