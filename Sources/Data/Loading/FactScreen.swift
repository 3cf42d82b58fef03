import Diagnostics
import Numbers
import Tables

/// Goes over all rows of a table of facts, on all cores, and tells those that are in order from those that may not be.
///
/// Each distinct text of a column is judged once; what takes several fields is judged from what is known of their texts.
/// A row that this quick look is not sure of is decoded as any other record is; only if something is found, or other
/// facts have a say in it, the row is doubtful, and left for the loader to judge in its turn. To call a row doubtful
/// without need costs time and changes nothing.
struct FactScreen: Sendable {
  let table: FieldTable
  /// Documents, partnerships, events, doubts, vocabulary.
  let base: FactBase
  let languages: [String: String]
  let choice: RowChoice?
  let candidates: ReferenceCheck.Candidates
  let learned = LearnedPhrases()

  init(table: FieldTable, base: FactBase, languages: [String: String], choice: RowChoice?) {
    (self.table, self.base, self.languages, self.choice) = (table, base, languages, choice)
    candidates = ReferenceCheck.Candidates(base)
  }

  struct Result: Sendable {
    var columns = FactColumns()
    /// Of ids, by row; 0 for rows that are no facts.
    var hashes: [UInt32] = []
  }

  /// Rows of one piece of work, with codes that the worker gave.
  struct Piece: Sendable {
    var worker: ObjectIdentifier
    var columns = FactColumns()
    var hashes: [UInt32] = []
    /// Texts that this worker numbered in this piece, in the order of their codes.
    var texts: [[String]] = FactColumns.Key.allCases.map { _ in [] }

    init(worker: ObjectIdentifier, rows: Int) {
      self.worker = worker
      for key in FactColumns.Key.allCases { columns.codes[key.rawValue].reserveCapacity(rows) }
      columns.coefficients.reserveCapacity(rows)
      columns.exponents.reserveCapacity(rows)
      columns.unitMults.reserveCapacity(rows)
      columns.flags.reserveCapacity(rows)
      hashes.reserveCapacity(rows)
    }
  }

  static let pieceLength = 1 << 14

  func run() -> Result {
    let rows = table.rows.count
    let count = (rows + Self.pieceLength - 1) / Self.pieceLength
    let pieces = Workers.map(count, jobs: Workers.cores) { [self] in
      final class Identity {}
      let identity = Identity()
      var worker = ScreenWorker(self)
      return { i in
        let range = (i * Self.pieceLength)..<min(rows, (i + 1) * Self.pieceLength)
        return worker.run(range, ObjectIdentifier(identity))
      }
    }
    return merged(pieces, rows)
  }

  /// Every worker numbered texts by itself; here they get numbers for all.
  private func merged(_ pieces: [Piece], _ rows: Int) -> Result {
    var out = Result()
    out.hashes.reserveCapacity(rows)
    for key in FactColumns.Key.allCases { out.columns.codes[key.rawValue].reserveCapacity(rows) }
    out.columns.coefficients.reserveCapacity(rows)
    out.columns.exponents.reserveCapacity(rows)
    out.columns.unitMults.reserveCapacity(rows)
    out.columns.flags.reserveCapacity(rows)
    var numbers: [ObjectIdentifier: [[Int32]]] = [:]
    for piece in pieces {
      var own = numbers[piece.worker] ?? FactColumns.Key.allCases.map { _ in [] }
      for key in FactColumns.Key.allCases {
        let k = key.rawValue
        for text in piece.texts[k] { own[k].append(out.columns.texts[k].code(text)) }
        let map = own[k]
        out.columns.codes[k] += piece.columns.codes[k].lazy.map { $0 < 0 ? -1 : map[Int($0)] }
      }
      numbers[piece.worker] = own
      out.columns.coefficients += piece.columns.coefficients
      out.columns.exponents += piece.columns.exponents
      out.columns.unitMults += piece.columns.unitMults
      out.columns.flags += piece.columns.flags
      out.hashes += piece.hashes
    }
    return out
  }
}
