import Languages

/// Writes numbers as d3-format does, so that a chart's labels equal those of other Vega-Lite readers.
public struct NumberFormat: Sendable {
  public let specifier: NumberSpecifier
  public let locale: NumberLocale
  /// For labels that share one SI prefix: multiply by this, then append `scaleSuffix`.
  private var scale: Double?
  private var scaleSuffix = ""

  // Resolved once: what d3 derives from the specifier before the first number.
  private let type: Character
  private let precision: Int
  private let trim: Bool
  private let comma: Bool
  private let zero: Bool
  private let fill: Character
  private let align: NumberSpecifier.Align
  private let prefix: String
  private let suffix: String

  /// Nil when the text is no specifier.
  public init?(parse text: String, locale: NumberLocale = .en) {
    guard let specifier = NumberSpecifier(text) else { return nil }
    self.init(specifier, locale: locale)
  }

  public init(_ specifier: NumberSpecifier, locale: NumberLocale = .en) {
    self.specifier = specifier
    self.locale = locale
    var type = specifier.type ?? "?"
    var precision = specifier.precision
    var trim = specifier.trim
    var comma = specifier.comma
    if type == "n" {
      (type, comma) = ("g", true)
    } else if !"%bcdefgoprsXx".contains(type) {
      (type, trim, precision) = ("g", true, precision ?? 12)
    }
    self.type = type
    self.trim = trim
    self.comma = comma
    zero = specifier.zero || (specifier.fill == "0" && specifier.align == .afterSign)
    fill = zero ? "0" : specifier.fill
    align = zero ? .afterSign : specifier.align
    self.precision =
      precision.map { "gprs".contains(type) ? max(1, min(21, $0)) : max(0, min(20, $0)) } ?? 6
    switch specifier.symbol {
    case .currency: (prefix, suffix) = (locale.currency.prefix, locale.currency.suffix)
    case .radix where "boxX".contains(type): (prefix, suffix) = ("0" + type.lowercased(), "")
    default: (prefix, suffix) = ("", "%p".contains(type) ? locale.percent : "")
    }
  }

  /// All numbers with the SI prefix that suits `value`, with fixed places (d3's `formatPrefix`).
  public static func prefixed(
    _ specifier: NumberSpecifier, value: Double, locale: NumberLocale = .en
  ) -> NumberFormat {
    var fixed = specifier
    fixed.type = "f"
    var format = NumberFormat(fixed, locale: locale)
    // Zero and what is not finite have no exponent; d3 then multiplies by NaN.
    guard let thousands = SIPrefix.thousands(of: value) else {
      format.scale = .nan
      return format
    }
    format.scale = SIPrefix.factor(-3 * thousands)
    format.scaleSuffix = SIPrefix.symbol(thousands)
    return format
  }

  /// Never fails: what is no number becomes the locale's `nan`.
  public func string(from number: Double) -> String {
    let x = scale.map { $0 * number } ?? number
    if type == "c" { return padded(sign: prefix, digits: "", tail: JSNumber.string(x) + suffix + scaleSuffix) }

    var (digits, si) = x.isNaN ? (locale.nan, "") : magnitude(abs(x))
    if trim { digits = Self.trimmed(digits) }
    // What rounds to zero loses its minus, unless signs are asked for.
    let negative = (x < 0 || x.sign == .minus && x == 0) && (!Self.isZero(digits) || specifier.sign == .plus)
    let accounting = negative && specifier.sign == .parentheses
    var sign = negative ? (accounting ? "(" : locale.minus) : ""
    if !negative && (specifier.sign == .plus || specifier.sign == .space) { sign = String(specifier.sign.rawValue) }

    var tail = si + suffix + scaleSuffix + (accounting ? ")" : "")
    if "defgprs%".contains(type) {
      // Only leading digits are grouped; fraction and exponent belong to the tail.
      let whole = digits.prefix { $0.isASCII && $0.isNumber }
      let rest = digits.dropFirst(whole.count)
      tail = (rest.first == "." ? locale.decimal + rest.dropFirst() : String(rest)) + tail
      digits = String(whole)
    }
    return padded(sign: sign + prefix, digits: digits, tail: tail)
  }

