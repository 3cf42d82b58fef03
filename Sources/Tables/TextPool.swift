import Glibc

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

  /// The text of a code; nil where there is none.
  public func text(_ code: Int32) -> String? {
    let i = Int(code)
    return ends.indices.contains(i) ? String(decoding: arena[range(i)], as: UTF8.self) : nil
  }

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
    return arena.withUnsafeBufferPointer { Self.equal(UnsafeBufferPointer(rebasing: $0[r]), bytes) }
  }

  public static func equal(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    guard let x = a.baseAddress, let y = b.baseAddress else { return true }
    return memcmp(x, y, a.count) == 0
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

  /// Eight bytes at a time; the multiplier is 2^64 over the golden ratio. Never negative.
  public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let n = raw.count
    var h = UInt64(truncatingIfNeeded: n) &* 0x9E37_79B9_7F4A_7C15
    var i = 0
    while i &+ 8 <= n {
      h = (h ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      h ^= h >> 29
      i &+= 8
    }
    var word: UInt64 = 0
    while i < n {
      word = word << 8 | UInt64(raw[i])
      i &+= 1
    }
    h = (h ^ word) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (h ^ (h >> 32)) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
