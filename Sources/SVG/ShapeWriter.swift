import Markup
import Scene

/// Paths and symbols, and how they are painted.
extension NodeWriter {
  mutating func write(_ node: PathNode) {
    let isBackground = node.semantics.role == .background
    guard node.fill != nil || node.stroke != nil || isBackground else { return }
    if case .hatch(let hatch)? = node.fill {
      writeHatched(node, hatch)
      return
    }
    xml.start("path")
    Accessibility.item(node.semantics, of: mark, to: &xml)
    xml.attribute("d") { [path = node.path] in PathData.append(path, to: &$0) }
    let paint = paintAttributes(fill: node.fill, stroke: node.stroke, opacity: node.opacity)
    xml.attributes(paint)
    xml.end()
  }

  /// Ground, lines cut to the shape, outline: real lines, because viewers and office programs treat SVG patterns
  /// badly and other backends draw the very same lines.
  private mutating func writeHatched(_ node: PathNode, _ hatch: Hatch) {
    xml.start("g")
    Accessibility.item(node.semantics, of: mark, to: &xml)
    if node.opacity != 1 { xml.attribute("opacity", node.opacity) }
    if let ground = hatch.background { write(PathNode(node.path, fill: .solid(ground))) }
    xml.start("path")
    xml.attribute("class", "hatch")
    xml.attribute("clip-path", definitions.reference(to: node.path))
    xml.attribute("d") { [node] in
      PathData.append(HatchLines.path(over: node.path.bounds, hatch: hatch), to: &$0)
    }
    let lines = paintAttributes(fill: nil, stroke: Stroke(hatch.color, width: hatch.width), opacity: 1)
    xml.attributes(lines)
    xml.end()
    if node.stroke != nil { write(PathNode(node.path, stroke: node.stroke)) }
    xml.end()
  }

  mutating func write(_ node: SymbolsNode) {
    let grouped = Accessibility.isContainer(node.semantics) || node.semantics.label != nil
    let outer = mark
    if grouped {
      xml.start("g")
      if Accessibility.isContainer(node.semantics) {
        mark = node.semantics.mark ?? .symbol
        var semantics = node.semantics
        semantics.mark = mark
        Accessibility.container(semantics, to: &xml)
      } else {
        Accessibility.item(node.semantics, of: mark, to: &xml)
      }
    }
    writeInstances(of: node)
    if grouped { xml.end() }
    mark = outer
  }

  /// One `<path>` each. Path data are made once per size and paint once per style and size.
  private mutating func writeInstances(of node: SymbolsNode) {
    struct Look: Hashable {
      var style: Int
      var scale: Double
    }
    var outlines: [Double: [UInt8]] = [:]
    var paints: [Look: XMLWriter.Attributes] = [:]
    for (i, position) in node.positions.enumerated() {
      let style = node.style(at: i)
      let scale = node.scale(at: i)
      if style.fill == nil && style.stroke == nil { continue }
      if case .hatch? = style.fill {
        let place = Transform(a: scale, b: 0, c: 0, d: scale, tx: position.x, ty: position.y)
        write(PathNode(node.shape.transformed(place), fill: style.fill, stroke: style.stroke, opacity: style.opacity))
        continue
      }
      let index = node.styleIndices.count == 1 ? 0 : i < node.styleIndices.count ? Int(node.styleIndices[i]) : 0
      let look = Look(style: index, scale: style.usesGradient ? scale : 1)
      let paint: XMLWriter.Attributes
      if let known = paints[look] {
        paint = known
      } else {
        // Gradients are in the coordinates of the shape, so they grow with it.
        paint = paintAttributes(
          fill: style.fill?.scaled(by: scale), stroke: style.stroke?.scalingPaint(by: scale), opacity: style.opacity)
        paints[look] = paint
      }
      let outline: [UInt8]
      if let known = outlines[scale] {
        outline = known
      } else {
        var bytes: [UInt8] = []
        PathData.append(node.shape, scaledBy: scale, to: &bytes)
        outlines[scale] = bytes
        outline = bytes
      }
      xml.start("path")
      xml.attribute("transform") { Self.appendTranslation(position.x, position.y, to: &$0) }
      xml.attribute("d") { $0.append(contentsOf: outline) }
      xml.attributes(paint)
      xml.end()
    }
  }

  // MARK: Paint

  mutating func paintAttributes(fill: Paint?, stroke: Stroke?, opacity: Double) -> XMLWriter.Attributes {
    let fillValue = fill.map { value(of: $0) }
    let strokeValue = stroke.map { value(of: $0.paint) }
    return XMLWriter.attributes { xml in
      if let (paint, alpha) = fillValue {
        xml.attribute("fill", paint)
        if alpha != 1 { xml.attribute("fill-opacity", alpha) }
      }
      if let stroke, let (paint, alpha) = strokeValue {
        xml.attribute("stroke", paint)
        if alpha != 1 { xml.attribute("stroke-opacity", alpha) }
        if stroke.width != 1 { xml.attribute("stroke-width", stroke.width) }
        if !stroke.dash.isEmpty {
          xml.attribute("stroke-dasharray") { bytes in
            for (i, length) in stroke.dash.enumerated() {
              if i > 0 { bytes.append(UInt8(ascii: ",")) }
              ShortNumber.append(length, to: &bytes)
            }
          }
          if stroke.dashOffset != 0 { xml.attribute("stroke-dashoffset", stroke.dashOffset) }
        }
        if stroke.cap != .butt { xml.attribute("stroke-linecap", stroke.cap.rawValue) }
        if stroke.join != .miter { xml.attribute("stroke-linejoin", stroke.join.rawValue) }
        if stroke.join == .miter && stroke.miterLimit != 10 { xml.attribute("stroke-miterlimit", stroke.miterLimit) }
      }
      if opacity != 1 { xml.attribute("opacity", opacity) }
    }
  }

  private mutating func value(of paint: Paint) -> (String, alpha: Double) {
    switch paint {
    case .solid(let color): (color.hexString, color.alpha)
    case .gradient(let gradient): (definitions.reference(to: gradient), 1)
    // An outline is too thin to be hatched.
    case .hatch(let hatch): (hatch.color.hexString, hatch.color.alpha)
    }
  }
}

extension SymbolsNode.Style {
  fileprivate var usesGradient: Bool {
    if case .gradient? = fill { return true }
    if case .gradient? = stroke?.paint { return true }
    return false
  }
}

extension Stroke {
  fileprivate func scalingPaint(by factor: Double) -> Stroke {
    var copy = self
    copy.paint = paint.scaled(by: factor)
    return copy
  }
}

extension Paint {
  fileprivate func scaled(by k: Double) -> Paint {
    guard case .gradient(var gradient) = self, k != 1 else { return self }
    func scale(_ p: Point) -> Point { Point(p.x * k, p.y * k) }
    switch gradient.kind {
    case .linear(let from, let to): gradient.kind = .linear(from: scale(from), to: scale(to))
    case .radial(let inner, let r, let outer, let s):
      gradient.kind = .radial(
        innerCenter: scale(inner), innerRadius: r * k, outerCenter: scale(outer), outerRadius: s * k)
    }
    return .gradient(gradient)
  }
}
