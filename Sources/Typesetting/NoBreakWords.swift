import Languages

/// The words of a language that hold on to a figure, with those that all languages share.
struct NoBreakWords: Sendable {
  let words: BreakWords
  /// Scales, currencies and measures behind a figure.
  let units: Set<String>
  /// In lower case; whole months and their short forms.
  let months: Set<String>

  /// Codes that stand before or behind a figure.
  static let currencies: Set<String> = [
    "US$", "USD", "EUR", "CNY", "RMB", "VND", "GBP", "JPY", "SDR", "CHF", "HK$",
  ]

  private static let measures: Set<String> = [
    "%", "‰", "pp", "km", "m", "cm", "mm", "km²", "m²", "m³", "ha", "mu", "km/h", "kg", "t", "kt", "Mt", "MW", "GW",
    "kW", "kV", "kWh", "MWh", "GWh", "TWh", "°C", "°", "h", "min", "s", "GB", "MB", "pt", "px", "em",
  ]

  private init(_ language: Language) {
    words = language.words.breaks
    var units = words.scales.union(words.units).union(Self.measures).union(Self.currencies)
    // `NoBreak.glue` sets a narrower space there.
    if words.spacesHighMarks { units.remove("%") }
    self.units = units
    let dates = language.words.dates.months
    let names = dates.long + dates.short + dates.longAlone + dates.shortAlone
    months = words.months.union(names.map { ($0.last == "." ? String($0.dropLast()) : $0).lowercased() })
  }

  private static let all = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, NoBreakWords($0)) })

  static func of(_ language: Language) -> NoBreakWords { all[language] ?? NoBreakWords(language) }
}
