import Diagnostics
import Tables

/// The start and end of each value's bin.
package struct BinTransform: DataTransform {
  /// Where a number is that lies in no bin, as of an extent that is given.
  package enum Outside: Sendable {
    /// In an infinite one (Vega's rule).
    case infinite
    /// In none, so that nothing is drawn of it.
    case null
  }

  package var field: String
  package var definition: BinDefinition
  var startName: String
  package var endName: String
  package var outside = Outside.infinite

  package init(field: String, _ definition: BinDefinition, as names: (String, String), outside: Outside) {
    self.field = field
    self.definition = definition
    (startName, endName) = names
    self.outside = outside
  }

  package init?(_ r: inout TransformReader) {
    field = r.field("field")
    guard let tree = r.tree("bin"), tree.bool != false else {
      r.fail("\"bin\" is false, so there is nothing to do", at: "bin")
      return nil
    }
    var found = Diagnostics()
    let d = BinDefinition.decode(tree, path: r.path + ".bin", diagnostics: &found)
    r.add(found)
    guard let names = r.pair("as") else {
      r.fail("\"as\" is missing", hint: "it names the start, or the start and the end")
      return nil
    }
    guard let d else { return nil }
    definition = d
    (startName, endName) = names
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    var out = table
    _ = try bin(&out, in: context)
    return out
  }

  /// Adds both columns; returns the bins they are made of.
  package func bin(_ table: inout Table, in context: TransformContext) throws -> Binning {
    let numbers = table.values(at: field).quantities
    let bins = try definition.bins(of: numbers, field: field, in: context)
    let (starts, ends) = bins.columns(numbers, outside: outside)
    table.set(startName, starts)
    table.set(endName, ends)
    return bins
  }
}

extension Binning {
  /// Both boundaries for each number; null for NaN.
  package func columns(_ numbers: [Double], outside: BinTransform.Outside) -> (start: Column, end: Column) {
    var starts = [Double](repeating: .nan, count: numbers.count)
    var ends = starts
    for i in numbers.indices {
      let pair = bin(numbers[i])
      if outside == .infinite || pair.start.isFinite { (starts[i], ends[i]) = pair }
    }
    let validity = starts.contains { $0.isNaN } ? starts.map { !$0.isNaN } : nil
    return (Column(numbers: starts, validity: validity), Column(numbers: ends, validity: validity))
  }
}

enum Extent {
  /// Least and greatest; nil when there is no number.
  package static func of(_ numbers: [Double]) -> (Double, Double)? {
    var low = Double.infinity
    var high = -Double.infinity
    for n in numbers {
      if n < low { low = n }
      if n > high { high = n }
    }
    return low <= high ? (low, high) : nil
  }
}

/// The extent of a field as the value of a parameter.
struct ExtentTransform: DataTransform {
  package var field: String
  package var param: String

  init?(_ r: inout TransformReader) {
    field = r.field("extent")
    guard let name = r.string("param") else {
      r.fail("\"param\" is missing", hint: "it names the parameter that gets the extent")
      return nil
    }
    param = name
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let e = Extent.of(table.values(at: field).quantities)
    context.expressions.params[param] = .array(e.map { [.number($0.0), .number($0.1)] } ?? [.null, .null])
    return table
  }
}
