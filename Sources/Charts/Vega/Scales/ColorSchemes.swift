import Scene

/// Vega's named colour schemes.
package enum ColorSchemes {
  package enum Kind: Sendable { case categorical, continuous }

  /// The colours of a scheme, whatever the case of its name. `blues-7` is a continuous scheme cut into 7 categories.
  package static func colors(named name: String) -> (colors: [Color], kind: Kind)? {
    let key = name.lowercased()
    if let hex = ColorSchemeTable.categorical[key] { return (parse(hex), .categorical) }
    if let hex = ColorSchemeTable.continuous[key] { return (parse(hex), .continuous) }
    if let dash = key.lastIndex(of: "-"), let count = Int(key[key.index(after: dash)...]), (1...256).contains(count),
      let hex = ColorSchemeTable.continuous[String(key[..<dash])]
    {
      return (ColorRamp(parse(hex)).quantized(count), .categorical)
    }
    return nil
  }

  /// All names, sorted, for messages and suggestions.
  package static var names: [String] {
    (Array(ColorSchemeTable.categorical.keys) + ColorSchemeTable.continuous.keys).sorted()
  }

  /// Colours between which is interpolated; a categorical scheme gives none.
  package static func ramp(named name: String) -> ColorRamp? {
    guard let found = colors(named: name), found.kind == .continuous else { return nil }
    return ColorRamp(found.colors)
  }

  /// The range that a scheme makes for a scale (Vega's `configureScheme`).
  /// - Parameters:
  ///   - domainCount: how many values the domain has.
  ///   - extent: the part of a continuous scheme to use, default all (0 to 1).
  ///   - count: how many colours to cut it into; default the domain's count for categories, 5 for quantiles.
  package static func range(
    _ scheme: (colors: [Color], kind: Kind), for type: ScaleType, domainCount: Int,
    extent: (Double, Double)? = nil, count: Int? = nil
  ) -> ScaleRange {
    if scheme.kind == .categorical {
      let n = wanted(type, domainCount, count)
      if type.isContinuous { return .interpolator(ColorRamp(Array(scheme.colors.prefix(max(1, n))))) }
      return .colors(type == .ordinal ? scheme.colors : Array(scheme.colors.prefix(max(1, n))))
    }
    return range(ColorRamp(scheme.colors), for: type, domainCount: domainCount, extent: extent, count: count)
  }

  /// The same for colours that are mixed. Time scales take steps, as Vega knows no continuous colours of dates.
  package static func range(
    _ ramp: ColorRamp, for type: ScaleType, domainCount: Int, extent: (Double, Double)? = nil, count: Int? = nil
  ) -> ScaleRange {
    let part = ramp.part(extent)
    if type.isContinuous, !type.isTime { return .interpolator(part) }
    return .colors(part.quantized(min(wanted(type, domainCount, count), 10_000)))
  }

  private static func wanted(_ type: ScaleType, _ domainCount: Int, _ count: Int?) -> Int {
    switch type {
    case .threshold: domainCount + 1
    case .binOrdinal: max(1, domainCount - 1)
    case .ordinal, .band, .point: positive(count) ?? positive(domainCount) ?? 5
    case .quantile, .quantize: positive(count) ?? 5
    default: domainCount
    }
  }

  private static func positive(_ n: Int?) -> Int? { n.flatMap { $0 > 0 ? $0 : nil } }

  private static func parse(_ hex: String) -> [Color] {
    let digits = hex.compactMap { $0.hexDigitValue }
    return stride(from: 0, to: digits.count - 5, by: 6).map { i in
      Color(hex: digits[i..<(i + 6)].reduce(0) { $0 << 4 | UInt32($1) })
    }
  }
}
