import Diagnostics

/// Holds a text against `MarkdownLimits` in one pass over its bytes.
enum MarkdownGuard {
  static func check(_ bytes: [UInt8], file: String) -> Diagnostic? {
    func fail(_ message: String, line: Int) -> Diagnostic {
      Diagnostic(.error, message, at: Place(file: file, line: line, column: 1), hint: "split the text")
    }
    if bytes.count > MarkdownLimits.bytes {
      return fail("the text has more than \(MarkdownLimits.bytes) bytes", line: 1)
    }
    var line = 1
    var markers = 0
    var delimiters = 0
    var bars = 0
    var indent = 0
    var atStart = true
    var isBlank = true
    for b in bytes {
      switch b {
      case 0x0A:
        if isBlank { delimiters = 0 }
        (markers, bars, indent, atStart, isBlank) = (0, 0, 0, true, true)
        line += 1
        continue
      case 0x20, 0x09, 0x0D:
        if atStart { indent += 1 }
        continue
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        if atStart { markers += 1 }
        delimiters += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
        UInt8(ascii: "~"), UInt8(ascii: "&"):
        atStart = false
        delimiters += 1
      case UInt8(ascii: "|"):
        atStart = false
        bars += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): break
      default: atStart = false
      }
      isBlank = false
      // A rule of dashes or stars is long and nests nothing; what nests has other signs or spaces between.
      if markers > MarkdownLimits.nesting && b == UInt8(ascii: ">") || indent > 4 * MarkdownLimits.nesting && atStart {
        return fail("nested more than \(MarkdownLimits.nesting) deep", line: line)
      }
      if bars > MarkdownLimits.columns {
        return fail("a line with more than \(MarkdownLimits.columns) columns of a table", line: line)
      }
      if delimiters > MarkdownLimits.delimiters {
        return fail(
          "a paragraph with more than \(MarkdownLimits.delimiters) brackets, stars, quotation marks or the like",
          line: line
        )
      }
    }
    return nil
  }
}
