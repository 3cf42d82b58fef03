import Diagnostics
import Tables

/// How the bytes of a data source are read: `format` of a spec.
package struct DataFormat: Sendable {
  package enum Kind: String, Sendable, CaseIterable { case json, csv, tsv, dsv, topojson }

  /// Nil takes the file's extension, or JSON.
  package var kind: Kind?
  /// One byte; `dsv` needs it.
  var delimiter: Character?
  /// Names for the columns of a text without a header.
  package var header: [String]?
  /// Where the rows are within a JSON document.
  package var property: FieldPath?
  package var parse = Parse.asStated
  /// Name of a TopoJSON object, to be read as its features or as one line of its borders.
  var feature: String?
  var mesh: String?
  var meshFilter: MeshFilter?

  /// Fields of delimited text that are numbers where `parse` does not mention them.
  var impliedNumbers: Set<String> = []

  package func type(of field: String) -> FieldType? {
    if case .fields(let types) = parse { return types.last { $0.0 == field }?.1 }
    return nil
  }

  enum MeshFilter: String, Sendable, CaseIterable { case interior, exterior }

  package enum Parse: Sendable {
    /// Texts stay texts: Vega-Lite's rule for delimited texts, whose encodings then say what is a number or a date.
    case asStated
    /// Every column is what all its values can be: truths, numbers, dates, else texts (Vega's `auto`).
    case inferred
    case fields([(String, FieldType)])
  }

  init() {}

  package static func decode(_ tree: Tree, path: String) throws(Diagnostics) -> DataFormat {
    var f = DataFormat()
    guard let object = tree.object else {
      throw Diagnostics([
        Diagnostic(.error, "\"format\" takes a mapping, not \(tree.kindName)", at: Place(mark: tree.mark, path: path))
      ])
    }
    var r = TransformReader(tree, object, path: path)
    f.kind = r.choice("type")
    f.delimiter = r.string("delimiter").flatMap { text in
      if let c = text.first, text.utf8.count == 1 { return c }
      r.fail("\"delimiter\" takes one ASCII character", at: "delimiter")
      return nil
    }
    f.header = r.strings("header")
    if r.has("property") { f.property = try? FieldPath(r.field("property")) }
    f.feature = r.string("feature")
    f.mesh = r.string("mesh")
    f.meshFilter = r.choice("filter")
    if let parse = r.tree("parse") {
      if parse.string == "auto" {
        f.parse = .inferred
      } else if let types = parse.object {
        f.parse = .fields(
          types.entries.compactMap { e in
            guard let text = e.value.string else { return nil }
            if let t = FieldType(parse: text) { return (e.key, t) }
            r.fail(
              "\"\(text)\" is no type to parse \"\(e.key)\" as", at: "parse",
              hint: "number, boolean, string, date, date:'%Y', utc:'%Y'")
            return nil
          })
      } else {
        r.fail("\"parse\" takes a mapping from fields to types, not \(parse.kindName)", at: "parse")
      }
    }
    r.finish()
    if r.diagnostics.hasErrors { throw r.diagnostics }
    return f
  }
}
