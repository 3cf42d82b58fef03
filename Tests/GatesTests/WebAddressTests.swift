import Gates
import Testing

struct WebAddressTests {
  @Test(arguments: [
    ("http://a.example", "http://a.example"),
    ("HTTPS://A.example/b?c=d&e=f#g", "HTTPS://A.example/b?c=d&e=f#g"),
    ("mailto:office@a.example?subject=x", "mailto:office@a.example?subject=x"),
    // What could end a string of PDF, of cairo's tags, or of XML.
    ("https://a.example/)/S/JavaScript/JS(x", "https://a.example/%29/S/JavaScript/JS%28x"),
    ("https://a.example/\\) '\"<>", "https://a.example/%5C%29%20%27%22%3C%3E"),
    // A percent sign that begins no code would begin a comment.
    ("https://a.example/%", "https://a.example/%25"), ("https://a.example/%4", "https://a.example/%254"),
    ("https://a.example/%g0%4f%4G", "https://a.example/%25g0%4f%254G"),
    ("https://a.example/ä-é/合", "https://a.example/%C3%A4-%C3%A9/%E5%90%88"),
    ("https://[::1]/{a}|b^c`d", "https://[::1]/%7Ba%7D%7Cb%5Ec%60d"),
  ]) func passes(_ text: String, _ encoded: String) throws {
    let address = try WebAddress(text)
    #expect(address.text == text)
    #expect(address.encoded == encoded)
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "\\\\a.example\\share", "ms-word:ofe|u|http://a",
    "ftp://a.example", "//a.example", "a.example", "http:a.example", "https:/a.example", "x", "", ":", "httpss://a",
    " https://a.example", "java\tscript:x", "vbscript:x", "Launch:x", "tel:1", "mailto", "https",
  ]) func isOfNoSchemeThatPasses(_ text: String) {
    #expect(throws: WebAddress.Refusal.scheme) { try WebAddress(text) }
  }

  @Test(arguments: ["http://", "https://", "https:///a", "https://?a", "https://#a", "https://\\a", "mailto:"])
  func leadsNowhere(_ text: String) {
    #expect(throws: WebAddress.Refusal.empty) { try WebAddress(text) }
  }

  @Test(arguments: ["\n", "\r", "\t", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}"])
  func holdsNoControlCharacter(_ control: String) {
    #expect(throws: WebAddress.Refusal.control) { try WebAddress("https://a.example/\(control)b") }
  }

  @Test func hasALargestSize() throws {
    let base = "https://a.example/"
    let room = WebAddress.longest - base.utf8.count
    #expect(try WebAddress(base + String(repeating: "x", count: room)).encoded.utf8.count == WebAddress.longest)
    #expect(throws: WebAddress.Refusal.tooLong) { try WebAddress(base + String(repeating: "x", count: room + 1)) }
    // Measured as files hold it.
    #expect(throws: WebAddress.Refusal.tooLong) { try WebAddress(base + String(repeating: "(", count: room / 3 + 1)) }
  }
}
