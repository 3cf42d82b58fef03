import Diagnostics

/// What is no text is refused by what it is, with what to do about it: the "figures" in the bytes of a PDF are none.
enum DocumentText {
  /// The text without its byte order mark. Throws a `Diagnostic` that names the file.
  static func read(_ bytes: [UInt8], file: String) throws -> String {
    func refused(_ message: String, _ hint: String) -> Diagnostic {
      Diagnostic(.error, message, at: Place(file: file), hint: hint)
    }
    if let (kind, hint) = format(bytes) { throw refused(Messages.notAText(kind), hint) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw refused(Messages.documentNotUTF8, Messages.documentNotUTF8Hint)
    }
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Formats that ministries publish in, by their first bytes.
  private static func format(_ bytes: [UInt8]) -> (kind: String, hint: String)? {
    func begins(_ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }
    if begins(Array("%PDF".utf8)) { return ("a PDF", "save its text: pdftotext -layout FILE.pdf FILE.txt") }
    if begins([0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
    if begins([0xD0, 0xCF, 0x11, 0xE0]) { return ("an old Office file", "save it as plain text (UTF-8)") }
    if begins(Array("{\\rtf".utf8)) { return ("an RTF file", "save it as plain text (UTF-8)") }
    if begins([0xFF, 0xFE]) || begins([0xFE, 0xFF]) || isWide(bytes) {
      return ("UTF-16", "save it as UTF-8: iconv -f UTF-16 -t UTF-8 FILE")
    }
    if begins([0x1F, 0x8B]) { return ("a gzip archive", "unpack it first") }
    if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF]) { return ("a picture", "extract reads text") }
    // A stray zero is no sign: texts out of PDF have them.
    let sample = bytes.prefix(4096)
    let isBinary = sample.count { $0 == 0 } * 20 > sample.count
    return isBinary ? ("a binary file", "extract reads plain text in UTF-8") : nil
  }

  /// Every other byte of plain Latin text in UTF-16 is zero.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(512)
    let zeros = sample.count { $0 == 0 }
    return sample.count >= 8 && zeros * 3 >= sample.count && zeros * 3 <= sample.count * 2
  }

  /// An Office file is an archive; the names in it tell which.
  private static func archive(_ bytes: [UInt8]) -> (kind: String, hint: String) {
    func has(_ name: String) -> Bool {
      let name = Array(name.utf8)
      var i = 0
      while i + name.count <= bytes.count {
        guard let next = bytes[i...].firstIndex(of: name[0]) else { return false }
        if bytes[next...].starts(with: name) { return true }
        i = next + 1
      }
      return false
    }
    if has("xl/workbook") { return ("an Excel file", "save it as CSV (UTF-8) and describe it in mappings/") }
    if has("word/document") { return ("a Word file", "save it as plain text (UTF-8)") }
    if has("ppt/presentation") { return ("a PowerPoint file", "save it as plain text (UTF-8)") }
    if has("opendocument.spreadsheet") {
      return ("a spreadsheet", "save it as CSV (UTF-8) and describe it in mappings/")
    }
    if has("opendocument") { return ("an OpenDocument file", "save it as plain text (UTF-8)") }
    return ("a ZIP archive", "unpack it first")
  }
}
