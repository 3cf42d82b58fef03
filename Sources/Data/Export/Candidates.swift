import Diagnostics
import Languages
import Markup
import Numbers

/// Proposes facts from a new document: every figure that is read in it, with the words around it, as a fact file to
/// edit. What only a reader can know says TODO, which `check` refuses until it is filled in.
public enum Candidates {
  /// - Parameters:
  ///   - file: the document's file name, for `file` and the ids.
  ///   - language: of the text.
  public static func yaml(_ bytes: [UInt8], file: String, language: Language) -> String {
    let reader = FigureReader(language)
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let figures = reader.figures(in: String(String.UnicodeScalarView(scalars))).filter {
      !isPair($0, scalars, language)
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let id = slug(String(name.prefix { $0 != "." }))
    var out = """
      # Candidates from \(name): \(figures.count == 1 ? "1 figure" : "\(figures.count) figures"), read as "\(language.tag)".
      # Delete what is none of yours, fill in what says TODO, and give partnership and event where there are any.
      # A measure is what its unit suggests, and "signed?" what the sentence suggests: both are guesses.
      documents:
        - id: \(id)
          file: \(JSONText.string(name))
          producer: TODO
          date_published: TODO # 2024, 2024-05 or 2024-05-04; or leave it out and say why in date_note
          language: \(language.tag)
          sha256: \(SHA256.hex(bytes))

      defaults:
        document: \(id)

      facts:

      """
    if figures.isEmpty { return String(out.dropLast()) + " []\n" }
    var counts: [String: Int] = [:]
    var line = 1
    var at = 0
    for f in figures {
      while at < f.start {
        if scalars[at] == "\n" { line += 1 }
        at += 1
      }
      let measure = measure(f)
      let stem = "\(id)-\(measure ?? f.unit ?? "figure")"
      counts[stem, default: 0] += 1
      out += "  # … " + context(scalars, f) + " …\n"
      let guess = StatusGuess.status(around: f.start..<f.start + f.length, in: scalars, language: language)
      out += fact(
        f, id: "\(stem)-\(counts[stem] ?? 1)", measure: measure, line: line, power: power(of: f, language: language),
        status: guess)
    }
    return out
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
  private static func power(of f: Figure, language: Language) -> Int {
    guard let value = (f.value ?? f.upper ?? f.lower).flatMap({ ExactDecimal($0) }) else { return 0 }
    // Chinese writes the digits before the scale word as they are.
    if language.script.isHan {
      let stated = f.text.filter { !",，".contains($0) }
      let scales = language.words.numbers.scales.sorted { $0.power < $1.power }
      if let scale = scales.first(where: {
        stated.contains((value.scaled(by: -$0.power)?.plain ?? "?") + $0.short)
      }) {
        return scale.power
      }
    }
    let order = value.orderOfMagnitude ?? 0
    return order >= 6 ? min(12, order / 3 * 3) : 0
  }

  private static func fact(_ f: Figure, id: String, measure: String?, line: Int, power: Int, status: String?) -> String
  {
    var fields: [(String, String)] = [("id", slug(id)), ("measure", measure ?? "TODO")]
    let values = [f.value, f.lower, f.upper].map { $0.flatMap { ExactDecimal($0) } }
    func digits(_ d: ExactDecimal?) -> String { d?.scaled(by: -power)?.plain ?? "TODO" }
    if f.qualifier == .between {
      fields += [("value_lower", digits(values[1])), ("value_upper", digits(values[2]))]
    } else {
      fields.append(("value", digits(values[0])))
    }
    if power > 0 { fields.append(("unit_mult", String(power))) }
    if let c = f.currency { fields.append(("currency", c)) } else { fields.append(("unit", f.unit ?? "TODO")) }
    if f.qualifier != .exact { fields.append(("qualifier", f.qualifier.rawValue)) }
    if f.qualifier == .between {
      if !f.lowerInclusive { fields.append(("lower_inclusive", "false")) }
      if !f.upperInclusive { fields.append(("upper_inclusive", "false")) }
    }
    fields += [
      ("status", "TODO" + (status.map { " # \($0)?" } ?? "")), ("stated", JSONText.string(folded(f.text))),
      ("where", "line \(line)"),
    ]
    return fields.enumerated().map { i, field in (i == 0 ? "  - " : "    ") + field.0 + ": " + field.1 + "\n" }
      .joined()
  }

  /// What the unit all but says.
  private static func measure(_ f: Figure) -> String? {
    if f.currency != nil { return "investment" }
    switch f.unit {
    case "project": return "project_count"
    case "company": return "companies"
    case "person": return "participants"
    case "mu", "ha", "km2", "m2": return "area"
    case "day", "year": return "duration"
    case "percent": return "share"
    case "percentage_point": return "difference"
    case "times": return "ratio"
    default: return nil
    }
  }

  private static let contextLength = 50

  private static func context(_ scalars: [Unicode.Scalar], _ f: Figure) -> String {
    let range = max(0, f.start - contextLength)..<min(scalars.count, f.start + f.length + contextLength)
    return folded(String(String.UnicodeScalarView(scalars[range])))
  }

  /// On one line, and without what YAML does not allow: a document may hold anything.
  private static func folded(_ s: String) -> String {
    let plain = String.UnicodeScalarView(
      s.unicodeScalars.map { $0.properties.generalCategory == .control || $0.value & 0xFFFE == 0xFFFE ? " " : $0 })
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func slug(_ s: String) -> String {
    String(s.map { $0.isLetter || $0.isNumber || "-._".contains($0) ? $0 : "-" })
  }
}
