/// The offsets of one zone over time, read from a TZif file (RFC 8536).
struct ZoneTable: Sendable, Hashable {
  /// Seconds since the epoch at which an offset begins, rising.
  private var starts: [Int] = []
  /// `offsets[i + 1]` holds from `starts[i]` on, `offsets[0]` before all of them; seconds east.
  private var offsets: [Int] = [0]
  /// What holds after the last start.
  private var rule: ZoneRule?

  init(rule: ZoneRule) {
    offsets = [rule.standard]
    self.rule = rule
  }

  /// Nil when the bytes are no well-formed TZif file.
  init?(tzif bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard var header = reader.header() else { return nil }
    var wide = false
    if header.version >= 2 {
      reader.position += header.length(timeSize: 4)
      guard let second = reader.header() else { return nil }
      (header, wide) = (second, true)
    }
    let size = wide ? 8 : 4
    guard reader.position + header.length(timeSize: size) <= bytes.count, header.types > 0 else { return nil }

    starts = (0..<header.times).map { _ in reader.integer(size) }
    let kinds = (0..<header.times).map { _ in reader.integer(1) & 0xFF }
    let types = (0..<header.types).map { _ in
      let offset = reader.integer(4)
      let isDaylight = reader.integer(1) != 0
      reader.position += 1
      return (offset: offset, isDaylight: isDaylight)
    }
    guard kinds.allSatisfy(types.indices.contains), zip(starts, starts.dropFirst()).allSatisfy(<),
      types.allSatisfy({ abs($0.offset) <= 26 * 3600 })
    else { return nil }
    offsets = [types[0].offset] + kinds.map { types[$0].offset }
    if wide {
      reader.position += header.tail(timeSize: size)
      rule = ZoneRule(posix: reader.footer())
    }
  }

  func offset(atSecond second: Int) -> Int {
    if let rule, second >= starts.last ?? .min { return rule.offset(atSecond: second) }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }

  private struct Header {
    var version: Int
    var utcMarks: Int
    var standardMarks: Int
    var leaps: Int
    var times: Int
    var types: Int
    var characters: Int

    func length(timeSize: Int) -> Int { times * (timeSize + 1) + types * 6 + tail(timeSize: timeSize) }
    func tail(timeSize: Int) -> Int { characters + leaps * (timeSize + 4) + standardMarks + utcMarks }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    /// A big-endian signed integer; zero past the end.
    mutating func integer(_ size: Int) -> Int {
      defer { position += size }
      guard position >= 0, position + size <= bytes.count else { return 0 }
      let pattern = bytes[position..<position + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let shift = UInt64(64 - 8 * size)
      return Int(Int64(bitPattern: pattern << shift) >> Int64(shift))
    }

    mutating func header() -> Header? {
      guard position + 44 <= bytes.count, bytes[position..<position + 4].elementsEqual("TZif".utf8) else { return nil }
      let version = bytes[position + 4]
      position += 20
      let counts = (0..<6).map { _ in integer(4) }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      return Header(
        version: version == 0 ? 1 : Int(version) - 0x30, utcMarks: counts[0], standardMarks: counts[1],
        leaps: counts[2], times: counts[3], types: counts[4], characters: counts[5])
    }

    /// The rule between two line feeds at the end.
    func footer() -> String {
      guard position < bytes.count, bytes[position] == 10 else { return "" }
      return String(decoding: bytes[(position + 1)...].prefix { $0 != 10 }, as: UTF8.self)
    }
  }
}
