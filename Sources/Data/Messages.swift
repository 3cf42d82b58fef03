/// What the module says to its users, in one place.
enum Messages {
  // MARK: Reading a file

  static func noFacts(_ folder: String) -> String { "no facts in \(folder)" }
  static let noFactsHint = "put *.yaml, *.csv or *.json files there; docs/facts.md shows the format"
  static func notAMapping(_ found: String) -> String { "expected a mapping with \"facts\", found \(found)" }
  static let notAMappingHint = "a facts file begins with \"facts:\" or \"documents:\""
  static func unknownSection(_ name: String) -> String { "unknown section \"\(name)\"" }
  static func expectedList(_ section: String, _ found: String) -> String {
    "\"\(section)\" must be a list, found \(found)"
  }
  static func expectedRecord(_ section: String, _ found: String) -> String {
    "an item of \"\(section)\" must be a mapping, found \(found)"
  }
  static func unknownColumn(_ name: String) -> String { "unknown column \"\(name)\"" }

  // MARK: Fields

  static func unknownField(_ name: String) -> String { "unknown field \"\(name)\"" }
  static func fieldsAre(_ names: [String]) -> String { "the fields are " + names.joined(separator: ", ") }
  static func missingField(_ name: String, of record: String) -> String { "\(record) needs \"\(name)\"" }
  static func wrongType(_ name: String, expected: String, found: String) -> String {
    "\"\(name)\" must be \(expected), found \(found)"
  }
  static func unknownChoice(_ name: String, _ value: String) -> String { "unknown \(name) \"\(value)\"" }
  static func choicesAre(_ values: [String]) -> String { "one of " + values.joined(separator: ", ") }
  static let decimalHint = "digits with a point: 20.663, and the scale as unit_mult: 9"
  static let qualifiedHint = "the number alone goes into value, the word into qualifier"
  static func badDate(_ name: String, _ value: String) -> String { "\"\(name)\": \(value) is no date" }
  static func impossibleDate(_ name: String, _ value: String) -> String {
    "\"\(name)\": \(value) is not in the calendar"
  }
  static let dateHint = "write 2021, 2021-04 or 2021-04-09"
  static let idHint = "letters, digits, - . and _ only, e.g. baise-investment"
  static func badID(_ value: String) -> String { "\"\(value)\" cannot be an id" }
  static let countryHint = "two capital letters, as in CN, VN, MY (ISO 3166-1)"
  static func badAddress(_ key: String, _ text: String, _ why: String) -> String {
    "\"\(key)\": the address \"\(text.prefix(80))\" \(why)"
  }
  static let addressHint = "links lead to http, https or mailto"
  static let hashHint = "64 hex digits, as sha256sum prints them"

  // MARK: Records

  static func duplicate(_ what: String, _ id: String, _ first: String) -> String {
    "the \(what) \"\(id)\" stands twice, first at \(first)"
  }
  static func duplicateHint(_ what: String) -> String { "give this \(what) an id of its own" }
  static func duplicateNumber(_ n: Int, _ other: String) -> String {
    "source number \(n) is already that of \"\(other)\""
  }
  static func dangling(_ field: String, _ id: String) -> String { "\(field): there is no \"\(id)\"" }
  static func definedHint(_ section: String) -> String { "it must stand under \"\(section)\" in a facts file" }
  static func notUmbrella(_ id: String) -> String { "parent: \"\(id)\" is no umbrella" }
  static func umbrellaHint(_ id: String) -> String { "set umbrella: true on \"\(id)\"" }
  static func parentCycle(_ id: String) -> String { "parent: \"\(id)\" is its own ancestor" }

  // MARK: Facts

  static func needsUnit(_ id: String) -> String { "\"\(id)\" has a value without unit or currency" }
  static let needsUnitHint = "add unit: project, or for money currency: CNY"
  static func needsCurrency(_ id: String, _ measure: String) -> String { "\"\(id)\": \(measure) needs a currency" }
  static let needsCurrencyHint = "add currency: CNY (ISO 4217)"
  static func needsSomething(_ id: String) -> String { "\"\(id)\" has no value, and does not say why" }
  static let needsSomethingHint =
    "add missing_reason: not_stated, or for an act its instrument and status, or a statement"
  static func needsStatus(_ id: String) -> String { "\"\(id)\" needs a status" }
  static func unknownCurrency(_ c: String) -> String { "unknown currency \"\(c)\"" }
  static func useCurrency(_ code: String) -> String { "write currency: \(code)" }
  static func unknownUnit(_ u: String) -> String { "unknown unit \"\(u)\"" }
  static let declareUnit = "or declare it under vocabulary: units"
  static func moneyUnit(_ u: String) -> String { "money has a currency, not the unit \"\(u)\"" }
  static func undeclared(_ field: String, _ value: String) -> String {
    "\(field) \"\(value)\" is not in the vocabulary"
  }
  static func declareTerm(_ group: String) -> String { "declare it with a label under vocabulary: \(group)" }
  static func valueAndMissing(_ id: String) -> String { "\"\(id)\" has both a value and a missing_reason" }
  static let betweenNeedsBounds = "qualifier \"between\" needs value_lower and value_upper, and no value"
  static func boundsNeedBetween(_ q: String) -> String { "the bounds contradict the qualifier \"\(q)\"" }
  static let boundsHint = "leave them out: they follow from value and qualifier"
  static let boundsOrder = "value_lower is above value_upper"
  static func unitMultRange(_ n: Int) -> String { "unit_mult \(n) is out of range" }
  static let unitMultHint = "a power of ten from -18 to 18: 9 for billions"
  static let qualifierWithoutValue = "a qualifier without a value"
  static let ongoingNeedsDate = "ongoing needs a date to begin with"
  static let dateOrder = "date_end lies before date"
  static func heldAfterPublication(_ date: String, _ published: String) -> String {
    "\(date) is later than the document, published \(published)"
  }
  static let heldAfterHint = "check the year; a plan has the status planned"
  static let statedNeedsWords = "stated needs the words as they stand in the document"

