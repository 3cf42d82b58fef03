/// Sets a bar's label: the figure large, words small, what follows two spaces or stands on a further line quieter, the
/// diamond in the colour of doubts.
enum BarLabel {
  static func paragraphs(_ label: String, isDoubt: Bool) -> [Deck.Paragraph] {
    let small = SlideStyle.smallSize
    return label.split(separator: "\n").enumerated().map { i, line in
      guard i == 0 else {
        return Deck.Paragraph(
          [Deck.Run(String(line), size: small, isBold: false, color: SlideStyle.muted)], alignment: .left)
      }
      return Deck.Paragraph(firstLine(String(line), isDoubt: isDoubt), alignment: .left)
    }
  }

  private static func firstLine(_ line: String, isDoubt: Bool) -> [Deck.Run] {
    let small = SlideStyle.smallSize
    let color = isDoubt ? SlideStyle.doubt : SlideStyle.ink
    // No-break spaces keep a qualifier with its figure, so the first plain space ends the figure.
    let figure = line.prefix { $0 != " " }
    guard figure.contains(where: \.isNumber) else {
      return [Deck.Run(line, size: small, isBold: false, color: isDoubt ? color : SlideStyle.muted)]
    }
    var runs = [Deck.Run(String(figure), size: SlideStyle.valueSize, isBold: true, color: color)]
    var rest = Substring(line.dropFirst(figure.count))
    var aside = ""
    if let gap = rest.firstIndex(ofDoubleSpace: ()) {
      aside = String(rest[gap...])
      rest = rest[..<gap]
    }
    let pieces = rest.split(separator: "◆", omittingEmptySubsequences: false)
    for (i, piece) in pieces.enumerated() {
      if i > 0 { runs.append(Deck.Run("◆", size: small, isBold: false, color: SlideStyle.doubt)) }
      if !piece.isEmpty { runs.append(Deck.Run(String(piece), size: small, isBold: false, color: color)) }
    }
    if !aside.isEmpty { runs.append(Deck.Run(aside, size: small, isBold: false, color: SlideStyle.muted)) }
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
