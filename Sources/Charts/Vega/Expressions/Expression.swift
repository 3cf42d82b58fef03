import Diagnostics
import Tables

/// An expression of Vega's language: ECMAScript 5.1's expressions without assignment, functions and methods.
/// https://vega.github.io/vega/docs/expressions/
package struct Expression: Sendable {
  package let text: String
  package let root: ExpressionNode

  /// Throws a diagnostic that names the character where the text stops making sense.
  package static func parse(_ text: String) throws(Diagnostic) -> Expression {
    var parser = ExpressionParser(text)
    return Expression(text: text, root: try parser.parse())
  }

  /// The members of `datum` that the expression names, in order of appearance.
  package var fields: [String] {
    var out: [String] = []
    root.visit { node in
      if case .member(.identifier("datum", _), let name) = node, !out.contains(name) { out.append(name) }
    }
    return out
  }

  /// Free names other than `datum`: parameters, signals, constants.
  package var names: [String] {
    var out: [String] = []
    root.visit { node in
      if case .identifier(let name, _) = node, name != "datum", !out.contains(name) { out.append(name) }
    }
    return out
  }

  /// Binds names, functions and columns once; the result runs fast for many rows. Unknown names and functions, and
  /// wrong numbers of arguments, are errors here.
  ///
  /// - Parameter salt: keeps the random numbers of two expressions with the same text apart.
  package func bound(
    to table: Table? = nil, in context: ExpressionContext = ExpressionContext(), salt: String = ""
  ) throws(Diagnostic) -> BoundExpression {
    try BoundExpression(self, table: table, context: context, salt: salt)
  }

  /// The value for one datum.
  package func value(of datum: Value = .null, in context: ExpressionContext = ExpressionContext()) throws -> Value {
    try bound(in: context).value(of: datum)
  }

  /// The value for every row.
  package func column(
    of table: Table, in context: ExpressionContext = ExpressionContext(), salt: String = ""
  ) throws -> Column {
    try bound(to: table, in: context, salt: salt).column()
  }

  /// The rows for which the expression is true.
  package func filter(_ table: Table, in context: ExpressionContext = ExpressionContext()) throws -> Table {
    let test = try bound(to: table, in: context)
    return try table.filter(test.isTrue(at:))
  }
}
