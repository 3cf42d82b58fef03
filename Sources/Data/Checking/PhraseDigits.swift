/// Tells what is variable in a phrase, the digits of its numbers, from what is not.
struct PhraseDigits: Sendable {
  /// Digits with what may stand between the digits of one number: 20,663.5 and 20 663.
  struct Run: Sendable {
    /// All digits as one number.
    var digits: Int64
    /// In Unicode scalars.
    var scalars: Range<Int>
    /// Digits behind the last point, and behind the last comma.
    var behindPoint: Int
    var behindComma: Int
  }

  private(set) var runs: [Run] = []
  /// What is the same in all phrases of a class.
  private(set) var key: [UInt8] = []

  private static let digit: UInt8 = 1
  private static let year: UInt8 = 2
  private static let compared: UInt8 = 3

  /// False where the phrase is of no class.
  mutating func read(_ b: UnsafeBufferPointer<UInt8>, prefix: UInt8) -> Bool {
    runs.removeAll(keepingCapacity: true)
    key.removeAll(keepingCapacity: true)
    key.append(prefix)
    var i = 0
    var scalar = 0
    while i < b.count {
      let c = b[i]
      if c >= 0x30, c <= 0x39 {
        guard run(b, &i, &scalar) else { return false }
      } else {
        // The marks of the class itself do not stand in a text.
        if c < 4 { return false }
        key.append(c)
        if c & 0xC0 != 0x80 { scalar += 1 }
        i += 1
      }
    }
    guard runs.count <= 4 else { return false }
    if runs.count > 1 { compareAll() }
    return true
  }

  private mutating func run(_ b: UnsafeBufferPointer<UInt8>, _ i: inout Int, _ scalar: inout Int) -> Bool {
    let begin = i
    let first = scalar
    var digits: Int64 = 0
    var count = 0
    var zeros = 0
    var group = 0
    var behindPoint = 0
    var behindComma = 0
    var (sawPoint, sawComma) = (false, false)
    while i < b.count {
      let c = b[i]
      if c >= 0x30, c <= 0x39 {
        guard count < 15 else { return false }
        digits = digits * 10 + Int64(c - 0x30)
        count += 1
        group += 1
        zeros = c == 0x30 ? zeros + 1 : 0
        behindPoint += sawPoint ? 1 : 0
        behindComma += sawComma ? 1 : 0
        i += 1
        scalar += 1
        continue
      }
      let length = Self.mark(b, i, after: group)
      guard length > 0 else { break }
      group = 0
      if c == UInt8(ascii: ".") { (sawPoint, behindPoint) = (true, 0) }
      if c == UInt8(ascii: ",") { (sawComma, behindComma) = (true, 0) }
      i += length
      scalar += 1
    }
    if digits == 0 { return false }
    runs.append(
      Run(digits: digits, scalars: first..<scalar, behindPoint: behindPoint, behindComma: behindComma))
    let isPlain = count == i - begin
    if isPlain, count <= 2, digits <= 31 || digits % 10 == 0 || b[begin] == 0x30 {
      for k in begin..<i { key.append(b[k]) }
      return true
    }
    if isPlain, count == 4, digits >= 1500, digits <= 2100 { key.append(Self.year) }
    var leads = true
    var seen = 0
    for k in begin..<i {
      let c = b[k]
      guard c >= 0x30, c <= 0x39 else {
        key.append(c)
        continue
      }
      seen += 1
      if c != 0x30 { leads = false }
      key.append(leads || seen > count - zeros ? c : Self.digit)
    }
    return true
  }

  /// How many bytes a mark between two digits of one number has; 0 where there is none. A space stands between groups of
  /// at most three digits.
  private static func mark(_ b: UnsafeBufferPointer<UInt8>, _ i: Int, after group: Int) -> Int {
    func isDigit(_ k: Int) -> Bool { k < b.count && b[k] >= 0x30 && b[k] <= 0x39 }
    let length: Int
    var isSpace = true
    switch b[i] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"): (length, isSpace) = (1, false)
    case UInt8(ascii: " "): length = 1
    // No-break spaces, wide, thin and narrow, and the apostrophe of Switzerland.
    case 0xC2 where i + 1 < b.count && b[i + 1] == 0xA0: length = 2
    case 0xE2 where i + 2 < b.count && b[i + 1] == 0x80 && (b[i + 2] == 0xAF || b[i + 2] == 0x89): length = 3
    case 0xE2 where i + 2 < b.count && b[i + 1] == 0x80 && b[i + 2] == 0x99: (length, isSpace) = (3, false)
    default: return 0
    }
    let next = i + length
    guard isDigit(next) else { return 0 }
    if isSpace, group > 3 || !(isDigit(next + 1) && isDigit(next + 2) && !isDigit(next + 3)) { return 0 }
    return length
  }

  /// Of every two numbers, which is the larger, and whether a hundredfold: in each way in which points and commas can
  /// be meant.
  private mutating func compareAll() {
    for j in runs.indices {
      for i in 0..<j {
        let (a, b) = (runs[i], runs[j])
        for p in [0, a.behindPoint, a.behindComma] {
          for q in [0, b.behindPoint, b.behindComma] {
            let x = QuickDecimal(a.digits, -p)
            key.append(Self.compared)
            key.append(UInt8(x.compare(QuickDecimal(b.digits, -q)) + 5))
            key.append(UInt8(x.compare(QuickDecimal(b.digits, 2 - q)) + 5))
          }
        }
      }
    }
  }
}
