import Languages

/// What a run of text is set in. Sizes in scene units.
public struct Font: Hashable, Sendable {
  public enum Slant: String, Hashable, Sendable { case normal, italic }

  /// Families in order of preference, e.g. `["Inter", "Noto Sans CJK SC"]`; `sans-serif` is the house's own choice.
  public var families: [String]
  public var size: Double
  /// 100 to 900; 400 regular, 600 semibold, 700 bold.
  public var weight: Int
  public var slant: Slant
  /// Figures of one width (`tnum`), for columns and axes.
  public var tabularFigures: Bool

  public init(
    _ families: [String], size: Double, weight: Int = 400, slant: Slant = .normal, tabularFigures: Bool = false
  ) {
    self.families = families
    self.size = size
    self.weight = weight
    self.slant = slant
    self.tabularFigures = tabularFigures
  }
}

/// A stretch of text in one font, colour and language.
public struct TextRun: Hashable, Sendable {
  public var text: String
  public var font: Font
  public var color: Color
  /// BCP 47; decides which of the Han glyphs is drawn.
  public var language: Language?

  public init(_ text: String, font: Font, color: Color, language: Language? = nil) {
    self.text = text
    self.font = font
    self.color = color
    self.language = language
  }
}
