import Languages
import Pictures
import Scene

/// Type of a block on paper: size and line in points. The table of STYLE, A4.
struct TextStyle: Hashable {
  var size: Double
  var leading: Double
  var color = Palette.ink
  var weight = 400
  var tabular = false

  static let kicker = TextStyle(size: 9.5, leading: 14)
  static let title = TextStyle(size: 30, leading: 35, weight: 600)
  static let deck = TextStyle(size: 11, leading: 14, color: Palette.muted)
  static let lead = TextStyle(size: 12, leading: 18)
  static let heading2 = TextStyle(size: 17, leading: 21, weight: 600)
  static let heading3 = TextStyle(size: 12, leading: 14, weight: 600)
  static let body = TextStyle(size: 9.5, leading: 14)
  static let small = TextStyle(size: 8.5, leading: 12)
  static let sideNote = TextStyle(size: 8, leading: 11, color: Palette.muted)
  static let table = TextStyle(size: 8.5, leading: 12, tabular: true)
  static let tableHead = TextStyle(size: 7.5, leading: 11, color: Palette.muted)
  static let figureTitle = TextStyle(size: 12, leading: 15, weight: 600)
  static let figureSubtitle = TextStyle(size: 9, leading: 13, color: Palette.muted)
  static let figureNote = TextStyle(size: 8, leading: 11)
  static let figureSource = TextStyle(size: 7.5, leading: 11, color: Palette.muted)
  static let keyFigure = TextStyle(size: 28, leading: 34, weight: 600)
  static let smallKeyFigure = TextStyle(size: 18, leading: 22, weight: 600)
  static let smallLabel = TextStyle(size: 8, leading: 11)
  static let footer = TextStyle(size: 7.5, leading: 11, color: Palette.muted)

  func with(color: Color? = nil, weight: Int? = nil) -> TextStyle {
    var s = self
    if let color { s.color = color }
    if let weight { s.weight = weight }
    return s
  }

  /// Running text in Chinese has its lines 1.1 times as far apart.
  func lines(for language: Language) -> TextStyle {
    var s = self
    if language.script.isHan && size < 17 { s.leading *= 1.1 }
    return s
  }

  func font(_ language: Language) -> Font {
    Font(
      House.families(display: size >= 17, language: language), size: size, weight: weight, tabularFigures: tabular)
  }
}

/// The A4 page in points, y from its top. First baseline 64, last 780.
enum PageGrid {
  static let size = Size(595.28, 841.89)
  static let left = 56.0
  static let width = 483.28
  static let right = left + width
  static let firstBaseline = 64.0
  static let lastBaseline = 780.0
  static let footerBaseline = 806.0
  static let gutter = 12.0

  /// Width of `n` of the 12 columns with the gutters between them.
  static func columns(_ n: Int) -> Double {
    (width - 11 * gutter) / 12 * Double(n) + gutter * Double(n - 1)
  }

  /// Left edge of column `i`, from 0.
  static func edge(_ i: Int) -> Double { left + (columns(1) + gutter) * Double(i) }

  /// Side notes: the last four columns, moved off a little.
  static let sideLeft = edge(8) + 4
  static let sideWidth = columns(4) - 4
}
