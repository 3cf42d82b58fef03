import Diagnostics
import Numbers
import Tables

/// The start and end of the calendar interval that each date lies in.
struct TimeUnitTransform: DataTransform {
  package var field: String
  package var params: TimeUnitParameters
  var startName: String
  package var endName: String

  init(field: String, params: TimeUnitParameters, as names: (String, String)) {
    self.field = field
    self.params = params
    (startName, endName) = names
  }

  init?(_ r: inout TransformReader) {
    field = r.field("field")
    guard let tree = r.tree("timeUnit") else { return nil }
    var found = Diagnostics()
    let p = TimeUnitParameters.decode(tree, path: r.path + ".timeUnit", diagnostics: &found)
    r.add(found)
    guard let names = r.pair("as") else {
      r.fail("\"as\" is missing", hint: "it names the new field")
      return nil
    }
    guard let p else { return nil }
    params = p
    (startName, endName) = names
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    var out = table.parsing(field, as: .date, clock: context.expressions.clock)
    let column = out.values(at: field)
    let (starts, ends) = params.columns(column, zone: context.zone)
    out.set(startName, starts)
    out.set(endName, ends)
    return out
  }
}

extension TimeUnitParameters {
  /// Both ends of each date's interval; null for what is no date. Dates that occur often are worked out once.
  package func columns(_ column: Column, zone: Zone) -> (start: Column, end: Column) {
    let dates = column.quantities
    let nothing = Column(repeating: .null, count: dates.count)
    guard let (unit, step) = resolved(extent: Extent.of(dates)) else { return (nothing, nothing) }
    var starts = [Double](repeating: .nan, count: dates.count)
    var ends = starts
    var seen: [Double: (Double, Double)] = [:]
    for (i, d) in dates.enumerated() where !d.isNaN {
      if let known = seen[d] {
        (starts[i], ends[i]) = known
        continue
      }
      let start = isBinned ? d : unit.floor(d, step: step, zone: zone)
      let pair = (start, unit.next(start, step: step, zone: zone))
      seen[d] = pair
      (starts[i], ends[i]) = pair
    }
    let validity = dates.contains { $0.isNaN } ? dates.map { !$0.isNaN } : nil
    return (Column(dates: starts, validity: validity), Column(dates: ends, validity: validity))
  }
}
