/// Labels of the measures, units, scopes and instruments that every project knows; by group, each in the order of its
/// group's table in `Vocabulary.standard`.
public struct VocabularyWords: Hashable, Sendable {
  public struct Measures: Hashable, Sendable {
    public let projectCount: String
    public let investment: String
    public let investmentPerProject: String
    public let tradeVolume: String
    public let area: String
    public let companies: String
    public let participants: String
    public let duration: String
    public let ordinal: String
    public let share: String
    public let ratio: String
    public let difference: String
    public let event: String
    public let act: String
    public let sector: String
    public let party: String
    public let counterparty: String
    public let place: String
    public let countryCount: String
    public let statement: String
  }

  /// What is counted.
  public struct Counts: Hashable, Sendable {
    public let project: Counted
    public let company: Counted
    public let person: Counted
    public let country: Counted
    public let park: Counted
    public let measure: Counted
    public let department: Counted
  }

  public struct Units: Hashable, Sendable {
    public let mu: Counted
    public let hectare: Counted
    public let squareKilometre: Counted
    public let squareMetre: Counted
    public let cubicMetre: Counted
    public let kilometre: Counted
    public let metre: Counted
    public let centimetre: Counted
    public let kilogram: Counted
    public let tonne: Counted
    public let container: Counted
    public let barrel: Counted
    public let kilowatt: Counted
    public let gigawatt: Counted
    public let day: Counted
    public let month: Counted
    public let year: Counted
    public let percent: Counted
    public let percentagePoint: Counted
    public let times: Counted
    public let ordinal: Counted
  }

  public struct Scopes: Hashable, Sendable {
    public let eventTotal: String
    public let onePark: String
    public let areaTotal: String
  }

  public struct Instruments: Hashable, Sendable {
    public let contract: String
    public let memorandum: String
    public let workProgramme: String
    public let centre: String
    public let platform: String
    public let park: String
    public let conference: String
    public let meeting: String
    public let visit: String
    public let consensus: String
    public let agreement: String
    public let construction: String
    public let policy: String
    public let signing: String
    public let matchmaking: String
  }

  public let measures: Measures
  public let counts: Counts
  public let units: Units
  public let scopes: Scopes
  public let instruments: Instruments
}
