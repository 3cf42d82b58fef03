import Diagnostics
import Numbers

/// Computes one derived figure: exactly, in each reading of its inputs, with bounds, or not at all.
struct DerivedFigure {
  let declaration: DerivedDeclaration
  let base: FactBase
  let findings: FindingCollector
  let inputs: [Fact]
  /// Of a conversion.
  private var rate: ExchangeRate?
  let rates: ExchangeRates

  /// More combinations of readings than this are refused: nobody could read them.
  static let readingLimit = 16
  /// Our own quotients have three significant digits.
  static let digits = 3

  init(_ d: DerivedDeclaration, _ base: FactBase, _ findings: FindingCollector, rates: ExchangeRates = .init()) {
    self.rates = rates
    declaration = d
    self.base = base
    self.findings = findings
    inputs = d.inputs.compactMap { base.fact($0) }
  }

  private func refuse(_ message: String, hint: String? = nil) {
    declaration.reader.report(message, at: declaration.kind.rawValue, hint: hint)
  }

  /// The rate for the day of the fact; nil where there is none, or where it is not needed.
  private func findRate() -> ExchangeRate? {
    let r = declaration.reader
    guard let input = inputs.first, let from = input.currency else {
      refuse(Messages.convertsMoneyOnly(declaration.id))
      return nil
    }
    guard let to = r.required("to", of: "a conversion") else { return nil }
    if !Currencies.codes.contains(to) {
      r.report(Messages.unknownCurrency(to), at: "to", hint: Messages.needsCurrencyHint)
      return nil
    }
    guard let day = r.date("date") ?? input.valueDate ?? base.date(of: input), day.precision == .day else {
      refuse(Messages.noDayToConvert(input.id), hint: Messages.noDayHint)
      return nil
    }
    if let found = rates.rate(from, to: to, on: day) { return found }
    let days = rates.days(from, to: to)
    refuse(
      Messages.noRate(from, to, day.description), hint: days.isEmpty ? Messages.ratesHint : Messages.ratesAre(days))
    return nil
  }

  mutating func fact() -> Fact? {
    if declaration.kind == .conversion {
      rate = findRate()
      if rate == nil { return nil }
    }
    let kind = declaration.kind
    let stated = inputs.filter { !$0.readings.isEmpty }
    if kind == .total {
      if stated.isEmpty {
        refuse(Messages.nothingStated(declaration.id))
        return nil
      }
    } else if let missing = inputs.first(where: { $0.readings.isEmpty }) {
      refuse(Messages.inputWithoutFigure(missing.id))
      return nil
    }
    guard comparable() else { return nil }
    var combinations: [[FactReading]] = [[]]
    for f in stated {
      combinations = combinations.flatMap { c in f.readings.map { c + [$0] } }
      if combinations.count > Self.readingLimit {
        refuse(Messages.tooManyReadings(declaration.id, Self.readingLimit))
        return nil
      }
    }
    var readings: [FactReading] = []
    for c in combinations {
      guard var r = reading(c) else { return nil }
      r.index = readings.count
      r.kind = readings.isEmpty ? .stated : .other
      r.alternative = c.compactMap(\.alternative).first
      readings.append(r)
    }
    return fact(readings, stated)
  }

  /// The rules for sums and ratios. An average divides one unit by another, but takes both from the same thing.
  private func comparable() -> Bool {
    let kind = declaration.kind
    let place = declaration.reader.place(of: kind.rawValue)
    var apart: Set<ComparabilityRule> = []
    switch kind {
    case .average:
      apart = [.mixedUnit, .mixedCurrency]
      // A count of projects need not say that it counts what the money is for.
      if inputs.contains(where: { $0.kind == nil }) { apart.insert(.mixedKind) }
    // A part and its whole, side by side, are no sum.
    case .ratio, .difference: apart = [.umbrellaWithChild]
    case .share:
      apart = [.umbrellaWithChild]
      // A part differs from its own whole in what it counts and covers, by nature.
      if base.ancestors(of: inputs[0]).contains(inputs[1].id) { apart.formUnion([.mixedKind, .mixedScope]) }
    case .total, .conversion: break
    }
    var found = Comparability.check(
      inputs, in: base, what: "the \(kind.rawValue) \"\(declaration.id)\"", at: place, toldApart: apart,
      overruled: declaration.overruled)
    if kind == .average, inputs[0].event != inputs[1].event || inputs[0].partnership != inputs[1].partnership {
      found.append(
        Comparability.finding(
          .averageAcross, Messages.averageAcross(declaration.id, inputs[0].id, inputs[1].id), at: place,
          overruled: declaration.overruled))
    }
    for d in found { findings.add(d) }
    return !found.contains { $0.severity == .error }
  }

