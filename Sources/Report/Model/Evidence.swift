import Gates

/// A document behind the figures, as the list of sources has it.
public struct SourceEntry: Hashable, Sendable {
  /// As in `[2]`.
  public var number: Int
  public var documentID: String
  /// Who published it.
  public var name: String
  /// What it is, when and in which language, what is missing.
  public var detail: [Inline]
  public var url: WebAddress?

  public init(number: Int, documentID: String, name: String, detail: [Inline], url: WebAddress? = nil) {
    self.number = number
    self.documentID = documentID
    self.name = name
    self.detail = detail
    self.url = url
  }
}

/// Something the documents leave open, with the evidence and how far it goes.
public struct DoubtEntry: Hashable, Sendable {
  /// As in `D1`.
  public var number: Int
  public var question: [Inline]
  public var evidence: [Inline]
  /// The last line: `Highly probable, not proven.`
  public var state: String
  /// Settled: the state is no longer in the colour of doubts.
  public var isSettled: Bool

  public init(number: Int, question: [Inline], evidence: [Inline], state: String, isSettled: Bool = false) {
    self.number = number
    self.question = question
    self.evidence = evidence
    self.state = state
    self.isSettled = isSettled
  }
}
