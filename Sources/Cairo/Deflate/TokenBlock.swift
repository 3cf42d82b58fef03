/// The literals and matches of one deflate block, counted as they come, then written with codes made for them.
final class TokenBlock {
  private static let capacity = 1 << 16
  private static let matchFlag: UInt32 = 1 << 31
  /// The order in which lengths of the code for code lengths are written (RFC 1951, 3.2.7).
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private let tokens = UnsafeMutablePointer<UInt32>.allocate(capacity: TokenBlock.capacity)
  /// 286 for literals and lengths, 30 for distances.
  private let counts = UnsafeMutablePointer<UInt32>.allocate(capacity: 320)
  private var count = 0

  init() { counts.initialize(repeating: 0, count: 320) }

  deinit {
    tokens.deallocate()
    counts.deallocate()
  }

  func reset() {
    count = 0
    counts.update(repeating: 0, count: 320)
  }

  /// To be asked before every few tokens: `add` does not look.
  func hasRoom(_ n: Int) -> Bool { count + n <= Self.capacity }

  @inline(__always)
  func add(literal: UInt8) {
    tokens[count] = UInt32(literal)
    count &+= 1
    counts[Int(literal)] &+= 1
  }

  /// 3 to 258 bytes from 1 to 32,768 bytes back.
  @inline(__always)
  func add(length: Int, distance: Int) {
    let (l, d) = (UInt32(truncatingIfNeeded: length), UInt32(truncatingIfNeeded: distance))
    tokens[count] = Self.matchFlag | l &<< 16 | (d &- 1)
    count &+= 1
    counts[DeflateSymbols.length(l).symbol] &+= 1
    counts[288 &+ DeflateSymbols.distance(d).symbol] &+= 1
  }

  /// Writes the block and starts the next. False without memory.
  func flush(to out: BitWriter, isLast: Bool) -> Bool {
    // 48 bits are the longest match; the header has at most 400 bytes.
    guard out.reserve(count * 6 + 512) else { return false }
    counts[DeflateSymbols.endOfBlock] = 1
    let literals = PrefixCode(counts: UnsafeBufferPointer(start: counts, count: 286), limit: 15)
    let distances = PrefixCode(counts: UnsafeBufferPointer(start: counts + 288, count: 30), limit: 15)
    out.put(isLast ? 1 : 0, 1)
    out.put(2, 2)
    writeLengths(literals.lengths, distances.lengths, to: out)
    literals.entries.withUnsafeBufferPointer { l in
      distances.entries.withUnsafeBufferPointer { d in
        for i in 0..<count { write(tokens[i], l, d, to: out) }
      }
    }
    put(literals.entries[DeflateSymbols.endOfBlock], to: out)
    reset()
    return true
  }

  @inline(__always)
  private func write(
    _ token: UInt32, _ literals: UnsafeBufferPointer<UInt32>, _ distances: UnsafeBufferPointer<UInt32>,
    to out: BitWriter
  ) {
    guard token & Self.matchFlag != 0 else { return put(literals[Int(token)], to: out) }
    let length = DeflateSymbols.length(token &>> 16 & 511)
    let distance = DeflateSymbols.distance(token & 0x7FFF &+ 1)
    let (l, d) = (literals[length.symbol], distances[distance.symbol])
    var (value, bits) = (UInt64(l & 0xFFFF), UInt64(l &>> 16))
    value |= UInt64(length.extra) &<< bits
    bits &+= UInt64(length.bits)
    value |= UInt64(d & 0xFFFF) &<< bits
    bits &+= UInt64(d &>> 16)
    value |= UInt64(distance.extra) &<< bits
    out.put(value, bits &+ UInt64(distance.bits))
  }

  @inline(__always)
  private func put(_ entry: UInt32, to out: BitWriter) { out.put(UInt64(entry & 0xFFFF), UInt64(entry &>> 16)) }

  private func writeLengths(_ literals: [UInt8], _ distances: [UInt8], to out: BitWriter) {
    let l = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
    let d = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
    let symbols = Self.runs(literals[..<l] + distances[..<d])
    var counts = Array(repeating: UInt32(0), count: 19)
    for s in symbols { counts[s.symbol] += 1 }
    let code = PrefixCode(counts: counts, limit: 7)
    let n = max(4, (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    out.put(UInt64(l - 257), 5)
    out.put(UInt64(d - 1), 5)
    out.put(UInt64(n - 4), 4)
    for symbol in Self.order[..<n] { out.put(UInt64(code.lengths[symbol]), 3) }
    for s in symbols {
      put(code.entries[s.symbol], to: out)
      out.put(UInt64(s.extra), UInt64(s.bits))
    }
  }

  /// Lengths with repeats: 16 for the last length 3 to 6 times, 17 and 18 for 3 to 10 and 11 to 138 zeros.
  private static func runs(_ lengths: ArraySlice<UInt8>) -> [(symbol: Int, extra: Int, bits: Int)] {
    var out: [(symbol: Int, extra: Int, bits: Int)] = []
    var i = lengths.startIndex
    while i < lengths.endIndex {
      let value = lengths[i]
      let end = lengths[i...].firstIndex { $0 != value } ?? lengths.endIndex
      var left = end - i
      i = end
      if value != 0 {
        out.append((Int(value), 0, 0))
        left -= 1
      }
      while left >= 3 {
        let n = min(left, value != 0 ? 6 : 138)
        out.append(value != 0 ? (16, n - 3, 2) : n < 11 ? (17, n - 3, 3) : (18, n - 11, 7))
        left -= n
      }
      for _ in 0..<left { out.append((Int(value), 0, 0)) }
    }
    return out
  }
}
