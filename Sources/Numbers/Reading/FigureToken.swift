/// A word, a number in digits or a single mark; in Chinese every ideograph is a word.
struct FigureToken: Sendable {
  enum Kind: Sendable {
    case word
    /// A word that is several number words in one, as in German.
    case compound(StatedDecimal)
    /// Nil when the digits are no number: a date, a version.
    case number(StatedDecimal?)
    case mark
  }

  var kind: Kind
  /// Lower case, half width, variants folded.
  var text: String
  /// The one scalar of the text, or zero when there are more: comparing it is quick.
  var scalar: Unicode.Scalar = "\0"
  /// Unicode scalars from the start of the text.
  var range: Range<Int>
  /// Nothing stands between it and the token before.
  var isGlued: Bool
  var isCapital = false
  /// No small letter in it, and more than one letter or a letter alone.
  var isAllCapitals = false
  /// Of the lexicon: what phrases are made of.
  var numbers: [Int32] = []
  var roles: Roles = []
  /// Part of something that is no amount: a date, a name, a reference.
  var isMasked = false

  /// What a word can do to figures, told once, when it is looked up.
  struct Roles: OptionSet, Sendable {
    var rawValue: UInt8
    /// A number, a currency or a range can begin with it.
    static let beginsFigure = Roles(rawValue: 1)
    static let tellsChange = Roles(rawValue: 2)
    /// A part of a whole can begin with it, or two numbers be joined to one.
    static let tellsPart = Roles(rawValue: 4)
    /// Stands between a qualifier and its number, and between a number and its unit.
    static let fills = Roles(rawValue: 8)
    /// Ends the search for a counted noun.
    static let stops = Roles(rawValue: 16)
  }

  var number: StatedDecimal? {
    if case .number(let value) = kind { value } else { nil }
  }
  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }
  var isWord: Bool {
    switch kind {
    case .word, .compound: true
    default: false
    }
  }
  var isMark: Bool {
    if case .mark = kind { true } else { false }
  }
  var compound: StatedDecimal? {
    if case .compound(let value) = kind { value } else { nil }
  }
  /// Whether a phrase can hold it.
  var canMatch: Bool { !numbers.isEmpty }
}
