import Diagnostics
import Tables

/// Parameters in their initial state: a still picture of an interactive chart is its first state.
package struct ParamStore: Sendable {
  struct Selection: Sendable {
    package var name: String
    var isInterval: Bool
    /// The tree of `value`; nil: nothing is selected.
    package var value: Tree?
    package var fields: [String]
    var encodings: [String]
    /// Made by clicking in a legend, which then shows it.
    var bindsLegend = false
  }

  package var values: [String: Value] = [:]
  var selections: [String: Selection] = [:]
}
