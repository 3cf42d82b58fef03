import Diagnostics
import Scene
import Tables

/// Pictures from files, in boxes of a given size; without one, of their own.
package struct ImageMark {
  package static let traits = MarkTraits(.image) { ImageMark($0).draw() }.with {
    $0.family = .box
    $0.channels = [.url]
    $0.secondEnd = .always
    $0.orientation = .none
    $0.stacking = .never
    $0.takesBand = true
    $0.alignsBox = true
    $0.legendSymbol = "square"
  }

  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }
  private var context: ChartScope { d.context }

  init(_ d: UnitDrawer) { self.d = d }

  package func draw() -> [Node] {
    let p = d.position
    let rects = RectEncoder(p)
    let style = MarkStyle(unit)
    let urls = NonPosition(unit).outputs(.url, default: unit.property("url") ?? .null)
    let x = extent(.x, "width", rects, p)
    let y = extent(.y, "height", rects, p)
    let keepsAspect = unit.property("aspect")?.isTruthy ?? true
    var files: [String: ImageNode] = [:]
    var nodes: [Node] = []
    for i in d.rows where x.a[i].isFinite && y.a[i].isFinite {
      guard let url = urls[i].string else { continue }
      guard var image = files[url] ?? load(url) else { continue }
      files[url] = image
      let natural = Size(image.frame.width, image.frame.height)
      let (w, h) = (abs(x.b[i] - x.a[i]), abs(y.b[i] - y.a[i]))
      var size = Size(x.hasSize ? w : natural.width, y.hasSize ? h : natural.height)
      if x.hasSize != y.hasSize, keepsAspect, natural.width > 0, natural.height > 0 {
        if x.hasSize {
          size.height = w * natural.height / natural.width
        } else {
          size.width = h * natural.width / natural.height
        }
      }
      let centre = Point((x.a[i] + x.b[i]) / 2, (y.a[i] + y.b[i]) / 2)
      // Where the place is on the image.
      let anchor = Point(size.width * p.aligned(.x), size.height * p.aligned(.y))
      let (dx, dy) = x.hasSize && y.hasSize ? (0, 0) : (anchor.x - size.width / 2, anchor.y - size.height / 2)
      image.frame = Rect(
        x: centre.x - size.width / 2 - dx, y: centre.y - size.height / 2 - dy, width: size.width, height: size.height)
      image.opacity = style.alpha(i)
      image.semantics = Semantics(facts: d.facts(i))
      nodes.append(.image(image))
    }
    return [d.group(nodes)]
  }

  private func extent(_ c: Channel, _ key: String, _ rects: RectEncoder, _ p: PositionEncoder)
    -> (a: [Double], b: [Double], hasSize: Bool)
  {
    let ranged = c.secondary.map { unit.encoding[$0] != nil } ?? false
    let banded = unit.scales[c]?.type == .band
    // Without a place it fills the view.
    let isFree = unit.encoding[c] == nil && unit.property(c.rawValue) == nil && !unit.isGeographic
    if ranged || banded || isFree || unit.property(key) != nil {
      let e = rects.extent(c)
      return (e.a, e.b, true)
    }
    let at = p.point(c, default: .mid) ?? p.repeated(0)
    return (at, at, false)
  }

  /// The file with its own size as frame. A file that cannot be shown is an error; nobody loses a chart for a picture
  /// from the web, which is left out.
  private func load(_ url: String) -> ImageNode? {
    if ImageAddress.isOfWeb(url) { return leaveOut(url, "is not fetched", "save it beside the spec and name the file") }
    if ImageAddress.isData(url) {
      guard let bytes = ImageAddress.bytes(ofData: url), let (format, size) = ImageFile.kind(bytes) else {
        return leaveOut(url, "holds neither PNG nor JPEG", "use a PNG of at most \(ImageAddress.limit / 1_000_000) MB")
      }
      return ImageNode(bytes: bytes, format: format, frame: Rect(x: 0, y: 0, width: size.width, height: size.height))
    }
    do {
      let bytes = try context.data.read(url)
      guard let (format, size) = ImageFile.kind(bytes) else {
        context.issues.unsupported(
          "image \"\(url)\": neither PNG nor JPEG", at: nil, path: unit.path, hint: "use a PNG file")
        return nil
      }
      return ImageNode(bytes: bytes, format: format, frame: Rect(x: 0, y: 0, width: size.width, height: size.height))
    } catch {
      context.report(error, path: unit.path)
      return nil
    }
  }
}

extension ImageMark {
  /// Says so once, however often the picture is laid out.
  private func leaveOut(_ url: String, _ why: String, _ hint: String) -> ImageNode? {
    let shown = url.count > 120 ? url.prefix(60) + "…" : url[...]
    let message = "the image \"\(shown)\" \(why), and is left out"
    let mark = (unit.encoding[.url]?.mark).flatMap { $0 == .start ? nil : $0 } ?? unit.mark["url"]?.mark
    if !context.issues.items.contains(where: { $0.message == message }) {
      context.issues.warning(message, at: mark, path: unit.path, hint: hint)
    }
    return nil
  }
}

/// What the first bytes of an image file tell.
enum ImageFile {
  package static func kind(_ b: [UInt8]) -> (format: ImageNode.Format, size: Size)? {
    func u16(_ i: Int) -> Int { Int(b[i]) << 8 | Int(b[i + 1]) }
    if b.count > 24, b.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      return (.png, Size(Double(u16(16) << 16 | u16(18)), Double(u16(20) << 16 | u16(22))))
    }
    guard b.count > 4, b[0] == 0xFF, b[1] == 0xD8 else { return nil }
    var i = 2
    // Segments follow one another until the frame header, which has the size.
    while i + 9 < b.count, b[i] == 0xFF {
      let marker = b[i + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (.jpeg, Size(Double(u16(i + 7)), Double(u16(i + 5))))
      }
      i += 2 + u16(i + 2)
    }
    return nil
  }
}
