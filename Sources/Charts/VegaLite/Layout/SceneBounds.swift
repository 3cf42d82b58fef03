import Scene

/// The box of what is drawn. Text counts by its font size, as in Vega, so that layouts agree whatever the font.
package enum SceneBounds {
  package static func of(_ nodes: [Node]) -> Rect {
    nodes.reduce(Rect.empty) { $0.union(of($1)) }
  }

  package static func of(_ node: Node) -> Rect {
    switch node {
    case .group(let g):
      if let clip = g.clip { return g.transform.apply(clip.bounds) }
      if g.opacity == 0 { return .empty }
      return g.transform.apply(of(g.children))
    case .path(let p):
      guard p.semantics.role != .background else { return .empty }
      let w = p.stroke.map { $0.width / 2 } ?? 0
      return p.path.bounds.expanded(by: p.path.isAxisParallelLine ? 0 : w)
    case .symbols(let s):
      let b = s.shape.bounds
      var box = Rect.empty
      for (i, p) in s.positions.enumerated() {
        let k = s.scale(at: i)
        box = box.union(Rect(x: p.x + b.x * k, y: p.y + b.y * k, width: b.width * k, height: b.height * k))
      }
      return box
    case .text(let t): return text(t)
    case .image(let i): return i.frame
    case .link(let l): return of(l.children)
    }
  }

  package static func text(_ t: TextNode) -> Rect {
    let size = t.runs.map(\.font.size).max() ?? 0
    let box = Rect(x: -t.metrics.width * t.anchor.fraction, y: -0.8 * size, width: t.metrics.width, height: size)
    let turned = t.angle == 0 ? box : Transform.rotation(degrees: t.angle).apply(box)
    return turned.offset(by: t.origin)
  }
}

extension Path {
  var isAxisParallelLine: Bool {
    guard elements.count == 2, case .move(let a) = elements[0], case .line(let b) = elements[1] else { return false }
    return a.x == b.x || a.y == b.y
  }
}
