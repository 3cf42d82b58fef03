/// A value for each row of a table, kept as small as it is: one for all rows, a few that codes choose from, or one
/// each. A hundred thousand points of one colour are one paint.
package struct RowValues<T> {
  private var values: [T]
  private var shape: RowShape

  /// One for all rows.
  init(all value: T) { self.init([value], .all) }

  init(each values: [T]) { self.init(values, .each) }

  /// A choice of `values` for each row; codes are indices into them.
  init(codes: [Int], of values: [T]) { self.init(values, .coded(codes.map { Int32(truncatingIfNeeded: $0) })) }

  private init(_ values: [T], _ shape: RowShape) { (self.values, self.shape) = (values, shape) }

  package subscript(_ row: Int) -> T {
    switch shape {
    case .all: values[0]
    case .coded(let codes): values[Int(codes[row])]
    case .each: values[row]
    }
  }

  /// Rows of one code have one value; the reverse need not hold.
  func code(_ row: Int) -> Int32 {
    switch shape {
    case .all: 0
    case .coded(let codes): codes[row]
    case .each: Int32(truncatingIfNeeded: row)
    }
  }

  /// The value of every row, if it is one for all.
  var common: T? { if case .all = shape { values[0] } else { nil } }

  package func map<U>(_ transform: (T) -> U) -> RowValues<U> { RowValues<U>(values.map(transform), shape) }

  /// `other`'s values where the mask holds; it has an entry for each row.
  mutating func replace(where mask: [Bool], with other: RowValues) {
    if case .each = shape { return replaceEach(mask, other) }
    if case .each = other.shape { return replaceEach(mask, other) }
    let offset = Int32(truncatingIfNeeded: values.count)
    shape = .coded(mask.indices.map { mask[$0] ? other.code($0) + offset : code($0) })
    values += other.values
  }

  private mutating func replaceEach(_ mask: [Bool], _ other: RowValues) {
    (values, shape) = (mask.indices.map { mask[$0] ? other[$0] : self[$0] }, .each)
  }
}

private enum RowShape {
  case all
  case coded([Int32])
  case each
}
