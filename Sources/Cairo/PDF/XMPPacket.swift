import Markup
import Scene

/// The XMP metadata of a document (ISO 16684-1), with its facts as JSON in the property `briefing:facts`.
enum XMPPacket {
  static let factsOpening = "<briefing:facts>"
  static let factsClosing = "</briefing:facts>"
  static let itemOpening = "<rdf:li>"
  static let itemClosing = "</rdf:li>"

  static func make(_ metadata: Metadata, claimsUniversalAccess: Bool) -> String {
    let date = Timestamp.iso8601(metadata.timestamp ?? 0)
    var lines = [
      "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
      "<rdf:Description rdf:about=\"\"",
      "  xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
      "  xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
      "  xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"",
      "  xmlns:briefing=\"urn:briefing:facts:1\">",
      "<dc:format>application/pdf</dc:format>",
    ]
    func alternatives(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append(
        "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(XMLEscape.string(value))</rdf:li></rdf:Alt></\(name)>")
    }
    alternatives("dc:title", metadata.title)
    alternatives("dc:description", metadata.description ?? metadata.subject)
    if let author = metadata.author {
      lines.append("<dc:creator><rdf:Seq><rdf:li>\(XMLEscape.string(author))</rdf:li></rdf:Seq></dc:creator>")
    }
    if let language = metadata.language {
      lines.append("<dc:language><rdf:Bag><rdf:li>\(XMLEscape.string(language.tag))</rdf:li></rdf:Bag></dc:language>")
    }
    lines += [
      "<xmp:CreatorTool>briefing</xmp:CreatorTool>", "<xmp:CreateDate>\(date)</xmp:CreateDate>",
      "<xmp:ModifyDate>\(date)</xmp:ModifyDate>",
    ]
    if claimsUniversalAccess { lines.append("<pdfuaid:part>1</pdfuaid:part>") }
    if !metadata.facts.isEmpty {
      lines.append(factsOpening + "<rdf:Seq>")
      lines += metadata.facts.map { itemOpening + XMLEscape.string(FactCodec.json($0)) + itemClosing }
      lines.append("</rdf:Seq>" + factsClosing)
    }
    lines += ["</rdf:Description>", "</rdf:RDF>", "</x:xmpmeta>", "<?xpacket end=\"w\"?>"]
    return lines.joined(separator: "\n")
  }

  /// The facts of a packet; what is malformed is passed over.
  static func facts(in packet: String) -> [FactReference] {
    guard let start = packet.firstRange(of: factsOpening),
      let end = packet[start.upperBound...].firstRange(of: factsClosing)
    else { return [] }
    var rest = packet[start.upperBound..<end.lowerBound]
    var facts: [FactReference] = []
    while let open = rest.firstRange(of: itemOpening), let close = rest[open.upperBound...].firstRange(of: itemClosing)
    {
      if let fact = FactCodec.fact(json: unescaped(rest[open.upperBound..<close.lowerBound])) { facts.append(fact) }
      rest = rest[close.upperBound...]
    }
    return facts
  }

  private static func unescaped(_ s: Substring) -> String {
    var out = ""
    var rest = s
    while let amp = rest.firstIndex(of: "&") {
      out += rest[..<amp]
      rest = rest[amp...]
      let entity = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")].first { rest.hasPrefix($0.0) }
      out += entity?.1 ?? "&"
      rest = rest.dropFirst(entity?.0.count ?? 1)
    }
    return out + rest
  }
}
