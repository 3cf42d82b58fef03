import Diagnostics
import Glibc

/// Standard input, a line at a time and without its line feed: whoever writes it may wait for an answer to each.
public struct StandardInputLines {
  private var held: [UInt8] = []
  /// What of `held` has been given out.
  private var taken = 0
  private var isAtEnd = false
  private var number = 0
  private let longest: Int

  public init(longest: Int = FileLimits.text) { self.longest = longest }

  /// Nil at the end. Throws what keeps it from being read, and a line without end.
  public mutating func next() throws -> [UInt8]? {
    var searched = taken
    while true {
      if let end = held[searched...].firstIndex(of: 0x0A) {
        defer { taken = end + 1 }
        number += 1
        return Array(held[taken..<end])
      }
      searched = held.count
      if isAtEnd {
        defer { taken = held.count }
        return taken < held.count ? Array(held[taken...]) : nil
      }
      if held.count - taken > longest {
        throw Diagnostic(
          .error, "a line of more than \(longest) bytes", at: Place(file: "standard input", line: number + 1))
      }
      held.removeFirst(taken)
      searched -= taken
      taken = 0
      let more = try Files.readMore(STDIN_FILENO, "standard input")
      isAtEnd = more.isEmpty
      held += more
    }
  }
}