  // MARK: Verification

  static func documentMissing(_ id: String, _ path: String) -> String {
    "the text of document \"\(id)\" is not at \(path)"
  }
  static func noFileName(_ id: String) -> String { "document \"\(id)\" names no file" }
  static func hashDiffers(_ id: String, _ path: String) -> String {
    "\(path) is not the text that document \"\(id)\" was taken from"
  }
  static func hashHint(_ hash: String) -> String { "if the change is right, check its facts and set sha256: \(hash)" }
  static func phraseNotFound(_ words: String, _ file: String) -> String { "\"\(words)\" does not stand in \(file)" }
  static func nearestPhrase(_ words: String) -> String { "the text has \"\(words)\"" }

  // MARK: Comparing

  static func mixed(_ what: String, _ name: String, _ a: (id: String, value: String), _ b: (id: String, value: String))
    -> String
  {
    "\(what) mixes \(name): \"\(a.id)\" is \(a.value), \"\(b.id)\" is \(b.value)"
  }
  static func ordinal(_ what: String, _ id: String) -> String {
    "\(what) takes \"\(id)\", an ordinal, for an amount"
  }
  static func readingsAdded(_ what: String, _ id: String) -> String {
    "\(what) adds two readings of \"\(id)\""
  }
  static func toldApartUnsaid(_ what: String, _ dimension: String, _ values: [String]) -> String {
    "\(what) tells \(dimension) apart (\(values.joined(separator: ", "))), and its title, subtitle and notes do not say so"
  }
  static func umbrellaWithChild(_ what: String, _ umbrella: String, _ child: String) -> String {
    "\(what) counts \"\(child)\" twice: its umbrella \"\(umbrella)\" holds it already"
  }
  static func averageAcross(_ id: String, _ a: String, _ b: String) -> String {
    "the average \"\(id)\" divides \"\(a)\" by \"\(b)\", which belongs to another event or partnership"
  }
  static func explainHint(_ rule: String) -> String {
    "briefing explain \(rule) tells why; overrule it by name with a reason"
  }
  static let acceptsShape = "a mapping of rules to reasons, or of rule and because"
  static func acceptNeedsReason(_ rule: String) -> String { "accepting \(rule) needs a reason" }
  static func unknownRule(_ rule: String) -> String { "there is no warning \"\(rule)\"" }
  static func overruled(_ message: String, _ reason: String) -> String { "\(message); overruled: \(reason)" }
  static func overruleNeedsReason(_ rule: String) -> String { "overruling \(rule) needs a reason" }
  static func derivedKind(_ id: String) -> String { "\"\(id)\" must say once how it is derived" }
  static func derivedInputs(_ kind: String, _ n: Int) -> String { "\(kind) over \(n) facts" }
  static func derivedInputsHint(_ kind: String) -> String {
    kind == "total"
      ? "name at least one fact" : kind == "conversion" ? "conversion takes one id" : "\(kind) takes two ids: [a, b]"
  }
  static func derivedCycle(_ id: String, _ input: String) -> String { "\"\(id)\" and \"\(input)\" wait for each other" }
  static func inputWithoutFigure(_ id: String) -> String { "\"\(id)\" has no figure to compute with" }
  static func nothingStated(_ id: String) -> String { "\"\(id)\": none of its facts has a figure" }
  static func tooManyReadings(_ id: String, _ limit: Int) -> String {
    "\"\(id)\" has more than \(limit) combinations of readings"
  }
  static func divisionByZero(_ id: String) -> String { "\"\(id)\" divides by zero" }
  static func doesNotFit(_ id: String) -> String { "\"\(id)\" needs more digits than 128 bits hold" }
  static func nothingFollows(_ id: String) -> String { "\"\(id)\": nothing follows from these bounds" }
  static let nothingFollowsHint = "a figure \"over a\" divided by one \"over b\" may be anything"

  // MARK: Scale conflicts

