import CPango
import Scene

extension PathNode {
  /// Fill and stroke overlap, and so do a hatch and its ground: faded one by one they would show through.
  var needsLayer: Bool {
    if fill != nil && stroke != nil { return true }
    if case .hatch = fill { return true }
    return false
  }
}

extension Painter {
  func draw(_ node: PathNode) {
    guard node.opacity > 0 else { return }
    faded(node.opacity, asOne: node.needsLayer) {
      if let fill = node.fill { self.fill(node.path, with: fill) }
      if let stroke = node.stroke { self.stroke(node.path, with: stroke) }
    }
  }

  /// Adds the path to the context. Coordinates beyond what cairo's fixed point holds are pulled in; a point that is
  /// no number ends its subpath.
  func trace(_ path: Path) {
    cairo_new_path(cr)
    var m = cairo_matrix_t()
    cairo_get_matrix(cr, &m)
    let stretch = max(abs(m.xx) + abs(m.xy), abs(m.yx) + abs(m.yy), 1e-9)
    let shift = min(max(abs(m.x0), abs(m.y0)), BackendLimits.coordinate / 2)
    let limit = max(1, (BackendLimits.coordinate - shift) / stretch)
    func pulled(_ v: Double) -> Double { max(-limit, min(limit, v)) }
    func usable(_ p: Point) -> Bool { !p.x.isNaN && !p.y.isNaN }
    var open = false
    for element in path.elements {
      switch element {
      case .move(let p):
        open = usable(p)
        if open { cairo_move_to(cr, pulled(p.x), pulled(p.y)) }
      case .line(let p):
        guard usable(p) else {
          open = false
          continue
        }
        if open { cairo_line_to(cr, pulled(p.x), pulled(p.y)) } else { cairo_move_to(cr, pulled(p.x), pulled(p.y)) }
        open = true
      case .curve(let a, let b, let p):
        guard usable(a), usable(b), usable(p) else {
          open = false
          continue
        }
        if open {
          cairo_curve_to(cr, pulled(a.x), pulled(a.y), pulled(b.x), pulled(b.y), pulled(p.x), pulled(p.y))
        } else {
          cairo_move_to(cr, pulled(p.x), pulled(p.y))
        }
        open = true
      case .close: if open { cairo_close_path(cr) }
      }
    }
  }

  func fill(_ path: Path, with paint: Paint) {
    if case .hatch(let hatch) = paint { return fill(path, with: hatch) }
    guard setSource(paint) else { return }
    trace(coversPage(path) ? bulged(path) : path)
    cairo_fill(cr)
  }

  /// cairo forgets what was drawn before a rectangle that covers the page, and with it the tags that were begun.
  private func coversPage(_ path: Path) -> Bool {
    guard case .page = target, path.elements.count <= 6 else { return false }
    var (x1, y1, x2, y2) = (0.0, 0.0, 0.0, 0.0)
    cairo_clip_extents(cr, &x1, &y1, &x2, &y2)
    let box = path.bounds
    return box.minX <= x1 + 0.01 && box.minY <= y1 + 0.01 && box.maxX >= x2 - 0.01 && box.maxY >= y2 - 0.01
  }

  /// The same within the page, with a corner more outside it: no rectangle any longer.
  private func bulged(_ path: Path) -> Path {
    guard case .move(let a) = path.elements.first, path.elements.count > 2, case .line(let b) = path.elements[1] else {
      return path
    }
    let centre = Point(path.bounds.midX, path.bounds.midY)
    let middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
    var out = path
    out.elements.insert(.line(Point(2 * middle.x - centre.x, 2 * middle.y - centre.y)), at: 1)
    return out
  }

  /// Lines cut to the shape, not a pattern: all backends then show the same lines.
  private func fill(_ path: Path, with hatch: Hatch) {
    saved {
      if let background = hatch.background {
        fill(path, with: .solid(background))
      }
      trace(path)
      cairo_clip(cr)
      setSource(hatch.color)
      trace(HatchLines.path(over: path.bounds, hatch: hatch))
      cairo_set_line_width(cr, usable(width: hatch.width))
      cairo_set_dash(cr, nil, 0, 0)
      cairo_set_line_cap(cr, CAIRO_LINE_CAP_BUTT)
      cairo_stroke(cr)
    }
  }

  func stroke(_ path: Path, with stroke: Stroke) {
    guard stroke.width > 0 else { return }
    // A stroke is too thin to show a hatch: it takes the colour of the lines.
    if case .hatch(let hatch) = stroke.paint { setSource(hatch.color) } else if !setSource(stroke.paint) { return }
    set(stroke, over: path)
    trace(path)
    cairo_stroke(cr)
  }

  func set(_ stroke: Stroke, over path: Path) {
    cairo_set_line_width(cr, usable(width: stroke.width))
    let cap =
      switch stroke.cap {
      case .butt: CAIRO_LINE_CAP_BUTT
      case .round: CAIRO_LINE_CAP_ROUND
      case .square: CAIRO_LINE_CAP_SQUARE
      }
    let join =
      switch stroke.join {
      case .miter: CAIRO_LINE_JOIN_MITER
      case .round: CAIRO_LINE_JOIN_ROUND
      case .bevel: CAIRO_LINE_JOIN_BEVEL
      }
    cairo_set_line_cap(cr, cap)
    cairo_set_line_join(cr, join)
    cairo_set_miter_limit(cr, stroke.miterLimit.isFinite ? max(1, stroke.miterLimit) : 10)
    let period = stroke.dash.reduce(0, +)
    let dashes = stroke.dash.isEmpty ? 0 : length(of: path) / period
    if dashes > 0, dashes < BackendLimits.dashes, stroke.dashOffset.isFinite {
      let offset = stroke.dashOffset.truncatingRemainder(dividingBy: period * 2)
      cairo_set_dash(cr, stroke.dash, Int32(stroke.dash.count), offset)
    } else {
      cairo_set_dash(cr, nil, 0, 0)
    }
  }

  /// An upper bound: the length of the control polygon.
  private func length(of path: Path) -> Double {
    var total = 0.0
    var (start, last) = (Point.zero, Point.zero)
    func go(_ p: Point) {
      total += abs(p.x - last.x) + abs(p.y - last.y)
      last = p
    }
    for element in path.elements {
      switch element {
      case .move(let p): (start, last) = (p, p)
      case .line(let p): go(p)
      case .curve(let a, let b, let p):
        go(a)
        go(b)
        go(p)
      case .close: go(start)
      }
    }
    return total
  }

  private func usable(width: Double) -> Double { max(0, min(100_000, width.isNaN ? 0 : width)) }
}
