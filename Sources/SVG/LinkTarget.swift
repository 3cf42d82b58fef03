/// Which URLs a picture may lead to. A list of what passes, because lists of what is dangerous are never complete.
enum LinkTarget {
  static func isAllowed(_ url: String) -> Bool {
    guard url.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else { return false }
    let start = url.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("mailto:")
  }
}
