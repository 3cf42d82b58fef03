import Numbers

/// Time as expressions know it: the zone that is "local", and the moment that is "now".
package struct ExpressionClock: Sendable {
  package var zone: Zone
  /// Milliseconds since 1970; what `now()` tells.
  package var now: Double

  package init(zone: Zone = .utc, now: Double = 0) {
    self.zone = zone
    self.now = now
  }

  /// `String(date)`, without the zone's name in words.
  func dateText(_ ms: Double) -> String {
    TimeFormat("%a %b %d %Y %H:%M:%S GMT%Z", zone: zone).string(from: ms)
  }

  /// `Date.parse`; NaN for what is no date.
  package func parse(_ text: String) -> Double { DateParsing.milliseconds(text, zone: zone) ?? .nan }

  /// `new Date(x)`.
  package func milliseconds(_ t: Term) -> Double {
    switch t {
    case .undefined, .regularExpression: .nan
    case .value(.string(let s)): parse(s)
    case .value(let v): v.jsNumber
    }
  }
}
