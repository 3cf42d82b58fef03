import Diagnostics
import Tables

/// The start and end of each value's bin.
struct BinTransform: DataTransform {
  package var field: String
  package var params: Binning.Parameters
  var startName: String
  package var endName: String

  init(field: String, params: Binning.Parameters, as names: (String, String)) {
    self.field = field
    self.params = params
    (startName, endName) = names
  }

  init?(_ r: inout TransformReader) {
    field = r.field("field")
    guard let tree = r.tree("bin"), tree.bool != false else {
      r.fail("\"bin\" is false, so there is nothing to do", at: "bin")
      return nil
    }
    var found = Diagnostics()
    let p = Binning.Parameters.decode(tree, path: r.path + ".bin", diagnostics: &found)
    r.add(found)
    guard let names = r.pair("as") else {
      r.fail("\"as\" is missing", hint: "it names the start, or the start and the end")
      return nil
    }
    guard let p else { return nil }
    params = p
    (startName, endName) = names
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let column = table.values(at: field)
    let numbers = column.quantities
    let bins = Binning.choose(extent: Extent.of(numbers) ?? (0, 0), params: params)
    var out = table
    let (starts, ends) = bins.columns(numbers)
    out.set(startName, starts)
    out.set(endName, ends)
    return out
  }
}

extension Binning {
  /// Both boundaries for each number; null for NaN.
  package func columns(_ numbers: [Double]) -> (start: Column, end: Column) {
    var starts = [Double](repeating: .nan, count: numbers.count)
    var ends = starts
    for i in numbers.indices { (starts[i], ends[i]) = bin(numbers[i]) }
    let validity = numbers.contains { $0.isNaN } ? numbers.map { !$0.isNaN } : nil
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
