/// A cheap upper bound on how deep a YAML text nests, found before the recursive parser runs.
enum YAMLDepth {
  /// The place where the text may nest deeper than the limit; nil if it cannot.
  static func tooDeep(_ text: String) -> Mark? {
    var flow = 0
    var indents: [Int] = []
    var line = 1
    var column = 0
    var indent = 0
    var atStart = true
    var dashes = 0
    for b in text.utf8 {
      column += 1
      switch b {
      case 0x0A:
        line += 1
        column = 0
        indent = 0
        dashes = 0
        atStart = true
        continue
      case 0x20 where atStart:
        indent += 1
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        dashes += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): flow += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(0, flow - 1)
      default:
        if b != 0x20 { dashes = atStart ? 0 : dashes }
      }
      if atStart {
        atStart = false
        while let last = indents.last, last >= indent { indents.removeLast() }
        indents.append(indent)
      }
      // Each level of blocks needs its own indentation, or a "- " or "? " on the same line.
      let deepest = flow + indents.count + (b == UInt8(ascii: "-") || b == UInt8(ascii: "?") ? dashes : 0)
      if deepest > Limits.nesting { return Mark(line: line, column: column) }
    }
    return nil
  }
}
