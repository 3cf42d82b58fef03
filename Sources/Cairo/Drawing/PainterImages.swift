import CPango
import Scene

extension Painter {
  /// PNG only. Its size is read before cairo allocates for it.
  func draw(_ node: ImageNode) throws {
    guard node.opacity > 0, node.frame.width > 0, node.frame.height > 0 else { return }
    guard node.format == .png else {
      throw DrawingError.unreadableImage(reason: "\(node.format.rawValue) is not supported")
    }
    let image = try Self.surface(png: node.bytes)
    defer { cairo_surface_destroy(image) }
    let (w, h) = (Double(cairo_image_surface_get_width(image)), Double(cairo_image_surface_get_height(image)))
    saved {
      guard apply(.translation(node.frame.x, node.frame.y)), apply(.scale(node.frame.width / w, node.frame.height / h))
      else { return }
      cairo_set_source_surface(cr, image, 0, 0)
      let pattern = cairo_get_source(cr)
      cairo_pattern_set_filter(pattern, CAIRO_FILTER_GOOD)
      // Without it the edges mix with transparent black.
      cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
      cairo_rectangle(cr, 0, 0, w, h)
      cairo_clip(cr)
      cairo_paint_with_alpha(cr, max(0, min(1, node.opacity)) * alpha)
    }
  }

  private static func surface(png bytes: [UInt8]) throws -> OpaquePointer {
    guard bytes.count > 24, bytes.starts(with: PNGChunks.signature) else {
      throw DrawingError.unreadableImage(reason: "not a PNG file")
    }
    let (w, h) = (PNGChunks.number(bytes, at: 16), PNGChunks.number(bytes, at: 20))
    let side = BackendLimits.rasterSide
    guard w > 0, h > 0, w <= side, h <= side, w * h <= BackendLimits.rasterPixels else {
      throw DrawingError.unreadableImage(reason: "\(w) x \(h) pixels cannot be held")
    }
    struct Cursor {
      var rest: UnsafeRawBufferPointer
    }
    let surface = bytes.withUnsafeBytes { all in
      var cursor = Cursor(rest: all)
      return cairo_image_surface_create_from_png_stream(
        { closure, data, length in
          guard let cursor = closure?.assumingMemoryBound(to: Cursor.self), let data,
            cursor.pointee.rest.count >= Int(length), let base = cursor.pointee.rest.baseAddress
          else { return CAIRO_STATUS_READ_ERROR }
          data.update(from: base.assumingMemoryBound(to: UInt8.self), count: Int(length))
          cursor.pointee.rest = UnsafeRawBufferPointer(rebasing: cursor.pointee.rest.dropFirst(Int(length)))
          return CAIRO_STATUS_SUCCESS
        }, &cursor)
    }
    guard let surface else { throw DrawingError.unreadableImage(reason: "out of memory") }
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw DrawingError.unreadableImage(reason: String(cString: cairo_status_to_string(status)))
    }
    return surface
  }
}
