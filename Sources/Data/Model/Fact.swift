import Diagnostics
import Gates
import Numbers

/// One observation: one figure, or one act without a figure, as one document states it.
public struct Fact: Sendable {
  public var id: String
  /// The umbrella that this fact is a part of; the two are never added.
  public var parent: String?
  public var umbrella = false
  /// Nil only for figures that the project derives itself.
  public var document: String?
  public var partnership: String?
  public var event: String?
  /// SDMX's MEASURE: an open list, see `Vocabulary`.
  public var measure: String
  /// What is counted: projects, settled companies, attending companies … Different kinds share no axis.
  public var kind: String?
  /// What the figure covers: an event's total, one park.
  public var scope: String?
  /// The act beside its status: contract, memorandum, work programme, centre …
  public var instrument: String?
  /// As stated, with its digits; the full amount is `value × 10^unitMult`. Nil for `between`, for acts, and where it is
  /// missing.
  public var value: ExactDecimal?
  /// In the unit of `value`; only `between` states both itself.
  public var bounds: Bounds<ExactDecimal>?
  /// SDMX's UNIT_MULT, a power of ten.
  public var unitMult = 0
  public var unit: String?
  /// The unit of the divisor of an average.
  public var per: String?
  /// ISO 4217.
  public var currency: String?
  /// Nil where there is no figure.
  public var qualifier: Qualifier?
  public var status: Status?
  public var date: PartialDate?
  public var dateEnd: PartialDate?
  /// The state lasts from `date` to at least the day on which the document was published ("since 2012").
  public var ongoing = false
  /// IATI's value-date: the day for a conversion.
  public var valueDate: PartialDate?
  public var stated: Stated?
  public var missingReason: MissingReason?
  public var alternatives: [Alternative] = []
  /// Why the reading that is shown is the one that is shown.
  public var shownBecause: LocalizedText?
  /// Says what the measure's label would say too broadly, e.g. "Companies from Shandong".
  public var label: LocalizedText?
  /// What a fact without a figure states, in our own words.
  public var statement: LocalizedText?
  public var note: LocalizedText?
  /// Ids of doubts.
  public var doubts: [String] = []
  /// Warnings that the author knows and answers, each with the reason.
  public var accepts: [Derivation.Overruling] = []
  /// How the project computed it; nil for what a document states.
  public var derivation: Derivation?
  public var place = Place()

  public init(id: String, measure: String) {
    self.id = id
    self.measure = measure
  }
}

/// The words as they stand in the document (CSVW's string value of a cell).
public struct Stated: Sendable, Hashable {
  /// Verbatim; `…` parts a phrase that does not stand in one piece.
  public var words: String
  public var language: String
  /// Where they stand: headline, paragraph 2, caption.
  public var location: String?
}

/// Another reading of the same figure, with its evidence.
public struct Alternative: Sendable {
  public enum Certainty: String, Sendable, CaseIterable {
    case possible, probable
    case highlyProbable = "highly_probable"
    case proven
  }

  public var value: ExactDecimal
  public var unitMult: Int
  public var qualifier: Qualifier
  public var certainty: Certainty
  /// As the other source puts it.
  public var words: String?
  public var language: String?
  public var evidence: LocalizedText
  /// For the source line: who, date.
  public var source: LocalizedText?
  public var date: PartialDate?
  public var url: WebAddress?
  public var note: LocalizedText?
  public var place: Place
}

extension Fact {
  public var isMoney: Bool { currency != nil }
  public var isDerived: Bool { derivation != nil }
  /// Some reading differs from the one stated.
  public var isDisputed: Bool { readings.count > 1 }
  /// A dated or named act rather than a figure.
  public var isAct: Bool { value == nil && bounds == nil && missingReason == nil }
}
