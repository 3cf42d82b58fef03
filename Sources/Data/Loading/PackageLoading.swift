import Diagnostics
import Disk

/// Reads a Data Package that stands in `facts/`: its resources are told by their names.
enum PackageLoading {
  private static let tables: [String: [String]] = [
    "facts": Fields.fact, "documents": Fields.document, "partnerships": Fields.partnership, "events": Fields.event,
    "doubts": Fields.doubt, "vocabulary": DataPackage.termFields.map(\.name),
  ]

  /// The sections, and the names of the files that they were read from.
  static func read(
    _ bytes: [UInt8], file: String, folder: String, project: String, findings: FindingCollector
  ) throws -> (sections: FactSections, files: Set<String>) {
    let tree = try TreeFile.parse(bytes, file: file)
    guard let resources = tree["resources"]?.array else {
      throw Diagnostic(.error, Messages.noResources, at: Place(file: file, mark: tree.mark))
    }
    var out = FactSections()
    var read = Set<String>()
    for r in resources {
      let place = Place(file: file, mark: r.mark)
      guard let name = r["name"]?.string, let path = r["path"]?.string else {
        findings.add(Diagnostic(.error, Messages.resourceNeeds, at: place))
        continue
      }
      guard let fields = tables[name] else {
        findings.add(
          Diagnostic(
            .warning, Messages.unknownResource(name), at: place, hint: Messages.choicesAre(tables.keys.sorted())))
        read.insert(path)
        continue
      }
      if path.hasPrefix("/") || path.split(separator: "/").contains("..") || path.contains("://") {
        findings.add(Diagnostic(.error, Messages.resourceOutside(path), at: place))
        continue
      }
      read.insert(path)
      let full = Files.join(folder, path)
      do {
        let table = try FieldTable(
          try Files.read(full, within: project, upTo: FileLimits.table), file: full, fields: fields, findings: findings)
        if name == "facts" {
          out.tables.append(table)
          continue
        }
        let rows = table.readers(findings)
        switch name {
        case "documents": out.documents += rows
        case "partnerships": out.partnerships += rows
        case "events": out.events += rows
        case "doubts": out.doubts += rows
        default: out.vocabulary = vocabulary(rows, file: full, findings: findings)
        }
      } catch let d as Diagnostic {
        // What cannot be read at all is told where it is named.
        findings.add(d.place.line == nil ? Diagnostic(.error, d.message, at: place) : d)
      }
    }
    return (out, read)
  }

  /// Rows of group, id and labels, as the mapping that a YAML file has.
  private static func vocabulary(_ rows: [FieldReader], file: String, findings: FindingCollector) -> FieldReader? {
    var groups = TreeObject()
    for r in rows {
      guard let group = r.required("group", of: "a term"), let id = r.id(of: "a term") else { continue }
      var term = r.object
      term.remove("group")
      term.remove("id")
      var terms = groups[group]?.object ?? TreeObject()
      terms.set(id, Tree(.object(term), mark: r.mark))
      groups.set(group, Tree(.object(terms), mark: r.mark))
    }
    return rows.first.map { FieldReader(groups, mark: $0.mark, file: file, findings: findings) }
  }
}
