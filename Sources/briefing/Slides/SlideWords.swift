import Languages

/// What slides say of their own accord. Titles stand where the text has no heading for the part.
struct SlideWords {
  var facts: String
  var doubts: String
  var sources: String
  /// Between a figure and its other reading.
  var or: String
  var otherReading: String
  var notToBeAdded: String

  static func of(_ language: Language) -> SlideWords {
    switch language {
    case .de:
      SlideWords(
        facts: "Angaben", doubts: "Zweifel", sources: "Quellen", or: "oder", otherReading: "andere Lesart",
        notToBeAdded: "Summen von verschiedenem Stand stehen in einer Spalte, um gelesen, nicht um addiert zu werden.")
    case .fr:
      SlideWords(
        facts: "Données", doubts: "Doutes", sources: "Sources", or: "ou", otherReading: "autre lecture",
        notToBeAdded: "Les montants de statuts différents figurent dans une colonne pour être lus, non additionnés.")
    case .vi:
      SlideWords(
        facts: "Số liệu", doubts: "Điểm còn nghi vấn", sources: "Nguồn", or: "hoặc", otherReading: "cách đọc khác",
        notToBeAdded: "Các khoản ở trạng thái khác nhau đứng chung một cột để đọc, không phải để cộng.")
    case .zh, .zhHant, .zhHK:
      SlideWords(
        facts: "事实", doubts: "存疑", sources: "来源", or: "或", otherReading: "另一读数", notToBeAdded: "不同状态的金额同列一栏，供阅读，不可相加。")
    case .en, .ru:
      SlideWords(
        facts: "Facts", doubts: "Doubts", sources: "Sources", or: "or", otherReading: "the other reading",
        notToBeAdded: "Sums of different status stand in one column to be read, not to be added up.")
    }
  }
}
