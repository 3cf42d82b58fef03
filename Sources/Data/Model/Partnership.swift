import Diagnostics
import Numbers

/// Who works with whom: what a row of a chart and a group of a table is.
public struct Partnership: Sendable {
  public var id: String
  public var name: LocalizedText
  /// The second line of a row's name, e.g. "Guangxi – Vietnam".
  public var detail: LocalizedText?
  /// What its figures cover, behind the name in a table, e.g. "total of the conference, not a sum between the two".
  public var scopeNote: LocalizedText?
  public var parties: [Party]
  public var note: LocalizedText?
  public var place: Place
}

/// One side of a partnership (IATI's participating organisation).
public struct Party: Sendable {
  public var name: LocalizedText
  /// city, province, region, park, department, organisation, country …
  public var kind: String?
  /// ISO 3166-1 alpha-2, or nil for what lies in several.
  public var country: String?
  public var role: Role?
  public var place: Place

  public enum Role: String, Sendable, CaseIterable { case host, guest, partner, organiser }
}

/// Something that took place on a day, in a place.
public struct EventRecord: Sendable {
  public var id: String
  public var name: LocalizedText
  public var partnership: String?
  public var date: PartialDate?
  /// Where the date, or a part of it, does not stand in the text itself.
  public var dateNote: LocalizedText?
  public var location: LocalizedText?
  public var country: String?
  public var note: LocalizedText?
  public var place: Place
}

/// A question that a careful reader has, kept with the facts that raise it and listed as D1, D2 …
public struct Doubt: Sendable {
  public enum State: String, Sendable, CaseIterable {
    case open, settled
    case highlyProbable = "highly_probable"
    case notConfirmed = "not_confirmed"
  }

  public var id: String
  public var question: LocalizedText
  /// The evidence.
  public var text: LocalizedText
  public var state: State
  /// The last line, where the label of the state would say too little.
  public var verdict: LocalizedText?
  public var place: Place
}
