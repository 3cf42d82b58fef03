import Markup
import Scene

/// The small parts around a presentation: who, what, when, and what a program wants to find.
enum PropertyParts {
  static func core(_ metadata: Metadata) -> [UInt8] {
    XMLWriter.document(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.element("dc:title", text: metadata.title ?? "Briefing")
      if let subject = metadata.subject, !subject.isEmpty { xml.element("dc:subject", text: subject) }
      xml.element("dc:creator", text: metadata.author.flatMap { $0.isEmpty ? nil : $0 } ?? "briefing")
      if let description = metadata.description, !description.isEmpty {
        xml.element("dc:description", text: description)
      }
      let time = timeText(metadata.timestamp ?? 0)
      xml.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: time)
      xml.element("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], text: time)
      xml.element("dc:language", text: (metadata.language ?? .en).regionalTag)
    }
  }

  static func app(slides: Int) -> [UInt8] {
    XMLWriter.document(
      "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { xml in
      xml.element("Application", text: "briefing")
      xml.element("PresentationFormat", text: "Widescreen")
      xml.element("Slides", text: String(slides))
    }
  }

  static func empty(_ root: String) -> [UInt8] { XMLWriter.document(root, Namespace.presentationML) }

  static func tableStyles() -> [UInt8] {
    XMLWriter.document("a:tblStyleLst", ["xmlns:a": Namespace.a, "def": TableXML.plainStyle])
  }

  /// `2024-10-01T00:00:00Z` from seconds since 1970, by the civil calendar.
  static func timeText(_ seconds: Int) -> String {
    let bounded = max(0, min(253_402_300_799, seconds))
    let (days, rest) = bounded.quotientAndRemainder(dividingBy: 86_400)
    // Years that begin in March put the leap day at the end of the year (H. Hinnant, "chrono-compatible date algorithms").
    let shifted = days + 719_468
    let (era, ofEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = era * 400 + yearOfEra + (civilMonth <= 2 ? 1 : 0)
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
    return "\(year)-\(two(civilMonth))-\(two(day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
