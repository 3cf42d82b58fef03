import Diagnostics
import Gates
import Numbers

/// Where facts come from (Our World in Data calls it an origin): one text by one producer.
public struct SourceDocument: Sendable {
  public var id: String
  /// The n of `[n]`; the order of the list of sources.
  public var number: Int
  /// The name of the file with its text, below the folder that `verify` is given.
  public var file: String?
  /// Who wrote it.
  public var producer: LocalizedText
  /// Through whom it reached us: a wire service, a portal.
  public var publisher: LocalizedText?
  /// What it is, in words: a release, a news item.
  public var form: LocalizedText?
  public var title: String?
  /// Why there is no title.
  public var titleMissing: MissingReason?
  public var datePublished: PartialDate?
  /// What is known instead of a date, e.g. "undated, after 19 February 2025".
  public var dateNote: LocalizedText?
  /// BCP 47, of the text as we have it.
  public var language: String
  public var url: WebAddress?
  /// Said where the text is, or seems to be, a translation.
  public var translation: LocalizedText?
  /// False where a part of the text is lost; `note` says which.
  public var complete: Bool
  /// The day on which the text was read and its hash taken.
  public var accessed: PartialDate?
  /// Of the bytes of the text, in hex; `verify` notices an edited source.
  public var sha256: String?
  /// What it is about, in a few words, for the list of sources.
  public var summary: LocalizedText?
  public var note: LocalizedText?
  public var place: Place
}
