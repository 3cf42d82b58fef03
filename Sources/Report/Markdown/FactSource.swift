import Diagnostics
import Scene

/// What the text asks of the facts. `FactBaseSource` answers from a fact base; everything between Markdown and
/// blocks knows only these questions.
protocol FactSource {
  /// All ids that `{{…}}` may name.
  var factIDs: [String] { get }
  /// Whether an id is among them; quicker than to look for it there.
  func hasFact(_ id: String) -> Bool
  /// All documents, numbered.
  var sources: [SourceEntry] { get }
  /// All doubts, in the order of their numbers.
  var doubts: [DoubtText] { get }
  /// The number of the doubt that a disputed or doubted fact leads to.
  func doubt(of id: String) -> Int?
  /// Names of several words that stay on one line.
  var names: [String] { get }
  /// The figure as the text sets it; nil if the variant does not exist for this fact.
  func figure(_ id: String, _ variant: FigureVariant) -> FigureInText?
  func keyFigure(_ id: String) -> KeyFigure?
  /// What is written into a file that shows the fact.
  func reference(_ id: String) -> FactReference?
  /// Rows in the order of the facts.
  func table(_ query: FactTableQuery) -> [FactRows.Group]
  /// Words of the facts' own vocabulary that a query may name, for "did you mean".
  func values(of field: FactTableQuery.Field) -> [String]
}

/// A doubt as the facts have it: question and evidence are Markdown, and may set figures.
struct DoubtText {
  var id: String
  /// As in `D1`.
  var number: Int
  var question: String
  var evidence: String
  var state: String
  var isSettled: Bool
  var place: Place
}

/// The word after the id in `{{id word}}`.
enum FigureVariant: String, CaseIterable {
  /// With qualifier, unit and source mark.
  case full = ""
  /// The figure alone, with its qualifier.
  case number
  /// With qualifier and unit, without mark.
  case value
  /// The other reading, with unit.
  case other
  /// The number of the other reading.
  case otherNumber = "other number"
  /// The date, as precise as it is stated.
  case date
  /// The words as they stand in the document, in quotation marks.
  case stated
}

/// Which facts a `facts` block shows.
struct FactTableQuery: Hashable {
  enum Field: String, CaseIterable { case partnership, document, status, measure }
  /// Only facts whose field has one of these values.
  var only: [Field: [String]] = [:]
  /// These facts, in this order; nil takes all.
  var ids: [String]?
  /// What the rows are grouped by.
  var group = Field.partnership
  /// Groups in this order, those not named after them.
  var order: [String] = []
}
