/// A canonical prefix code of limited length for counted symbols (RFC 1951, 3.2.2).
struct PrefixCode {
  /// Bits of each symbol's code; 0 for a symbol that does not occur.
  private(set) var lengths: [UInt8]
  /// The code as it is written, and its length from bit 16 on.
  private(set) var entries: [UInt32]

  /// - Parameter counts: how often each symbol occurs. At least two symbols get a code, because decoders refuse codes
  ///   that leave bits without a meaning.
  init(counts: some Collection<UInt32>, limit: Int) {
    var leaves = counts.enumerated().filter { $0.element > 0 }.map { (symbol: $0.offset, count: UInt64($0.element)) }
    for symbol in 0..<2 where leaves.count < 2 && !leaves.contains(where: { $0.symbol == symbol }) {
      leaves.append((symbol, 1))
    }
    leaves.sort { ($0.count, $0.symbol) < ($1.count, $1.symbol) }
    lengths = Array(repeating: 0, count: counts.count)
    entries = Array(repeating: 0, count: counts.count)
    let perLength = Self.limited(Self.depths(leaves.map(\.count)), limit: limit)
    // The rarest symbols get the longest codes.
    var next = leaves.makeIterator()
    for length in stride(from: limit, through: 1, by: -1) {
      for _ in 0..<perLength[length] {
        if let leaf = next.next() { lengths[leaf.symbol] = UInt8(length) }
      }
    }
    assign(perLength, limit: limit)
  }

  /// Depth of each leaf in Huffman's tree, for counts in ascending order: two queues, since sums come in order too.
  private static func depths(_ counts: [UInt64]) -> [Int] {
    let n = counts.count
    var weight = counts
    var parent = Array(repeating: 0, count: 2 * n - 1)
    var (leaf, inner) = (0, n)
    for made in n..<(2 * n - 1) {
      var sum: UInt64 = 0
      for _ in 0..<2 {
        if leaf < n && (inner >= made || weight[leaf] <= weight[inner]) {
          sum += weight[leaf]
          parent[leaf] = made
          leaf += 1
        } else {
          sum += weight[inner]
          parent[inner] = made
          inner += 1
        }
      }
      weight.append(sum)
    }
    var depth = Array(repeating: 0, count: 2 * n - 1)
    for node in stride(from: 2 * n - 3, through: 0, by: -1) { depth[node] = depth[parent[node]] + 1 }
    return Array(depth[..<n])
  }

  /// Numbers of codes of each length, none longer than `limit`: codes cut short are paid for by lengthening others,
  /// until the code fits (Kraft's sum is 1).
  private static func limited(_ depths: [Int], limit: Int) -> [Int] {
    var perLength = Array(repeating: 0, count: limit + 1)
    for depth in depths { perLength[min(depth, limit)] += 1 }
    var sum = (1...limit).reduce(0) { $0 + perLength[$1] << (limit - $1) }
    while sum > 1 << limit {
      guard let shorter = (1..<limit).last(where: { perLength[$0] > 0 }) else { break }
      perLength[limit] -= 1
      perLength[shorter] -= 1
      perLength[shorter + 1] += 2
      sum -= 1
    }
    return perLength
  }

  private mutating func assign(_ perLength: [Int], limit: Int) {
    var next = Array(repeating: UInt32(0), count: limit + 1)
    for length in 1...limit {
      next[length] = (next[length - 1] + (length > 1 ? UInt32(perLength[length - 1]) : 0)) << 1
    }
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let code = next[Int(length)]
      next[Int(length)] += 1
      // Codes are the one thing deflate writes highest bit first.
      var turned: UInt32 = 0
      for bit in 0..<UInt32(length) where code >> bit & 1 == 1 { turned |= 1 << (UInt32(length) - 1 - bit) }
      entries[symbol] = turned | UInt32(length) << 16
    }
  }
}
