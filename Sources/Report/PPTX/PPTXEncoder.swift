import Diagnostics
import Languages
import Markup
import Scene

/// Writes a deck as PresentationML (ISO/IEC 29500-1, transitional). Same deck, same bytes.
public struct PPTXEncoder {
  public static let fileExtension = "pptx"

  public init() {}

  // Slides are numbered from 256; masters and layouts share one space from 2³¹.
  private static let firstSlideID = 256
  private static let firstMasterID = 2_147_483_648

  /// Throws a `Diagnostic` if the deck is empty or larger than a ZIP can hold.
  public func encode(_ deck: Deck) throws -> [UInt8] {
    guard !deck.slides.isEmpty else { throw Diagnostic(.error, "a deck needs at least one slide") }
    let language = deck.metadata.language ?? .en
    var package = OfficePackage()
    _ = package.relationships.add(RelationshipType.officeDocument, to: "ppt/presentation.xml")
    _ = package.relationships.add(RelationshipType.core, to: "docProps/core.xml")
    _ = package.relationships.add(RelationshipType.app, to: "docProps/app.xml")
    package.add(.init("docProps/core.xml", ContentType.core, PropertyParts.core(deck.metadata)))
    package.add(.init("docProps/app.xml", ContentType.app, PropertyParts.app(slides: deck.slides.count)))
    addPresentation(deck, language, &package)
    addMasters(language, &package)
    var media = MediaParts()
    var charts = 0
    for (i, slide) in deck.slides.enumerated() {
      try addSlide(slide, number: i + 1, language, &media, &charts, &package)
    }
    for part in media.parts { package.add(part) }
    return try package.archive()
  }

  private func slideName(_ number: Int) -> String { "ppt/slides/slide\(number).xml" }
  private func chartName(_ number: Int) -> String { "ppt/charts/chart\(number).xml" }
  private func layoutName(_ layout: Deck.Layout) -> String {
    "ppt/slideLayouts/slideLayout\((Deck.Layout.allCases.firstIndex(of: layout) ?? 0) + 1).xml"
  }

  private func addPresentation(_ deck: Deck, _ language: Language, _ package: inout OfficePackage) {
    var relationships = OfficePackage.Relationships()
    let master = relationships.add(RelationshipType.slideMaster, to: "ppt/slideMasters/slideMaster1.xml")
    let notes = relationships.add(RelationshipType.notesMaster, to: "ppt/notesMasters/notesMaster1.xml")
    _ = relationships.add(RelationshipType.presProps, to: "ppt/presProps.xml")
    _ = relationships.add(RelationshipType.viewProps, to: "ppt/viewProps.xml")
    _ = relationships.add(RelationshipType.theme, to: "ppt/theme/theme1.xml")
    _ = relationships.add(RelationshipType.tableStyles, to: "ppt/tableStyles.xml")
    let slides = deck.slides.indices.map { relationships.add(RelationshipType.slide, to: slideName($0 + 1)) }
    let bytes = XMLWriter.document("p:presentation", Namespace.presentationML) { xml in
      xml.element("p:sldMasterIdLst") { $0.element("p:sldMasterId", ["id": Self.firstMasterID, "r:id": master]) }
      xml.element("p:notesMasterIdLst") { $0.element("p:notesMasterId", ["r:id": notes]) }
      xml.element("p:sldIdLst") { xml in
        for (i, id) in slides.enumerated() { xml.element("p:sldId", ["id": Self.firstSlideID + i, "r:id": id]) }
      }
      xml.element("p:sldSz", ["cx": NumberText.emu(Deck.size.width), "cy": NumberText.emu(Deck.size.height)])
      let notesSize = NotesParts.size
      xml.element("p:notesSz", ["cx": NumberText.emu(notesSize.width), "cy": NumberText.emu(notesSize.height)])
      xml.element("p:defaultTextStyle") { xml in
        xml.element("a:defPPr") { $0.element("a:defRPr", ["lang": language.regionalTag]) }
        MasterParts.levels(MasterParts.Style(size: SlideStyle.tableSize, line: 0, prompt: ""), 1, &xml)
      }
    }
    package.add(.init("ppt/presentation.xml", ContentType.presentation, bytes, relationships))
    package.add(.init("ppt/presProps.xml", ContentType.presProps, PropertyParts.empty("p:presentationPr")))
    package.add(.init("ppt/viewProps.xml", ContentType.viewProps, PropertyParts.empty("p:viewPr")))
    package.add(.init("ppt/tableStyles.xml", ContentType.tableStyles, PropertyParts.tableStyles()))
  }

