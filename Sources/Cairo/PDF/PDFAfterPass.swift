import CQPDF
import Scene

/// Adds with libqpdf what cairo 1.16 leaves out:
///
///     catalog      Lang, DisplayDocTitle, XMP metadata; a trailer ID that depends on the content only
///     structure    Alt, Lang, Scope of header cells; parts of one element on several pages joined
///     pages        Tabs in structure order; content outside the structure as artifacts
///     annotations  Contents and the print flag of links
///     fonts        CIDToGIDMap
struct PDFAfterPass {
  let metadata: Metadata
  let tagger: PDFTagger
  let claimsUniversalAccess: Bool

  /// Throws `DrawingError.encoding`.
  func run(_ bytes: [UInt8]) throws -> [UInt8] {
    let file = try QPDFFile(bytes)
    var structure = PDFStructurePass(file: file, tagger: tagger, language: metadata.language)
    try structure.run()
    try setUpPages(of: file)
    completeFonts(of: file)
    completeCatalog(of: file, isSound: structure.isSound)
    try file.check()
    return try file.written()
  }

  private func setUpPages(of file: QPDFFile) throws {
    for page in file.pages {
      file.set(page, "/Tabs", file.parsed("/S"))
      let contents = file.get(page, "/Contents")
      guard file.isStream(contents) else { continue }
      file.replaceData(of: contents, with: Self.markingArtifacts(try file.contents(of: page)))
    }
  }

  /// `/Private << /MCID 12 >> BDC` at the start of a line becomes `/Artifact BMC`.
  static func markingArtifacts(_ content: [UInt8]) -> [UInt8] {
    let opening = Array("/\(PDFTagger.artifact) << /MCID ".utf8)
    let closing = Array(" >> BDC\n".utf8)
    let replacement = Array("/Artifact BMC\n".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(content.count)
    var lineStart = 0
    while lineStart < content.count {
      let end = (content[lineStart...].firstIndex(of: 0x0A) ?? content.count - 1) + 1
      let line = content[lineStart..<end]
      let isMark = line.starts(with: opening) && line.suffix(closing.count).elementsEqual(closing)
      out.append(contentsOf: isMark ? replacement[...] : line)
      lineStart = end
    }
    return out
  }

  /// TrueType fonts as cairo embeds them have their glyphs in order, but it does not say so.
  private func completeFonts(of file: QPDFFile) {
    let size = file.integer(file.get(qpdf_get_trailer(file.handle), "/Size")) ?? 0
    for id in 1..<Int32(max(2, size)) {
      let object = qpdf_get_object_by_id(file.handle, id, 0)
      if file.isDictionary(object), file.name(file.get(object, "/Subtype")) == "CIDFontType2",
        file.isNull(file.get(object, "/CIDToGIDMap"))
      {
        file.set(object, "/CIDToGIDMap", file.parsed("/Identity"))
      }
      qpdf_oh_release(file.handle, object)
    }
  }

  private func completeCatalog(of file: QPDFFile, isSound: Bool) {
    if let language = metadata.language { file.set(file.root, "/Lang", file.text(language.tag)) }
    if metadata.title != nil {
      file.set(file.root, "/ViewerPreferences", file.parsed("<< /DisplayDocTitle true >>"))
    }
    let claim = claimsUniversalAccess && isSound && metadata.language != nil && metadata.title != nil
    let stream = qpdf_oh_new_stream(file.handle)
    file.replaceData(of: stream, with: Array(XMPPacket.make(metadata, claimsUniversalAccess: claim).utf8))
    let dictionary = qpdf_oh_get_dict(file.handle, stream)
    file.set(dictionary, "/Type", file.parsed("/Metadata"))
    file.set(dictionary, "/Subtype", file.parsed("/XML"))
    file.set(file.root, "/Metadata", stream)
  }
}
