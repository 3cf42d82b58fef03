import Markup

/// An Open Packaging Conventions package (ISO/IEC 29500-2): parts with content types and relationships, written
/// without anyone numbering a relationship or naming a content type twice.
struct OfficePackage {
  struct Part {
    /// Path without a leading slash, e.g. `ppt/slides/slide1.xml`.
    var name: String
    var contentType: String
    var bytes: [UInt8]
    var relationships: Relationships

    init(_ name: String, _ contentType: String, _ bytes: [UInt8], _ relationships: Relationships = Relationships()) {
      self.name = name
      self.contentType = contentType
      self.bytes = bytes
      self.relationships = relationships
    }
  }

  /// What a part, or the package itself, refers to. Ids are `rId1`, `rId2`, … in the order of adding.
  struct Relationships {
    struct Entry {
      var type: String
      /// A part's name, or an address outside the package.
      var target: String
      var isExternal: Bool
    }
    private(set) var entries: [Entry] = []

    /// The id. The same target asked for twice is one relationship.
    mutating func add(_ type: String, to part: String) -> String {
      id(Entry(type: type, target: part, isExternal: false))
    }

    mutating func add(_ type: String, external address: String) -> String {
      id(Entry(type: type, target: address, isExternal: true))
    }

    private mutating func id(_ entry: Entry) -> String {
      let same = entries.firstIndex { $0.type == entry.type && $0.target == entry.target }
      if let same { return "rId\(same + 1)" }
      entries.append(entry)
      return "rId\(entries.count)"
    }
  }

  private(set) var parts: [Part] = []
  var relationships = Relationships()

  mutating func add(_ part: Part) { parts.append(part) }

  /// The package as a ZIP: content types first, as readers expect, then every part followed by its relationships.
  func archive() throws -> [UInt8] {
    var zip = ZIPArchive()
    zip.add("[Content_Types].xml", contentTypes())
    zip.add("_rels/.rels", Self.relationshipsPart(relationships, of: ""))
    for part in parts {
      zip.add(part.name, part.bytes)
      if !part.relationships.entries.isEmpty {
        let (folder, file) = Self.split(part.name)
        zip.add("\(folder)_rels/\(file).rels", Self.relationshipsPart(part.relationships, of: part.name))
      }
    }
    return try zip.finished()
  }

  /// Extensions whose parts are all of one type; XML parts get an override each.
  private static let defaults: [(ending: String, type: String)] = [
    ("png", "image/png"), ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    ("svg", "image/svg+xml"), ("xlsx", ContentType.workbookPackage), ("xml", "application/xml"),
  ]

  private func contentTypes() -> [UInt8] {
    XMLWriter.document("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      for (ending, type) in Self.defaults
      where ending == "rels" || ending == "xml" || parts.contains(where: { $0.name.hasSuffix("." + ending) }) {
        xml.element("Default", ["Extension": ending, "ContentType": type])
      }
      for part in parts where part.name.hasSuffix(".xml") {
        xml.element("Override", ["PartName": "/" + part.name, "ContentType": part.contentType])
      }
    }
  }

  private static func relationshipsPart(_ relationships: Relationships, of source: String) -> [UInt8] {
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return XMLWriter.document("Relationships", ["xmlns": namespace]) { xml in
      for (index, entry) in relationships.entries.enumerated() {
        xml.element(
          "Relationship",
          [
            "Id": "rId\(index + 1)", "Type": entry.type,
            "Target": entry.isExternal ? entry.target : relative(entry.target, to: source),
            "TargetMode": entry.isExternal ? "External" : String?.none,
          ])
      }
    }
  }

  /// `ppt/charts/chart1.xml` seen from `ppt/slides/slide1.xml` is `../charts/chart1.xml`.
  static func relative(_ target: String, to source: String) -> String {
    var from = source.split(separator: "/").dropLast()[...]
    var to = target.split(separator: "/")[...]
    while let a = from.first, let b = to.first, a == b, to.count > 1 {
      from = from.dropFirst()
      to = to.dropFirst()
    }
    return (from.map { _ in ".." } + to.map(String.init)).joined(separator: "/")
  }

  private static func split(_ name: String) -> (folder: String, file: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    let next = name.index(after: slash)
    return (String(name[..<next]), String(name[next...]))
  }
}
