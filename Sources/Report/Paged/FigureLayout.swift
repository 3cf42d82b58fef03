import Pictures
import Scene

/// A figure: rule, number and title on one baseline, subtitle, picture, notes and source, one thing without a box.
extension BlockLayout {
  mutating func figure(_ f: ChartFigure, _ picture: Picture, in region: Region, gap: Double) -> [FlowItem] {
    let (x, width) = (region.x, region.width)
    let titleStyle = style(.figureTitle)
    let subtitleStyle = style(.figureSubtitle)
    let noteStyle = style(.figureNote)
    let sourceStyle = style(.figureSource)

    let number = setter.spans(
      words.pages.figure + words.sentence.fixedSpace + String(f.number), subtitleStyle.with(weight: 400))
    let hang = lines.width(number) + titleStyle.size * 0.9
    let numberLine = lines.line(number)
    // A second line of the title hangs under the first, so that the number stands alone.
    let title = lines.set(
      setter.spans(picture.title.joined(separator: " "), titleStyle), width: width - hang, fit: .balanced)
    let subtitle = lines.set(
      setter.spans(CaptionText.inlines(picture.subtitle.joined(separator: " ")), subtitleStyle), width: width)

    var y = 17.0
    var captions: [(SetLine, Double, Double)] = []
    for (i, line) in title.enumerated() { captions.append((line, hang, y + titleStyle.leading * Double(i))) }
    y += titleStyle.leading * Double(max(0, title.count - 1))
    for (i, line) in subtitle.enumerated() { captions.append((line, 0, y + 14 + subtitleStyle.leading * Double(i))) }
    if !subtitle.isEmpty { y += 14 + subtitleStyle.leading * Double(subtitle.count - 1) }

    let plotTop = y + 12
    y = plotTop + picture.scene.size.height
    var below: [(SetLine, Double)] = []
    for (i, note) in picture.notes.enumerated() {
      y += i == 0 ? 22 : 14
      let set = lines.set(noteSpans(note, noteStyle), width: width)
      for (k, line) in set.enumerated() {
        if k > 0 { y += noteStyle.leading }
        below.append((line, y))
      }
    }
    if let source = picture.source {
      y += picture.notes.isEmpty ? 22 : 17
      for (k, line) in lines.set(setter.spans(CaptionText.inlines(source), sourceStyle), width: width).enumerated() {
        if k > 0 { y += sourceStyle.leading }
        below.append((line, y))
      }
    }

    let caption = tag(.caption)
    let plot = tag(.figure, label: f.altText ?? picture.altText)
    let notes = tag(.paragraph)
    let scene = picture.scene
    return [
      .slab(
        Slab(
          before: gap, head: -7, height: y, isWide: true, anchors: [(Anchor.figure(f.number).name, 0)],
          draw: { top in
            var pieces = [Self.rule(x, top, width: width)]
            pieces.append(Piece(tags: [caption], nodes: numberLine.nodes(x, top + 17)))
            for (line, dx, dy) in captions {
              pieces.append(Piece(tags: [caption], nodes: line.nodes(x + dx, top + dy)))
            }
            let group = Group(scene.nodes, transform: .translation(x, top + plotTop))
            pieces.append(Piece(tags: [plot], nodes: [.group(group)]))
            for (line, dy) in below { pieces.append(Piece(tags: [notes], nodes: line.nodes(x, top + dy))) }
            return pieces
          }))
    ]
  }

  private func noteSpans(_ note: Picture.Note, _ style: TextStyle) -> [Span] {
    var inlines: [Inline] = note.isDoubt ? [.diamond(doubt: nil), .text(" ")] : []
    if let lead = note.lead { inlines += [.strong([.text(lead)]), .text(" ")] }
    return setter.spans(inlines + CaptionText.inlines(note.text), style)
  }
}

/// The plain text of a picture's notes and source, where `[2]` and `D1` are marks that lead to their entries.
enum CaptionText {
  static func inlines(_ text: String) -> [Inline] {
    var result: [Inline] = []
    var plain = ""
    func flush() {
      if !plain.isEmpty { result.append(.text(plain)) }
      plain = ""
    }
    var rest = Substring(text)
    var previous: Character = " "
    while let c = rest.first {
      if c == "[", let end = rest.firstIndex(of: "]"), let n = number(rest[rest.index(after: rest.startIndex)..<end]) {
        flush()
        result.append(.sourceMark(n))
        rest = rest[rest.index(after: end)...]
      } else if c == "D", !previous.isLetter, !previous.isNumber,
        let n = number(rest.dropFirst().prefix(while: \.isNumber)),
        !isLetter(rest.dropFirst().drop(while: \.isNumber).first)
      {
        flush()
        result.append(.doubtMark(n))
        rest = rest.dropFirst().drop(while: \.isNumber)
      } else if c == "◆" {
        flush()
        result.append(.diamond(doubt: nil))
        rest = rest.dropFirst()
      } else {
        plain.append(c)
        rest = rest.dropFirst()
      }
      previous = c
    }
    flush()
    return result
  }

  private static func isLetter(_ c: Character?) -> Bool { c.map { $0.isLetter } ?? false }

  /// One to three digits.
  private static func number(_ s: Substring) -> Int? {
    !s.isEmpty && s.count <= 3 && s.allSatisfy { $0.isASCII && $0.isNumber } ? Int(s) : nil
  }
}
