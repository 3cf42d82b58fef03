import Languages
import Numbers
import Tables

/// What an expression sees beside its datum. Everything comes from outside, so that the same context gives the same
/// values.
public struct ExpressionContext: Sendable {
  /// Parameters and signals by name, with their initial values (`width` and `height` are among them).
  public var params: [String: Value] = [:]
  /// `parent`, `item` and `event`-like objects a place may offer by name, e.g. `parent` for facet headers.
  public var objects: [String: Value] = [:]
  public var clock = ExpressionClock()
  /// How `format` and `timeFormat` write.
  public var numberLocale = NumberLocale.en
  public var timeLocale = TimeLocale.en
  /// Where `random()` begins.
  public var seed: UInt64 = 0
  public var hooks = ExpressionHooks()
  /// What `containerSize()`, `windowSize()` and `screen()` tell; nil is undefined.
  public var containerSize: [Double]?

  public init(params: [String: Value] = [:]) { self.params = params }
}

/// What only the chart around an expression can answer. A hook that is missing makes its functions an error.
public struct ExpressionHooks: Sendable {
  /// `scale(name, value)`; nil when there is no such scale.
  public var scale: (@Sendable (_ name: String, _ value: Value) -> Value?)?
  public var invert: (@Sendable (_ name: String, _ value: Value) -> Value?)?
  public var bandwidth: (@Sendable (_ name: String) -> Double?)?
  public var domain: (@Sendable (_ name: String) -> [Value]?)?
  public var range: (@Sendable (_ name: String) -> [Value]?)?
  /// The rows of a named data set, as objects.
  public var data: (@Sendable (_ name: String) -> [Value]?)?
  /// Whether a datum is in the initial selection of a parameter; nil while nothing is selected.
  public var selection: (@Sendable (_ name: String) -> (@Sendable (_ datum: Value) -> Bool)?)?
  /// The selection's values by field.
  public var selectionResolve: (@Sendable (_ store: String) -> Value)?

  public init() {}
}
