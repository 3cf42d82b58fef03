/// A figure in terms of tokens.
struct Finding {
  var range: Range<Int>
  var value: StatedDecimal?
  var lower: StatedDecimal?
  var upper: StatedDecimal?
  var lowerInclusive = false
  var upperInclusive = false
  var qualifier = Figure.Qualifier.exact
  var unit: String?
  /// ISO 4217, or until the whole text is read the name of a `CurrencyFamily`.
  var currency: String?
  /// What the currency can be, where its word is the word of several.
  var choices: [String] = []
  var change: Figure.Change?
  /// Whether a unit stands with the number, be it one without a code.
  var isMeasured = false

  /// Bounds as a qualifier makes them of a number.
  init(range: Range<Int>, value: StatedDecimal, qualifier: Figure.Qualifier) {
    self.range = range
    self.value = value
    self.qualifier = qualifier
    switch qualifier {
    case .exact: (lower, upper, lowerInclusive, upperInclusive) = (value, value, true, true)
    case .about: break
    case .nearly, .under: upper = value
    case .upTo: (upper, upperInclusive) = (value, true)
    case .over: lower = value
    case .atLeast: (lower, lowerInclusive) = (value, true)
    case .between: break
    }
  }

  init(range: Range<Int>, from lower: StatedDecimal, to upper: StatedDecimal) {
    self.range = range
    (self.lower, self.upper, lowerInclusive, upperInclusive) = (lower, upper, true, true)
    qualifier = .between
  }
}

extension Finding {
  /// Gives an exact number the scale and unit that stand behind the one after it.
  mutating func scale(by power: Int, unit: String?, currency: String?) {
    (value, lower, upper) = (value?.scaled(power), lower?.scaled(power), upper?.scaled(power))
    (self.unit, self.currency) = (unit, currency)
  }
}
