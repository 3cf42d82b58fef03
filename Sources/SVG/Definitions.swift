import Markup
import Scene

/// What stands in `<defs>`: gradients and clips, each once, numbered in the order of their first use, so that the
/// same scene gives the same ids.
struct Definitions {
  private(set) var writer = XMLWriter()
  private var gradients: [Gradient: Int] = [:]
  private var clips: [Path: Int] = [:]
  private let prefix: String

  init(idPrefix: String) { prefix = idPrefix }

  /// `url(#…)` of a gradient in the coordinates of the shape.
  mutating func reference(to gradient: Gradient) -> String {
    if let known = gradients[gradient] { return "url(#\(prefix)gradient\(known))" }
    let number = gradients.count + 1
    gradients[gradient] = number
    switch gradient.kind {
    case .linear(let from, let to):
      writer.start("linearGradient")
      writer.attribute("id", "\(prefix)gradient\(number)")
      writer.attribute("gradientUnits", "userSpaceOnUse")
      writer.attribute("x1", from.x)
      writer.attribute("y1", from.y)
      writer.attribute("x2", to.x)
      writer.attribute("y2", to.y)
    case .radial(let inner, let innerRadius, let outer, let outerRadius):
      writer.start("radialGradient")
      writer.attribute("id", "\(prefix)gradient\(number)")
      writer.attribute("gradientUnits", "userSpaceOnUse")
      writer.attribute("cx", outer.x)
      writer.attribute("cy", outer.y)
      writer.attribute("r", outerRadius)
      writer.attribute("fx", inner.x)
      writer.attribute("fy", inner.y)
      if innerRadius != 0 { writer.attribute("fr", innerRadius) }
    }
    for stop in gradient.stops {
      writer.start("stop")
      writer.attribute("offset", stop.offset)
      writer.attribute("stop-color", stop.color.hexString)
      if stop.color.alpha != 1 { writer.attribute("stop-opacity", stop.color.alpha) }
      writer.end()
    }
    writer.end()
    return "url(#\(prefix)gradient\(number))"
  }

  /// `url(#…)` of a clip in the coordinates of what it clips.
  mutating func reference(to clip: Path) -> String {
    if let known = clips[clip] { return "url(#\(prefix)clip\(known))" }
    let number = clips.count + 1
    clips[clip] = number
    writer.start("clipPath")
    writer.attribute("id", "\(prefix)clip\(number)")
    writer.start("path")
    writer.attribute("d") { PathData.append(clip, to: &$0) }
    writer.end()
    writer.end()
    return "url(#\(prefix)clip\(number))"
  }
}
