import Numbers

/// What is known of an amount from below and above, for computing with bounds. Amounts here are never negative, so an
/// open lower end still means "at least nothing", which settles what a quotient can say.
struct Span {
  var bounds: Bounds<Fraction>
  /// One of the parts is only "about": then nothing is bounded.
  var isAbout: Bool
  /// Kept where all inputs agree, so that "nearly" does not become "under".
  var words: Set<Qualifier>

  init(_ r: FactReading) {
    isAbout = r.qualifier == .about
    words = r.qualifier == .exact ? [] : [r.qualifier]
    if let exact = r.exact, r.qualifier == .exact {
      bounds = Qualifier.exact.bounds(exact)
    } else {
      bounds = r.fullBounds.map { Fraction($0) } ?? Bounds()
    }
  }

  /// A number that is known.
  init(_ exact: Fraction) { self.init(bounds: Qualifier.exact.bounds(exact), isAbout: false, words: []) }

  private init(bounds: Bounds<Fraction>, isAbout: Bool, words: Set<Qualifier>) {
    self.bounds = bounds
    self.isAbout = isAbout
    self.words = words
  }

  /// The figure itself, from the figures as stated. Nil on division by zero and where it does not fit.
  static func value(_ a: [Fraction], _ kind: Derivation.Kind) -> Fraction? {
    switch kind {
    case .average, .ratio: a[0].divided(by: a[1])
    case .share: a[0].divided(by: a[1]).flatMap { q in Fraction(100, 1).flatMap { q.multiplied(by: $0) } }
    case .difference: a[0].subtracting(a[1])
    case .conversion: a[0].multiplied(by: a[1])
    case .total: a.dropFirst().reduce(a.first) { sum, next in sum.flatMap { $0.adding(next) } }
    }
  }

  /// Nil only where something does not fit into the numbers.
  static func combine(_ spans: [Span], _ kind: Derivation.Kind) -> Span? {
    let about = spans.contains(where: \.isAbout)
    let words = spans.reduce(into: Set<Qualifier>()) { $0.formUnion($1.words) }
    if about { return Span(bounds: Bounds(), isAbout: true, words: [.about]) }
    var out = Bounds<Fraction>()
    func ends(_ low: [Fraction?], _ high: [Fraction?], _ lowIn: Bool, _ highIn: Bool) -> Bool {
      if let all = complete(low) {
        guard let v = value(all, kind) else { return false }
        (out.lower, out.lowerInclusive) = (v, lowIn)
      }
      if let all = complete(high) {
        guard let v = value(all, kind) else { return false }
        (out.upper, out.upperInclusive) = (v, highIn)
      }
      return true
    }
    let b = spans.map(\.bounds)
    let fits: Bool
    switch kind {
    case .total:
      // What has no lower end is at least nothing; that is used only where the sum has no upper end, so that "nearly
      // 200" and 100 stay nearly 300 and do not become 100–300.
      let zero = Fraction(0, 1)
      let anyLower = b.contains { $0.lower != nil }
      fits = ends(
        anyLower && b.contains(where: { $0.upper == nil }) ? b.map { $0.lower ?? zero } : b.map(\.lower),
        b.map(\.upper),
        b.allSatisfy { $0.lowerInclusive || $0.lower == nil }, b.allSatisfy(\.upperInclusive))
    case .conversion:
      fits = ends(
        [b[0].lower, b[1].lower], [b[0].upper, b[1].upper], b[0].lowerInclusive, b[0].upperInclusive)
    case .difference:
      fits = ends(
        [b[0].lower, b[1].upper], [b[0].upper, b[1].lower], b[0].lowerInclusive && b[1].upperInclusive,
        b[0].upperInclusive && b[1].lowerInclusive)
    case .average, .ratio, .share:
      // A divisor that may come down to nothing leaves the quotient open above.
      let divisor = b[1].lower.flatMap { $0.isZero ? nil : $0 }
      fits = ends(
        [b[0].lower, b[1].upper], [b[0].upper, divisor], b[0].lowerInclusive && b[1].upperInclusive,
        b[0].upperInclusive && b[1].lowerInclusive)
    }
    return fits ? Span(bounds: out, isAbout: false, words: words) : nil
  }

  private static func complete(_ ends: [Fraction?]) -> [Fraction]? {
    let all = ends.compactMap { $0 }
    return all.count == ends.count ? all : nil
  }

  /// The word for the bounds; nil where nothing is known on either side.
  var qualifier: Qualifier? {
    if isAbout { return .about }
    switch (bounds.lower, bounds.upper) {
    case (nil, nil): return nil
    case (let l?, let u?): return l == u ? .exact : .between
    case (_?, nil): return bounds.lowerInclusive ? .atLeast : .over
    case (nil, _?): return words == [.nearly] ? .nearly : bounds.upperInclusive ? .upTo : .under
    }
  }
}
