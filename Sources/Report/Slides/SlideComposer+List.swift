import Diagnostics
import Gates
import Scene

extension SlideComposer {
  func list(_ text: SlideContent.Text, _ warnings: inout [Diagnostic]) -> [Deck.Slide] {
    let indent = 18.0
    let paragraphs = text.paragraphs.map { paragraph in
      Deck.Paragraph(
        paragraph.runs, spaceBefore: paragraph.isBullet ? 6 : 12, leftMargin: paragraph.isBullet ? indent : 0,
        firstLineIndent: paragraph.isBullet ? -indent : 0, bullet: paragraph.isBullet ? "–" : nil)
    }
    return list(
      paragraphs, title: text.title, source: text.source, layout: .text, size: SlideStyle.bodySize,
      line: SlideStyle.bodyLine, speakerNotes: text.speakerNotes, &warnings)
  }

  func list(_ sources: SlideContent.Sources, _ warnings: inout [Diagnostic]) -> [Deck.Slide] {
    let marks = sources.items.map { fit.width([$0.mark], size: SlideStyle.listSize) }
    let indent = (marks.max() ?? 0).rounded(.up) + 12
    let paragraphs = sources.items.map { item in
      var mark = item.mark
      mark.color = mark.color ?? SlideStyle.muted
      mark.text += "\t"
      return Deck.Paragraph(
        [mark] + item.runs, spaceBefore: 9, tabs: [.init(indent, .left)], leftMargin: indent, firstLineIndent: -indent)
    }
    return list(
      paragraphs, title: sources.title, source: sources.source, layout: .sources, size: SlideStyle.listSize,
      line: SlideStyle.listLine, speakerNotes: sources.speakerNotes, &warnings)
  }

  /// As many slides as the paragraphs need, evenly filled.
  private func list(
    _ paragraphs: [Deck.Paragraph], title lines: [String], source: String, layout: Deck.Layout, size: Double,
    line: Double, speakerNotes: [String], _ warnings: inout [Diagnostic]
  ) -> [Deck.Slide] {
    let (foot, footTop) = foot(notes: [], source: source)
    var probe: [Diagnostic] = []
    let titleLines = title(lines, &probe).lines
    let frame = SlideStyle.frame(of: .body, on: layout) ?? .empty
    let top = titleLines < 2 ? frame.minY - SlideStyle.titleLine : frame.minY
    let room = footTop - 16 - top
    let heights = paragraphs.map { paragraph in
      let count = fit.lineCount(paragraph.runs, size: size, width: frame.width - paragraph.leftMargin)
      return Double(count) * line + paragraph.spaceBefore
    }
    let pages = ListPages.split(heights, room: room)
    return pages.enumerated().map { i, range in
      let suffix = pages.count > 1 ? " (\(i + 1)/\(pages.count))" : ""
      var part = Array(paragraphs[range])
      if !part.isEmpty { part[0].spaceBefore = 0 }
      let height = room.rounded(.down)
      let box = Deck.TextBox(
        "Text", placeholder: .body, frame: Rect(x: frame.x, y: top, width: frame.width, height: height),
        paragraphs: part)
      let elements = [title(lines, suffix: suffix, &warnings).element, .text(box)] + foot
      return Deck.Slide(layout: layout, elements: elements, speakerNotes: i == 0 ? speakerNotes : [])
    }
  }
}

/// Cuts a list into slides of about the same height.
enum ListPages {
  static func split(_ heights: [Double], room: Double) -> [Range<Int>] {
    let total = heights.reduce(0, +)
    let slides = max(1, (total / max(room, 1)).rounded(.up))
    // Each a little more than its share, so that the last is not the longest.
    let target = min(room, total / slides * 1.08)
    var pages: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (i, height) in heights.enumerated() {
      if i > start, used + height > room || (used >= target && Double(pages.count + 1) < slides) {
        pages.append(start..<i)
        (start, used) = (i, 0)
      }
      used += height
    }
    pages.append(start..<heights.count)
    return pages
  }
}
