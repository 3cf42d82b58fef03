/// Makes a column of values that come one by one, without holding them: the narrowest storage that the values so far
/// fit into, as `Column(values:)` finds it.
public struct ColumnBuilder: Sendable {
  private enum Kind {
    /// Nothing but nulls.
    case empty
    case numbers, dates, bools, strings, values
  }

  private var kind = Kind.empty
  // One of these is in use, as the kind says; each grows in place.
  private var numbers: [Double] = []
  private var bools: [Bool] = []
  private var codes: [Int32] = []
  private var pool = TextPool()
  private var values: [Value] = []
  private var validity: [Bool]?
  public private(set) var count = 0

  public init() {}

  public mutating func append(_ value: Value) {
    fit(Self.kind(of: value))
    switch kind {
    case .empty: break
    case .numbers, .dates:
      if case .number(let n) = value { numbers.append(n) } else { numbers.append(value.day ?? .nan) }
    case .bools: bools.append(value == .bool(true))
    case .strings: codes.append(pool.code(value.string ?? ""))
    case .values: values.append(value)
    }
    note(isNull: value.isNull)
  }

  private mutating func note(isNull: Bool) {
    if isNull, validity == nil { validity = [Bool](repeating: true, count: count) }
    validity?.append(!isNull)
    count += 1
  }

  private static func kind(of value: Value) -> Kind {
    switch value {
    case .null: .empty
    case .number: .numbers
    case .date: .dates
    case .bool: .bools
    case .string: .strings
    case .array, .object: .values
    }
  }

  /// Makes room for a value of a kind: nulls become those of the kind, and what does not fit makes all of it values.
  private mutating func fit(_ wanted: Kind) {
    if wanted == .empty || wanted == kind || kind == .values { return }
    if kind == .empty {
      kind = wanted
      switch wanted {
      case .empty: break
      case .numbers, .dates: numbers = [Double](repeating: .nan, count: count)
      case .bools: bools = [Bool](repeating: false, count: count)
      case .strings: codes = count > 0 ? [Int32](repeating: pool.code(""), count: count) : []
      case .values: values = [Value](repeating: .null, count: count)
      }
    } else {
      let old = column
      values = (0..<count).map { old[$0] }
      (numbers, bools, codes, pool) = ([], [], [], TextPool())
      kind = .values
    }
  }

  /// What another builder has, after what this one has.
  public mutating func append(_ other: ColumnBuilder) {
    guard other.kind == .strings else {
      let column = other.column
      for i in 0..<other.count { append(column[i]) }
      return
    }
    fit(.strings)
    guard kind == .strings else {
      let column = other.column
      for i in 0..<other.count { append(column[i]) }
      return
    }
    // A text is looked up once, where it comes first.
    let texts = other.pool.dictionary
    var known = [Int32](repeating: -1, count: texts.count)
    for (i, code) in other.codes.enumerated() {
      if known[Int(code)] < 0 { known[Int(code)] = pool.code(texts[Int(code)]) }
      codes.append(known[Int(code)])
      note(isNull: !(other.validity?[i] ?? true))
    }
  }

  public var column: Column {
    switch kind {
    case .empty: Column(numbers: [Double](repeating: .nan, count: count), validity: validity)
    case .numbers: Column(numbers: numbers, validity: validity)
    case .dates: Column(dates: numbers, validity: validity)
    case .bools: Column(bools: bools, validity: validity)
    case .strings: Column(codes: codes, dictionary: pool.dictionary, validity: validity)
    case .values: Column(values: values)
    }
  }
}

extension Value {
  fileprivate var day: Double? { if case .date(let n) = self { n } else { nil } }
}
