import Markup
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("a\"b\\c/", "\"a\\\"b\\\\c/\""), ("\n\r\t", "\"\\n\\r\\t\""), ("\u{1}\u{1F}", "\"\\u0001\\u001f\""),
    ("\u{7F}\u{85}\u{9F}\u{FFFE}", "\"\\u007f\\u0085\\u009f\\ufffe\""), ("~\u{A0}亿\u{2028}", "\"~\u{A0}亿\u{2028}\""),
  ])
  func texts(_ text: String, _ json: String) { #expect(JSONText.string(text) == json) }

  @Test func membersThatAreNilAreLeftOut() {
    #expect(JSONText.object(["a": "1", "b": nil, "c\"": "[]"]) == "{\"a\": 1, \"c\\\"\": []}")
    #expect(JSONText.object(["a": "1", "b": "2"], spaced: false) == "{\"a\":1,\"b\":2}")
    #expect(JSONText.object([:]) == "{}")
  }
}
