import CDeflate
import Glibc

/// Zlib data of a picture's rows for PNG, found pixel by pixel: runs, what stands above, and what stood somewhere near
/// before. Drawn pictures are nearly all runs and repeats, which a coder of bytes has to find byte by byte. Measured
/// on charts of 1600 x 900: a quarter of libdeflate's time at about its size.
///
/// A row like the one above is zeros (filter `up`), any other stays as it is (`none`): flat colours repeat better than
/// their differences do.
///
/// `Unit` is `UInt32` for pixels (3 or 4 bytes in the file, lowest first) and `UInt8` for packed palette rows.
final class PixelCoder<Unit: FixedWidthInteger & UnsignedInteger> {
  private static var hashBits: UInt32 { 13 }

  private let bytesPerUnit: Int
  private let width: Int
  private let rowBytes: Int
  private let output: BitWriter
  private let block: TokenBlock
  /// The row as it stands in the file.
  private var line: [UInt8]
  /// Where, in units, the two units with a hash stood last; -1 nowhere.
  private var seen = [Int32](repeating: -1, count: 1 << 13)

  init(width: Int, bytesPerUnit: Int, memory: CoderMemory) {
    self.width = width
    self.bytesPerUnit = bytesPerUnit
    rowBytes = width * bytesPerUnit + 1
    output = memory.output
    block = memory.block
    // Whole units are stored, the last of which may reach over the end.
    line = Array(repeating: 0, count: rowBytes + 4)
  }

  /// The zlib stream; nil without memory. The rows lie one after another from `base`; `prepare` is called once for
  /// each, in order, before it is read, and no row may change after that.
  func encode(_ base: UnsafePointer<Unit>, height: Int, prepare: (Int) -> Void) -> UnsafeRawBufferPointer? {
    output.reset()
    block.reset()
    output.put(0x0178, 16)
    var adler: UInt32 = 1
    /// The last row that stands as it is.
    var plain: Int?
    for y in 0..<height {
      prepare(y)
      let row = base + y * width
      if y > 0, memcmp(row, row - width, width * MemoryLayout<Unit>.size) == 0 {
        guard hasRoom(rowBytes / 200 + 8) else { return nil }
        block.add(literal: 2)
        block.add(literal: 0)
        copy(bytes: rowBytes - 2, distance: 1)
        adler = Self.adler(adler, byte: 2, zeros: rowBytes - 1)
        continue
      }
      fill(row)
      adler = libdeflate_adler32(adler, line, rowBytes)
      guard encode(base, y: y, above: plain) else { return nil }
      plain = y
    }
    guard block.flush(to: output, isLast: true), output.reserve(16) else { return nil }
    output.align()
    for byte in PNGChunks.bytes(adler) { output.put(UInt64(byte), 8) }
    return output.written
  }

  /// One row as it is. False without memory.
  private func encode(_ base: UnsafePointer<Unit>, y: Int, above: Int?) -> Bool {
    let row = base + y * width
    let back = above.map { (y - $0) * rowBytes } ?? Int.max
    let upper = back <= DeflateSymbols.farthest ? above.map { base + $0 * width } : nil
    guard hasRoom(8) else { return false }
    block.add(literal: 0)
    var x = 0
    while x < width {
      guard hasRoom(width * bytesPerUnit / 200 + 16) else { return false }
      let left = width - x
      let run = x > 0 && row[x] == row[x - 1] ? Self.agreement(row + x, row + x - 1, left) : 0
      if run * bytesPerUnit >= 48 {
        copy(bytes: run * bytesPerUnit, distance: bytesPerUnit)
        x += run
        continue
      }
      var best = (units: run, distance: bytesPerUnit, gain: gain(run, extraBits: 0))
      if let upper, upper[x] == row[x] {
        let units = Self.agreement(row + x, upper + x, left)
        let gain = gain(units, extraBits: back.bitWidth - back.leadingZeroBitCount - 2)
        if gain > best.gain { best = (units, back, gain) }
      }
      if left > 3 {
        let slot = hash(row + x)
        let from = seen[slot]
        let here = y * width + x
        seen[slot] = Int32(truncatingIfNeeded: here)
        if from >= 0, best.units < 40 {
          let (fromY, fromX) = Int(from).quotientAndRemainder(dividingBy: width)
          let distance = (y - fromY) * rowBytes + (x - fromX) * bytesPerUnit
          if distance <= DeflateSymbols.farthest {
            let units = Self.agreement(row + x, base + Int(from), min(left, width - fromX))
            let gain = gain(units, extraBits: distance.bitWidth - distance.leadingZeroBitCount - 2)
            if gain > best.gain { best = (units, distance, gain) }
          }
        }
      }
      if best.gain > 0 {
        copy(bytes: best.units * bytesPerUnit, distance: best.distance)
        x += best.units
      } else {
        let at = 1 + x * bytesPerUnit
        for i in at..<at + bytesPerUnit { block.add(literal: line[i]) }
        x += 1
      }
    }
    return true
  }

