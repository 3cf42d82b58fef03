import Languages
import Pictures
import Scene

/// A stretch of text in one font and colour, and where it leads.
struct Span: Hashable {
  var run: TextRun
  var link: LinkNode.Target?
  /// Ends the line after it.
  var endsLine = false
}

/// What the inlines of a text look like on paper.
struct InlineSetter {
  let language: Language
  /// Page labels of anchors, from the pass before; empty in the first.
  var pages: [String: String] = [:]
  /// Marks of sources and doubts lead to their entries, if the text lists them.
  var destinations: Set<String> = []

  func spans(_ inlines: [Inline], _ style: TextStyle) -> [Span] {
    var result: [Span] = []
    for inline in inlines { add(inline, style, link: nil, to: &result) }
    return result
  }

  func spans(_ text: String, _ style: TextStyle, link: LinkNode.Target? = nil) -> [Span] {
    text.isEmpty
      ? [] : [Span(run: TextRun(text, font: style.font(language), color: style.color, language: language), link: link)]
  }

  private func add(_ inline: Inline, _ style: TextStyle, link: LinkNode.Target?, to result: inout [Span]) {
    switch inline {
    case .text(let s), .code(let s): result += spans(s, style, link: link)
    case .strong(let c): for i in c { add(i, style.with(weight: 600), link: link, to: &result) }
    case .quiet(let c): for i in c { add(i, style.with(color: Palette.muted), link: link, to: &result) }
    case .lineBreak:
      if result.isEmpty { return }
      result[result.count - 1].endsLine = true
    case .link(let c, let target):
      let to: LinkNode.Target
      switch target {
      case .url(let url): to = .url(url)
      case .anchor(let a): to = .destination(a.name)
      }
      for i in c { add(i, style.with(color: Palette.blue), link: to, to: &result) }
    case .figure(let f):
      result += spans(f.text, style, link: link)
      if f.isDisputed { diamond(doubt: f.doubt, style, to: &result) }
      for n in f.sources { sourceMark(n, style, to: &result) }
    case .sourceMark(let n): sourceMark(n, style, to: &result)
    case .diamond(let doubt): diamond(doubt: doubt, style, to: &result)
    case .doubtMark(let n):
      result += spans("D\(n)", style.with(color: Palette.doubt), link: destination(.doubt(n)))
    case .noteMark(let m): mark("[\(m)]", style, link: nil, to: &result)
    case .pageNumber(let anchor):
      result += spans(pages[anchor.name] ?? "0", style, link: destination(anchor))
    }
  }

  /// `[2]`: same baseline, 0.88 of the size, muted. It never parts from the word before it.
  private func sourceMark(_ n: Int, _ style: TextStyle, to result: inout [Span]) {
    mark("[\(n)]", style, link: destination(.source(n)), to: &result)
  }

  private func mark(_ text: String, _ style: TextStyle, link: LinkNode.Target?, to result: inout [Span]) {
    var small = style.with(color: Palette.muted, weight: 400)
    // Nothing on paper is smaller than 7.5 pt.
    small.size = max(min(7.5, small.size), small.size * 0.88)
    tie(small, to: &result)
    result += spans(text, small, link: link)
  }

  private func diamond(doubt: Int?, _ style: TextStyle, to result: inout [Span]) {
    tie(style, to: &result)
    result += spans("◆", style.with(color: Palette.doubt, weight: 400), link: doubt.flatMap { destination(.doubt($0)) })
  }

  /// A space that does not break, unless one stands there already or the text begins here.
  private func tie(_ style: TextStyle, to result: inout [Span]) {
    guard let last = result.indices.last, !result[last].endsLine else { return }
    if let c = result[last].run.text.last, c == " " || c == "\u{A0}" {
      if c == " " { result[last].run.text = result[last].run.text.dropLast() + "\u{A0}" }
      return
    }
    if result[last].run.text.last == "(" { return }
    result += spans("\u{A0}", style)
  }

  private func destination(_ anchor: Anchor) -> LinkNode.Target? {
    destinations.contains(anchor.name) ? .destination(anchor.name) : nil
  }
}
