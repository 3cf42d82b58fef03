import Diagnostics

/// One view of a normalised spec: a unit, or a composition of views.
struct ViewSpec: Sendable {
  indirect enum Body: Sendable {
    case unit(UnitSpec)
    case layer([ViewSpec])
    /// `columns` nil: one row.
    case concat([ViewSpec], columns: Int?)
    case facet(FacetSpec, ViewSpec)
  }

  enum SizeSpec: Sendable, Equatable {
    case fixed(Double)
    case step(Double, forOffset: Bool)
    case container
  }

  var path: String
  var name: String?
  var title: Tree?
  var data: Tree?
  var transforms: Tree?
  var width: SizeSpec?
  var height: SizeSpec?
  var view: Tree?
  var resolve: Tree?
  var params: [Tree] = []
  var projection: Tree?
  var spacing: Tree?
  var align: Tree?
  var center: Tree?
  var bounds: String?
  var body: Body
}

struct UnitSpec: Sendable {
  var mark: MarkDef
  var encoding: [Channel: ChannelDef]
  /// Channels that may be lists; they part the data and draw nothing.
  var details: [ChannelDef]
  var orders: [ChannelDef]
  var tooltips: [ChannelDef]
}

struct FacetSpec: Sendable {
  var row: ChannelDef?
  var column: ChannelDef?
  /// The wrapped form.
  var facet: ChannelDef?
  var columns: Int?
  /// How wide the bins of a binned channel are, once the data are known.
  var binSteps: [Channel: Double] = [:]
}

struct MarkDef: Sendable {
  var type: MarkType
  var properties: TreeObject
  var style: [String]
  var path: String

  /// The property as given; nil where it is not.
  subscript(_ key: String) -> Tree? { properties[key] }
}
