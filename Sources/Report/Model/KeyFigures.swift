/// Figures set large, up to four side by side.
public struct KeyFigures: Hashable, Sendable {
  public enum Size: String, Hashable, Sendable, CaseIterable { case large, small }
  public var size: Size
  public var title: [Inline]
  public var figures: [KeyFigure]

  public init(size: Size = .large, title: [Inline] = [], figures: [KeyFigure]) {
    self.size = size
    self.title = title
    self.figures = figures
  }
}

public struct KeyFigure: Hashable, Sendable {
  public var factID: String
  /// With the glyph of its qualifier, without unit: `≈ 200`, `20.663`.
  public var number: String
  public var isDisputed: Bool
  /// What is counted, in ink: `bn yuan signed`.
  public var label: [Inline]
  /// Whose it is, quieter, with the source mark.
  public var whose: [Inline]
  /// A further quiet line.
  public var note: [Inline]
  /// The other reading, in the colour of doubts; empty if there is none.
  public var otherReading: String

  public init(
    factID: String, number: String, isDisputed: Bool = false, label: [Inline], whose: [Inline] = [],
    note: [Inline] = [], otherReading: String = ""
  ) {
    self.factID = factID
    self.number = number
    self.isDisputed = isDisputed
    self.label = label
    self.whose = whose
    self.note = note
    self.otherReading = otherReading
  }
}