  private func magnitude(_ x: Double) -> (digits: String, si: String) {
    switch type {
    case "%": (JSNumber.fixed(x * 100, precision), "")
    case "b": (JSNumber.radix(JSNumber.round(x), bits: 1), "")
    case "o": (JSNumber.radix(JSNumber.round(x), bits: 3), "")
    case "x": (JSNumber.radix(JSNumber.round(x), bits: 4), "")
    case "X": (JSNumber.radix(JSNumber.round(x), bits: 4).uppercased(), "")
    case "d": (Self.whole(JSNumber.round(x)), "")
    case "e": (JSNumber.exponential(x, precision), "")
    case "f": (JSNumber.fixed(x, precision), "")
    case "p": (Self.significant(x * 100, precision), "")
    case "r": (Self.significant(x, precision), "")
    case "s": SIPrefix.format(x, precision)
    default: (JSNumber.precision(x, precision), "")
    }
  }

  /// A whole number without exponent, however large; infinity as ICU writes it, since d3 asks ICU from 1e21 on.
  private static func whole(_ x: Double) -> String {
    guard x.isFinite else { return "∞" }
    return DecimalExpansion(shortest: x).fixed(fractionDigits: 0)
  }

  /// Rounded to significant digits and written without exponent.
  private static func significant(_ x: Double, _ digits: Int) -> String {
    guard x.isFinite, x != 0 else { return JSNumber.string(x) }
    var decimal = DecimalExpansion(exactly: x)
    decimal.round(toDigits: digits)
    return decimal.fixed(fractionDigits: max(0, digits - decimal.point))
  }

  private static func trimmed(_ text: String) -> String {
    guard let point = text.firstIndex(of: ".") else { return text }
    let afterPoint = text.index(after: point)
    let end = text[afterPoint...].firstIndex { !$0.isNumber } ?? text.endIndex
    var kept = end
    while kept > afterPoint, text[text.index(before: kept)] == "0" { kept = text.index(before: kept) }
    return String(text[..<(kept == afterPoint ? point : kept)] + text[end...])
  }

  private static func isZero(_ text: String) -> Bool {
    text.utf8.allSatisfy { "0.e+-".utf8.contains($0) }
  }

  private func padded(sign: String, digits: String, tail: String) -> String {
    let width = specifier.width ?? 0
    var body = comma && !zero ? grouped(digits, limit: .max) : digits
    let missing = max(0, width - sign.utf16.count - body.utf16.count - tail.utf16.count)
    var padding = String(repeating: fill, count: missing)
    if comma && zero {
      body = grouped(padding + body, limit: missing > 0 ? width - tail.utf16.count : .max)
      padding = ""
    }
    let text: String
    switch align {
    case .left: text = sign + body + tail + padding
    case .right: text = padding + sign + body + tail
    case .afterSign: text = sign + padding + body + tail
    case .center:
      let half = padding.count / 2
      text = padding.prefix(half) + sign + body + tail + padding.dropFirst(half)
    }
    guard let numerals = locale.numerals, numerals.count == 10 else { return text }
    return text.map { $0.isASCII ? $0.wholeNumberValue.map { numerals[$0] } ?? String($0) : String($0) }.joined()
  }

  /// Groups from the right; `limit` ends the text there, so that zero padding fills a width with separators in it.
  private func grouped(_ text: String, limit: Int) -> String {
    guard !locale.grouping.isEmpty else { return text }
    let characters = Array(text)
    var end = characters.count
    var groups: [String] = []
    var length = 0
    var turn = 0
    while end > 0 {
      var size = locale.grouping[turn % locale.grouping.count]
      guard size > 0 else { break }
      if length + size >= limit { size = max(1, limit - length) }
      groups.append(String(characters[max(0, end - size)..<end]))
      end -= size
      length += size + 1
      if length > limit { break }
      turn += 1
    }
    return groups.reversed().joined(separator: locale.thousands)
  }
}
