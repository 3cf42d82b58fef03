import Diagnostics
import Pictures

/// A chart as the text asks for it, with its number; whoever makes pages or slides has it drawn for its own size.
public struct ChartFigure: Sendable {
  /// From 1, in the order of the text.
  public var number: Int
  public var chart: ChartReference
  /// Alternative text of an image line; nil takes the picture's own.
  public var altText: String?

  public init(number: Int, chart: ChartReference, altText: String? = nil) {
    self.number = number
    self.chart = chart
    self.altText = altText
  }
}

/// Which chart, and where in the text it is asked for.
public struct ChartReference: Sendable {
  public enum Spec: Sendable {
    /// `charts/NAME.vl.yaml` or `.vl.json` of the project.
    case named(String)
    /// A path within the project, as an image line has it.
    case file(String)
    /// The spec itself, from the fence.
    case inline(Tree)
  }
  public var spec: Spec
  public var place: Place

  public init(_ spec: Spec, at place: Place = Place()) {
    self.spec = spec
    self.place = place
  }

  /// Short, for messages and file names.
  public var name: String {
    switch spec {
    case .named(let name): return name
    case .file(let path):
      let last = path.split(separator: "/").last.map(String.init) ?? path
      for ending in [".vl.yaml", ".vl.yml", ".vl.json"] where last.hasSuffix(ending) {
        return String(last.dropLast(ending.count))
      }
      return last
    case .inline: return "inline"
    }
  }
}

/// Draws a chart for a target and a width in points.
public typealias ChartDrawing = (ChartReference, Target, _ width: Double) throws -> Picture
