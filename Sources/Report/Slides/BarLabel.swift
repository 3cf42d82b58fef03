import Pictures

/// Sets a bar's label: the figure large, words small, what follows two spaces quieter, the diamond in the colour of
/// doubts. Further lines are quieter too, and stand in a box of their own.
enum BarLabel {
  static func furtherLines(_ label: String) -> [String] { label.split(separator: "\n").dropFirst().map(String.init) }

  static func firstLine(_ label: String, isDoubt: Bool, size: Double) -> [Deck.Run] {
    let line = label.split(separator: "\n").first.map(String.init) ?? ""
    let small = min(size, SlideStyle.smallSize)
    let color = isDoubt ? Palette.doubt : Palette.ink
    // No-break spaces keep a qualifier with its figure, so the first plain space ends the figure.
    let figure = line.prefix { $0 != " " }
    guard figure.contains(where: \.isNumber) else {
      return [Deck.Run(line, size: small, isBold: false, color: isDoubt ? color : Palette.muted)]
    }
    var runs = [Deck.Run(String(figure), size: size, isBold: true, color: color)]
    var rest = Substring(line.dropFirst(figure.count))
    var aside = ""
    if let gap = rest.firstIndex(ofDoubleSpace: ()) {
      aside = String(rest[gap...])
      rest = rest[..<gap]
    }
    let pieces = rest.split(separator: "◆", omittingEmptySubsequences: false)
    for (i, piece) in pieces.enumerated() {
      if i > 0 { runs.append(Deck.Run("◆", size: small, isBold: false, color: Palette.doubt)) }
      if !piece.isEmpty { runs.append(Deck.Run(String(piece), size: small, isBold: false, color: color)) }
    }
    if !aside.isEmpty { runs.append(Deck.Run(aside, size: small, isBold: false, color: Palette.muted)) }
    return runs
  }
}

extension Substring {
  fileprivate func firstIndex(ofDoubleSpace: Void) -> Index? {
    indices.first { i in
      let next = index(after: i)
      return self[i] == " " && next < endIndex && self[next] == " "
    }
  }
}
