import Glibc

/// Bits into growing memory, lowest bit first, as deflate wants them (RFC 1951, 3.1.1).
final class BitWriter {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  private var used = 0
  private var bits: UInt64 = 0
  private var held: UInt64 = 0

  /// nil without memory.
  init?(capacity: Int = 1 << 18) {
    guard let base = malloc(capacity) else { return nil }
    self.base = base
    self.capacity = capacity
  }

  deinit { free(base) }

  func reset() { (used, bits, held) = (0, 0, 0) }

  /// Room for `count` bytes more, beside what `put` may write past its end. False without memory.
  func reserve(_ count: Int) -> Bool {
    guard used + count + 16 > capacity else { return true }
    let larger = max(capacity * 2, used + count + 16)
    guard let grown = realloc(base, larger) else { return false }
    base = grown
    capacity = larger
    return true
  }

  /// At most 56 bits; the room has been reserved.
  @inline(__always)
  func put(_ value: UInt64, _ count: UInt64) {
    bits |= value &<< held
    held &+= count
    base.storeBytes(of: bits.littleEndian, toByteOffset: used, as: UInt64.self)
    used &+= Int(truncatingIfNeeded: held &>> 3)
    bits &>>= held & 56
    held &= 7
  }

  /// Fills the last byte with zeros.
  func align() { if held > 0 { put(0, 8 - held) } }

  /// What was written, valid until the next `reserve` or `reset`.
  var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: used) }
}
