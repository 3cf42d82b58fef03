import Markup
import Scene

/// Title, description, and the facts behind the picture, in the namespace that `SVGFactReader` looks for.
enum MetadataWriter {
  static let factNamespace = "urn:briefing:facts"

  static func write(_ metadata: Metadata, to xml: inout XMLWriter) {
    if let title = metadata.title { xml.element("title", title) }
    if let description = metadata.description { xml.element("desc", description) }
    guard !metadata.facts.isEmpty || metadata.author != nil || metadata.subject != nil else { return }
    xml.start("metadata")
    xml.attribute("xmlns:briefing", factNamespace)
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    if let author = metadata.author { xml.element("dc:creator", author) }
    if let subject = metadata.subject { xml.element("dc:subject", subject) }
    for fact in metadata.facts {
      xml.start("briefing:fact")
      xml.attribute("id", fact.id)
      xml.attribute("value", fact.value)
      xml.attribute("source", fact.source)
      xml.attribute("stated", fact.stated)
      xml.end()
    }
    xml.end()
  }
}
