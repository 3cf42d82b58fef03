import Pictures

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
