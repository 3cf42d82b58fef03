/// Distinct texts numbered in order of appearance, looked up by their bytes so that a repeated text costs no
/// `String`.
public struct TextPool: Sendable {
  private var arena: [UInt8] = []
  /// Where each text ends in the arena.
  private var ends: [Int] = []
  /// Codes by hash, -1 where free; a power of two in size.
  private var slots: [Int32]

  public init() { slots = [Int32](repeating: -1, count: 64) }

  public var count: Int { ends.count }

  public mutating func code(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    if (ends.count + 1) * 2 > slots.count { grow() }
    var slot = Self.hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 {
      if holds(Int(slots[slot]), bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = Int32(ends.count)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    slots[slot] = code
    return code
  }

  public mutating func code(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { code($0) }
  }

  /// All texts; bytes that are not UTF-8 become replacement characters.
  public var dictionary: [String] {
    var start = 0
    return ends.map { end in
      defer { start = end }
      return String(decoding: arena[start..<end], as: UTF8.self)
    }
  }

  private func range(_ code: Int) -> Range<Int> { (code == 0 ? 0 : ends[code - 1])..<ends[code] }

  private func holds(_ code: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let r = range(code)
    guard r.count == bytes.count else { return false }
    var i = r.lowerBound
    for b in bytes {
      if arena[i] != b { return false }
      i += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    arena.withUnsafeBufferPointer { all in
      for code in ends.indices {
        var slot = Self.hash(UnsafeBufferPointer(rebasing: all[range(code)])) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(code)
      }
    }
  }

  /// Eight bytes at a time; the multiplier is 2^64 over the golden ratio.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var h = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var word: UInt64 = 0
    var k = 0
    for b in bytes {
      word = word << 8 | UInt64(b)
      k += 1
      if k & 7 == 0 {
        h = (h ^ word) &* 0x9E37_79B9_7F4A_7C15
        h ^= h >> 29
        word = 0
      }
    }
    h = (h ^ word) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (h ^ (h >> 32)) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