  private func addMasters(_ language: Language, _ package: inout OfficePackage) {
    let masterName = "ppt/slideMasters/slideMaster1.xml"
    package.add(.init("ppt/theme/theme1.xml", ContentType.theme, ThemePart.bytes(name: "Briefing", language: language)))
    // Notes masters may not share the theme of the slides.
    package.add(.init("ppt/theme/theme2.xml", ContentType.theme, ThemePart.bytes(name: "Notes", language: language)))
    var relationships = OfficePackage.Relationships()
    let layouts = Deck.Layout.allCases.map {
      relationships.add(RelationshipType.slideLayout, to: layoutName($0))
    }
    _ = relationships.add(RelationshipType.theme, to: "ppt/theme/theme1.xml")
    let master = MasterParts.master(layouts: layouts, firstID: Self.firstMasterID + 1, language: language)
    package.add(.init(masterName, ContentType.slideMaster, master, relationships))
    for layout in Deck.Layout.allCases {
      var back = OfficePackage.Relationships()
      _ = back.add(RelationshipType.slideMaster, to: masterName)
      let bytes = MasterParts.layout(layout, language: language)
      package.add(.init(layoutName(layout), ContentType.slideLayout, bytes, back))
    }
    var theme = OfficePackage.Relationships()
    _ = theme.add(RelationshipType.theme, to: "ppt/theme/theme2.xml")
    let notes = NotesParts.master(language: language)
    package.add(.init("ppt/notesMasters/notesMaster1.xml", ContentType.notesMaster, notes, theme))
  }

  private func addSlide(
    _ slide: Deck.Slide, number: Int, _ language: Language, _ media: inout MediaParts, _ charts: inout Int,
    _ package: inout OfficePackage
  ) throws {
    var names: [[UInt8]: String] = [:]
    for case .picture(let picture) in slide.elements {
      names[picture.png] = media.add(picture.png, ending: "png", type: ContentType.png)
      if let svg = picture.svg { names[svg] = media.add(svg, ending: "svg", type: ContentType.svg) }
    }
    let firstChart = charts + 1
    var part = SlidePart(
      slide, number: number, language: language, layoutPart: layoutName(slide.layout),
      mediaName: { picture, isSVG in names[(isSVG ? picture.svg : nil) ?? picture.png] ?? "" },
      chartName: { chartName(firstChart + $0) })
    let bytes = part.bytes()
    let notesName = "ppt/notesSlides/notesSlide\(number).xml"
    if !slide.speakerNotes.isEmpty { _ = part.relationships.add(RelationshipType.notesSlide, to: notesName) }
    package.add(.init(slideName(number), ContentType.slide, bytes, part.relationships))
    if !slide.speakerNotes.isEmpty {
      var back = OfficePackage.Relationships()
      _ = back.add(RelationshipType.notesMaster, to: "ppt/notesMasters/notesMaster1.xml")
      _ = back.add(RelationshipType.slide, to: slideName(number))
      let notes = NotesParts.notes(slide.speakerNotes, language: language)
      package.add(.init(notesName, ContentType.notesSlide, notes, back))
    }
    for case .chart(let chart) in slide.elements {
      charts += 1
      var toWorkbook = OfficePackage.Relationships()
      let workbookName = "ppt/embeddings/Microsoft_Excel_Sheet\(charts).xlsx"
      let id = toWorkbook.add(RelationshipType.package, to: workbookName)
      let part = ChartPart(chart: chart, language: language)
      package.add(.init(chartName(charts), ContentType.chart, part.bytes(workbookID: id), toWorkbook))
      package.add(.init(workbookName, ContentType.workbookPackage, try part.workbook.bytes()))
    }
  }
}

/// Pictures of the deck; the same picture on two slides is one part.
private struct MediaParts {
  private(set) var parts: [OfficePackage.Part] = []
  private var known: [[UInt8]: String] = [:]

  mutating func add(_ bytes: [UInt8], ending: String, type: String) -> String {
    if let name = known[bytes] { return name }
    let name = "ppt/media/image\(parts.count + 1).\(ending)"
    known[bytes] = name
    parts.append(.init(name, type, bytes))
    return name
  }
}
