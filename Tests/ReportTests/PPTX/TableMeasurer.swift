import Scene

/// Advance widths near those of the fonts of a deck, so that a sample is laid out as a real one without any font.
final class TableMeasurer: TextMeasurer {
  /// Thousandths of an em for U+0020 to U+007E, the wider of two common sans serifs.
  private static let regular = [
    281, 278, 403, 631, 638, 889, 667, 222, 362, 362, 500, 659, 280, 460, 278, 357, 625, 556, 605, 636, 642, 608, 624,
    571, 616, 624, 278, 280, 659, 659, 659, 556, 1015, 676, 667, 727, 722, 667, 611, 778, 740, 278, 543, 667, 562, 889,
    753, 778, 667, 778, 722, 667, 642, 741, 676, 949, 667, 667, 625, 362, 357, 362, 469, 556, 497, 564, 621, 558, 621,
    582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362,
    327, 362, 659,
  ]

  func measure(_ runs: [TextRun]) -> TextMetrics {
    var width = 0.0
    for run in runs {
      for scalar in run.text.unicodeScalars {
        let index = Int(scalar.value) - 0x20
        let han = (0x2E80..<0xFFE0).contains(Int(scalar.value))
        let em = Self.regular.indices.contains(index) ? Double(Self.regular[index]) / 1000 : han ? 1 : 0.6
        width += em * run.font.size * (run.font.weight >= 600 ? 1.05 : 1)
      }
    }
    let size = runs.map(\.font.size).max() ?? 0
    return TextMetrics(width: width, ascent: size * 0.97, descent: size * 0.24)
  }
}
