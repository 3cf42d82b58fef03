import CPango
import Scene

/// One line after shaping: glyphs with exact positions, free of scale and colour. Drawn by the painter, measured once.
final class ShapedLine {
  let metrics: TextMetrics
  private let line: UnsafeMutablePointer<PangoLayoutLine>
  private let text: LineText

  /// Takes the first line of `layout`, which may go afterwards.
  init?(layout: OpaquePointer, text: LineText, ascent: Double, descent: Double) {
    guard let first = pango_layout_get_line_readonly(layout, 0) else { return nil }
    line = pango_layout_line_ref(first)
    self.text = text
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &logical)
    metrics = TextMetrics(
      width: Double(logical.width) / Double(PANGO_SCALE), ascent: ascent, descent: descent,
      missingGlyphs: Int(pango_layout_get_unknown_glyphs_count(layout)))
  }

  deinit { pango_layout_line_unref(line) }

  /// Shows the glyphs from (x, 0) on, each stretch in the colour of its run.
  func show(on cr: OpaquePointer, x: Double, setColor: (_ run: Int) -> Void) {
    var x = x
    var node = line.pointee.runs
    text.utf8.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let base = characters.baseAddress else { return }
        while let current = node {
          node = current.pointee.next
          guard let item = current.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) else { continue }
          let offset = Int(item.pointee.item.pointee.offset)
          setColor((text.starts.firstIndex { $0 > offset } ?? 1) - 1)
          cairo_move_to(cr, x, 0)
          pango_cairo_show_glyph_item(cr, base, item)
          x += Double(pango_glyph_string_get_width(item.pointee.glyphs)) / Double(PANGO_SCALE)
        }
      }
    }
  }
}
