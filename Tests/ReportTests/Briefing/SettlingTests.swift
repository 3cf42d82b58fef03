import Testing

@testable import Report

@Suite struct SettlingTests {
  /// Results are ten times what was found; what is found in them ends at a bound.
  private func run(passes: Int, bound: Int) -> (result: Int, isStable: Bool, made: Int) {
    var made = 0
    let out = Settling.run(
      passes: passes, from: 0,
      pass: {
        made += 1
        return $0 * 10
      }, next: { min(bound, $0 / 10 + 1) })
    return (out.result, out.isStable, made)
  }

  @Test func whatNoLongerChangesIsNotMadeAgain() {
    #expect(run(passes: 9, bound: 2) == (20, true, 3))
    #expect(run(passes: 3, bound: 2) == (20, true, 3))
  }

  @Test func whatStillChangesAtTheBoundIsNotStable() {
    #expect(run(passes: 2, bound: 2) == (10, false, 2))
    #expect(run(passes: 4, bound: 100) == (30, false, 4))
  }
}
