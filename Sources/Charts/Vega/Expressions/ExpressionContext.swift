import Languages
import Numbers
import Tables

/// What an expression sees beside its datum. Everything comes from outside, so that the same context gives the same
/// values.
package struct ExpressionContext: Sendable {
  /// Parameters and signals by name, with their initial values (`width` and `height` are among them).
  package var params: [String: Value] = [:]
  /// `parent`, `item` and `event`-like objects a place may offer by name, e.g. `parent` for facet headers.
  package var objects: [String: Value] = [:]
  package var clock = ExpressionClock()
  /// How `format` and `timeFormat` write.
  package var numberLocale = NumberLocale.en
  package var timeLocale = TimeLocale.en
  /// Where `random()` begins.
  package var seed: UInt64 = 0
  package var hooks = ExpressionHooks()
  /// What `containerSize()`, `windowSize()` and `screen()` tell; nil is undefined.
  var containerSize: [Double]?

  package init(params: [String: Value] = [:]) { self.params = params }
}

/// What only the chart around an expression can answer. A hook that is missing makes its functions an error.
package struct ExpressionHooks: Sendable {
  /// `scale(name, value)`; nil when there is no such scale.
  package var scale: (@Sendable (_ name: String, _ value: Value) -> Value?)?
  package var invert: (@Sendable (_ name: String, _ value: Value) -> Value?)?
  package var bandwidth: (@Sendable (_ name: String) -> Double?)?
  package var domain: (@Sendable (_ name: String) -> [Value]?)?
  package var range: (@Sendable (_ name: String) -> [Value]?)?
  /// The rows of a named data set, as objects.
  package var data: (@Sendable (_ name: String) -> [Value]?)?
  /// Whether a datum is in the initial selection of a parameter; nil while nothing is selected.
  package var selection: (@Sendable (_ name: String) -> (@Sendable (_ datum: Value) -> Bool)?)?
  /// The selection's values by field.
  var selectionResolve: (@Sendable (_ store: String) -> Value)?

  init() {}
}
