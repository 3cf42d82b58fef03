import Markup
import Scene

/// Writes a scene as SVG: real text that can be searched and copied, groups with Vega's classes, ARIA roles, links,
/// and the facts behind the picture as metadata (`SVGFactReader` reads them back).
///
/// It uses plain SVG 1.1 elements, `href` without the xlink namespace (SVG 2), and no scripts or outside resources.
public struct SVGEncoder: SceneEncoder {
  public struct Options: Hashable, Sendable {
    /// Stands before the ids of gradients and clips; set it when several pictures go into one HTML page.
    /// Letters, digits, `-` and `_` are kept. Default empty.
    public var idPrefix = ""
    /// Leaves out the scene's background. Default false.
    public var transparent = false

    public init(idPrefix: String = "", transparent: Bool = false) {
      self.idPrefix = idPrefix
      self.transparent = transparent
    }
  }

  public var options: Options
  public var fileExtension: String { "svg" }

  public init(options: Options = Options()) { self.options = options }

  public func encode(_ scene: Scene) -> [UInt8] {
    let prefix = options.idPrefix.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    var body = NodeWriter(idPrefix: prefix, language: scene.metadata.language)
    body.write(scene.nodes)

    var xml = XMLWriter(capacity: body.xml.bytes.count + 4096)
    xml.start("svg")
    xml.attribute("xmlns", "http://www.w3.org/2000/svg")
    xml.attribute("version", "1.1")
    xml.attribute("class", "marks")
    xml.attribute("width", scene.size.width)
    xml.attribute("height", scene.size.height)
    xml.attribute("viewBox") { bytes in
      bytes += [UInt8](ascii: "0 0 ")
      ShortNumber.append(scene.size.width, to: &bytes)
      bytes.append(UInt8(ascii: " "))
      ShortNumber.append(scene.size.height, to: &bytes)
    }
    if let language = scene.metadata.language {
      xml.attribute("lang", language.tag)
      xml.attribute("xml:lang", language.tag)
    }
    xml.attribute("role", "graphics-document")
    xml.attribute("aria-roledescription", "visualization")
    MetadataWriter.write(scene.metadata, to: &xml)
    if !body.definitions.writer.bytes.isEmpty {
      xml.start("defs")
      xml.append(body.definitions.writer)
      xml.end()
    }
    if let background = scene.background, !options.transparent {
      xml.start("rect")
      xml.attribute("width", scene.size.width)
      xml.attribute("height", scene.size.height)
      xml.attribute("fill", background.hexString)
      if background.alpha != 1 { xml.attribute("fill-opacity", background.alpha) }
      xml.attribute("aria-hidden", "true")
      xml.end()
    }
    // The scene's defaults where they are not SVG's own: shapes say what fills them, a miter may be 10 widths long.
    xml.start("g")
    xml.attribute("fill", "none")
    xml.attribute("stroke-miterlimit", 10)
    xml.append(body.xml)
    xml.end()
    xml.end()
    return xml.bytes + [UInt8(ascii: "\n")]
  }
}

extension [UInt8] {
  init(ascii text: StaticString) { self = text.withUTF8Buffer { Array($0) } }
}
