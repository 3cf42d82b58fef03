import Testing

@testable import CairoBackend

struct DeflateTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var width: Int
    var height: Int
    var testDescription: String { "\(width) x \(height)" }
  }
  static let shapes = [(1, 1), (2, 1), (1, 9), (3, 5), (87, 7), (259, 40), (12_000, 4), (33_000, 2), (64, 700)]
    .map { Shape(width: $0.0, height: $0.1) }

  @Test(arguments: shapes, [1, 3, 4])
  func everyPixelComesBack(shape: Shape, bytesPerUnit: Int) throws {
    for kind in 0..<5 {
      let units = Self.units(shape, kind: kind, bytesPerUnit: bytesPerUnit)
      let rows = bytesPerUnit == 1 ? try coded(units.map(UInt8.init), shape, 1) : try coded(units, shape, bytesPerUnit)
      let bytes = units.flatMap { u in (0..<bytesPerUnit).map { UInt8(u >> UInt32(8 * $0) & 255) } }
      #expect(rows == bytes, "kind \(kind)")
    }
  }

  @Test func memoryIsUsedAgain() throws {
    let shape = Shape(width: 40, height: 30)
    let units = Self.units(shape, kind: 2, bytesPerUnit: 3)
    let memory = try #require(CoderMemory())
    var streams: [[UInt8]] = []
    for _ in 0..<2 {
      let coder = PixelCoder<UInt32>(width: 40, bytesPerUnit: 3, memory: memory)
      streams.append(Array(try #require(coder.encode(units, height: 30) { _ in })))
    }
    #expect(streams[0] == streams[1])
  }

  @Test func codesKeepTheirLimitAndLeaveNoGap() {
    // Fibonacci's numbers make the deepest tree.
    var counts: [UInt32] = [1, 1]
    while counts.count < 40 { counts.append(counts[counts.count - 1] + counts[counts.count - 2]) }
    for limit in [7, 15] {
      let lengths = PrefixCode(counts: counts, limit: limit).lengths.map(Int.init)
      #expect(lengths.allSatisfy { (1...limit).contains($0) })
      #expect(lengths.reduce(0) { $0 + 1 << (limit - $1) } == 1 << limit)
    }
    #expect(PrefixCode(counts: [0, 0, 7], limit: 15).lengths == [1, 0, 1])
    #expect(PrefixCode(counts: [0, 0, 0], limit: 15).lengths == [1, 1, 0])
  }

  @Test func drawnPicturesStaySmall() throws {
    let shape = Shape(width: 1600, height: 900)
    var units = [UInt32](repeating: 0xFFFFFF, count: 1600 * 900)
    for bar in 0..<20 {
      for y in (100 + 20 * bar)..<800 { for x in 0..<40 { units[y * 1600 + 100 + 60 * bar + x] = 0x8E5A1D } }
    }
    let memory = try #require(CoderMemory())
    let coder = PixelCoder<UInt32>(width: shape.width, bytesPerUnit: 3, memory: memory)
    #expect(try #require(coder.encode(units, height: 900) { _ in }).count < 12_000)
  }

  private func coded<U: FixedWidthInteger & UnsignedInteger>(_ units: [U], _ shape: Shape, _ n: Int) throws -> [UInt8] {
    let coder = PixelCoder<U>(width: shape.width, bytesPerUnit: n, memory: try #require(CoderMemory()))
    let stream = Array(try #require(coder.encode(units, height: shape.height) { _ in }))
    let row = shape.width * n + 1
    // The checksum is looked at, too.
    var bytes = try #require(Inflater.inflate(stream, atMost: row * shape.height))
    try #require(bytes.count == row * shape.height)
    var out: [UInt8] = []
    for y in 0..<shape.height {
      if bytes[y * row] == 2 { for i in 1..<row { bytes[y * row + i] &+= bytes[(y - 1) * row + i] } }
      out += bytes[(y * row + 1)..<(y + 1) * row]
    }
    return out
  }

  /// Flat, few colours, noise, slopes, repeated rows with marks.
  private static func units(_ shape: Shape, kind: Int, bytesPerUnit: Int) -> [UInt32] {
    var state: UInt32 = 12_345
    func random() -> UInt32 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return state >> 8 | state << 24
    }
    let mask: UInt32 = bytesPerUnit == 4 ? .max : 1 << UInt32(8 * bytesPerUnit) - 1
    return (0..<shape.width * shape.height).map { i in
      let (y, x) = i.quotientAndRemainder(dividingBy: shape.width)
      let value: UInt32 =
        switch kind {
        case 0: 0xC8C8_C8C8
        case 1: random() % 7 * 0x0102_0304
        case 2: random()
        case 3: UInt32((x * 5 + y * 3) & 255) * 0x0101_0101
        default: x % 31 == 3 ? 0x1122_3344 : y % 9 == 8 && x % 13 < 5 ? UInt32(x) : 0xFFFF_FFFF
        }
      return value & mask
    }
  }
}
