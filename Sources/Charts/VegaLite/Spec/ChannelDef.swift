import Diagnostics
import Vega

/// What a channel encodes: a field, a datum, a value, with conditions.
package struct ChannelDef: Sendable {
  package enum Aggregate: Hashable, Sendable {
    case op(String)
    case argmin(String)
    case argmax(String)
    /// Smoothing by this factor.
    case exponential(Double)

    package var name: String {
      switch self {
      case .op(let s): s
      case .argmin: "argmin"
      case .argmax: "argmax"
      case .exponential: "exponential"
      }
    }
  }

  enum Bin: Sendable {
    case on(BinDefinition)
    /// Already binned in the data; the step, if it is given.
    case binned(step: Double?)
  }

  package struct TimeUnitRef: Sendable {
    /// Without `binned`, e.g. `utcyearmonth`.
    package var name: String
    var parameters: TimeUnitParameters
    var isBinned: Bool { parameters.isBinned }
    package var isUTC: Bool { parameters.isUTC }
  }

  package enum StackChoice: Sendable {
    case offset(StackTransform.Offset)
    /// `stack: null` or `false`: one over the other.
    case off

    package var offset: StackTransform.Offset? { if case .offset(let o) = self { o } else { nil } }
  }

  enum Impute: Sendable {
    case options(ImputeTransform.Options)
    /// `impute: null`: not even what a stack would fill in.
    case off

    var isOff: Bool { if case .off = self { true } else { false } }
    package var options: ImputeTransform.Options? { if case .options(let o) = self { o } else { nil } }
  }

  struct Condition: Sendable {
    /// A predicate tree (`test`), or a param.
    package var test: Tree?
    var param: String?
    package var empty: Bool
    package var def: Box<ChannelDef>
  }

  package var path = ""
  package var mark = Mark.start
  package var field: String?
  package var datum: Tree?
  package var value: Tree?
  package var type: EncodingType?
  package var aggregate: Aggregate?
  var bin: Bin?
  package var timeUnit: TimeUnitRef?
  package var title: Tree?
  /// nil: not given; `.null`: no scale.
  package var scale: Tree?
  package var axis: Tree?
  package var legend: Tree?
  package var header: Tree?
  package var sort: Tree?
  package var stack: StackChoice?
  var impute: Impute?
  package var format: Tree?
  package var formatType: String?
  var bandPosition: Double?
  var conditions: [Condition] = []
  // Of facet channels.
  package var columns: Double?
  package var spacing: Tree?
  package var align: Tree?
  package var center: Tree?

  package var isField: Bool { field != nil || aggregate != nil }
  var isFieldOrDatum: Bool { isField || datum != nil }
  /// It counts rows, whatever its field holds.
  package var countsRows: Bool { AggregateOp.counting.contains { aggregate?.name == $0.rawValue } }
  var isBinning: Bool { if case .on = bin { true } else { false } }
  var isBinned: Bool { if case .binned = bin { true } else { false } }
  /// True for a continuous measure that is no bin: what decides the orientation of bars.
  package var isUnbinnedMeasure: Bool {
    if isField { return type == .quantitative && !isBinning && !isBinned }
    return datum?.double != nil
  }
}

/// A value on the heap, so that a struct can hold its own kind.
package final class Box<T: Sendable>: Sendable {
  package let value: T
  init(_ value: T) { self.value = value }
}
