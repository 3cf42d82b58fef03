/// Makes a column of values that come one by one, without holding them: the narrowest storage that the values so far
/// fit into, as `Column(values:)` finds it.
public struct ColumnBuilder: Sendable {
  private enum Storage {
    /// Nothing but nulls.
    case empty
    case numbers([Double])
    case dates([Double])
    case bools([Bool])
    case strings(codes: [Int32], TextPool)
    case values([Value])
  }

  private var storage = Storage.empty
  private var validity: [Bool]?
  public private(set) var count = 0

  public init() {}

  public mutating func append(_ value: Value) {
    if value.isNull, validity == nil { validity = [Bool](repeating: true, count: count) }
    validity?.append(!value.isNull)
    // Emptied first, so that the arrays have one owner and grow in place.
    let old = storage
    storage = .empty
    storage = appended(old, value)
    count += 1
  }

  private func appended(_ old: consuming Storage, _ value: Value) -> Storage {
    switch (consume old, value) {
    case (.empty, .null): return .empty
    case (.numbers(var a), .number(let n)):
      a.append(n)
      return .numbers(a)
    case (.numbers(var a), .null):
      a.append(.nan)
      return .numbers(a)
    case (.dates(var a), .date(let n)):
      a.append(n)
      return .dates(a)
    case (.dates(var a), .null):
      a.append(.nan)
      return .dates(a)
    case (.bools(var a), .bool(let b)):
      a.append(b)
      return .bools(a)
    case (.bools(var a), .null):
      a.append(false)
      return .bools(a)
    case (.strings(var codes, var pool), .string(let s)):
      codes.append(pool.code(s))
      return .strings(codes: codes, pool)
    case (.strings(var codes, var pool), .null):
      codes.append(pool.code(""))
      return .strings(codes: codes, pool)
    case (.values(var a), let v):
      a.append(v)
      return .values(a)
    case (.empty, let v): return Self.begun(v, after: count)
    case (let other, let v): return .values(Self.values(other, validity, count) + [v])
    }
  }

  private static func begun(_ value: Value, after nulls: Int) -> Storage {
    switch value {
    case .number(let n): return .numbers([Double](repeating: .nan, count: nulls) + [n])
    case .date(let n): return .dates([Double](repeating: .nan, count: nulls) + [n])
    case .bool(let b): return .bools([Bool](repeating: false, count: nulls) + [b])
    case .string(let s):
      var pool = TextPool()
      var codes = nulls > 0 ? [Int32](repeating: pool.code(""), count: nulls) : []
      codes.append(pool.code(s))
      return .strings(codes: codes, pool)
    default: return .values([Value](repeating: .null, count: nulls) + [value])
    }
  }

  private static func values(_ storage: Storage, _ validity: [Bool]?, _ count: Int) -> [Value] {
    let column = column(storage, validity, count)
    return (0..<count).map { column[$0] }
  }

  /// What another builder has, after what this one has.
  public mutating func append(_ other: ColumnBuilder) {
    if case .strings(let codes, let pool) = other.storage {
      let texts = pool.dictionary
      for (i, code) in codes.enumerated() {
        append(other.validity?[i] ?? true ? .string(texts[Int(code)]) : .null)
      }
    } else {
      let column = other.column
      for i in 0..<other.count { append(column[i]) }
    }
  }

  public var column: Column { Self.column(storage, validity, count) }

  private static func column(_ storage: Storage, _ validity: [Bool]?, _ count: Int) -> Column {
    // A value that is being added has its validity already.
    let validity = validity.map { Array($0.prefix(count)) }
    switch storage {
    case .empty: return Column(numbers: [Double](repeating: .nan, count: count), validity: validity)
    case .numbers(let a): return Column(numbers: a, validity: validity)
    case .dates(let a): return Column(dates: a, validity: validity)
    case .bools(let a): return Column(bools: a, validity: validity)
    case .strings(let codes, let pool): return Column(codes: codes, dictionary: pool.dictionary, validity: validity)
    case .values(let a): return Column(values: a)
    }
  }
}
