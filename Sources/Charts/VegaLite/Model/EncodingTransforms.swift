import Diagnostics
import Numbers
import Tables
import Vega

/// The transforms that encodings stand for: each is decoded into the one that a `transform` list would hold, and made
/// by it.
struct EncodingTransforms {
  package let context: ChartScope

  /// A nested field gets a column of its own, named as it is written.
  static func flatten(_ field: String, _ table: inout Table) {
    guard !table.has(field), let path = try? FieldPath(field), let column = table.column(at: path) else { return }
    table.set(field, column)
  }

  // MARK: bin

  /// Adds the start and end of each bin, and for categories the bins in words.
  func bin(
    _ d: ChannelDef, _ definition: BinDefinition, field: String, as name: String, _ table: inout Table
  ) throws -> UnitModel.BinExtent? {
    guard table.has(field) else { return nil }
    let step = BinTransform(field: field, definition, as: (name, name + "_end"), outside: .null)
    let bins = try step.bin(&table, in: context.transformContext())
    if d.type?.isDiscrete ?? false { table.set(name + "_range", words(d, table[name], table[name + "_end"])) }
    return .init(start: bins.start, stop: bins.scaleStop, step: bins.step)
  }

  private func words(_ d: ChannelDef, _ starts: Column?, _ ends: Column?) -> Column {
    guard let starts, let ends else { return Column(strings: []) }
    let text = LabelFormat(context: context).values(
      ChannelDef.quantity, format: d.format ?? d.axis?["format"] ?? d.legend?["format"], formatType: nil)
    return Column(
      strings: (0..<starts.count).map { i in
        starts.isNull(i)
          ? "null" : "\(LabelFormat.text(text(starts[i]))) – \(LabelFormat.text(text(ends[i])))"
      })
  }

  // MARK: time unit

  /// Adds the start (unless the data are floored already) and the end of each date's interval.
  package func timeUnit(
    _ d: ChannelDef, _ unit: ChannelDef.TimeUnitRef, field: String, as name: String, _ table: inout Table
  ) {
    guard let column = table[field] else { return }
    guard unit.parameters.unit != nil else {
      let name = unit.name.isEmpty ? "without a unit" : unit.name
      context.issues.unsupported("timeUnit \(name)", at: d.mark, path: d.path)
      return
    }
    let dates = column.parsed(as: .date, clock: context.clock)
    let (starts, ends) = unit.parameters.columns(dates, zone: context.zone)
    if !unit.isBinned { table.set(name, starts) }
    table.set(name + "_end", ends)
  }

  // MARK: impute

  /// Rows for what a series lacks.
  func impute(
    _ field: String, key: String, groupby: [String], _ options: ImputeTransform.Options, alongside: [String] = [],
    _ table: Table
  ) throws -> Table {
    guard table.has(key) else { return table }
    var c = context.transformContext()
    return try ImputeTransform(field: field, key: key, groupby: groupby, options: options, alongside: alongside)
      .apply(to: table, in: &c)
  }

  // MARK: stack

  package func stack(
    _ field: String, groupby: [String], sort: [SortField], offset: StackTransform.Offset, _ table: Table
  ) -> Table {
    guard table.has(field) else { return table }
    return StackTransform(
      field: field, groupby: groupby, sort: sort, offset: offset, as: (field + "_start", field + "_end"),
      skipsInvalid: true
    ).apply(to: table)
  }
}

extension ChannelDef {
  /// A plain quantity, for formats that need a type.
  package static var quantity: ChannelDef {
    var d = ChannelDef()
    d.field = ""
    d.type = .quantitative
    return d
  }
}
