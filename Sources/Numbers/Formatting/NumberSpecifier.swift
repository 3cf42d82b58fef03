/// A d3-format specifier, taken apart: `[[fill]align][sign][symbol][0][width][,][.precision][~][type]`.
public struct NumberSpecifier: Sendable, Hashable {
  public enum Align: Character, Sendable {
    case left = "<"
    case right = ">"
    case center = "^"
    case afterSign = "="
  }
  /// `-` only for negatives, `+` for both, `(` accounting, space instead of plus.
  public enum Sign: Character, Sendable {
    case minus = "-"
    case plus = "+"
    case parentheses = "("
    case space = " "
  }
  public enum Symbol: Character, Sendable {
    case currency = "$"
    case radix = "#"
  }

  public var fill: Character = " "
  public var align: Align = .right
  public var sign: Sign = .minus
  public var symbol: Symbol?
  /// Pads with zeros after the sign.
  public var zero = false
  public var width: Int?
  /// Groups thousands.
  public var comma = false
  public var precision: Int?
  /// Drops trailing zeros of the fraction.
  public var trim = false
  /// One of `e f g r s % p b o d x X c n`; nil (and any other letter) is 12 significant digits, trimmed.
  public var type: Character?

  public init() {}

  /// Nil when the text is no specifier. Width and precision beyond 10,000 are cut to it: no label is longer.
  public init?(_ text: String) {
    var rest = Substring(text)
    func take(_ accept: (Character) -> Bool) -> Character? {
      guard let first = rest.first, accept(first) else { return nil }
      rest.removeFirst()
      return first
    }
    func number() -> Int? {
      var value: Int?
      while let digit = take({ $0.isASCII && $0.isNumber })?.wholeNumberValue {
        value = min(10_000, (value ?? 0) * 10 + digit)
      }
      return value
    }
    if let second = rest.dropFirst().first, let align = Align(rawValue: second), let first = rest.first {
      fill = first
      self.align = align
      rest.removeFirst(2)
    } else if let align = rest.first.flatMap(Align.init) {
      self.align = align
      rest.removeFirst()
    }
    if let c = take({ Sign(rawValue: $0) != nil }) { sign = Sign(rawValue: c) ?? .minus }
    if let c = take({ Symbol(rawValue: $0) != nil }) { symbol = Symbol(rawValue: c) }
    zero = take { $0 == "0" } != nil
    width = number()
    comma = take { $0 == "," } != nil
    if take({ $0 == "." }) != nil {
      guard let precision = number() else { return nil }
      self.precision = precision
    }
    trim = take { $0 == "~" } != nil
    type = take { $0 == "%" || ($0.isASCII && $0.isLetter) }
    guard rest.isEmpty else { return nil }
  }
}
