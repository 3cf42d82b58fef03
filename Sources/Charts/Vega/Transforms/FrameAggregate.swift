import Tables

/// One aggregate over frames that slide along a group. Sums and moments follow the frame row by row, as Vega's do;
/// what needs all values is worked out anew for each frame that differs from the one before.
struct FrameAggregate {
  private let measure: AggregateMeasure
  private let column: Column
  private let table: Table
  private let seed: UInt64

  init(_ measure: AggregateMeasure, _ column: Column, _ table: Table, _ seed: UInt64) {
    self.measure = measure
    self.column = column
    self.table = table
    self.seed = seed
  }

  package func fill(_ rows: [Int], _ frames: [Range<Int>], _ values: inout [Value]) {
    var running = RunningMoments()
    let isRunning = RunningMoments.knows(measure.op)
    // Extremes of a frame that only grows need one comparison for each row.
    let grows = (measure.op == .min || measure.op == .max) && frames.allSatisfy { $0.lowerBound == 0 }
    let order = grows ? RowOrder([(column, false)]) : nil
    var best: Int?
    var before = 0..<0
    var last = Value.null
    for (i, frame) in frames.enumerated() {
      if isRunning {
        for k in before.lowerBound..<max(before.lowerBound, min(frame.lowerBound, before.upperBound)) {
          running.remove(column[rows[k]])
        }
        let from = max(before.upperBound, frame.lowerBound)
        for k in from..<max(from, frame.upperBound) { running.add(column[rows[k]]) }
        last = running.value(measure.op)
      } else if let order {
        for k in before.upperBound..<max(before.upperBound, frame.upperBound) {
          let row = rows[k]
          let v = column[row]
          if v.isInvalid || v == .string("") { continue }
          guard let b = best else {
            best = row
            continue
          }
          let c = order.compare(row, b)
          if measure.op == .max ? c > 0 : c < 0 { best = row }
        }
        last = best.map { column[$0] } ?? .null
      } else if i == 0 || frame != before {
        last = fresh(rows[frame])
      }
      values[rows[i]] = last
      before = frame
    }
  }

  private func fresh(_ rows: ArraySlice<Int>) -> Value {
    let part = table.gather(Array(rows))
    guard part.rowCount > 0 else { return .null }
    return Aggregation.run(part, groupby: [], ops: [measure], seed: seed)[measure.name]?[0] ?? .null
  }
}

/// Count, sum, product and moments of values that come and go.
struct RunningMoments {
  private var count = 0.0
  private var missing = 0.0
  private var valid = 0.0
  private var sum = 0.0
  private var product = 1.0
  private var mean = 0.0
  private var deviation = 0.0

  static func knows(_ op: AggregateOp) -> Bool {
    switch op {
    case .count, .valid, .missing, .sum, .product, .mean, .average, .variance, .variancep, .stdev, .stdevp, .stderr:
      true
    default: false
    }
  }

  private func isMissing(_ v: Value) -> Bool { v.isNull || v == .string("") }

  package mutating func add(_ v: Value) {
    count += 1
    if isMissing(v) { missing += 1 }
    if isMissing(v) || v.isInvalid { return }
    let x = v.jsNumber
    valid += 1
    sum += x
    product *= x
    let d = x - mean
    mean += d / valid
    deviation += d * (x - mean)
  }

  package mutating func remove(_ v: Value) {
    count -= 1
    if isMissing(v) { missing -= 1 }
    if isMissing(v) || v.isInvalid { return }
    let x = v.jsNumber
    valid -= 1
    sum -= x
    product /= x
    let d = x - mean
    mean -= valid > 0 ? d / valid : mean
    deviation -= d * (x - mean)
  }

  package func value(_ op: AggregateOp) -> Value {
    let d = max(0, deviation)
    func ifValid(_ least: Double, _ f: () -> Double) -> Value { valid >= least ? .number(f()) : .null }
    switch op {
    case .count: return .number(count)
    case .valid: return .number(valid)
    case .missing: return .number(missing)
    case .sum: return ifValid(1) { sum }
    case .product: return ifValid(1) { product }
    case .mean, .average: return ifValid(1) { mean }
    case .variance: return ifValid(2) { d / (valid - 1) }
    case .variancep: return ifValid(1) { d / valid }
    case .stdev: return ifValid(2) { (d / (valid - 1)).squareRoot() }
    case .stdevp: return ifValid(1) { (d / valid).squareRoot() }
    case .stderr: return ifValid(2) { (d / (valid * (valid - 1))).squareRoot() }
    default: return .null
    }
  }
}
