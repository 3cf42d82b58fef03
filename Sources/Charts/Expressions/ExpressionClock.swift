import Tables

/// Time as expressions know it: the zone that is "local", and the moment that is "now".
public struct ExpressionClock: Sendable {
  /// Milliseconds since 1970; what `now()` tells.
  public var now: Double = 0

  public init(now: Double = 0) { self.now = now }

  func dateText(_ ms: Double) -> String { JSText.string(ms) }
  func parse(_ text: String) -> Double { .nan }
}
