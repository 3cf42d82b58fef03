import Languages

/// What the words of a sentence suggest of the status of a figure in it. A suggestion for whoever edits the candidates,
/// and no more: a sentence may sign one figure and plan another.
enum StatusGuess {
  /// The status whose word stands nearest to a figure, in the sentence of the figure.
  static func status(around range: Range<Int>, in scalars: [Unicode.Scalar], language: Language) -> String? {
    guard let stems = stems[language.primaryTag] else { return nil }
    let sentence = sentence(scalars, around: range)
    let words = scalars[sentence].map(lower)
    var best: (status: String, distance: Int)?
    for (status, list) in stems.sorted(by: { $0.key < $1.key }) {
      for stem in list {
        for start in starts(of: Array(stem.unicodeScalars), in: words) {
          let place = sentence.lowerBound + start
          let distance = place < range.lowerBound ? range.lowerBound - place : place - range.lowerBound
          if distance < best?.distance ?? .max { best = (status, distance) }
        }
      }
    }
    return best?.status
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func starts(of stem: [Unicode.Scalar], in words: [Unicode.Scalar]) -> [Int] {
    guard words.count >= stem.count else { return [] }
    return (0...words.count - stem.count).filter { words[$0..<$0 + stem.count].elementsEqual(stem) }
  }

  private static let stems: [String: [String: [String]]] = [
    "de": [
      "cancelled": ["abgesagt", "gestrichen"], "signed": ["unterzeichn", "unterschrieb", "unterschreib"],
      "paid_in": ["eingezahlt"], "under_construction": ["im bau", "gebaut", "bauarbeiten"],
      "operating": ["in betrieb", "angesiedelt"], "pledged": ["zugesagt", "zusage"],
      "planned": ["geplant", "planen", "plant ", "soll ", "sollen ", "vorgesehen"],
      "held": ["nahmen teil", "nahm teil", "teilgenommen", "kamen", "besuch", "stattgefunden", "fand statt"],
    ],
    "en": [
      "cancelled": ["cancel", "called off", "scrapped"], "signed": ["signed", "signing", "inked"],
      "paid_in": ["paid in"], "under_construction": ["under construction", "being built"],
      "operating": ["in operation", "operational", "settled"], "pledged": ["pledg", "committed"],
      "planned": ["plan", "will ", "to be ", "expected"],
      "held": ["attend", "took part", "participat", "was held", "gathered"],
    ],
    "fr": [
      "cancelled": ["annul"], "signed": ["signé", "signature", "paraph"], "paid_in": ["versé"],
      "under_construction": ["en construction", "en chantier"], "operating": ["en service", "en activité", "implant"],
      "pledged": ["promis", "promesse"], "planned": ["prévu", "prévoi", "devrai", "planifi"],
      "held": ["particip", "assist", "réuni", "présent"],
    ],
    "vi": [
      "cancelled": ["hủy"], "signed": ["ký kết", "ký "], "paid_in": ["giải ngân"],
      "under_construction": ["đang xây dựng", "thi công", "khởi công"], "operating": ["hoạt động", "vận hành"],
      "pledged": ["cam kết"], "planned": ["dự kiến", "kế hoạch", "sẽ "], "held": ["tham dự", "tham gia", "diễn ra"],
    ],
    "zh": [
      "cancelled": ["取消"], "signed": ["签约", "签署", "签订", "簽"], "paid_in": ["到位"],
      "under_construction": ["在建", "开工", "建设中"], "operating": ["投产", "运营", "落户"], "pledged": ["承诺"],
      "planned": ["规划", "计划", "预计", "拟"], "held": ["参加", "出席", "举行", "参会"],
    ],
    "ru": [
      "cancelled": ["отмен"], "signed": ["подписан", "подписал"], "paid_in": ["внес"],
      "under_construction": ["строится", "строятся"], "operating": ["введен", "действует", "работает", "работают"],
      "pledged": ["обещ", "обязал"], "planned": ["планир", "намечен", "предполага"],
      "held": ["участ", "состоял", "приехал", "посетил"],
    ],
  ]

  /// The sentence around a range: from line break or full stop to the next one. The points of abbreviations end none.
  private static func sentence(_ scalars: [Unicode.Scalar], around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !endsSentence(scalars, at: start - 1) { start -= 1 }
    var end = range.upperBound
    while end < scalars.count, !endsSentence(scalars, at: end) { end += 1 }
    return start..<end
  }

  private static func endsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case "\n", "。", "！", "？", "!", "?": return true
    case ".":
      guard index + 1 < scalars.count, index >= 4 else { return index + 1 >= scalars.count }
      return scalars[index + 1].properties.isWhitespace
        && scalars[index - 4..<index].allSatisfy { $0.properties.isLowercase || $0.properties.isIdeographic }
    default: return false
    }
  }
}
