import Languages

// The words stand in the languages; here is only which belongs to what.

extension Status {
  public func label(_ language: Language) -> String {
    let words = language.words.statuses
    return switch self {
    case .pledged: words.pledged
    case .planned: words.planned
    case .signed: words.signed
    case .paidIn: words.paidIn
    case .underConstruction: words.underConstruction
    case .operating: words.operating
    case .cancelled: words.cancelled
    case .held: words.held
    case .discussed: words.discussed
    case .stated: words.stated
    }
  }
}

extension MissingReason {
  public func label(_ language: Language) -> String {
    let words = language.words.missing
    return switch self {
    case .notStated: words.notStated
    case .notFound: words.notFound
    case .withheld: words.withheld
    case .notApplicable: words.notApplicable
    }
  }
}

extension Doubt.State {
  public func label(_ language: Language) -> String {
    let words = language.words.doubts
    return switch self {
    case .open: words.open
    case .settled: words.settled
    case .highlyProbable: words.highlyProbable
    case .notConfirmed: words.notConfirmed
    }
  }
}

extension Alternative.Certainty {
  public func label(_ language: Language) -> String {
    let words = language.words.certainties
    return switch self {
    case .possible: words.possible
    case .probable: words.probable
    case .highlyProbable: words.highlyProbable
    case .proven: words.proven
    }
  }
}

extension Qualifier {
  /// The glyph of labels and tables; nil for `exact` and `between`, which are written out as a number and a range.
  /// There is no glyph for "nearly" in the fonts, so it shares ≈ and keeps its word.
  public var glyph: String? {
    switch self {
    case .exact, .between: nil
    case .about, .nearly: "≈"
    case .under: "<"
    case .upTo: "≤"
    case .over: ">"
    case .atLeast: "≥"
    }
  }

  /// The word that goes before the number in running text; "" for `exact` and `between`.
  public func word(_ language: Language) -> String {
    let words = language.words.qualifiers
    return switch self {
    case .exact, .between: ""
    case .about: words.about
    case .nearly: words.nearly
    case .under: words.under
    case .upTo: words.upTo
    case .over: words.over
    case .atLeast: words.atLeast
    }
  }
}
