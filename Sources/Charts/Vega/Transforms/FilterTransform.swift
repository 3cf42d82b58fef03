import Diagnostics
import Tables

/// Keeps the rows for which a predicate holds.
struct FilterTransform: DataTransform {
  var predicate: Predicate

  init(_ predicate: Predicate) { self.predicate = predicate }

  init?(_ r: inout TransformReader) {
    guard let tree = r.tree("filter") else { return nil }
    var found = Diagnostics()
    guard let p = Predicate.decode(tree, path: r.path + ".filter", diagnostics: &found) else {
      r.add(found)
      return nil
    }
    predicate = p
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    var table = table
    for (field, type) in predicate.impliedTypes {
      table = table.parsing(field, as: type, clock: context.expressions.clock)
    }
    return try table.filter(predicate.bound(to: table, in: context.expressions))
  }
}
