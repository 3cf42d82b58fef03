import Diagnostics
import Pictures
import Scene

extension SlideComposer {
  func chart(_ content: SlideContent.Chart, _ warnings: inout [Diagnostic]) throws -> Deck.Slide {
    let picture = content.picture
    let (title, lines) = title(picture.title.isEmpty ? [content.name] : picture.title, &warnings)
    let (subtitle, bottom) = subtitle(picture.subtitle.joined(separator: " "), under: lines)
    let (foot, top) = foot(notes: picture.notes, source: picture.source ?? "")
    let area = Rect(
      minX: SlideStyle.margin, minY: bottom, maxX: Deck.size.width - SlideStyle.margin, maxY: max(bottom + 60, top))
    var elements = [title]
    if let subtitle { elements.append(subtitle) }
    if let native = picture.native, NativeChartLayout.isReadable(native) {
      elements += NativeChartLayout(native, picture: picture, name: content.name, composer: self).elements(in: area)
    } else {
      elements.append(try drawn(picture, content.name, in: area))
    }
    elements += foot
    var notes = content.speakerNotes
    if notes.isEmpty, !picture.altText.isEmpty { notes = [picture.altText] }
    return Deck.Slide(layout: .chart, elements: elements, speakerNotes: notes)
  }

  /// At its own size if there is room, else smaller; on the slide's left edge.
  private func drawn(_ picture: Pictures.Picture, _ name: String, in area: Rect) throws -> Deck.Element {
    let size = picture.scene.size
    let room = Rect(minX: area.minX, minY: area.minY + 16, maxX: area.maxX, maxY: area.maxY - 12)
    let scale = min(1, room.width / max(1, size.width), room.height / max(1, size.height))
    let frame = Rect(x: room.minX, y: room.minY, width: size.width * scale, height: size.height * scale)
    let alt = picture.altText.isEmpty ? picture.title.joined(separator: " ") : picture.altText
    return .picture(
      Deck.Picture(
        name, altText: alt.isEmpty ? name + "." : alt, frame: frame, png: try encodePNG(picture.scene),
        svg: try encodeSVG?(picture.scene)))
  }
}
