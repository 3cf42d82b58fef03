/// As many lines as first fit needs, of about equal length: the least sum of squared deviations from the mean width,
/// with a charge or a credit for the sense of each break.
enum BalancedFit {
  /// Beyond this many words it is no title, and first fit serves.
  private static let longestTitle = 300

  static func lines(
    _ segments: Segments, _ part: Range<Int>, like greedy: [Range<Int>], first: Int, widths: LineWidths
  ) -> [Range<Int>] {
    let list = segments.list
    let count = greedy.count
    guard count > 1, part.count <= longestTitle, !greedy.contains(where: \.isEmpty) else { return greedy }
    // before[i]: width of everything from the start of the part up to segment i.
    var before = [0.0]
    for i in part { before.append((before.last ?? 0) + list[i].width + list[i].space) }
    let mean = max(RaggedFit.width(list[part]) / Double(count), 1e-9)
    let charges = part.map { SenseOfBreak.charge(after: $0, in: segments, last: part.upperBound - 1) }

    let n = part.count
    // best[k][i]: the least cost of setting the first i segments in k lines, and where line k then begins.
    var best = [[(cost: Double, start: Int)]](
      repeating: Array(repeating: (.infinity, 0), count: n + 1), count: count + 1)
    best[0][0] = (0, 0)
    for k in 1...count {
      let room = widths[first + k - 1] + LineBreaker.tolerance
      for i in k...max(k, n) where i <= n {
        for j in stride(from: i - 1, through: k - 1, by: -1) {
          let width = before[i] - before[j] - list[part.lowerBound + i - 1].space
          if width > room { break }
          let off = (width - mean) / mean
          let cost = best[k - 1][j].cost + off * off + (i < n ? charges[i - 1] : 0)
          if cost < best[k][i].cost { best[k][i] = (cost, j) }
        }
      }
    }
    guard best[count][n].cost < .infinity else { return greedy }
    var lines: [Range<Int>] = []
    var end = n
    for k in stride(from: count, to: 0, by: -1) {
      let start = best[k][end].start
      lines.append((part.lowerBound + start)..<(part.lowerBound + end))
      end = start
    }
    return lines.reversed()
  }
}
