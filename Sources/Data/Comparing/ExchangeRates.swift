import Diagnostics
import Numbers
import Tables

/// What one unit of a currency cost on a day, and who says so.
public struct ExchangeRate: Sendable, Hashable {
  public var currency: String
  /// The currency that it is counted in.
  public var to: String
  public var date: PartialDate
  /// So many `to` for one `currency`.
  public var rate: ExactDecimal
  public var source: String
}

/// The project's `rates.csv`: `currency,to,date,rate,source`, one day and one pair a line.
struct ExchangeRates {
  private(set) var rates: [ExchangeRate] = []
  static let columns = ["currency", "to", "date", "rate", "source"]
  /// No rates are set at week-ends and on holidays: the last one holds, for at most so many days.
  static let longestGap = 7

  init() {}

  init(_ bytes: [UInt8], file: String, findings: FindingCollector) {
    let table: CSVTable
    do { table = try CSVReader(file: file).read(bytes) } catch {
      findings.add(error)
      return
    }
    for w in table.warnings { findings.add(w) }
    for name in Self.columns where !table.names.contains(name) {
      findings.add(
        Diagnostic(
          .error, Messages.noSuchColumn(name, file), at: Place(file: file, line: 1, column: 1),
          hint: Messages.ratesHint))
    }
    if findings.items.contains(where: { $0.place.file == file && $0.severity == .error }) { return }
    for row in 0..<table.rowCount {
      let cells = table.names.enumerated().compactMap { i, name -> TreeObject.Entry? in
        guard let text = table.text(row: row, column: i), !text.isEmpty else { return nil }
        let p = table.place(row: row, column: i)
        let mark = Mark(line: p.line ?? 1, column: p.column ?? 1)
        return .init(key: name, keyMark: mark, value: Tree(.string(text), mark: mark))
      }
      if cells.isEmpty { continue }
      let r = FieldReader(
        TreeObject(cells), mark: Mark(line: table.line(ofRow: row), column: 1), file: file, findings: findings)
      if let rate = Self.rate(r) { rates.append(rate) }
    }
  }

  private static func rate(_ r: FieldReader) -> ExchangeRate? {
    r.allowOnly(columns)
    let currency = r.required("currency", of: "a rate")
    let to = r.required("to", of: "a rate")
    let source = r.required("source", of: "a rate")
    for (key, code) in [("currency", currency), ("to", to)] {
      if let code, !Currencies.codes.contains(code) {
        r.report(Messages.unknownCurrency(code), at: key, hint: Messages.needsCurrencyHint)
        return nil
      }
    }
    let date = r.date("date")
    if !r.has("date") || date.map({ $0.precision != .day }) ?? false { r.report(Messages.rateNeedsDay, at: "date") }
    if !r.has("rate") { r.report(Messages.missingField("rate", of: "a rate")) }
    guard let currency, let to, let source, let date, date.precision == .day, let rate = r.decimal("rate") else {
      return nil
    }
    if rate.isZero || rate.isNegative {
      r.report(Messages.rateNotPositive, at: "rate")
      return nil
    }
    return ExchangeRate(currency: currency, to: to, date: date, rate: rate, source: source)
  }

  /// The rate of the day, or the last one before it.
  func rate(_ currency: String, to: String, on day: PartialDate) -> ExchangeRate? {
    rates.filter {
      $0.currency == currency && $0.to == to && $0.date.firstDay <= day.firstDay
        && day.firstDay - $0.date.firstDay <= Self.longestGap
    }.max { $0.date.firstDay < $1.date.firstDay }
  }

  /// The days on which there are rates of the pair, for hints.
  func days(_ currency: String, to: String) -> [String] {
    rates.filter { $0.currency == currency && $0.to == to }.map(\.date.description)
  }
}
