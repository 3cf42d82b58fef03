import Diagnostics
import Gates
import Scene
import Tables
import Vega

/// A scale while it is being settled: which units use it, what they ask of it, and at last the scale itself.
package final class ScaleModel {
  package let channel: Channel
  package var users: [(unit: UnitModel, def: ChannelDef)] = []
  package var type: ScaleType = .linear
  /// The scale properties of all users, first given wins.
  var properties = TreeObject()
  /// Before padding and `nice`.
  package var domain: [Value] = []
  /// After everything: what draws.
  package var scale: Scale?
  /// Continuous domains that bins give.
  var bins: UnitModel.BinExtent?
  /// True when the domain stands in the spec.
  var hasExplicitDomain = false

  init(channel: Channel) { self.channel = channel }

  /// How many bins a scale of bins has.
  var binCount: Int? {
    guard type == .binOrdinal, let b = bins, b.step > 0 else { return nil }
    return Int(bounded: ((b.stop - b.start) / b.step).rounded(), in: 1...10_000)
  }

  package subscript(_ key: String) -> Tree? {
    guard let t = properties[key], !t.isNull else { return nil }
    return t
  }
}
