import CPango
import Gates
import Scene

/// Draws many symbols of few looks: each look is painted once for 4 x 4 positions within a pixel, then laid over the
/// picture pixel by pixel in the order of the marks, as cairo would, at a hundredth of the time.
///
/// The marks are gathered in a layer of their own first. Laying over is associative, so the result is the same, and
/// clips and groups stay cairo's business.
enum SymbolStamps {
  private static let phases = 4
  private static let manyLooks = 64
  private static let fewMarks = 500
  /// Pixels; larger marks gain nothing.
  private static let largestSide = 96

  private struct Look: Hashable {
    var style: Int32
    var scale: Double
  }

  /// A premultiplied ARGB picture whose top left pixel lies at (left, top) from the mark's own pixel.
  private struct Stamp {
    var left = 0
    var top = 0
    var width = 0
    var height = 0
    var pixels: [UInt32] = []
  }

  static func areWorthwhile(_ node: SymbolsNode) -> Bool {
    guard node.positions.count > fewMarks else { return false }
    return node.styles.allSatisfy { style in
      if case .hatch = style.fill { return false }
      if case .gradient = style.fill { return false }
      if let stroke = style.stroke {
        guard case .solid = stroke.paint else { return false }
      }
      return true
    }
  }

  /// False, with nothing drawn, if the marks are too various or too large, or the map is more than a scale.
  static func draw(_ node: SymbolsNode, with painter: Painter) -> Bool {
    let cr = painter.cr
    var m = cairo_matrix_t()
    cairo_get_matrix(cr, &m)
    guard m.xy == 0, m.yx == 0, m.xx > 0, m.xx == m.yy else { return false }
    var (x1, y1, x2, y2) = (0.0, 0.0, 0.0, 0.0)
    cairo_clip_extents(cr, &x1, &y1, &x2, &y2)
    // In whole device pixels, with what the target's own offset is left to cairo.
    let reach = -1_000_000...1_000_000
    let left = Int(bounded: (x1 * m.xx + m.x0).rounded(.down), in: reach)
    let top = Int(bounded: (y1 * m.yy + m.y0).rounded(.down), in: reach)
    let width = Int(bounded: (x2 * m.xx + m.x0).rounded(.up), in: reach) - left
    let height = Int(bounded: (y2 * m.yy + m.y0).rounded(.up), in: reach) - top
    guard width > 0, height > 0 else { return true }
    guard let looks = looks(of: node), width <= BackendLimits.rasterSide, height <= BackendLimits.rasterSide else {
      return false
    }
    let extent = node.shape.bounds
    for look in looks.keys {
      let style = Int(look.style) < node.styles.count ? node.styles[Int(look.style)] : SymbolsNode.Style()
      let reach = max(abs(extent.minX), abs(extent.maxX), abs(extent.minY), abs(extent.maxY)) * abs(look.scale)
      guard (reach + (style.stroke?.width ?? 0) * 5) * m.xx * 2 < Double(largestSide) else { return false }
    }
    guard let layer = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)) else { return false }
    defer { cairo_surface_destroy(layer) }
    guard cairo_surface_status(layer) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(layer) else {
      return false
    }
    let stride = Int(cairo_image_surface_get_stride(layer)) / 4
    let pixels = UnsafeMutableRawPointer(data).assumingMemoryBound(to: UInt32.self)
    let canvas = Canvas(
      pixels: UnsafeMutableBufferPointer(start: pixels, count: stride * height), width: width, height: height,
      stride: stride)
    var stamps: [Stamp?] = Array(repeating: nil, count: looks.count * phases * phases)
    for (i, p) in node.positions.enumerated() {
      let x = p.x * m.xx + m.x0 - Double(left)
      let y = p.y * m.yy + m.y0 - Double(top)
      guard abs(x) < 1e6, abs(y) < 1e6 else { continue }
      // Quarters of a pixel: 4.9 means pixel 4, phase 3 (and a bit).
      guard let qx = Int(checked: (x * Double(phases)).rounded()),
        let qy = Int(checked: (y * Double(phases)).rounded())
      else { continue }
      let look = Look(style: style(node, i), scale: node.scale(at: i))
      guard let number = looks.count == 1 ? 0 : looks[look] else { continue }
      let phase = (number * phases + (qy & (phases - 1))) * phases + (qx & (phases - 1))
      if stamps[phase] == nil {
        stamps[phase] = stamp(
          node, look, zoom: m.xx, phaseX: Double(qx & (phases - 1)) / Double(phases),
          phaseY: Double(qy & (phases - 1)) / Double(phases), painter: painter)
      }
      if let stamp = stamps[phase] { canvas.lay(stamp, x: qx >> 2, y: qy >> 2) }
    }
    cairo_surface_mark_dirty(layer)
    cairo_save(cr)
    cairo_identity_matrix(cr)
    cairo_set_source_surface(cr, layer, Double(left), Double(top))
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_NEAREST)
    cairo_paint(cr)
    cairo_restore(cr)
    return true
  }

  private static func style(_ node: SymbolsNode, _ i: Int) -> Int32 {
    node.styleIndices.count == 1 ? node.styleIndices[0] : i < node.styleIndices.count ? node.styleIndices[i] : 0
  }

  /// Numbers for the different looks; nil if there are too many.
  private static func looks(of node: SymbolsNode) -> [Look: Int]? {
    if node.scales.count == 1 && node.styleIndices.count == 1 {
      return [Look(style: node.styleIndices[0], scale: node.scales[0]): 0]
    }
    var looks: [Look: Int] = [:]
    for i in node.positions.indices {
      let look = Look(style: style(node, i), scale: node.scale(at: i))
      if looks[look] == nil {
        guard looks.count < manyLooks, look.scale.isFinite, look.style >= 0 else { return nil }
        looks[look] = looks.count
      }
    }
    return looks
  }

  /// Paints the look once with cairo, and trims it.
  private static func stamp(
    _ node: SymbolsNode, _ look: Look, zoom: Double, phaseX: Double, phaseY: Double, painter: Painter
  ) -> Stamp? {
    let side = largestSide + 4
    guard Int(look.style) < node.styles.count, look.style >= 0,
      let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(side), Int32(side))
    else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard let cr = cairo_create(surface) else { return nil }
    let style = node.styles[Int(look.style)]
    cairo_translate(cr, Double(side / 2) + phaseX, Double(side / 2) + phaseY)
    cairo_scale(cr, zoom, zoom)
    let inner = Painter(cr: cr, measurer: painter.measurer, target: .raster)
    inner.alpha = painter.alpha
    inner.draw(
      PathNode(
        node.shape.transformed(.scale(look.scale, look.scale)), fill: style.fill, stroke: style.stroke,
        opacity: style.opacity))
    cairo_destroy(cr)
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface)) / 4
    let all = UnsafeRawPointer(data).assumingMemoryBound(to: UInt32.self)
    var (minX, minY, maxX, maxY) = (side, side, -1, -1)
    for y in 0..<side {
      for x in 0..<side where all[y * stride + x] != 0 {
        (minX, minY, maxX, maxY) = (min(minX, x), min(minY, y), max(maxX, x), max(maxY, y))
      }
    }
    guard maxX >= minX else { return Stamp() }
    var stamp = Stamp(left: minX - side / 2, top: minY - side / 2, width: maxX - minX + 1, height: maxY - minY + 1)
    for y in minY...maxY { for x in minX...maxX { stamp.pixels.append(all[y * stride + x]) } }
    return stamp
  }

  private struct Canvas {
    let pixels: UnsafeMutableBufferPointer<UInt32>
    let width: Int
    let height: Int
    let stride: Int

    /// Porter and Duff's "over" on premultiplied pixels, two channels at a time.
    func lay(_ stamp: Stamp, x: Int, y: Int) {
      let (x0, y0) = (x + stamp.left, y + stamp.top)
      let (fromX, toX) = (max(0, -x0), min(stamp.width, width - x0))
      let (fromY, toY) = (max(0, -y0), min(stamp.height, height - y0))
      guard fromX < toX, fromY < toY else { return }
      stamp.pixels.withUnsafeBufferPointer { source in
        guard let source = source.baseAddress, let pixels = pixels.baseAddress else { return }
        for row in fromY..<toY {
          let from = source + (row * stamp.width + fromX)
          let onto = pixels + ((y0 + row) * stride + x0 + fromX)
          Self.lay(from, onto: onto, count: toX - fromX)
        }
      }
    }

    /// No branches for clear and opaque pixels: the loop is then vectorised, and the sums come out right.
    private static func lay(_ source: UnsafePointer<UInt32>, onto target: UnsafeMutablePointer<UInt32>, count: Int) {
      for i in 0..<count {
        let rest = 255 &- source[i] >> 24
        // (c * rest + 128) * 257 / 65536 is c * rest / 255, rounded.
        var low = (target[i] & 0x00FF_00FF) &* rest &+ 0x0080_0080
        low = (low &+ (low >> 8 & 0x00FF_00FF)) >> 8 & 0x00FF_00FF
        var high = (target[i] >> 8 & 0x00FF_00FF) &* rest &+ 0x0080_0080
        high = (high &+ (high >> 8 & 0x00FF_00FF)) & 0xFF00_FF00
        target[i] = source[i] &+ (low | high)
      }
    }
  }
}
