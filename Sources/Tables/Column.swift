import Numbers

/// A column of one type where it can be, of mixed values where it must be. Validity is part of the column: a null in
/// a number column is not NaN.
public struct Column: Sendable {
  public enum Storage: Sendable {
    case numbers([Double])
    case dates([Double])
    case bools([Bool])
    /// Codes into a dictionary of distinct texts.
    case strings(codes: [Int32], dictionary: [String])
    case values([Value])
  }

  public private(set) var storage: Storage
  /// False where the cell is null; nil when no cell is.
  public private(set) var validity: [Bool]?
  public let count: Int
  /// The decimals that the numbers stand for, where they are known.
  public var exact: ExactCells?

  public init(numbers: [Double], validity: [Bool]? = nil) { self.init(.numbers(numbers), validity, numbers.count) }
  public init(dates: [Double], validity: [Bool]? = nil) { self.init(.dates(dates), validity, dates.count) }
  public init(bools: [Bool], validity: [Bool]? = nil) { self.init(.bools(bools), validity, bools.count) }
  public init(codes: [Int32], dictionary: [String], validity: [Bool]? = nil) {
    self.init(.strings(codes: codes, dictionary: dictionary), validity, codes.count)
  }

  public init(strings: [String], validity: [Bool]? = nil) {
    var pool: [String: Int32] = [:]
    var dictionary: [String] = []
    let codes = strings.map { s -> Int32 in
      if let c = pool[s] { return c }
      let c = Int32(dictionary.count)
      pool[s] = c
      dictionary.append(s)
      return c
    }
    self.init(codes: codes, dictionary: dictionary, validity: validity)
  }

  private init(_ storage: Storage, _ validity: [Bool]?, _ count: Int) {
    self.storage = storage
    self.validity = validity.map { $0.allSatisfy { $0 } ? nil : $0 } ?? nil
    self.count = count
  }

  /// Finds the narrowest storage for the values.
  public init(values: [Value]) {
    var numbers = true
    var dates = true
    var bools = true
    var strings = true
    var nulls = false
    for v in values {
      switch v {
      case .null: nulls = true
      case .number: (dates, bools, strings) = (false, false, false)
      case .date: (numbers, bools, strings) = (false, false, false)
      case .bool: (numbers, dates, strings) = (false, false, false)
      case .string: (numbers, dates, bools) = (false, false, false)
      case .array, .object: (numbers, dates, bools, strings) = (false, false, false, false)
      }
      if !numbers, !dates, !bools, !strings { break }
    }
    let validity = nulls ? values.map { !$0.isNull } : nil
    if numbers {
      self.init(numbers: values.map { if case .number(let n) = $0 { n } else { .nan } }, validity: validity)
    } else if dates {
      self.init(dates: values.map { if case .date(let n) = $0 { n } else { .nan } }, validity: validity)
    } else if bools {
      self.init(bools: values.map { $0 == .bool(true) }, validity: validity)
    } else if strings {
      self.init(strings: values.map { $0.string ?? "" }, validity: validity)
    } else {
      self.init(.values(values), nil, values.count)
    }
  }

  public init(repeating value: Value, count: Int) {
    self.init(values: [Value](repeating: value, count: count))
  }

  public func isNull(_ i: Int) -> Bool {
    if let validity { return !validity[i] }
    if case .values(let v) = storage { return v[i].isNull }
    return false
  }

  public subscript(_ i: Int) -> Value {
    if let validity, !validity[i] { return .null }
    return switch storage {
    case .numbers(let a): .number(a[i])
    case .dates(let a): .date(a[i])
    case .bools(let a): .bool(a[i])
    case .strings(let codes, let dictionary): .string(dictionary[Int(codes[i])])
    case .values(let a): a[i]
    }
  }

  /// The decimal of a cell: the one it was stated as, else the shortest that reads back as its number. Nil for a cell
  /// that is no finite number.
  public func decimal(_ i: Int) -> ExactDecimal? {
    if let d = exact?[i] { return d }
    let v = self[i]
    if case .date = v { return nil }
    return ExactDecimal(v.quantity)
  }

  public var values: [Value] { (0..<count).map { self[$0] } }

  /// All cells as quantities: null is NaN, texts are read as JavaScript reads them.
  public var quantities: [Double] {
    switch storage {
    case .numbers(let a), .dates(let a):
      guard let validity else { return a }
      return zip(a, validity).map { $1 ? $0 : .nan }
    case .bools(let a): return a.enumerated().map { isNull($0) ? .nan : $1 ? 1 : 0 }
    case .strings(let codes, let dictionary):
      let read = dictionary.map(JSText.number)
      return codes.enumerated().map { isNull($0) ? .nan : read[Int($1)] }
    case .values(let a): return a.map(\.quantity)
    }
  }

  /// The rows named, in that order.
  public func gather(_ rows: [Int]) -> Column {
    var out = gatherCells(rows)
    out.exact = exact?.gather(rows)
    return out
  }

  /// The same with rows that are not there.
  public func gather(_ rows: [Int?], otherwise: Value = .null) -> Column {
    let found = rows.compactMap { $0 }
    if found.count == rows.count { return gather(found) }
    var out = Column(values: rows.map { $0.map { self[$0] } ?? otherwise })
    out.exact = exact?.gather(rows)
    return out
  }

  private func gatherCells(_ rows: [Int]) -> Column {
    let v = validity.map { old in rows.map { old[$0] } }
    switch storage {
    case .numbers(let a): return Column(numbers: rows.map { a[$0] }, validity: v)
    case .dates(let a): return Column(dates: rows.map { a[$0] }, validity: v)
    case .bools(let a): return Column(bools: rows.map { a[$0] }, validity: v)
    case .strings(let codes, let d): return Column(codes: rows.map { codes[$0] }, dictionary: d, validity: v)
    case .values(let a): return Column(values: rows.map { a[$0] })
    }
  }

  /// A code for each row so that equal values have equal codes, numbered in order of appearance, with a row that
  /// holds each.
  public func categories() -> (codes: [Int], firstRows: [Int]) {
    var firstRows: [Int] = []
    var out = [Int](repeating: 0, count: count)
    if case .strings(let codes, let dictionary) = storage {
      var map = [Int](repeating: -1, count: dictionary.count)
      var nullCode = -1
      for i in 0..<count {
        if isNull(i) {
          if nullCode < 0 {
            nullCode = firstRows.count
            firstRows.append(i)
          }
          out[i] = nullCode
          continue
        }
        let c = Int(codes[i])
        if map[c] < 0 {
          map[c] = firstRows.count
          firstRows.append(i)
        }
        out[i] = map[c]
      }
      return (out, firstRows)
    }
    var map: [Value: Int] = [:]
    for i in 0..<count {
      let v = self[i]
      if let c = map[v] {
        out[i] = c
      } else {
        map[v] = firstRows.count
        out[i] = firstRows.count
        firstRows.append(i)
      }
    }
    return (out, firstRows)
  }
}
