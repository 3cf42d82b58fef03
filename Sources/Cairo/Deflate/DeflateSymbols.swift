/// Symbols and extra bits of lengths and distances (RFC 1951, 3.2.5), computed rather than looked up.
enum DeflateSymbols {
  static let endOfBlock = 256
  static let shortestMatch = 3
  static let longestMatch = 258
  static let farthest = 32_768

  /// For a match of 3 to 258 bytes.
  @inline(__always)
  static func length(_ bytes: UInt32) -> (symbol: Int, extra: UInt32, bits: UInt32) {
    let l = bytes &- 3
    if l < 8 { return (257 &+ Int(l), 0, 0) }
    if l == 255 { return (285, 0, 0) }
    let log = 31 &- UInt32(truncatingIfNeeded: l.leadingZeroBitCount)
    let bits = log &- 2
    return (257 &+ Int(4 &* (log &- 1) &+ (l &>> bits & 3)), l & (1 &<< bits &- 1), bits)
  }

  /// For a distance of 1 to 32,768.
  @inline(__always)
  static func distance(_ bytes: UInt32) -> (symbol: Int, extra: UInt32, bits: UInt32) {
    let d = bytes &- 1
    if d < 4 { return (Int(d), 0, 0) }
    let log = 31 &- UInt32(truncatingIfNeeded: d.leadingZeroBitCount)
    let bits = log &- 1
    return (Int(2 &* log &+ (d &>> bits & 1)), d & (1 &<< bits &- 1), bits)
  }
}
