import Languages
import Numbers

/// What the unit and the words near a figure suggest of what it measures.
enum CandidateGuess {
  /// The reader's unit; of a paper that is named before its count, 备忘录12份, the unit of the paper.
  static func unit(_ f: Figure, _ words: String) -> String? {
    if f.unit != nil || f.currency != nil { return f.unit }
    return papers.first { words.contains($0.0) }?.1
  }

  private static let papers = [
    ("备忘录", "memorandum"), ("備忘錄", "memorandum"), ("意向书", "memorandum"), ("意向書", "memorandum"),
    ("合同", "contract"), ("合約", "contract"), ("协议", "agreement"), ("協議", "agreement"), ("协定", "agreement"),
  ]

  static func measure(
    _ f: Figure, unit: String?, in scalars: [Unicode.Scalar], _ sentence: Range<Int>, _ language: Language
  ) -> String? {
    let words = language.words.documents
    if f.currency != nil || !f.currencyChoices.isEmpty {
      return f.change == nil
        ? nearest([("investment", words.invested), ("trade_volume", words.traded)], f, scalars, sentence)
          ?? "investment" : "change"
    }
    switch unit {
    case "project": return "project_count"
    case "company": return "companies"
    case "person": return "participants"
    case "contract": return "contracts"
    case "agreement": return "agreements"
    case "memorandum": return "memoranda"
    case "job": return "jobs"
    case "mu", "ha", "km2", "m2": return "area"
    case "day", "year": return "duration"
    case "percent":
      let isChange = f.change != nil || nearest([("change", words.grown)], f, scalars, sentence) != nil
      return isChange ? "change" : "share"
    case "percentage_point": return "difference"
    case "times": return "ratio"
    default: return nil
    }
  }

  private static func nearest(
    _ stems: [(String, [String])], _ f: Figure, _ scalars: [Unicode.Scalar], _ sentence: Range<Int>
  ) -> String? {
    StatusGuess.nearest(stems, to: f.start..<f.start + f.length, in: scalars, sentence: sentence)
  }
}
