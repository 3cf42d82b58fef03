/// The extent of one line of text, in scene units from the origin on its baseline at the left.
public struct TextMetrics: Hashable, Sendable {
  /// Advance width.
  public var width: Double
  /// Height of the font above the baseline (positive).
  public var ascent: Double
  /// Depth of the font below the baseline (positive).
  public var descent: Double
  /// Clusters for which no installed font has a glyph; more than 0 is worth a diagnostic.
  public var missingGlyphs: Int

  public init(width: Double, ascent: Double, descent: Double, missingGlyphs: Int = 0) {
    self.width = width
    self.ascent = ascent
    self.descent = descent
    self.missingGlyphs = missingGlyphs
  }

  public var height: Double { ascent + descent }
}

/// Measures one line. Layout asks it; the painter of the same worker shares its cache, so text is shaped once.
public protocol TextMeasurer: AnyObject {
  func measure(_ runs: [TextRun]) -> TextMetrics
}

extension TextMeasurer {
  public func measure(_ text: String, font: Font) -> TextMetrics {
    measure([TextRun(text, font: font, color: .black)])
  }

  public func width(_ text: String, font: Font) -> Double { measure(text, font: font).width }
}

/// A measurer without fonts, for tests and scene dumps: each scalar is 0.6 em wide, Han 1 em.
public final class FixedWidthMeasurer: TextMeasurer {
  public init() {}

  public func measure(_ runs: [TextRun]) -> TextMetrics {
    var width = 0.0
    var size = 0.0
    for run in runs {
      size = max(size, run.font.size)
      for s in run.text.unicodeScalars {
        width += run.font.size * (s.value >= 0x2E80 && s.value < 0xFFE0 ? 1 : 0.6)
      }
    }
    return TextMetrics(width: width, ascent: size * 0.8, descent: size * 0.2)
  }
}
