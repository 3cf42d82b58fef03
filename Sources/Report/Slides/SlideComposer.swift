import Diagnostics
import Pictures
import Scene

/// Places what is to be shown on slides. It measures every text in the wider of two fonts, breaks long tables and lists
/// over several slides, and has a picture drawn only where there is no native chart for it.
public struct SlideComposer {
  public struct Options: Sendable {
    /// Who made it and when, and the language of the text.
    public var metadata = Metadata()
    /// Where the names of rows stand: beside the chart, at the slide's left edge and in two sizes, or inside it as the
    /// labels of its axis, which follow when rows are added. Default `beside`.
    public var rowNames = RowNames.beside
    public init() {}

    public enum RowNames: String, Sendable { case beside, axis }
  }

  public typealias Encoding = (Scene) throws -> [UInt8]

  let options: Options
  let fit: TextFit
  let encodePNG: Encoding
  let encodeSVG: Encoding?

  public init(
    options: Options = Options(), measurer: any TextMeasurer, encodePNG: @escaping Encoding, encodeSVG: Encoding? = nil
  ) {
    self.options = options
    self.encodePNG = encodePNG
    self.encodeSVG = encodeSVG
    fit = TextFit(measurer: measurer, language: options.metadata.language ?? .en)
  }

  /// The deck, with a warning for each text that does not fit. Throws what the encoders throw.
  public func compose(_ cover: SlideContent.Cover, _ contents: [SlideContent]) throws -> (Deck, [Diagnostic]) {
    var warnings: [Diagnostic] = []
    var metadata = options.metadata
    if metadata.title?.isEmpty ?? true { metadata.title = cover.title }
    var deck = Deck(metadata: metadata, slides: [self.cover(cover, &warnings)])
    for content in contents {
      switch content {
      case .chart(let chart): deck.slides.append(try self.chart(chart, &warnings))
      case .table(let table): deck.slides += self.table(table, &warnings)
      case .text(let text): deck.slides += list(text, &warnings)
      case .sources(let sources): deck.slides += list(sources, &warnings)
      }
    }
    return (deck, warnings)
  }

  /// The deck as a PowerPoint file.
  public func pptx(_ cover: SlideContent.Cover, _ contents: [SlideContent]) throws -> ([UInt8], [Diagnostic]) {
    let (deck, warnings) = try compose(cover, contents)
    return (try PPTXEncoder().encode(deck), warnings)
  }
}

// What all slides share.
extension SlideComposer {
  func title(
    _ lines: [String], size: Double = SlideStyle.titleSize, suffix: String = "", _ warnings: inout [Diagnostic]
  ) -> (element: Deck.Element, lines: Int) {
    var lines = lines.filter { !$0.isEmpty }
    if !suffix.isEmpty, let last = lines.popLast() { lines.append(last + suffix) }
    let title = TitleFit(lines, size: size, width: SlideStyle.width, fit: fit)
    if !title.fits {
      warnings.append(
        Diagnostic(
          .warning, "the slide title needs \(title.lines) lines: \"\(lines.joined(separator: " "))\"",
          hint: "shorten it to 16 words or fewer"))
    }
    let run = Deck.Run(title.text, size: title.size == size ? nil : title.size)
    let box = Deck.TextBox("Title", placeholder: .title, paragraphs: [Deck.Paragraph([run])])
    return (.text(box), title.lines)
  }

  /// The subtitle under a title of so many lines, and the y where what follows may begin.
  func subtitle(_ text: String, under titleLines: Int) -> (element: Deck.Element?, bottom: Double) {
    let lastBaseline = SlideStyle.titleBaseline + SlideStyle.titleLine * Double(min(2, max(1, titleLines)) - 1)
    guard !text.isEmpty else { return (nil, lastBaseline + 8) }
    let lines = fit.lineCount(text, size: SlideStyle.subtitleSize, width: SlideStyle.width)
    let top = SlideStyle.top(ofBaseline: lastBaseline + SlideStyle.subtitleDrop, line: SlideStyle.subtitleLine)
    let frame = Rect(
      x: SlideStyle.margin, y: top, width: SlideStyle.width, height: SlideStyle.subtitleLine * Double(lines))
    let box = Deck.TextBox(
      "Subtitle", placeholder: .subtitle,
      frame: frame == SlideStyle.frame(of: .subtitle, on: .chart) ? nil : frame,
      paragraphs: [Deck.Paragraph([Deck.Run(text)])])
    return (.text(box), frame.maxY)
  }

  /// Notes, source line and number, and the y above which there is room for the rest.
  func foot(notes: [Pictures.Picture.Note], source: String) -> (elements: [Deck.Element], top: Double) {
    var elements: [Deck.Element] = []
    let sourceFrame = SlideStyle.frame(of: .source, on: .chart) ?? .empty
    let sourceLines =
      source.isEmpty ? 0 : fit.lineCount(source, size: SlideStyle.sourceSize, width: sourceFrame.width)
    // The frame holds two lines; the notes keep their distance from the first.
    let overflow = Double(max(0, sourceLines - 2)) * SlideStyle.sourceLine
    let lift = Double(max(0, sourceLines - 1)) * SlideStyle.sourceLine
    var top = sourceFrame.minY - overflow
    if !notes.isEmpty {
      let paragraphs = notes.map(noteParagraph)
      let lines = paragraphs.map {
        fit.lineCount($0.runs, size: SlideStyle.smallSize, width: SlideStyle.width)
      }.reduce(0, +)
      // Notes begin at their line and grow upwards from two lines on.
      let usual = SlideStyle.top(ofBaseline: SlideStyle.noteBaseline, line: SlideStyle.smallLine)
      let height = Double(max(2, lines)) * SlideStyle.smallLine
      let y = usual - Double(max(0, lines - 2)) * SlideStyle.smallLine - lift
      let moved = lines > 2 || lift > 0
      elements.append(
        .text(
          Deck.TextBox(
            "Note", placeholder: .note,
            frame: moved ? Rect(x: SlideStyle.margin, y: y, width: SlideStyle.width, height: height) : nil,
            paragraphs: paragraphs)))
      top = y
    }
    if !source.isEmpty {
      var frame: Rect?
      if overflow > 0 {
        let height = SlideStyle.sourceLine * Double(sourceLines)
        frame = Rect(x: sourceFrame.x, y: sourceFrame.maxY - height, width: sourceFrame.width, height: height)
      }
      elements.append(
        .text(
          Deck.TextBox(
            "Source", placeholder: .source, frame: frame, paragraphs: [Deck.Paragraph([Deck.Run(source)])])))
    }
    elements.append(.text(Deck.TextBox("Slide number", placeholder: .number, paragraphs: [])))
    return (elements, top)
  }

  private func noteParagraph(_ note: Pictures.Picture.Note) -> Deck.Paragraph {
    var runs: [Deck.Run] = []
    if note.isDoubt { runs.append(Deck.Run("◆\u{A0}", color: SlideStyle.doubt)) }
    if let lead = note.lead, !lead.isEmpty { runs.append(Deck.Run(lead + " ", isBold: true)) }
    runs.append(Deck.Run(note.text))
    return Deck.Paragraph(runs)
  }
}
