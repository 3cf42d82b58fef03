/// The text of a file: UTF-8, and without the byte order mark that some programs put in front of it.
public enum SourceText {
  /// Throws a `Diagnostic` at the first byte that is not UTF-8.
  public static func decode(_ bytes: [UInt8], file: String?) throws(Diagnostic) -> String {
    let text = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
    if let valid = String(validating: text, as: UTF8.self) { return valid }
    throw Diagnostic(
      .error, "not valid UTF-8", at: Place(file: file, mark: text.withUnsafeBufferPointer(endOfValidText)),
      hint: "save the file as UTF-8")
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The place of the byte at `offset`, which the text may also end at. A column is a Unicode scalar, a line ends with
  /// LF, CR, or both.
  static func mark(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Mark {
    var mark = Mark.start
    var previous: UInt8 = 0
    for byte in bytes.prefix(max(0, offset)) {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: mark = Mark(line: mark.line + 1, column: 1)
      default: if byte & 0xC0 != 0x80 { mark.column += 1 }
      }
      previous = byte
    }
    return mark
  }

  private static func endOfValidText(_ bytes: UnsafeBufferPointer<UInt8>) -> Mark {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) { offset += UTF8.width(scalar) }
    return mark(of: offset, in: bytes)
  }
}