  private func reading(_ inputs: [FactReading]) -> FactReading? {
    let factor = rate.flatMap { Fraction($0.rate) }
    let amounts = inputs.compactMap(\.exactAmount)
    var exact: Fraction?
    if amounts.count == inputs.count {
      guard let value = Span.value(amounts + (factor.map { [$0] } ?? []), declaration.kind) else {
        let zero = declaration.kind != .total && amounts.count == 2 && amounts[1].isZero
        refuse(zero ? Messages.divisionByZero(declaration.id) : Messages.doesNotFit(declaration.id))
        return nil
      }
      exact = value
    }
    guard let span = Span.combine(inputs.map { Span($0) } + (factor.map { [Span($0)] } ?? []), declaration.kind) else {
      refuse(Messages.doesNotFit(declaration.id))
      return nil
    }
    if span.qualifier == nil {
      refuse(Messages.nothingFollows(declaration.id), hint: Messages.nothingFollowsHint)
      return nil
    }
    return FactReading(
      kind: .stated, index: 0, value: nil, unitMult: 0, qualifier: span.qualifier ?? .about, bounds: Bounds(),
      exact: exact, alternative: nil
    ).shown(span.bounds, digits: isQuotient ? Self.digits : nil)
  }

  private var isQuotient: Bool { declaration.kind != .total && declaration.kind != .difference }

  private func fact(_ readings: [FactReading], _ stated: [Fact]) -> Fact {
    let kind = declaration.kind
    let first = stated[0]
    func shared<T: Equatable>(_ value: (Fact) -> T?) -> T? {
      let v = value(first)
      return stated.allSatisfy { value($0) == v } ? v : nil
    }
    var f = Fact(id: declaration.id, measure: declaration.measure ?? defaultMeasure)
    f.partnership = declaration.reader.text("partnership") ?? shared(\.partnership)
    f.event = shared(\.event)
    f.kind = shared(\.kind)
    f.scope = shared(\.scope)
    f.status = shared(\.status)
    f.date = shared { base.date(of: $0) }
    switch kind {
    case .average:
      f.currency = first.currency
      f.unit = first.currency == nil ? first.unit : nil
      f.per = stated[1].unit
    case .conversion: (f.currency, f.per) = (rate?.to, first.per)
    case .ratio: f.unit = "times"
    case .share: f.unit = "percent"
    case .difference, .total:
      (f.currency, f.unit, f.per) = (first.currency, first.unit, first.per)
    }
    f.label = declaration.label
    f.note = declaration.note
    f.doubts = stated.flatMap(\.doubts).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    f.value = readings[0].value
    f.unitMult = readings[0].unitMult
    f.qualifier = readings[0].qualifier
    if f.value == nil { f.bounds = readings[0].bounds }
    f.place = declaration.reader.place
    f.derivation = Derivation(
      kind: kind, inputs: declaration.inputs, readings: readings, statedCount: stated.count, inputCount: inputs.count,
      aboutCount: stated.count { $0.qualifier == .about }, rate: rate, overruled: declaration.overruled)
    return f
  }

  private var defaultMeasure: String {
    switch declaration.kind {
    case .average:
      inputs[0].measure == "investment" && inputs[1].measure == "project_count"
        ? "investment_per_project" : "\(inputs[0].measure)_per_\(inputs[1].unit ?? "unit")"
    case .ratio: "ratio"
    case .share: "share"
    case .difference: inputs[0].measure == inputs[1].measure ? inputs[0].measure + "_difference" : "difference"
    case .total: inputs[0].measure + "_total"
    case .conversion: inputs[0].measure
    }
  }
}

extension FactReading {
  /// Puts the exact figure into `value` and `unitMult` as it is shown: with a scale of thousands, and rounded to the
  /// digits given (nil keeps all that end).
  fileprivate func shown(_ span: Bounds<Fraction>, digits: Int?) -> FactReading {
    var out = self
    func decimal(_ f: Fraction) -> ExactDecimal {
      digits.map { f.rounded(significantDigits: $0) } ?? f.exactDecimal ?? f.rounded(significantDigits: 12)
    }
    let size = exact.map(decimal)
    let order = (size ?? span.upper.map(decimal) ?? span.lower.map(decimal))?.orderOfMagnitude ?? 0
    out.unitMult = order >= 6 ? min(12, order / 3 * 3) : 0
    out.value = size?.scaled(by: -out.unitMult)?.trimmed
    out.bounds = span.map { decimal($0).scaled(by: -out.unitMult)?.trimmed } ?? Bounds()
    // Between two bounds no figure is the one.
    if out.qualifier == .between { (out.value, out.exact) = (nil, nil) }
    return out
  }
}
