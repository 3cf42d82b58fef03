/// First fit, with a look back at the end.
enum RaggedFit {
  typealias Segment = Segments.Segment

  /// Of a line: the spaces at its end do not count.
  static func width(_ line: ArraySlice<Segment>) -> Double {
    line.reduce(0) { $0 + $1.width + $1.space } - (line.last?.space ?? 0)
  }

  /// Lines as ranges of segments. A line may be empty where no word fits it but a later one is wider.
  static func lines(_ list: [Segment], _ part: Range<Int>, first: Int, widths: LineWidths) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = part.lowerBound
    var used = 0.0
    for i in part {
      var room = widths[first + lines.count] + LineBreaker.tolerance
      if i > start && used + list[i].width > room {
        lines.append(start..<i)
        start = i
        used = 0
        room = widths[first + lines.count] + LineBreaker.tolerance
      }
      while i == start && list[i].width > room && widths.hasWider(after: first + lines.count) {
        lines.append(i..<i)
        room = widths[first + lines.count] + LineBreaker.tolerance
      }
      used += list[i].width + list[i].space
    }
    lines.append(start..<part.upperBound)
    return lines
  }

  /// A last line of one word narrower than this part of the measure gets company from the line before.
  private static let shortLastLine = 0.25
  /// But that line stays at least this full.
  private static let emptiestLine = 0.5

  static func withoutShortLastLine(
    _ lines: [Range<Int>], _ list: [Segment], first: Int, widths: LineWidths
  ) -> [Range<Int>] {
    var lines = lines
    let last = lines.count - 1
    guard last > 0, !lines[last].isEmpty, !list[lines[last].lowerBound].isPartOfWord else { return lines }
    let room = widths[first + last]
    // Two words, or two Han characters, are company enough.
    while lines[last].count < 2, width(list[lines[last]]) < room * shortLastLine, lines[last - 1].count > 1 {
      let moved = lines[last - 1].upperBound - 1
      let shorter = lines[last - 1].lowerBound..<moved
      let longer = moved..<lines[last].upperBound
      guard width(list[longer]) <= room + LineBreaker.tolerance,
        width(list[shorter]) >= widths[first + last - 1] * emptiestLine
      else { break }
      lines[last - 1] = shorter
      lines[last] = longer
    }
    return lines
  }
}
