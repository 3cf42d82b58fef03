import Tables

/// A function of the language: how many arguments it takes, and what it does with them.
struct ExpressionFunction: Sendable {
  let arity: ClosedRange<Int>
  let body: @Sendable (ExpressionArguments) throws -> Term
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
    var name: String {
      switch self {
      case .data: "named data sets"
      case .selections: "selections"
      default: "scales"
      }
    }
  }
}

struct ExpressionArguments {
  let terms: [Term]
  let frame: ExpressionFrame

  var count: Int { terms.count }
  var context: ExpressionContext { frame.context }
  var clock: ExpressionClock { frame.context.clock }

  /// Undefined where an argument is missing.
  subscript(_ i: Int) -> Term { i < terms.count ? terms[i] : .undefined }

  func has(_ i: Int) -> Bool {
    if case .undefined = self[i] { return false }
    return true
  }

  func value(_ i: Int) -> Value { self[i].value }
  func number(_ i: Int) -> Double { self[i].number }
  func number(_ i: Int, default other: Double) -> Double { has(i) ? self[i].number : other }
  func string(_ i: Int) -> String { self[i].string(clock) }

  func array(_ i: Int) -> [Value]? {
    if case .array(let a) = value(i) { return a }
    return nil
  }

  /// JavaScript's `~~x`, kept within what an index can be.
  func int(_ i: Int, default other: Int = 0) -> Int {
    guard has(i) else { return other }
    let n = number(i)
    return n.isNaN ? 0 : Int(max(-9e15, min(9e15, n.rounded(.towardZero))))
  }
}

/// Every function by name.
enum ExpressionFunctions {
  static let table: [String: ExpressionFunction] = {
    var all: [String: ExpressionFunction] = [:]
    for group in [
      MathFunctions.table, StatisticsFunctions.table, TypeFunctions.table, TextFunctions.table, ArrayFunctions.table,
      DateFunctions.table, FormatFunctions.table, ColorFunctions.table, ChartFunctions.table,
    ] { all.merge(group) { first, _ in first } }
    return all
  }()

  static let names: [String] = (table.keys + ["if"]).sorted()

  /// Functions of Vega that have no meaning in a still picture, or none here yet.
  static let unsupported: [String: String] = {
    var out: [String: String] = [:]
    for group in Unsupported.functions { for n in group.names { out[n] = group.reason } }
    return out
  }()
}
