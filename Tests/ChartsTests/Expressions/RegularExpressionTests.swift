import CPango
import Diagnostics
import Testing

@testable import Vega

/// Regular expressions as ECMAScript 5.1 has them (section 15.10), and where PCRE2, which GLib wraps, gives something
/// else that no rewriting of the pattern mends: the reason why there is a machine of our own.
@Suite struct RegularExpressionTests {
  /// The groups of the first match, `·` for one that took no part; nil without a match.
  private func groups(_ pattern: String, _ text: String, _ flags: String = "") throws -> [String]? {
    let units = Array(text.utf16)
    return try RegularExpression(pattern, flags: flags).firstMatch(in: units)?.map { range in
      range.map { String(decoding: units[$0], as: UTF16.self) } ?? "·"
    }
  }

  /// The same by PCRE2.
  private func pcre(_ pattern: String, _ text: String) -> [String]? {
    guard let regex = g_regex_new(pattern, GRegexCompileFlags(0), GRegexMatchFlags(0), nil) else { return nil }
    defer { g_regex_unref(regex) }
    var info: OpaquePointer?
    defer { if let info { g_match_info_free(info) } }
    guard g_regex_match(regex, text, GRegexMatchFlags(0), &info) != 0 else { return nil }
    return (0...g_regex_get_capture_count(regex)).map { n in
      var start: gint = -1
      var end: gint = -1
      guard g_match_info_fetch_pos(info, n, &start, &end) != 0, start >= 0 else { return "·" }
      return String(decoding: Array(text.utf8)[Int(start)..<Int(end)], as: UTF8.self)
    }
  }

  /// Each round of a repeated group forgets the captures of the round before (15.10.2.5, step 4 of RepeatMatcher).
  @Test(arguments: [
    ("(?:(a)|b)*", "ab", ["ab", "·"], ["ab", "a"]), ("(?:(a)|(b))+", "ab", ["ab", "·", "b"], ["ab", "a", "b"]),
    (
      "(z)((a+)?(b+)?(c))*", "zaacbbbcac", ["zaacbbbcac", "z", "ac", "a", "·", "c"],
      [
        "zaacbbbcac", "z", "ac", "a", "bbb", "c",
      ]
    ),
  ])
  func capturesOfEarlierRoundsAreForgotten(
    pattern: String, text: String, ours: [String], theirs: [String]
  ) throws {
    #expect(try groups(pattern, text) == ours)
    #expect(pcre(pattern, text) == theirs)
  }

  /// A group that took no part matches the empty text (15.10.2.9).
  @Test func aReferenceToNothingMatchesNothing() throws {
    #expect(try groups("(?:(a)|b)\\1c", "bc") == ["bc", "·"])
    #expect(try groups("\\1(a)", "a") == ["a", "a"])
    #expect(pcre("(?:(a)|b)\\1c", "bc") == nil && pcre("\\1(a)", "a") == nil)
  }

  /// A round that takes nothing does not count (step 1 of RepeatMatcher).
  @Test func anEmptyRoundIsNoRound() throws {
    #expect(try groups("(a*)*", "b") == ["", "·"])
    #expect(pcre("(a*)*", "b") == ["", ""])
    #expect(try groups("(?:a*?)*b", "aab") == ["aab"])
  }

  @Test(arguments: [
    // Spaces are also those beyond ASCII (15.10.2.12), digits and letters are not.
    ("^\\s$", "\u{A0}", true), ("^\\s$", "\u{FEFF}", true), ("^\\s$", "\u{2028}", true), ("^\\s$", "\u{3000}", true),
    ("^\\d$", "٣", false), ("^\\w$", "é", false), ("^\\W$", "é", true), ("^.$", "\u{2028}", false),
    ("^.$", "\u{85}", true),
    // Nothing and everything.
    ("[]", "a", false), ("[^]", "\n", true), ("^$", "", true),
    // Only m lets $ stand before a line's end.
    ("a$", "a\n", false), ("\\ba", "éa", true), ("\\cJ", "\n", true), ("\\x41\\u0042", "AB", true),
    ("[\\b]", "\u{8}", true),
    ("a{2,3}$", "aaaa", true), ("^a{2,3}$", "aaaa", false), ("^a{0}$", "", true), ("x(?=y)", "xy", true),
    ("x(?!y)", "xy", false), ("^(?!.*b).*$", "aba", false),
  ])
  func matches(pattern: String, text: String, expected: Bool) throws {
    #expect(try RegularExpression(pattern).matches(text) == expected, "\(pattern)")
  }

  @Test func flags() throws {
    #expect(try RegularExpression("ÄB", flags: "i").matches("äb"))
    #expect(try !RegularExpression("ÄB").matches("äb"))
    #expect(try RegularExpression("b$", flags: "m").matches("ab\nc"))
    #expect(try RegularExpression("a.b", flags: "s").matches("a\nb"))
    #expect(try RegularExpression("a", flags: "g").replace(in: "aba", with: "[$&]") == "[a]b[a]")
    #expect(try RegularExpression("a").replace(in: "aba", with: "[$&]") == "[a]ba")
  }

  @Test(arguments: [
    ("(b)(c)?", "abcd", "<$1|$2|$$|$`|$'|$3|$10>", "a<b|c|$|a|d|$3|b0>d"), ("x*", "ab", "-", "-ab"),
    ("(?:)", "ab", "-", "-ab"), ("(a)(x)?", "ab", "$2!", "!b"),
  ])
  func replacements(pattern: String, text: String, template: String, expected: String) throws {
    #expect(try RegularExpression(pattern).replace(in: text, with: template) == expected)
  }

  @Test func emptyMatchesGoOnByOne() throws {
    #expect(try RegularExpression("x*", flags: "g").replace(in: "axb", with: "-") == "-a--b-")
  }

  /// What would try for ever ends in an error, whatever the pattern.
  @Test(arguments: ["(a+)+$", "(a|aa)+$", "(a|a?)+b", "(.*)*x"])
  func stepsAreCounted(pattern: String) throws {
    let text = String(repeating: "a", count: 4000) + "c"
    let expression = try RegularExpression(pattern)
    #expect(throws: (any Error).self) { _ = try expression.matches(text) }
  }

  @Test(arguments: ["(", ")", "[a", "[\\", "a{2,1}", "*a", "a**", "(?<", "\\"])
  func mistakesAreReported(pattern: String) {
    #expect(throws: Diagnostic.self) { _ = try RegularExpression(pattern) }
  }
}
