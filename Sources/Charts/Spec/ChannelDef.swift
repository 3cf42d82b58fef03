import Diagnostics

/// What a channel encodes: a field, a datum, a value, with conditions.
struct ChannelDef: Sendable {
  enum Aggregate: Hashable, Sendable {
    case op(String)
    case argmin(String)
    case argmax(String)
    /// Smoothing by this factor.
    case exponential(Double)

    var name: String {
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

  struct TimeUnitRef: Sendable {
    /// Without `binned`, e.g. `utcyearmonth`.
    var name: String
    var parameters: TimeUnitParameters
    var isBinned: Bool { parameters.isBinned }
    var isUTC: Bool { parameters.isUTC }
  }

  enum StackChoice: Sendable {
    case offset(StackTransform.Offset)
    /// `stack: null` or `false`: one over the other.
    case off

    var offset: StackTransform.Offset? { if case .offset(let o) = self { o } else { nil } }
  }

  enum Impute: Sendable {
    case options(ImputeTransform.Options)
    /// `impute: null`: not even what a stack would fill in.
    case off

    var isOff: Bool { if case .off = self { true } else { false } }
    var options: ImputeTransform.Options? { if case .options(let o) = self { o } else { nil } }
  }

  struct Condition: Sendable {
    /// A predicate tree (`test`), or a param.
    var test: Tree?
    var param: String?
    var empty: Bool
    var def: Box<ChannelDef>
  }

  var path = ""
  var mark = Mark.start
  var field: String?
  var datum: Tree?
  var value: Tree?
  var type: EncodingType?
  var aggregate: Aggregate?
  var bin: Bin?
  var timeUnit: TimeUnitRef?
  var title: Tree?
  /// nil: not given; `.null`: no scale.
  var scale: Tree?
  var axis: Tree?
  var legend: Tree?
  var header: Tree?
  var sort: Tree?
  var stack: StackChoice?
  var impute: Impute?
  var format: Tree?
  var formatType: String?
  var bandPosition: Double?
  var conditions: [Condition] = []
  // Of facet channels.
  var columns: Double?
  var spacing: Tree?
  var align: Tree?
  var center: Tree?

  var isField: Bool { field != nil || aggregate != nil }
  var isFieldOrDatum: Bool { isField || datum != nil }
  var isValue: Bool { value != nil }
  /// It counts rows, whatever its field holds.
  var countsRows: Bool { AggregateOp.counting.contains { aggregate?.name == $0.rawValue } }
  var isBinning: Bool { if case .on = bin { true } else { false } }
  var isBinned: Bool { if case .binned = bin { true } else { false } }
  /// True for a continuous measure that is no bin: what decides the orientation of bars.
  var isUnbinnedMeasure: Bool {
    if isField { return type == .quantitative && !isBinning && !isBinned }
    return datum?.double != nil
  }
}

/// A value on the heap, so that a struct can hold its own kind.
final class Box<T: Sendable>: Sendable {
  let value: T
  init(_ value: T) { self.value = value }
}
