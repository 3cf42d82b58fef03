import Languages
import Markup
import Numbers

/// One document with the figures that are read in it, and what the text tells of each.
struct CandidateText {
  let name: String
  let id: String
  let figures: [Figure]
  private let document: Candidates.Document
  private let language: Language
  private let scalars: [Unicode.Scalar]
  private let dates: [StatedDates.Found]

  init(_ text: String, of document: Candidates.Document, name: String, id: String, language: Language) {
    scalars = Array(text.unicodeScalars)
    (self.document, self.name, self.id, self.language) = (document, name, id, language)
    let scalars = scalars
    figures = FigureReader(language).figures(in: text).filter { !Self.isPair($0, scalars, language) }
    dates = StatedDates.all(in: scalars, language: language)
  }

  /// Of the document, for the file's list of them.
  var record: String {
    let file = document.file == nil ? "TODO # the name under which you save the text" : JSONText.string(name)
    let date = dates.first { !$0.isWithoutYear }.map { "\($0.date)?" } ?? "2024, 2024-05 or 2024-05-04"
    return """
        - id: \(id)
          file: \(file)
          producer: TODO
          date_published: TODO # \(date); or leave it out and say why in date_note
          language: \(language.tag)
          sha256: \(SHA256.hex(document.bytes))

      """
  }

  func facts(namingDocument: Bool) -> String {
    var out = ""
    var counts: [String: Int] = [:]
    var line = 1
    var at = 0
    var nextDate = 0
    for figure in figures {
      while at < figure.start {
        if scalars[at] == "\n" { line += 1 }
        at += 1
      }
      let range = figure.start..<figure.start + figure.phraseLength
      let sentence = StatusGuess.sentence(scalars, around: range)
      while nextDate < dates.count, dates[nextDate].at < sentence.lowerBound { nextDate += 1 }
      let within = dates[nextDate...].prefix { $0.at < sentence.upperBound }
      let words = folded(range)
      let unit = CandidateGuess.unit(figure, words)
      let measure = CandidateGuess.measure(figure, unit: unit, in: scalars, sentence, language)
      let stem = "\(id)-\(measure ?? unit ?? "figure")"
      counts[stem, default: 0] += 1
      out += "  # … " + context(figure) + " …\n"
      var fields = [("id", Candidates.slug("\(stem)-\(counts[stem] ?? 1)"))]
      if namingDocument { fields.append(("document", id)) }
      fields.append(("measure", measure ?? "TODO"))
      fields += amount(figure, unit)
      let status = StatusGuess.status(around: range, in: scalars, sentence: sentence, language: language)
      fields.append(("status", status.map { $0 + " # guessed" } ?? "TODO"))
      let date = within.min { distance($0.at, range) < distance($1.at, range) }
      if let date {
        fields.append(("date", "\(date.date) # guessed" + (date.isWithoutYear ? ", the year too" : "")))
      }
      fields += [("stated", JSONText.string(words)), ("where", "line \(line)")]
      out += fields.enumerated().map { i, field in (i == 0 ? "  - " : "    ") + field.0 + ": " + field.1 + "\n" }
        .joined()
      let names = PartyNames.names(in: scalars[sentence], language: language)
      if !names.isEmpty { out += "    # parties? " + names.joined(separator: "; ") + "\n" }
    }
    return out
  }

  private func distance(_ place: Int, _ range: Range<Int>) -> Int {
    place < range.lowerBound ? range.lowerBound - place : place - range.lowerBound
  }

  /// Digits with their power of ten, unit or currency, qualifier and what else bounds them.
  private func amount(_ f: Figure, _ unit: String?) -> [(String, String)] {
    var fields: [(String, String)] = []
    let power = power(of: f)
    let values = [f.value, f.lower, f.upper].map { $0.flatMap { ExactDecimal($0) } }
    func digits(_ d: ExactDecimal?) -> String { d?.scaled(by: -power)?.plain ?? "TODO" }
    if f.qualifier == .between {
      fields += [("value_lower", digits(values[1])), ("value_upper", digits(values[2]))]
    } else {
      fields.append(("value", digits(values[0])))
    }
    if power > 0 { fields.append(("unit_mult", String(power))) }
    if let c = f.currency {
      fields.append(("currency", c))
    } else if !f.currencyChoices.isEmpty {
      fields.append(("currency", "TODO # " + f.currencyChoices.joined(separator: " or ") + "?"))
    } else {
      fields.append(("unit", unit ?? "TODO"))
    }
    if f.qualifier != .exact { fields.append(("qualifier", f.qualifier.rawValue)) }
    if f.qualifier == .between {
      if !f.lowerInclusive { fields.append(("lower_inclusive", "false")) }
      if !f.upperInclusive { fields.append(("upper_inclusive", "false")) }
    }
    return fields
  }

  /// "the two sides", "les deux parties": the number is an article, and nothing is counted.
  private static func isPair(_ f: Figure, _ scalars: [Unicode.Scalar], _ language: Language) -> Bool {
    guard f.value == "2", f.qualifier == .exact, f.unit == nil, f.currency == nil,
      !f.text.unicodeScalars.contains(where: { $0.properties.numericType == .decimal })
    else { return false }
    let before = String(String.UnicodeScalarView(scalars[max(0, f.start - 8)..<f.start]))
    let word = before.split(whereSeparator: \.isWhitespace).last?.lowercased() ?? ""
    let end = f.start + f.length
    let after = String(String.UnicodeScalarView(scalars[end..<min(scalars.count, end + 12)]))
    let next = after.split(whereSeparator: { !$0.isLetter }).first.map { $0.lowercased() } ?? ""
    let words = language.words.documents
    return words.afterPair.contains(next) || words.beforePair.contains(word)
  }

  /// The power of ten of the words: in Chinese of 万 and 亿, where the digits stand before them as they are.
  private func power(of f: Figure) -> Int {
    guard let value = (f.value ?? f.upper ?? f.lower).flatMap({ ExactDecimal($0) }) else { return 0 }
    if language.script.isHan {
      let stated = f.text.filter { !",，".contains($0) }
      // A text is not always written as its tag says.
      let scales = [Language.zh, .zhHant].flatMap { $0.words.numbers.scales }.sorted { $0.power < $1.power }
      if let scale = scales.first(where: {
        stated.contains((value.scaled(by: -$0.power)?.plain ?? "?") + $0.short)
      }) {
        return scale.power
      }
    }
    let order = value.orderOfMagnitude ?? 0
    return order >= 6 ? min(12, order / 3 * 3) : 0
  }

  // MARK: Words

  private static let contextLength = 50

  private func context(_ f: Figure) -> String {
    folded(max(0, f.start - Self.contextLength)..<min(scalars.count, f.start + f.length + Self.contextLength))
  }

  /// On one line, and without what YAML does not allow: a document may hold anything.
  private func folded(_ range: Range<Int>) -> String {
    let plain = String.UnicodeScalarView(
      scalars[range].map { $0.properties.generalCategory == .control || $0.value & 0xFFFE == 0xFFFE ? " " : $0 })
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
