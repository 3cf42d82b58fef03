import CPango
import Scene

/// Draws a scene on a cairo context: a switch over the six kinds of node. It measures nothing and decides nothing;
/// what it adds is care for cairo, which hangs or stops for good on some numbers.
final class Painter {
  enum Target {
    /// Pixels of a memory surface.
    case raster
    /// Marks of a page, with a structure for readers who do not see it.
    case page(PDFTagger)
  }

  let cr: OpaquePointer
  let measurer: PangoMeasurer
  let target: Target
  /// Factor on the alpha of what is drawn next.
  var alpha = 1.0

  init(cr: OpaquePointer, measurer: PangoMeasurer, target: Target) {
    self.cr = cr
    self.measurer = measurer
    self.target = target
    cairo_set_tolerance(cr, 0.1)
  }

  func draw(_ scene: Scene, background: Bool) throws {
    if background, let color = scene.background {
      let page = PathNode(Path(rect: Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)), fill: color)
      try draw([.path(page)] + scene.nodes)
    } else {
      try draw(scene.nodes)
    }
  }

  func draw(_ nodes: [Node]) throws {
    switch target {
    case .raster: for node in nodes { try draw(node) }
    case .page(let tagger): try tagger.draw(nodes) { try self.draw($0) }
    }
  }

  private func draw(_ node: Node) throws {
    switch node {
    case .group(let group): try draw(group)
    case .path(let path): draw(path)
    case .symbols(let symbols): draw(symbols)
    case .text(let text): draw(text)
    case .image(let image): try draw(image)
    case .link(let link): try draw(link)
    }
  }

  private func draw(_ group: Group) throws {
    guard group.opacity > 0 else { return }
    try saved {
      guard apply(group.transform) else { return }
      if let clip = group.clip {
        trace(clip)
        cairo_clip(cr)
      }
      try faded(group.opacity, asOne: !Self.isSingleMark(group.children)) { try self.draw(group.children) }
    }
  }

  private func draw(_ link: LinkNode) throws {
    guard case .page(let tagger) = target else { return try draw(link.children) }
    try tagger.link(link, cr: cr) { try self.draw(link.children) }
  }

  /// With `asOne` the parts are drawn together and then faded, so that they do not show through one another.
  func faded(_ opacity: Double, asOne: Bool, _ body: () throws -> Void) rethrows {
    if opacity >= 1 || opacity.isNaN { return try body() }
    if asOne {
      let outer = alpha
      alpha = 1
      defer { alpha = outer }
      cairo_push_group(cr)
      if case .page(let tagger) = target {
        // Marks of structure inside a form XObject would be lost.
        try tagger.untagged(body)
      } else {
        try body()
      }
      cairo_pop_group_to_source(cr)
      cairo_paint_with_alpha(cr, max(0, opacity) * outer)
    } else {
      let outer = alpha
      alpha *= max(0, opacity)
      defer { alpha = outer }
      try body()
    }
  }

  /// One mark with one paint looks the same faded by its colour, which is cheaper than a layer.
  private static func isSingleMark(_ nodes: [Node]) -> Bool {
    guard nodes.count == 1, let node = nodes.first else { return nodes.isEmpty }
    switch node {
    case .path(let p): return !p.needsLayer
    case .text(let t): return t.runs.count == 1
    case .image: return true
    case .group(let g): return isSingleMark(g.children)
    case .symbols, .link: return false
    }
  }

  func saved(_ body: () throws -> Void) rethrows {
    cairo_save(cr)
    defer { cairo_restore(cr) }
    try body()
  }

  /// False for a map that cannot be undone: cairo would stop drawing for good, and nothing would be seen anyway.
  func apply(_ t: Transform) -> Bool {
    if t == .identity { return true }
    let determinant = t.a * t.d - t.b * t.c
    guard determinant.isFinite, abs(determinant) > 1e-12, t.tx.isFinite, t.ty.isFinite else { return false }
    var m = cairo_matrix_t(xx: t.a, yx: t.b, xy: t.c, yy: t.d, x0: t.tx, y0: t.ty)
    var now = cairo_matrix_t()
    cairo_get_matrix(cr, &now)
    var product = cairo_matrix_t()
    cairo_matrix_multiply(&product, &m, &now)
    let all = [product.xx, product.yx, product.xy, product.yy, product.x0, product.y0]
    let d = product.xx * product.yy - product.xy * product.yx
    guard all.allSatisfy({ abs($0) < 1e9 }), abs(d) > 1e-12 else { return false }
    cairo_set_matrix(cr, &product)
    return true
  }
}