  /// Bits saved by a match, roughly: a literal costs five, a match nine and the extra bits of its distance.
  @inline(__always)
  private func gain(_ units: Int, extraBits: Int) -> Int {
    let bytes = units * bytesPerUnit
    return bytes < DeflateSymbols.shortestMatch ? 0 : bytes * 5 - 9 - max(0, extraBits)
  }

  /// A match as long as it may be, in pieces that are not too short.
  @inline(__always)
  private func copy(bytes: Int, distance: Int) {
    var left = bytes
    while left > 0 {
      if left < DeflateSymbols.shortestMatch {
        // Only behind the filter byte of a row of one or two bytes.
        for _ in 0..<left { block.add(literal: 0) }
        return
      }
      let rest = left - DeflateSymbols.longestMatch
      let n = rest <= 0 ? left : rest < DeflateSymbols.shortestMatch ? left - DeflateSymbols.shortestMatch : left - rest
      block.add(length: n, distance: distance)
      left -= n
    }
  }

  private func hasRoom(_ tokens: Int) -> Bool { block.hasRoom(tokens) || block.flush(to: output, isLast: false) }

  /// Four pixels or bytes could be compared at once, but the compiler does so by itself only without an early end.
  @inline(__always)
  private static func agreement(_ a: UnsafePointer<Unit>, _ b: UnsafePointer<Unit>, _ limit: Int) -> Int {
    let perWord = 8 / MemoryLayout<Unit>.size
    var n = 0
    while n + perWord <= limit {
      let difference =
        UnsafeRawPointer(a + n).loadUnaligned(as: UInt64.self) ^ UnsafeRawPointer(b + n).loadUnaligned(as: UInt64.self)
      if difference != 0 { return n + difference.littleEndian.trailingZeroBitCount / Unit.bitWidth }
      n += perWord
    }
    while n < limit && a[n] == b[n] { n += 1 }
    return n
  }

  /// Of two pixels or four bytes.
  @inline(__always)
  private func hash(_ p: UnsafePointer<Unit>) -> Int {
    let key: UInt64
    if Unit.bitWidth == 32 {
      key = UnsafeRawPointer(p).loadUnaligned(as: UInt64.self)
    } else {
      key = UInt64(UnsafeRawPointer(p).loadUnaligned(as: UInt32.self))
    }
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 51)
  }

  /// Units as bytes, lowest first.
  private func fill(_ row: UnsafePointer<Unit>) {
    line.withUnsafeMutableBytes { line in
      guard let line = line.baseAddress else { return }
      line.storeBytes(of: 0, as: UInt8.self)
      if MemoryLayout<Unit>.size == bytesPerUnit {
        (line + 1).copyMemory(from: row, byteCount: width * bytesPerUnit)
      } else {
        for x in 0..<width {
          (line + (1 + x * bytesPerUnit)).storeBytes(of: row[x].littleEndian, as: Unit.self)
        }
      }
    }
  }

  /// The checksum after a byte and many zeros (RFC 1950, 9).
  private static func adler(_ before: UInt32, byte: UInt32, zeros: Int) -> UInt32 {
    let a = ((before & 0xFFFF) + byte) % 65_521
    let b = UInt32((UInt64(before >> 16) + UInt64(a) * UInt64(zeros + 1)) % 65_521)
    return b << 16 | a
  }
}

/// Memory that a coder leaves to the next.
final class CoderMemory {
  let output: BitWriter
  let block = TokenBlock()

  /// nil without memory.
  init?() {
    guard let output = BitWriter() else { return nil }
    self.output = output
  }
}
