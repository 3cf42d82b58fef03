/// Distances between neighbours, in points: from the last baseline of one to the first baseline of the next, or to
/// the rule it opens with.
enum Spacing {
  enum Kind: Hashable {
    case start, heading2, heading3, text, lead, table, figure, keyFigures, key, evidence, none

    init(_ block: Block) {
      switch block {
      case .heading(let h): self = h.level >= 3 ? .heading3 : .heading2
      case .paragraph(let p): self = p.kind == .lead ? .lead : .text
      case .list, .quote, .preformatted: self = .text
      case .table, .factTable: self = .table
      case .figure: self = .figure
      case .keyFigures: self = .keyFigures
      case .statusKey: self = .key
      case .sources, .doubts: self = .evidence
      case .columns: self = .evidence
      case .sideNote, .pageBreak: self = .none
      }
    }
  }

  static func gap(_ a: Kind, _ b: Kind, isNarrow: Bool) -> Double {
    if isNarrow { return narrow(a, b) }
    switch (a, b) {
    case (.heading2, .text), (.heading2, .lead): return 28
    case (.heading2, .table), (.heading2, .heading3), (.heading2, .evidence), (.heading2, .figure): return 24
    case (.heading3, .text), (.heading3, .lead): return 18
    case (.start, .keyFigures), (.heading2, .keyFigures): return 36
    case (.start, .lead), (.start, .text): return 36
    case (.figure, .heading2), (.table, .heading2), (.keyFigures, .heading2): return 56
    case (_, .heading2): return 48
    case (_, .heading3): return 32
    case (.lead, .figure): return 28
    case (_, .figure): return 30
    case (.lead, .lead): return 27
    case (.lead, .text): return 28
    case (.text, .text): return 21
    case (.keyFigures, .lead), (.keyFigures, .text): return 35
    case (.figure, .keyFigures): return 39
    case (_, .keyFigures): return 32
    case (_, .key): return 32
    case (_, .table): return 24
    default: return 28
    }
  }

  private static func narrow(_ a: Kind, _ b: Kind) -> Double {
    switch (a, b) {
    case (.heading2, .heading3): return 24
    case (_, .heading3), (_, .heading2): return 28
    case (.heading3, _), (.heading2, _): return 23
    default: return 21
    }
  }
}
