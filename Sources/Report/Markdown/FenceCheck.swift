import Diagnostics

/// Fences that are opened and not closed. Markdown lets such a block run on to the end of the text, so that what follows
/// would be read as its content, and whatever is wrong found far from where the three backticks are missing.
enum FenceCheck {
  private struct Fence {
    var sign: Character
    var length: Int
    var info: Substring
  }

  /// - Parameter blocks: words behind the backticks that make a block of the briefing.
  static func check(_ text: String, blocks: [String], file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var open: (fence: Fence, line: Int)?
    func report(_ fence: Fence, _ line: Int, before: String) {
      let word = String(fence.info.prefix { !$0.isWhitespace })
      let isBlock = blocks.contains(word)
      found.append(
        Diagnostic(
          isBlock ? .error : .warning, "the block \"\(word.isEmpty ? "```" : word)\" is not closed\(before)",
          at: Place(file: file, line: line, column: 1),
          hint: (fence.sign == "`" ? "backticks" : "tildes") + " alone on a line end it: "
            + String(repeating: fence.sign, count: fence.length)))
    }
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let next = fence(line) else { continue }
      guard let (fence, opened) = open else {
        open = (next, i + 1)
        continue
      }
      let word = String(fence.info.prefix { !$0.isWhitespace })
      if next.info.isEmpty, next.sign == fence.sign, next.length >= fence.length {
        open = nil
      } else if !next.info.isEmpty, next.sign == fence.sign, blocks.contains(word) {
        report(fence, opened, before: " before the next block begins")
        open = (next, i + 1)
      }
    }
    if let (fence, line) = open { report(fence, line, before: "") }
    return found
  }

  /// The lines of blocks that are set as they are: those without a word, or with that of a language.
  static func codeLines(_ text: String) -> Set<Int> {
    var lines = Set<Int>()
    var open: Fence?
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let next = fence(line)
      if let fence = open {
        if let next, next.info.isEmpty, next.sign == fence.sign, next.length >= fence.length {
          open = nil
        } else if !BlockReader.fences.contains(String(fence.info.prefix { !$0.isWhitespace })) {
          lines.insert(i + 1)
        }
      } else {
        open = next
      }
    }
    return lines
  }

  /// Three or more backticks or tildes, at most three spaces in (CommonMark 0.31, 4.5).
  private static func fence(_ line: Substring) -> Fence? {
    let text = line.drop { $0 == " " }
    guard line.count - text.count <= 3, let sign = text.first, sign == "`" || sign == "~" else { return nil }
    let length = text.prefix { $0 == sign }.count
    guard length >= 3 else { return nil }
    let info = text.dropFirst(length).drop { $0.isWhitespace }
    if sign == "`", info.contains("`") { return nil }
    let end = info.lastIndex { !$0.isWhitespace }.map { info.index(after: $0) } ?? info.startIndex
    return Fence(sign: sign, length: length, info: info[..<end])
  }
}
