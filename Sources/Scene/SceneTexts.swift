extension Scene {
  /// Every text that shows, in drawing order, with the transform that leads to the scene's coordinates.
  public func forEachText(_ body: (TextNode, Transform) -> Void) { Self.visit(nodes, .identity, body) }

  private static func visit(_ nodes: [Node], _ t: Transform, _ body: (TextNode, Transform) -> Void) {
    for node in nodes {
      switch node {
      case .group(let g): if g.opacity > 0 { visit(g.children, t.appending(g.transform), body) }
      case .link(let l): visit(l.children, t, body)
      case .text(let text): if text.opacity > 0 { body(text, t) }
      default: break
      }
    }
  }
}
