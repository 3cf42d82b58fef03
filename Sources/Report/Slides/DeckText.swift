import Gates
import Languages
import Scene

extension Deck {
  /// A stretch of text in one style. What is nil comes from the placeholder, or is 15 pt ink in a free box.
  public struct Run: Hashable, Sendable {
    /// A line feed breaks the line within the paragraph.
    public var text: String
    public var size: Double?
    public var isBold: Bool?
    public var color: Color?
    /// An address that a click leads to.
    public var link: WebAddress?
    /// BCP 47; nil is the deck's, and Chinese for Han characters.
    public var language: Language?

    public init(
      _ text: String, size: Double? = nil, isBold: Bool? = nil, color: Color? = nil, link: WebAddress? = nil,
      language: Language? = nil
    ) {
      self.text = text
      self.size = size
      self.isBold = isBold
      self.color = color
      self.link = link
      self.language = language
    }
  }

  public struct Paragraph: Hashable, Sendable {
    public enum Alignment: String, Hashable, Sendable { case left, center, right }
    public struct Tab: Hashable, Sendable {
      public enum Kind: String, Hashable, Sendable { case left, right, decimal }
      public var position: Double
      public var kind: Kind
      public init(_ position: Double, _ kind: Kind) {
        self.position = position
        self.kind = kind
      }
    }

    public var runs: [Run]
    public var alignment: Alignment?
    /// Distance of baselines, in points: an exact one, so that lines stand at the same places in every font.
    public var lineHeight: Double?
    public var spaceBefore: Double
    public var tabs: [Tab]
    /// Left margin of all lines; the first line stands `firstLineIndent` further, which may be negative.
    public var leftMargin: Double
    public var firstLineIndent: Double
    /// Set before the first line, at the margin.
    public var bullet: String?

    public init(
      _ runs: [Run], alignment: Alignment? = nil, lineHeight: Double? = nil, spaceBefore: Double = 0, tabs: [Tab] = [],
      leftMargin: Double = 0, firstLineIndent: Double = 0, bullet: String? = nil
    ) {
      self.runs = runs
      self.alignment = alignment
      self.lineHeight = lineHeight
      self.spaceBefore = spaceBefore
      self.tabs = tabs
      self.leftMargin = leftMargin
      self.firstLineIndent = firstLineIndent
      self.bullet = bullet
    }

    public var plainText: String { runs.map(\.text).joined() }
  }
}
