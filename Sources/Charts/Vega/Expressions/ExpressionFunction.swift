import Gates
import Tables

/// A function of the language: how many arguments it takes, and what it does with them.
package struct ExpressionFunction: Sendable {
  let arity: ClosedRange<Int>
  package let body: @Sendable (ExpressionArguments) throws -> Term
  /// What the place must offer for it.
  let need: Need?

  init(
    _ arity: ClosedRange<Int>, needs need: Need? = nil,
    _ body: @escaping @Sendable (ExpressionArguments) throws -> Term
  ) {
    self.arity = arity
    self.need = need
    self.body = body
  }

  enum Need: Sendable {
    case scale
    case invert
    case bandwidth
    case domain
    case range
    case data
    case selections

    func isMet(by hooks: ExpressionHooks) -> Bool {
      switch self {
      case .scale: hooks.scale != nil
      case .invert: hooks.invert != nil
      case .bandwidth: hooks.bandwidth != nil
      case .domain: hooks.domain != nil
      case .range: hooks.range != nil
      case .data: hooks.data != nil
      case .selections: hooks.selection != nil || hooks.selectionResolve != nil
      }
    }

    /// As in "there are no … at this place".
    package var name: String {
      switch self {
      case .data: "named data sets"
      case .selections: "selections"
      default: "scales"
      }
    }
  }
}

package struct ExpressionArguments {
  let terms: [Term]
  package let frame: ExpressionFrame

  package var count: Int { terms.count }
  package var context: ExpressionContext { frame.context }
  package var clock: ExpressionClock { frame.context.clock }

  /// Undefined where an argument is missing.
  package subscript(_ i: Int) -> Term { i < terms.count ? terms[i] : .undefined }

  package func has(_ i: Int) -> Bool {
    if case .undefined = self[i] { return false }
    return true
  }

  package func value(_ i: Int) -> Value { self[i].value }
  package func number(_ i: Int) -> Double { self[i].number }
  package func number(_ i: Int, default other: Double) -> Double { has(i) ? self[i].number : other }
  package func string(_ i: Int) -> String { self[i].string(clock) }

  package func array(_ i: Int) -> [Value]? {
    if case .array(let a) = value(i) { return a }
    return nil
  }

  /// JavaScript's `~~x`, kept within what an index can be.
  func int(_ i: Int, default other: Int = 0) -> Int {
    guard has(i) else { return other }
    let n = number(i)
    return Int(bounded: n, in: -9_000_000_000_000_000...9_000_000_000_000_000)
  }
}

/// Every function by name.
enum ExpressionFunctions {
  package static let table: [String: ExpressionFunction] = {
    var all: [String: ExpressionFunction] = [:]
    for group in [
      MathFunctions.table, StatisticsFunctions.table, TypeFunctions.table, TextFunctions.table, ArrayFunctions.table,
      DateFunctions.table, FormatFunctions.table, ColorFunctions.table, ChartFunctions.table,
    ] { all.merge(group) { first, _ in first } }
    return all
  }()

  package static let names: [String] = (table.keys + ["if"]).sorted()

  /// Functions of Vega that have no meaning in a still picture, or none here yet.
  package static let unsupported: [String: String] = {
    var out: [String: String] = [:]
    for group in UnsupportedFeature.functions { for n in group.names { out[n] = group.reason } }
    return out
  }()
}
