import Diagnostics

/// One view of a normalised spec: a unit, or a composition of views.
package struct ViewSpec: Sendable {
  indirect enum Body: Sendable {
    case unit(UnitSpec)
    case layer([ViewSpec])
    /// `columns` nil: one row.
    case concat([ViewSpec], columns: Int?)
    case facet(FacetSpec, ViewSpec)
  }

  package enum SizeSpec: Sendable, Equatable {
    case fixed(Double)
    case step(Double, forOffset: Bool)
    case container
  }

  package var path: String
  package var name: String?
  package var title: Tree?
  package var data: Tree?
  var transforms: Tree?
  /// How many transforms of the spec ran before these, for the places of messages.
  var firstTransform = 0
  package var width: SizeSpec?
  package var height: SizeSpec?
  package var view: Tree?
  var resolve: Tree?
  package var params: [Tree] = []
  var projection: Tree?
  package var spacing: Tree?
  package var align: Tree?
  package var center: Tree?
  package var bounds: String?
  var body: Body

  /// The title over the view: its own, else that of the first of its layers that has one.
  package var shownTitle: Tree? {
    if let title, !title.isNull { return title }
    guard case .layer(let layers) = body else { return nil }
    return layers.lazy.compactMap(\.shownTitle).first
  }
}

struct UnitSpec: Sendable {
  package var mark: MarkDef
  package var encoding: [Channel: ChannelDef]
  /// Channels that may be lists; they part the data and draw nothing.
  package var details: [ChannelDef]
  var orders: [ChannelDef]
  var tooltips: [ChannelDef]
}

package struct FacetSpec: Sendable {
  package var row: ChannelDef?
  package var column: ChannelDef?
  /// The wrapped form.
  package var facet: ChannelDef?
  package var columns: Int?
  /// How wide the bins of a binned channel are, once the data are known.
  var binSteps: [Channel: Double] = [:]
}

package struct MarkDef: Sendable {
  package var type: MarkType
  var properties: TreeObject
  package var style: [String]
  package var path: String

  /// The property as given; nil where it is not.
  package subscript(_ key: String) -> Tree? { properties[key] }
}
