import Diagnostics
import Pictures
import Scene

extension SlideComposer {
  func cover(_ cover: SlideContent.Cover, _ warnings: inout [Diagnostic]) -> Deck.Slide {
    let (title, lines) = title([cover.title], size: SlideStyle.coverTitleSize, &warnings)
    var elements = [title]
    let width = SlideStyle.width
    if !cover.kicker.isEmpty || !cover.topic.isEmpty {
      let kicker = Deck.Run(cover.kicker.isEmpty ? "" : cover.kicker + "\u{2003}", isBold: true)
      let line = SlideStyle.subtitleLine
      let y = SlideStyle.top(ofBaseline: SlideStyle.titleBaseline, line: line)
      elements.append(
        .text(
          Deck.TextBox(
            "Kicker", frame: Rect(x: SlideStyle.margin, y: y, width: width, height: line),
            paragraphs: [
              Deck.Paragraph([kicker, Deck.Run(cover.topic, color: Palette.muted)], lineHeight: line)
            ])))
    }
    var bottom = SlideStyle.coverTitleBaseline + SlideStyle.coverTitleLine * Double(min(2, lines) - 1)
    if !cover.subtitle.isEmpty {
      let count = Double(fit.lineCount(cover.subtitle, size: SlideStyle.bodySize, width: width))
      let y = SlideStyle.top(ofBaseline: bottom + 38, line: SlideStyle.bodyLine)
      let frame = Rect(x: SlideStyle.margin, y: y, width: width, height: count * SlideStyle.bodyLine)
      elements.append(
        .text(
          Deck.TextBox(
            "Subtitle", placeholder: .subtitle, frame: frame, paragraphs: [Deck.Paragraph([Deck.Run(cover.subtitle)])]))
      )
      bottom = frame.maxY
    }
    elements += figures(Array(cover.figures.prefix(4)), top: max(290, bottom + 30))
    if !cover.footer.isEmpty {
      elements.append(
        .text(
          Deck.TextBox("Source", placeholder: .source, paragraphs: [Deck.Paragraph([Deck.Run(cover.footer)])])))
    }
    return Deck.Slide(layout: .title, elements: elements, speakerNotes: cover.speakerNotes)
  }

  /// Columns of a quarter of the width, however many there are: a rule, the number, what it counts.
  private func figures(_ figures: [SlideContent.Cover.Figure], top: Double) -> [Deck.Element] {
    let gutter = 24.0
    let column = (SlideStyle.width - 3 * gutter) / 4
    return figures.enumerated().flatMap { i, figure -> [Deck.Element] in
      let x = SlideStyle.margin + Double(i) * (column + gutter)
      var number = [Deck.Run(figure.number, size: SlideStyle.figureSize, isBold: true)]
      if figure.isDisputed { number.append(Deck.Run(" ◆", size: 22, color: Palette.doubt)) }
      let small = SlideStyle.smallSize
      var paragraphs = [
        Deck.Paragraph(number, lineHeight: SlideStyle.figureLine),
        Deck.Paragraph([Deck.Run(figure.label, size: small)], lineHeight: SlideStyle.smallLine, spaceBefore: 4),
      ]
      for detail in figure.details {
        var run = detail
        run.size = run.size ?? small
        run.color = run.color ?? Palette.muted
        paragraphs.append(Deck.Paragraph([run], lineHeight: SlideStyle.smallLine))
      }
      let rule = Deck.Shape(
        "Rule", .line, frame: Rect(x: x, y: top, width: column, height: 0),
        stroke: Stroke(Palette.ink, width: 0.75))
      let lines = paragraphs.dropFirst().map { fit.lineCount($0.runs, size: small, width: column) }.reduce(0, +)
      let height = SlideStyle.figureLine + 4 + Double(lines) * SlideStyle.smallLine
      let box = Deck.TextBox(
        "Key figure", frame: Rect(x: x, y: top + 8, width: column, height: height), paragraphs: paragraphs)
      return [.shape(rule), .text(box)]
    }
  }
}
