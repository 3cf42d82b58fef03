import Numbers
import Synchronization

/// The decimals behind a column of numbers, digit for digit: a number on paper is binary, a figure is not. Each is made
/// when it is asked for, so that a million rows cost nothing until one of them is written.
public struct ExactCells: Sendable {
  private let cell: @Sendable (Int) -> ExactDecimal?
  private let rounded: @Sendable (Int) -> Bool

  /// - Parameter isRounded: whether the decimal is what is shown of a number that goes on, as a quotient's is: it is
  ///   written, and not reckoned with.
  public init(
    _ cell: @escaping @Sendable (Int) -> ExactDecimal?, isRounded: @escaping @Sendable (Int) -> Bool = { _ in false }
  ) {
    (self.cell, rounded) = (cell, isRounded)
  }

  /// Nil where the cell is empty, or is no decimal.
  public subscript(_ row: Int) -> ExactDecimal? { cell(row) }

  func isRounded(_ row: Int) -> Bool { rounded(row) }

  /// The rows named, in that order; empty where none is.
  func gather(_ rows: [Int?]) -> ExactCells {
    ExactCells({ rows[$0].flatMap { self[$0] } }, isRounded: { rows[$0].map { isRounded($0) } ?? false })
  }

  func gather(_ rows: [Int]) -> ExactCells { ExactCells({ self[rows[$0]] }, isRounded: { isRounded(rows[$0]) }) }

  /// Cells of several columns: `place` says of which, and which of its rows.
  public static func merged(
    _ parts: [ExactCells?], _ place: @escaping @Sendable (Int) -> (part: Int, row: Int)?
  ) -> ExactCells? {
    guard parts.contains(where: { $0 != nil }) else { return nil }
    return ExactCells(
      { row in place(row).flatMap { parts[$0.part]?[$0.row] } },
      isRounded: { row in place(row).map { parts[$0.part]?.isRounded($0.row) ?? false } ?? false })
  }

  /// Sums by group, in one pass over the rows when the first of them is asked for. A group is left to its binary sum
  /// where a cell is not known exactly, or the digits do not fit.
  public func sums(_ groups: [Int32], count: Int, counts: [Bool]) -> ExactCells {
    let made = Mutex([ExactDecimal?]?.none)
    return ExactCells { group in
      made.withLock { sums in
        let all = sums ?? self.added(groups, count, counts)
        sums = all
        return all[group]
      }
    }
  }

  private func added(_ groups: [Int32], _ count: Int, _ counts: [Bool]) -> [ExactDecimal?] {
    var sums = [ExactDecimal?](repeating: nil, count: count)
    var isKnown = [Bool](repeating: true, count: count)
    for row in groups.indices where counts[row] {
      let group = Int(groups[row])
      guard isKnown[group] else { continue }
      guard let cell = self[row], !isRounded(row), let sum = sums[group].map({ $0.adding(cell) }) ?? cell else {
        isKnown[group] = false
        sums[group] = nil
        continue
      }
      sums[group] = sum
    }
    return sums
  }
}
