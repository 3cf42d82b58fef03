import Tables

/// One column with its rows in groups, and what several measures share: counts, means, sorted numbers. A cell counts
/// as missing when it is null or an empty text, and as nothing at all when it is NaN (Vega's rule).
package struct GroupedColumn {
  package let column: Column
  package let grouping: Grouping
  private let groups: Int
  private let codes: [Int32]
  /// The cells as numbers; what `isValid` leaves out does not count.
  private let numbers: [Double]
  private let isValid: [Bool]
  private let missing: [Int]
  private let valid: [Int]
  private var moments: (mean: [Double], deviation: [Double])?
  private var sortedNumbers: [[Double]]?
  private var intervals: [(Double, Double)?]?

  package init(_ column: Column, _ grouping: Grouping) {
    self.column = column
    self.grouping = grouping
    groups = grouping.count
    codes = grouping.codes
    let (numbers, states) = Self.read(column)
    var isValid = [Bool](repeating: true, count: column.count)
    var missing = [Int](repeating: 0, count: groups)
    var valid = [Int](repeating: 0, count: groups)
    for i in 0..<column.count {
      let g = Int(codes[i])
      switch states?[i] ?? (numbers[i].isNaN ? .nothing : .valid) {
      case .valid: valid[g] += 1
      case .missing:
        missing[g] += 1
        isValid[i] = false
      case .nothing: isValid[i] = false
      }
    }
    self.numbers = numbers
    self.isValid = isValid
    self.missing = missing
    self.valid = valid
  }

  private enum CellState { case valid, missing, nothing }

  /// No states: every cell that is a number is valid, and none is missing.
  private static func read(_ column: Column) -> ([Double], [CellState]?) {
    switch column.storage {
    case .numbers(let a) where column.validity == nil, .dates(let a) where column.validity == nil: return (a, nil)
    case .numbers(let a), .dates(let a):
      return (a, a.indices.map { column.isNull($0) ? .missing : a[$0].isNaN ? .nothing : .valid })
    case .bools(let a): return (a.map { $0 ? 1 : 0 }, a.indices.map { column.isNull($0) ? .missing : .valid })
    case .strings(let codes, let dictionary):
      let read = dictionary.map(JSText.number)
      return (
        codes.map { read[Int($0)] },
        codes.enumerated().map { column.isNull($0) || dictionary[Int($1)].isEmpty ? .missing : .valid }
      )
    case .values(let values):
      return (
        values.map(\.jsNumber),
        values.map { v in
          if v.isNull || v == .string("") { return .missing }
          return v.isInvalid ? .nothing : .valid
        }
      )
    }
  }

  package mutating func column(_ m: AggregateMeasure, of table: Table, seed: UInt64) -> Column {
    switch m.op {
    case .count:
      var counts = [Double](repeating: 0, count: groups)
      for c in codes { counts[Int(c)] += 1 }
      return Column(numbers: counts)
    case .valid: return Column(numbers: valid.map(Double.init))
    case .missing: return Column(numbers: missing.map(Double.init))
    case .distinct: return Column(numbers: distinct())
    case .sum:
      var sums = folded(0) { $0 += $1 }
      sums.exact = column.exact?.sums(codes, count: groups, counts: isValid)
      return sums
    case .product: return folded(1) { $0 *= $1 }
    case .mean, .average: return perGroup(atLeast: 1) { mean, _, _ in mean }
    case .variance: return perGroup(atLeast: 2) { _, d, n in d / (n - 1) }
    case .variancep: return perGroup(atLeast: 1) { _, d, n in d / n }
    case .stdev: return perGroup(atLeast: 2) { _, d, n in (d / (n - 1)).squareRoot() }
    case .stdevp: return perGroup(atLeast: 1) { _, d, n in (d / n).squareRoot() }
    case .stderr: return perGroup(atLeast: 2) { _, d, n in (d / (n * (n - 1))).squareRoot() }
    case .median: return quantiles(0.5)
    case .q1: return quantiles(0.25)
    case .q3: return quantiles(0.75)
    case .ci0: return interval(seed) { $0.0 }
    case .ci1: return interval(seed) { $0.1 }
    case .min, .max: return column.gather(extremes(m.op == .max))
    case .argmin, .argmax:
      return Column(values: extremes(m.op == .argmax).map { $0.map(table.object) ?? .object([]) })
    case .values: return Column(values: grouping.rows.map { .array($0.map(table.object)) })
    case .exponential, .exponentialb: return exponential(m.parameter ?? 0, normalised: m.op == .exponential)
    }
  }

  private func made(_ values: [Double], where ok: (Int) -> Bool) -> Column {
    let validity = values.indices.map(ok)
    return Column(numbers: values, validity: validity)
  }

  private func folded(_ start: Double, _ step: (inout Double, Double) -> Void) -> Column {
    var acc = [Double](repeating: start, count: groups)
    for i in codes.indices where isValid[i] { step(&acc[Int(codes[i])], numbers[i]) }
    return made(acc) { valid[$0] > 0 }
  }

  /// Welford's running mean and squared deviations, row by row as Vega has them.
  private mutating func perGroup(atLeast: Int, _ f: (Double, Double, Double) -> Double) -> Column {
    if moments == nil {
      var mean = [Double](repeating: 0, count: groups)
      var deviation = mean
      var n = mean
      for i in codes.indices where isValid[i] {
        let g = Int(codes[i])
        let v = numbers[i]
        n[g] += 1
        let d = v - mean[g]
        mean[g] += d / n[g]
        deviation[g] += d * (v - mean[g])
      }
      moments = (mean, deviation)
    }
    let (mean, deviation) = moments ?? ([], [])
    if atLeast > 1 {
      // Of a single value there is no deviation. Vega says undefined, which makes sums NaN, where null would be zero.
      return Column(
        numbers: (0..<groups).map {
          valid[$0] >= atLeast ? f(mean[$0], max(0, deviation[$0]), Double(valid[$0])) : .nan
        })
    }
    return made((0..<groups).map { f(mean[$0], max(0, deviation[$0]), Double(valid[$0])) }) { valid[$0] >= atLeast }
  }

  private mutating func ordered() -> [[Double]] {
    if let sortedNumbers { return sortedNumbers }
    var lists = [[Double]](repeating: [], count: groups)
    for g in 0..<groups { lists[g].reserveCapacity(valid[g]) }
    for i in codes.indices where isValid[i] && !numbers[i].isNaN { lists[Int(codes[i])].append(numbers[i]) }
    for g in lists.indices { lists[g].sort() }
    sortedNumbers = lists
    return lists
  }

  private mutating func quantiles(_ p: Double) -> Column {
    let lists = ordered()
    return made(lists.map { Quantiles.sorted($0, p) }) { !lists[$0].isEmpty }
  }

  private mutating func interval(_ seed: UInt64, _ pick: ((Double, Double)) -> Double) -> Column {
    let lists = ordered()
    let found = intervals ?? lists.enumerated().map { Bootstrap.interval($1, seed: seed &+ UInt64($0)) }
    intervals = found
    return made(found.map { $0.map(pick) ?? .nan }) { found[$0] != nil }
  }

  /// Distinct values, null and NaN among them.
  private func distinct() -> [Double] {
    let pairs = Grouping(
      rowCount: codes.count, by: [Column(numbers: codes.map(Double.init)), column])
    var counts = [Double](repeating: 0, count: groups)
    for row in pairs.firstRows { counts[Int(codes[row])] += 1 }
    return counts
  }

  /// The row of each group's least or greatest value, the first of equals; nil where a group has no valid one.
  private func extremes(_ greatest: Bool) -> [Int?] {
    var best = [Int](repeating: -1, count: groups)
    let better: (Int, Int) -> Bool
    switch column.storage {
    case .numbers, .dates, .bools:
      let a = numbers
      better = greatest ? { a[$0] > a[$1] } : { a[$0] < a[$1] }
    default:
      let order = RowOrder([(column, false)])
      better = greatest ? { order.compare($0, $1) > 0 } : { order.compare($0, $1) < 0 }
    }
    for i in codes.indices where isValid[i] {
      let g = Int(codes[i])
      if best[g] < 0 || better(i, best[g]) { best[g] = i }
    }
    return best.map { $0 < 0 ? nil : $0 }
  }

  private func exponential(_ rate: Double, normalised: Bool) -> Column {
    var acc = [Double](repeating: 0, count: groups)
    var power = [Double](repeating: 1, count: groups)
    for i in codes.indices where isValid[i] {
      let g = Int(codes[i])
      acc[g] = rate * acc[g] + numbers[i]
      power[g] *= rate
    }
    return made((0..<groups).map { acc[$0] * (1 - rate) / (normalised ? 1 - power[$0] : 1) }) { valid[$0] > 0 }
  }
}
