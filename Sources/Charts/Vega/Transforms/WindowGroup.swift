import Gates
import Tables

/// The rows of one group in the window's order.
struct WindowGroup {
  package let rows: [Int]
  /// For each place, the places of the rows that sort alike: equal ranges for peers.
  private let peers: [Range<Int>]
  private let isSorted: Bool

  init(rows: [Int], order: RowOrder) {
    self.rows = rows
    isSorted = !order.isEmpty
    var peers: [Range<Int>] = []
    peers.reserveCapacity(rows.count)
    var start = 0
    for i in rows.indices where i + 1 == rows.count || order.isEmpty || order.compare(rows[i], rows[i + 1]) != 0 {
      for _ in start...i { peers.append(start..<i + 1) }
      start = i + 1
    }
    self.peers = peers
  }

  /// The places in each row's frame. With peers, a frame that ends among rows that sort alike takes all of them.
  package func frames(_ frame: (Int?, Int?), withPeers: Bool) -> [Range<Int>] {
    let n = rows.count
    return rows.indices.map { i in
      var low = max(0, min(n, frame.0.map { i + $0 } ?? 0))
      var high = max(0, min(n, frame.1.map { i + $0 + 1 } ?? n))
      if withPeers {
        if low > 0, low < n { low = peers[low].lowerBound }
        if high > 0, high < n { high = peers[high - 1].upperBound }
      }
      return low..<max(low, high)
    }
  }

  package func fill(_ o: WindowTransform.Output, _ column: Column?, _ frames: [Range<Int>], _ values: inout [Value]) {
    let n = rows.count
    func at(_ i: Int) -> Value { i >= 0 && i < n ? column?[rows[i]] ?? .null : .null }
    func number(_ f: (Int) -> Double) { for i in 0..<n { values[rows[i]] = .number(f(i)) } }
    func value(_ f: (Int) -> Value) { for i in 0..<n { values[rows[i]] = f(i) } }
    // Without an order every row ranks on its own.
    func distribution(_ i: Int) -> Double { Double(peers[i].upperBound) / Double(n) }
    let offset = Int(bounded: o.param.map { $0 == 0 ? 1 : $0 } ?? 1, in: -n...n)
    switch o.op {
    case .rowNumber: number { Double($0 + 1) }
    case .rank: number { Double(peers[$0].lowerBound + 1) }
    case .denseRank:
      var rank = 0.0
      number { i in
        if peers[i].lowerBound == i { rank += 1 }
        return rank
      }
    case .percentRank: number { n > 1 ? Double(peers[$0].lowerBound) / Double(n - 1) : .nan }
    case .cumeDist: number(distribution)
    case .ntile: number { ((o.param ?? 1) * distribution($0)).rounded(.up) }
    case .lag: value { at($0 - offset) }
    case .lead: value { at($0 + offset) }
    case .firstValue: value { frames[$0].isEmpty ? .null : at(frames[$0].lowerBound) }
    case .lastValue: value { frames[$0].isEmpty ? .null : at(frames[$0].upperBound - 1) }
    case .nthValue:
      value { i in
        let k = frames[i].lowerBound + offset - 1
        return frames[i].contains(k) ? at(k) : .null
      }
    case .prevValue:
      var last = Value.null
      value { i in
        if case let v = at(i), !v.isNull { last = v }
        return last
      }
    case .nextValue:
      var next = Value.null
      for i in (0..<n).reversed() {
        if case let v = at(i), !v.isNull { next = v }
        values[rows[i]] = next
      }
    }
  }
}
