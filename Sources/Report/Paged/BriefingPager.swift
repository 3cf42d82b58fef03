import Diagnostics
import Pictures
import Scene

/// Sets a briefing on A4 pages.
public struct BriefingPager {
  public struct Options: Sendable {
    /// Seconds since 1970 for the dates of the file; nil writes none. Default nil.
    public var timestamp: Int?
    public init(timestamp: Int? = nil) { self.timestamp = timestamp }
  }

  /// Passes until the page numbers that the text names have settled.
  static let passes = 4

  let document: BriefingDocument
  let measurer: any TextMeasurer
  let options: Options

  /// - Parameter drawing: asked once for each figure, with the width of the page's columns. What it throws for one is
  ///   collected, and the figure left out.
  public static func lay(
    _ document: BriefingDocument, measurer: any TextMeasurer, drawing: ChartDrawing, options: Options = Options(),
    diagnostics: inout Diagnostics
  ) -> PagedDocument {
    let pictures = self.pictures(document, drawing: drawing, diagnostics: &diagnostics)
    let pager = BriefingPager(document: document, measurer: measurer, options: options)
    let destinations = pager.destinations(pictures)
    let settled = Settling.run(
      passes: passes, from: [:], pass: { pager.pass(pictures, pages: $0, destinations: destinations) },
      next: pager.pageNumbers)
    if !settled.isStable {
      diagnostics.add(
        Diagnostic(
          .warning, "the page numbers in the text do not settle: after \(passes) passes some name another page",
          hint: "a reference that moves the place it names: say it without the page, or move it"))
    }
    return settled.result
  }

  private static func pictures(
    _ document: BriefingDocument, drawing: ChartDrawing, diagnostics: inout Diagnostics
  ) -> [Int: Picture] {
    var pictures: [Int: Picture] = [:]
    for figure in document.figures {
      do {
        let picture = try drawing(figure.chart, .a4, PageGrid.width)
        diagnostics.items += picture.diagnostics
        pictures[figure.number] = picture
      } catch let d as Diagnostic {
        diagnostics.add(d)
      } catch let several as Diagnostics {
        diagnostics.items += several.items
      } catch {
        diagnostics.add(Diagnostic(.error, "chart \(figure.chart.name): \(error)", at: figure.chart.place))
      }
    }
    return pictures
  }

  /// What links may lead to.
  private func destinations(_ pictures: [Int: Picture]) -> Set<String> {
    var names: Set<String> = ["title"]
    for block in document.allBlocks {
      switch block {
      case .sources(let entries): names.formUnion(entries.map { Anchor.source($0.number).name })
      case .doubts(let entries): names.formUnion(entries.map { Anchor.doubt($0.number).name })
      case .heading(let h): names.insert(Anchor.heading(h.id).name)
      case .figure(let f): if pictures[f.number] != nil { names.insert(Anchor.figure(f.number).name) }
      default: break
      }
    }
    return names
  }

  private func pageNumbers(_ paged: PagedDocument) -> [String: String] {
    var numbers: [String: String] = [:]
    for page in paged.pages { for name in page.destinations.keys { numbers[name] = page.label } }
    return numbers
  }

  private func pass(_ pictures: [Int: Picture], pages: [String: String], destinations: Set<String>) -> PagedDocument {
    var layout = BlockLayout(
      language: document.front.language, names: document.names, pictures: pictures, pages: pages,
      destinations: destinations, measurer: measurer)
    var items: [FlowItem] = [.slab(layout.title(document.front))]
    items += layout.items(document.blocks, in: .page)
    var flow = Flow()
    _ = flow.run(items)
    let contents = flow.finishedPages
    let made = contents.enumerated().map { i, content -> PagedDocument.Page in
      let footer = layout.footer(document.front, page: i + 1, of: contents.count)
      let scene = Scene(
        size: PageGrid.size, background: .white, nodes: PageComposer.nodes(content.pieces) + [footer])
      return PagedDocument.Page(
        scene: scene, label: String(i + 1),
        // A reader that jumps there sees what stands over the baseline too.
        destinations: content.destinations.mapValues { Point(PageGrid.left, max(0, $0 - 24)) })
    }
    return PagedDocument(pages: made, outline: outline(pictures), metadata: metadata(pictures))
  }

  /// The title, the sections, and in each its figures and subsections.
  private func outline(_ pictures: [Int: Picture]) -> [PagedDocument.OutlineItem] {
    var outline = [PagedDocument.OutlineItem(title: document.front.title, destination: "title")]
    let words = document.front.language.words
    for block in document.allBlocks {
      switch block {
      case .heading(let h):
        let item = PagedDocument.OutlineItem(
          title: h.content.plainText, destination: Anchor.heading(h.id).name)
        if h.level <= 2 { outline.append(item) } else { outline[outline.count - 1].children.append(item) }
      case .figure(let f):
        guard let picture = pictures[f.number] else { continue }
        let title = "\(words.pages.figure) \(f.number)\(words.sentence.colon)\(picture.title.joined(separator: " "))"
        outline[outline.count - 1].children.append(
          .init(title: title, destination: Anchor.figure(f.number).name))
      default: break
      }
    }
    return outline
  }

  private func metadata(_ pictures: [Int: Picture]) -> Metadata {
    let front = document.front
    var seen = Set<String>()
    let shown = document.factReferences + pictures.sorted { $0.key < $1.key }.flatMap { $0.value.scene.metadata.facts }
    return Metadata(
      title: front.title, author: front.author.isEmpty ? nil : front.author,
      subject: front.topic.isEmpty ? nil : front.topic, description: front.subtitle.isEmpty ? nil : front.subtitle,
      language: front.language, facts: shown.filter { seen.insert($0.id).inserted }, timestamp: options.timestamp)
  }
}
