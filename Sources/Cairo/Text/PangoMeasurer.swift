import CPango
import Languages
import Scene

/// Measures text with Pango, and keeps what it shaped for the painter of the same worker. Not to be shared between
/// threads: each worker makes its own.
///
/// Widths are exact to 1/1024 unit, unhinted and the same at every scale.
public final class PangoMeasurer: TextMeasurer {
  /// Families that were asked for and are neither known nor installed; another one stood in.
  public var unresolvedFamilies: Set<String> { resolver.unresolved }
  /// Texts with characters for which no font has a glyph, in the order they came.
  public private(set) var textsWithMissingGlyphs: [String] = []
  /// Texts that were cut at a limit of `BackendLimits`.
  public private(set) var cappedTexts: [String] = []

  private var resolver: FontResolver
  private let fontMap: UnsafeMutableRawPointer
  private let context: OpaquePointer
  private var lines: [LineKey: ShapedLine] = [:]
  private var extents: [ExtentsKey: (ascent: Double, descent: Double)] = [:]

  /// Colour does not shape, so it is no part of the key.
  private struct LineKey: Hashable {
    struct Run: Hashable {
      var text: String
      var font: Font
      var language: Language?
    }
    var runs: [Run]
  }
  private struct ExtentsKey: Hashable {
    var families: [String]
    var size: Double
    var weight: Int
    var slant: Font.Slant
  }

  /// Throws `DrawingError.cairo` when the libraries cannot be started.
  public init(options: FontOptions = .environment) throws {
    guard let fonts = PrivateFonts(), let map = briefing_font_map_new(fonts.config),
      let context = briefing_context_new(map)
    else { throw DrawingError.cairo("fontconfig or Pango could not be started") }
    resolver = FontResolver(fonts: fonts, options: options)
    fontMap = map
    var times = 0
    fonts.settle = {
      times += 1
      briefing_font_map_settle(map, context, "settle \(times)")
    }
    self.context = context
    // Hinting would snap glyphs to pixels: uneven word spaces in a PDF, other widths at other scales.
    let font = cairo_font_options_create()
    cairo_font_options_set_hint_style(font, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(font, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(font, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, font)
    cairo_font_options_destroy(font)
    pango_context_set_round_glyph_positions(context, 0)
  }

  deinit {
    lines.removeAll()
    if resolver.fonts.isInUse { resolver.fonts.settle() }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
  }

  public func measure(_ runs: [TextRun]) -> TextMetrics {
    shape(runs)?.metrics ?? TextMetrics(width: 0, ascent: 0, descent: 0)
  }

  /// The shaped line, from the cache if the same text was measured before.
  func shape(_ runs: [TextRun]) -> ShapedLine? {
    let key = LineKey(runs: runs.map { LineKey.Run(text: $0.text, font: $0.font, language: $0.language) })
    if let known = lines[key] { return known }
    let line = makeLine(runs)
    if lines.count >= BackendLimits.cachedLines { lines.removeAll() }
    lines[key] = line
    return line
  }

  private func makeLine(_ runs: [TextRun]) -> ShapedLine? {
    guard let primary = runs.first, let layout = pango_layout_new(context) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    let text = LineText(runs)
    let families = runs.map { resolver.families(for: $0) }
    if resolver.changed {
      briefing_font_map_changed(fontMap)
      resolver.changed = false
    }
    resolver.fonts.isInUse = true
    let attributes = pango_attr_list_new()
    for (i, run) in runs.enumerated() {
      add(run, families: families[i], range: text.starts[i]..<text.starts[i + 1], to: attributes)
    }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_single_paragraph_mode(layout, 1)
    text.utf8.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        if let base = $0.baseAddress { pango_layout_set_text(layout, base, Int32($0.count)) }
      }
    }
    let (ascent, descent) = extents(of: primary, families: families[0])
    let line = ShapedLine(layout: layout, text: text, ascent: ascent, descent: descent)
    if let line, line.metrics.missingGlyphs > 0 { textsWithMissingGlyphs.append(runs.map(\.text).joined()) }
    if text.isCapped { cappedTexts.append(String(runs.map(\.text).joined().prefix(80))) }
    return line
  }

  private func add(_ run: TextRun, families: [String], range: Range<Int>, to list: OpaquePointer?) {
    func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?) {
      guard let attribute else { return }
      attribute.pointee.start_index = guint(range.lowerBound)
      attribute.pointee.end_index = guint(range.upperBound)
      pango_attr_list_insert(list, attribute)
    }
    let description = describe(run.font, families: families)
    insert(pango_attr_font_desc_new(description))
    pango_font_description_free(description)
    if run.font.tabularFigures { insert(pango_attr_font_features_new("tnum=1")) }
    if let language = run.language { insert(pango_attr_language_new(pango_language_from_string(language.tag))) }
  }

  private func describe(_ font: Font, families: [String]) -> OpaquePointer? {
    let description = pango_font_description_new()
    pango_font_description_set_family(description, families.joined(separator: ","))
    pango_font_description_set_absolute_size(description, LineText.size(font) * Double(PANGO_SCALE))
    pango_font_description_set_weight(description, PangoWeight(UInt32(max(100, min(1000, font.weight)))))
    pango_font_description_set_style(description, font.slant == .italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return description
  }

  /// Of the font, not of the glyphs: lines of one font stand at one pitch, whatever they say.
  private func extents(of run: TextRun, families: [String]) -> (ascent: Double, descent: Double) {
    let families = Array(families.prefix(1))
    let key = ExtentsKey(
      families: families, size: run.font.size, weight: run.font.weight, slant: run.font.slant)
    if let known = extents[key] { return known }
    let description = describe(run.font, families: families)
    defer { pango_font_description_free(description) }
    var descent: Int32 = 0
    let ascent = briefing_font_extents(context, description, &descent)
    let result = (Double(ascent) / Double(PANGO_SCALE), Double(descent) / Double(PANGO_SCALE))
    extents[key] = result
    return result
  }
}
