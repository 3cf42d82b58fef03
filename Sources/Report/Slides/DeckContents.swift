import Diagnostics
import Facts
import Languages
import Pictures
import Scene

/// What of a briefing goes on slides: cover, a slide for each figure, the facts, the doubts, the sources.
public struct DeckContents {
  private let document: BriefingDocument
  private let facts: FactBase
  private let language: Language
  private var words: Words { language.words }

  public init(_ document: BriefingDocument, facts: FactBase, language: Language) {
    self.document = document
    self.facts = facts
    self.language = language
  }

  public func metadata(timestamp: Int?) -> Metadata {
    let front = document.front
    return Metadata(
      title: front.title, author: front.author.isEmpty ? nil : front.author,
      subject: front.topic.isEmpty ? nil : front.topic, description: front.subtitle.isEmpty ? nil : front.subtitle,
      language: front.language, timestamp: timestamp)
  }

  /// Charts that cannot be drawn are collected, and left out.
  public func make(
    _ findings: inout Diagnostics, drawing: (ChartFigure) throws -> Pictures.Picture
  ) -> (SlideContent.Cover, [SlideContent]) {
    var slides: [SlideContent] = []
    for figure in document.figures {
      do {
        var picture = try drawing(figure)
        findings.items += picture.diagnostics
        if let alt = figure.altText, !alt.isEmpty { picture.altText = alt }
        slides.append(.chart(.init(picture, name: figure.chart.name, speakerNotes: notes(picture))))
      } catch let d as Diagnostics {
        findings.items += d.items
      } catch let d as Diagnostic {
        findings.add(d)
      } catch { findings.add(Diagnostic(.error, "\(error)", at: figure.chart.place)) }
    }
    let heads = headings
    if let rows = document.factTables.first {
      slides.append(
        .table(FactSlide(rows, facts: facts, language: language, title: heads.facts ?? words.slides.facts).content))
    }
    if !document.doubts.isEmpty {
      slides.append(.sources(.init(title: [heads.doubts ?? words.slides.doubts], items: document.doubts.map(item))))
    }
    if !document.sources.isEmpty {
      slides.append(.sources(.init(title: [heads.sources ?? words.figures.sources], items: document.sources.map(item))))
    }
    return (cover, slides)
  }

  // MARK: Cover

  private var cover: SlideContent.Cover {
    let front = document.front
    let figures = document.keyFigures.first { $0.size == .large }?.figures ?? []
    let who = [front.author, front.date].filter { !$0.isEmpty }.joined(separator: ", ")
    return SlideContent.Cover(
      title: front.title, subtitle: front.subtitle, kicker: front.kicker, topic: front.topic,
      figures: figures.prefix(4).map(figure), footer: who.isEmpty ? front.footer : who,
      speakerNotes: references(figures.map(\.factID)))
  }

  private func figure(_ f: KeyFigure) -> SlideContent.Cover.Figure {
    var details = [Deck.Run(Self.marked(f.whose))]
    if !f.note.isEmpty { details.append(Deck.Run(Self.marked(f.note))) }
    if !f.otherReading.isEmpty { details.append(Deck.Run(f.otherReading, color: SlideStyle.doubt)) }
    return .init(
      number: f.number, isDisputed: f.isDisputed, label: f.label.plainText, details: details.filter { !$0.text.isEmpty }
    )
  }

  // MARK: Lists

  private func item(_ source: SourceEntry) -> SlideContent.Sources.Item {
    .init(
      mark: Deck.Run("[\(source.number)]", color: SlideStyle.muted),
      runs: [
        Deck.Run(source.name, isBold: true, link: source.url),
        Deck.Run("  " + Self.marked(source.detail), color: SlideStyle.muted),
      ])
  }

  private func item(_ doubt: DoubtEntry) -> SlideContent.Sources.Item {
    .init(
      mark: Deck.Run("D\(doubt.number)", color: SlideStyle.doubt),
      runs: [
        Deck.Run(Self.marked(doubt.question), isBold: true),
        Deck.Run("  " + Self.withoutPages(doubt.evidence) + " "),
        Deck.Run(doubt.state, color: doubt.isSettled ? SlideStyle.muted : SlideStyle.doubt),
      ])
  }

  // MARK: Words

  /// The speaker has before them what the picture says, and where each of its figures comes from.
  private func notes(_ picture: Pictures.Picture) -> [String] {
    (picture.altText.isEmpty ? [] : [picture.altText]) + references(picture.factIDs)
  }

  private func references(_ ids: [String]) -> [String] {
    ids.compactMap { facts.reference($0, language: language) }.map { r in
      r.id + ": " + r.value + (r.stated.isEmpty ? "" : " — \(words.sentence.quoted(r.stated))")
        + (r.source.isEmpty ? "" : " — \(r.source)")
    }
  }

  /// Plain text with the marks of sources, which are the same on slides as on paper.
  static func marked(_ text: [Inline]) -> String {
    text.map { inline -> String in
      switch inline {
      case .sourceMark(let n): "[\(n)]"
      case .diamond: "◆"
      case .figure(let f):
        f.text + (f.isDisputed ? "\u{A0}◆" : "") + f.sources.map { "\u{A0}[\($0)]" }.joined()
      case .strong(let c), .quiet(let c), .link(let c, _): marked(c)
      default: [inline].plainText
      }
    }.joined()
  }

  /// The same without the sentences that name a page: slides have none of the paper's.
  static func withoutPages(_ text: [Inline]) -> String {
    let mark = "\u{FFFC}"
    let marked = text.map { inline -> String in
      if case .pageNumber = inline { mark } else { Self.marked([inline]) }
    }.joined()
    var kept = ""
    for sentence in marked.split(separator: ". ", omittingEmptySubsequences: true) where !sentence.contains(mark) {
      kept += (kept.isEmpty || kept.hasSuffix(" ") ? "" : " ") + sentence + (sentence.hasSuffix(".") ? "" : ".")
    }
    return kept
  }

  /// The headings over the parts that become slides.
  private var headings: (facts: String?, doubts: String?, sources: String?) {
    var last: String?
    var found: (facts: String?, doubts: String?, sources: String?)
    for block in document.allBlocks {
      switch block {
      case .heading(let h): last = h.content.plainText
      case .factTable: found.facts = found.facts ?? last
      case .doubts: found.doubts = found.doubts ?? last
      case .sources: found.sources = found.sources ?? last
      default: break
      }
    }
    return found
  }
}