  static func scaleConflict(_ a: String, _ b: String, _ power: Int) -> String {
    "\(a) and \(b) are a factor of 10^\(power) apart"
  }
  static func documentsDisagree(_ a: (id: String, words: String), _ b: (id: String, words: String)) -> String {
    "\"\(b.id)\" (\"\(b.words)\") and \"\(a.id)\" (\"\(a.words)\") are one figure in two documents, and disagree"
  }
  static func documentsDisagreeHint(_ id: String) -> String {
    "make one an alternative of the other, give them a scope or kind of their own, or accept it: "
      + "accepts: {documents-disagree: why}"
  }
  static let slipHint = "亿 (10⁸) read as a billion (10⁹) makes ten times too much; look at the original"
  /// - Parameter isChinese: whether scale words of Chinese may be behind it.
  static func powerHint(_ power: Int, isChinese: Bool = true) -> String {
    switch power {
    case 1 where isChinese: slipHint
    case 3:
      "a million and a billion, or the billion of English (10⁹) and French or German (10¹²), mistaken for one another"
    case 4 where isChinese: "万 (10⁴) read over or taken twice"
    case 8 where isChinese: "亿 (10⁸) read over or taken twice"
    default: "check the scale words in their languages, and the decimal mark"
    }
  }

  // MARK: Figures in words

  static let figureLine = "a line needs \"id\", \"lang\" and \"text\""
  static let figureLineHint = "as in {\"id\": 1, \"lang\": \"de\", \"text\": \"Über 150 Firmen\"}"
  static func unknownLanguage(_ tag: String) -> String { "unknown language \"\(tag)\"" }
  static func languagesAre(_ tags: [String]) -> String { "known are " + tags.joined(separator: ", ") }
  static func statedDiffers(_ id: String, _ words: String, _ read: String, _ stored: String) -> String {
    "\"\(id)\": \"\(words)\" reads as \(read), the fact has \(stored)"
  }
  static let statedDiffersHint = "value × 10^unit_mult, qualifier and unit must say what the words say"
  static func statedPowerHint(_ power: Int) -> String {
    "a factor of 10^\(power) apart: \(powerHint(power)), or unit_mult is not the words' scale"
  }
  static func statedWithoutBound(_ id: String, _ words: String, _ qualifier: String) -> String {
    "\"\(id)\" is \"\(qualifier)\", which \"\(words)\" does not say"
  }
  static let statedWithoutBoundHint = "quote the words that say it too; … parts a phrase"

  // MARK: Queries

  static func badFilter(_ text: String) -> String { "cannot read the filter \"\(text)\"" }
  static let badFilterHint = "FIELD=VALUE, FIELD!=VALUE or FIELD in (A, B), joined by and; quote values with spaces"
  static func noFactHas(_ field: String, _ value: String) -> String { "no fact has the \(field) \"\(value)\"" }
  static func filterByID(_ field: String, _ id: String) -> String { "its id is asked for: \(field)=\(id)" }
  static func valuesAre(_ field: String, _ all: [String], more: Int) -> String {
    "\(field) is one of " + all.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
  static func sumName(_ key: [(String, String)]) -> String {
    key.isEmpty ? "the sum" : "the sum for " + key.map { "\($0.0) \"\($0.1)\"" }.joined(separator: ", ")
  }

  // MARK: Tables of others

  static let notAMappingFile = "a mapping file begins with \"file:\""
  static func mappingOutside(_ path: String) -> String { "file: \(path) lies outside the project's folder" }
  static func noSuchColumn(_ name: String, _ file: String) -> String { "\(file) has no column \"\(name)\"" }
  static func columnsAre(_ names: [String]) -> String { "its columns are " + names.joined(separator: ", ") }
  static func unmappedValue(_ text: String, _ column: String) -> String {
    "\"\(text)\" of the column \"\(column)\" is not among the mapping's values"
  }
  static func unmappedHint(_ column: String) -> String {
    "name it under columns: \(column): values, or say under other what all others are"
  }

  // MARK: Conversion

  static let ratesHint = "rates.csv in the project's folder has the columns currency, to, date, rate, source"
  static func ratesAre(_ days: [String]) -> String { "there are rates of " + days.joined(separator: ", ") }
  static let rateNeedsDay = "a rate needs its day, as in 2024-09-24"
  static let rateNotPositive = "a rate is above zero"
  static func convertsMoneyOnly(_ id: String) -> String { "\"\(id)\" converts what is no money" }
  static func noDayToConvert(_ id: String) -> String { "\"\(id)\" has no day to take a rate of" }
  static let noDayHint = "give the fact a value_date, or the conversion a date"
  static func noRate(_ from: String, _ to: String, _ day: String) -> String {
    "no rate from \(from) to \(to) on \(day), nor in the week before"
  }

  // MARK: Data packages

  static let noResources = "a data package has \"resources\""
  static let resourceNeeds = "a resource needs \"name\" and \"path\", the name of one file"
  static func unknownResource(_ name: String) -> String { "the resource \"\(name)\" is not read" }
  static func resourceOutside(_ path: String) -> String { "path: \(path) lies outside the package" }
}
