import CPango
import Scene

/// Pages as PDF: vectors, embedded fonts, text that can be selected, links, bookmarks, page labels and a structure.
///
/// One `Scene` is one page; its units are points. Nodes whose role is a document's (`heading1` to `footer`) become
/// structure elements. Two elements of one role and one `semantics.name` are one that continues on another page; what is
/// repeated there (a table's head) has the role `background` and is read once.
public struct PDFDocumentEncoder {
  private let measurer: PangoMeasurer
  private let claimsUniversalAccess: Bool

  /// - Parameters:
  ///   - measurer: the one that layout asked, so that text is not shaped again.
  ///   - claimsUniversalAccess: lets the metadata say PDF/UA-1. Only a document with a title, a language, a text for
  ///     each figure, headings without a gap and all content in its structure says so even then. Default false,
  ///     because no program can judge whether the order and the texts make sense.
  public init(measurer: PangoMeasurer, claimsUniversalAccess: Bool = false) {
    self.measurer = measurer
    self.claimsUniversalAccess = claimsUniversalAccess
  }

  /// Throws `DrawingError`. Same document, same bytes: the dates are the metadata's, 1970 if it has none.
  public func encode(_ document: PagedDocument) throws -> [UInt8] {
    let sink = ByteSink()
    guard let first = document.pages.first else { throw DrawingError.unusableSize(width: 0, height: 0) }
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), first.scene.size.width, first.scene.size.height),
      let cr = cairo_create(surface)
    else { throw DrawingError.cairo("out of memory") }
    defer {
      cairo_destroy(cr)
      cairo_surface_destroy(surface)
    }
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    set(document.metadata, on: surface)
    let names = Set(document.pages.flatMap(\.destinations.keys))
    let tagger = PDFTagger(cr: cr, destinations: names)
    for (i, page) in document.pages.enumerated() {
      try setUp(page, on: surface)
      // Not before the size is set: that would drop the tag.
      if i == 0 { tagger.begin(container: "Document") }
      draw(page.destinations, on: cr)
      cairo_save(cr)
      try Painter(cr: cr, measurer: measurer, target: .page(tagger)).draw(page.scene, background: true)
      cairo_restore(cr)
      if i < document.pages.count - 1 { cairo_show_page(cr) }
    }
    tagger.end(container: "Document")
    cairo_show_page(cr)
    try DrawingError.check(cairo_status(cr))
    try addOutline(document.outline, names: names, to: surface)
    cairo_surface_finish(surface)
    // Only now cairo says whether the tags were sound.
    try DrawingError.check(cairo_surface_status(surface))
    return try PDFAfterPass(
      metadata: document.metadata, tagger: tagger, claimsUniversalAccess: claimsUniversalAccess
    ).run(sink.bytes)
  }

  private func setUp(_ page: PagedDocument.Page, on surface: OpaquePointer) throws {
    let size = page.scene.size
    // PDF's own limit of a page's side (ISO 32000-1, annex C).
    guard size.width >= 1, size.height >= 1, size.width <= 14_400, size.height <= 14_400 else {
      throw DrawingError.unusableSize(width: size.width, height: size.height)
    }
    cairo_pdf_surface_set_size(surface, size.width, size.height)
    if let label = page.label { cairo_pdf_surface_set_page_label(surface, label) }
  }

  private func draw(_ destinations: [String: Point], on cr: OpaquePointer) {
    for (name, point) in destinations.sorted(by: { $0.key < $1.key }) where abs(point.x) < 1e5 && abs(point.y) < 1e5 {
      let place = "x=\(PDFTagger.decimal(point.x)) y=\(PDFTagger.decimal(point.y))"
      cairo_tag_begin(cr, CAIRO_TAG_DEST, "name='\(PDFTagger.destinationName(name))' \(place)")
      cairo_tag_end(cr, CAIRO_TAG_DEST)
    }
  }

  private func set(_ metadata: Metadata, on surface: OpaquePointer) {
    let date = Timestamp.iso8601(metadata.timestamp ?? 0)
    let entries: [(cairo_pdf_metadata_t, String?)] = [
      (CAIRO_PDF_METADATA_TITLE, metadata.title), (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
      (CAIRO_PDF_METADATA_SUBJECT, metadata.subject ?? metadata.description),
      (CAIRO_PDF_METADATA_CREATOR, "briefing"), (CAIRO_PDF_METADATA_CREATE_DATE, date),
      (CAIRO_PDF_METADATA_MOD_DATE, date),
    ]
    for case (let key, let value?) in entries { cairo_pdf_surface_set_metadata(surface, key, value) }
  }

  private func addOutline(
    _ items: [PagedDocument.OutlineItem], names: Set<String>, to surface: OpaquePointer, parent: Int32 = 0
  ) throws {
    for item in items {
      guard names.contains(item.destination) else { throw DrawingError.unknownDestination(item.destination) }
      let id = cairo_pdf_surface_add_outline(
        surface, parent, item.title, "dest='\(PDFTagger.destinationName(item.destination))'",
        CAIRO_PDF_OUTLINE_FLAG_OPEN)
      try addOutline(item.children, names: names, to: surface, parent: id)
    }
  }
}

/// One scene as a PDF of one page.
public struct PDFEncoder: SceneEncoder {
  public var fileExtension: String { "pdf" }
  private let encoder: PDFDocumentEncoder

  public init(measurer: PangoMeasurer) { encoder = PDFDocumentEncoder(measurer: measurer) }

  /// A scene without a structure of its own is one figure, described by the metadata's description or title.
  public func encode(_ scene: Scene) throws -> [UInt8] {
    var scene = scene
    if !scene.nodes.contains(where: { $0.structureTag != nil || $0.hasStructure }) {
      let label = scene.metadata.description ?? scene.metadata.title
      scene.nodes = [.group(Group(scene.nodes, semantics: Semantics(.figure, label: label)))]
    }
    return try encoder.encode(PagedDocument(pages: [.init(scene: scene)], metadata: scene.metadata))
  }
}
