import Testing

@testable import CairoBackend

/// libqpdf gets its digests from this project, and no ciphers.
@Suite struct QPDFFileTests {
  static func document(trailer: String = "") -> [UInt8] {
    let text = """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[]/Count 0>>
      endobj
      trailer
      <</Root 1 0 R/Size 3\(trailer)>>
      startxref
      0
      %%EOF

      """
    return Array(text.utf8)
  }

  /// The MD5 digest that libqpdf with GnuTLS makes of the same document.
  @Test func theIDIsADigestOfTheContent() throws {
    let written = String(decoding: try QPDFFile(Self.document()).written(), as: UTF8.self)
    #expect(written.contains("/ID [<46e38bdc79fa48d0ac56dcdaf06fc692><46e38bdc79fa48d0ac56dcdaf06fc692>]"))
  }

  @Test func anEncryptedFileIsRefusedInWords() {
    let word = String(repeating: "00", count: 32)
    let key = "/Encrypt<</Filter/Standard/V 1/R 2/O<\(word)>/U<\(word)>/P -4>>/ID[<00><00>]"
    let error = #expect(throws: DrawingError.self) { try QPDFFile(Self.document(trailer: key)) }
    #expect(error.map { "\($0)" }?.contains("encrypted PDF files are not read") == true)
  }
}
