import Diagnostics
import Tables

/// Parameters in their initial state: a still picture of an interactive chart is its first state.
struct ParamStore: Sendable {
  struct Selection: Sendable {
    var name: String
    var isInterval: Bool
    /// The tree of `value`; nil: nothing is selected.
    var value: Tree?
    var fields: [String]
    var encodings: [String]
    /// Made by clicking in a legend, which then shows it.
    var bindsLegend = false
  }

  var values: [String: Value] = [:]
  var selections: [String: Selection] = [:]
}
