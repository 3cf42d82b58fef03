/// Whether tags nest: enough to see that the writer closes what it opens, without a parser of another library.
struct XMLCheck {
  func isWellFormed(_ bytes: [UInt8]) -> Bool {
    var open: [Substring] = []
    var roots = 0
    for part in String(decoding: bytes, as: UTF8.self).split(separator: "<", omittingEmptySubsequences: true) {
      guard let end = part.firstIndex(of: ">") else { return false }
      let tag = part[..<end]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
        continue
      }
      guard tag.filter({ $0 == "\"" }).count.isMultiple(of: 2) else { return false }
      if open.isEmpty { roots += 1 }
      if !tag.hasSuffix("/") { open.append(tag.prefix { $0 != " " }) }
    }
    return open.isEmpty && roots == 1
  }
}
