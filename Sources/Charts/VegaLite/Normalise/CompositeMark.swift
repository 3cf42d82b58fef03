import Diagnostics

/// A mark that is made of others: what tells it apart, stated in the file that makes it.
package struct CompositeMark: Sendable {
  package typealias Layers = (transforms: [Tree], layers: [Tree])

  package let name: String
  /// Mark properties of its own, beside those that all composite marks take.
  let properties: Set<String>
  /// Its data may give the ends that it would otherwise work out.
  let takesEnds: Bool
  /// Channels that its parts do not share.
  let ownChannels: [String]
  /// Its parts as views, and the transforms before them. `own` are those of the view that it stands in.
  package let layers: @Sendable (_ parts: CompositeParts, _ own: [Tree], _ issues: SpecIssues, _ path: String) -> Layers

  init(
    _ name: String, properties: Set<String>, takesEnds: Bool, ownChannels: [String] = [],
    layers: @escaping @Sendable (CompositeParts, [Tree], SpecIssues, String) -> Layers
  ) {
    self.name = name
    self.properties = properties
    self.takesEnds = takesEnds
    self.ownChannels = ownChannels
    self.layers = layers
  }

  /// The table of composite marks.
  package static let all = [BoxPlot.mark, ErrorMarks.bar, ErrorMarks.band]

  private static let shared: Set<String> = [
    "type", "clip", "color", "opacity", "orient", "extent", "aria", "description", "tooltip", "invalid",
  ]

  package var known: Set<String> { Self.shared.union(properties) }
}
