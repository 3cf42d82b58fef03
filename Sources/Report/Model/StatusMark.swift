/// What a swatch stands for: a status, or a way of being uncertain. The word always stands beside it.
public enum StatusMark: String, Hashable, Sendable, CaseIterable {
  case pledged, planned, signed
  case paidIn = "paid_in"
  case underConstruction = "under_construction"
  case operating, cancelled
  /// Binds nobody.
  case held, discussed, stated
  case notStated = "not_stated"
  /// A figure as stated that another reading contradicts.
  case disputed
  case otherReading = "other_reading"
  /// Signs rather than swatches.
  case about
  case over
}

/// The key to the paints: status and word, in rows of four.
public struct StatusKey: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var mark: StatusMark
    public var word: String
    public init(mark: StatusMark, word: String) {
      self.mark = mark
      self.word = word
    }
  }
  public var title: String
  public var entries: [Entry]
  public var note: [Inline]

  public init(title: String, entries: [Entry], note: [Inline] = []) {
    self.title = title
    self.entries = entries
    self.note = note
  }
}
