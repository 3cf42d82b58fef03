import Languages

extension NumberFormat {
  /// The places needed to tell numbers `step` apart with fixed notation; nil when the step is not finite. A step of
  /// zero, as of a domain that is one number, needs none.
  public static func precisionFixed(_ step: Double) -> Int? {
    step == 0 ? 0 : SIPrefix.decimalExponent(step).map { max(0, -$0) }
  }

  /// The places needed after the SI prefix that suits `value`.
  public static func precisionPrefix(_ step: Double, _ value: Double) -> Int? {
    guard let exponent = SIPrefix.decimalExponent(step), let thousands = SIPrefix.thousands(of: value) else {
      return nil
    }
    return max(0, 3 * thousands - exponent)
  }

  /// The significant digits needed to tell numbers up to `max` apart.
  public static func precisionRound(_ step: Double, _ max: Double) -> Int? {
    guard let low = SIPrefix.decimalExponent(step), let high = SIPrefix.decimalExponent(abs(max) - abs(step)) else {
      return nil
    }
    return Swift.max(0, high - low) + 1
  }

  /// Labels of about `count` ticks of a linear scale (d3-scale's `tickFormat`, Vega's `formatSpan`).
  /// - Parameter specifier: default `,f`; its precision, when not given, follows from the step.
  public static func ticks(
    _ start: Double, _ stop: Double, count: Double, specifier: NumberSpecifier? = nil, locale: NumberLocale = .en
  ) -> NumberFormat {
    let step = LinearTicks.step(start, stop, count: count)
    let largest = max(abs(start), abs(stop))
    // From here on all digits would be written with an exponent, those of the binary fraction too: as many as the step
    // has are enough.
    var specifier = specifier ?? (largest >= 1e21 ? NumberSpecifier("~g") : nil) ?? fixedWithGroups
    let given = specifier.precision != nil
    switch specifier.type {
    case "s":
      if !given { specifier.precision = precisionPrefix(step, largest) }
      return prefixed(specifier, value: largest, locale: locale)
    case nil, "e", "g", "p", "r":
      guard !given, let digits = precisionRound(step, largest) else { break }
      specifier.precision = digits - (specifier.type == "e" ? 1 : 0)
    case "f", "%":
      guard !given, let places = precisionFixed(step) else { break }
      specifier.precision = max(0, places - (specifier.type == "%" ? 2 : 0))
    default: break
    }
    return NumberFormat(specifier, locale: locale)
  }

  /// As many digits as a number has, up to twelve: Vega's labels of logarithmic scales (`formatFloat`).
  /// - Parameter specifier: default `,`.
  public static func float(_ specifier: NumberSpecifier? = nil, locale: NumberLocale = .en) -> NumberFormat {
    var specifier = specifier ?? NumberSpecifier(",") ?? NumberSpecifier()
    if specifier.precision == nil {
      specifier.precision = specifier.type == "%" ? 10 : specifier.type == "e" ? 11 : 12
      specifier.trim = true
    }
    return NumberFormat(specifier, locale: locale)
  }

  private static let fixedWithGroups: NumberSpecifier = {
    var specifier = NumberSpecifier()
    specifier.comma = true
    specifier.type = "f"
    return specifier
  }()
}
