/// A layout that depends on what it makes itself: it is made anew from what was found, until that no longer changes, but
/// not more often than a bound.
enum Settling {
  /// - Parameters:
  ///   - passes: at least one is made.
  ///   - start: what is found before the first pass.
  ///   - pass: makes a result from what was found.
  ///   - next: what is to be found in a result.
  /// - Returns: the last result, and whether it says the same as what it was made from.
  static func run<Found: Equatable, Result>(
    passes: Int, from start: Found, pass: (Found) -> Result, next: (Result) -> Found
  ) -> (result: Result, isStable: Bool) {
    var found = start
    var result = pass(found)
    for _ in 1..<max(2, passes) {
      let new = next(result)
      if new == found { return (result, true) }
      found = new
      result = pass(found)
    }
    return (result, next(result) == found)
  }
}
