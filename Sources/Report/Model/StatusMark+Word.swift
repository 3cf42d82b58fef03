import Facts
import Languages

extension StatusMark {
  /// As the key to the paints has it.
  public func word(_ language: Language) -> String {
    let words = language.words
    return switch self {
    case .pledged: words.statuses.pledged
    case .planned: words.statuses.planned
    case .signed: words.statuses.signed
    case .paidIn: words.statuses.paidIn
    case .underConstruction: words.statuses.underConstruction
    case .operating: words.statuses.operating
    case .cancelled: words.statuses.cancelled
    case .held: words.statuses.held
    case .discussed: words.statuses.discussed
    case .stated: words.statuses.stated
    case .notStated: words.missing.notStated
    case .disputed: words.figures.disputed + words.sentence.comma + words.figures.asStated
    case .otherReading: words.figures.otherReading
    case .about: words.qualifiers.about + words.sentence.comma + words.qualifiers.nearly
    case .over: words.qualifiers.over + words.sentence.comma + words.pages.bound
    }
  }
}
