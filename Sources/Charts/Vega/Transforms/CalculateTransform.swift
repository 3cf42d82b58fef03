import Diagnostics
import Tables

/// A new column from an expression.
struct CalculateTransform: DataTransform {
  package var expression: Expression
  package var name: String
  private var path = ""

  init(_ expression: Expression, as name: String) {
    self.expression = expression
    self.name = name
  }

  init?(_ r: inout TransformReader) {
    let name = r.string("as")
    guard let text = r.string("calculate") else { return nil }
    do {
      expression = try Expression.parse(text)
    } catch {
      r.fail(error.message, at: "calculate", hint: error.hint)
      return nil
    }
    guard let name else {
      r.fail("\"as\" is missing", hint: "it names the new field")
      return nil
    }
    self.name = name
    path = r.path + ".calculate"
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    var out = table
    do {
      out.set(name, try expression.column(of: table, in: context.expressions, salt: name))
    } catch let d as Diagnostic {
      throw path.isEmpty ? d : d.at(Place(path: path))
    }
    return out
  }
}
