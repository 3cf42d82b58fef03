import Diagnostics
import Tables

/// What data may grow to by the word of a spec, far below what memory holds.
package enum TransformLimits {
  package static let rows = 10_000_000
  /// Rows times columns.
  package static let cells = 50_000_000

  /// Before the rows are made. Throws a `Diagnostic`.
  static func check(rows: Int, columns: Int, at place: Place) throws {
    if rows > Self.rows { throw Diagnostic(.error, "more than \(Self.rows) rows", at: place) }
    if rows * columns > cells {
      throw Diagnostic(.error, "\(rows) rows of \(columns) columns are more than \(cells) cells", at: place)
    }
  }
}
