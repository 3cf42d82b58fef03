import Diagnostics
import Scene
import Tables
import Typesetting

/// The title of a view: a text or `{text, subtitle, anchor, …}`, laid out along one side of its box.
struct TitleBuilder {
  package let context: ChartScope
  /// How wide lines may be; nil: as long as they are.
  var breakWidth: Double?
  package var style = "group-title"

  /// The nodes in place, and their box. `bounds` is the box of the view with its guides.
  package func draw(
    _ tree: Tree, width: Double, height: Double, bounds: Rect, defaultAnchor: String? = nil,
    frame defaultFrame: String? = nil
  ) -> (node: Node, bounds: Rect)? {
    let o = tree.object
    guard let lines = FieldTitle.lines(o?["text"].map { resolveText($0) } ?? tree), !lines.isEmpty else { return nil }
    func get(_ key: String) -> Value? {
      (o?[key] ?? styleValue(o, key) ?? context.config["title", key]).flatMap { $0.isNull ? nil : context.resolve($0) }
    }
    let anchor = get("anchor")?.string ?? defaultAnchor ?? "middle"
    let orient = get("orient")?.string ?? "top"
    let frame = get("frame")?.string ?? defaultFrame ?? "bounds"
    let offset = get("offset")?.jsNumber ?? 4
    let main = text(lines, get, "", o?["style"] == nil ? "group-title" : nil, anchor)
    var nodes: [Node] = [.group(Group(main.nodes, semantics: Semantics(.titleText, mark: .text)))]
    var box = main.bounds
    if let sub = o?["subtitle"].flatMap({ FieldTitle.lines(resolveText($0)) }), !sub.isEmpty {
      let s = text(sub, get, "subtitle", "group-subtitle", anchor)
      let dy = box.height + (get("subtitlePadding")?.jsNumber ?? 3)
      nodes.append(
        .group(
          Group(
            [.group(Group(s.nodes, transform: .translation(0, dy)))], semantics: Semantics(.titleSubtitle, mark: .text))
        ))
      box = box.union(s.bounds.offset(by: Point(0, dy)))
    }
    let vertical = orient == "left" || orient == "right"
    var (start, end) =
      frame == "group"
      ? (0, vertical ? height : width) : vertical ? (bounds.minY, bounds.maxY) : (bounds.minX, bounds.maxX)
    if orient == "left" { swap(&start, &end) }
    let along = anchor == "start" ? start : anchor == "end" ? end : (start + end) / 2
    let p: Point =
      switch orient {
      case "left": Point(bounds.minX - box.width - offset, along)
      case "right": Point(bounds.maxX + box.width + offset, along)
      case "bottom": Point(along, bounds.maxY + offset)
      default: Point(along, bounds.minY - box.height - offset)
      }
    let item = Group(nodes, transform: .translation(p.x, p.y), semantics: Semantics(.item))
    return (
      .group(Group([.group(item)], semantics: Semantics(.title, mark: .group))), box.offset(by: p)
    )
  }

  private func resolveText(_ t: Tree) -> Tree {
    guard t["expr"] != nil else { return t }
    return Tree(.string(ChannelText.plain(context.resolve(t))), mark: t.mark)
  }

  private func styleValue(_ o: TreeObject?, _ key: String) -> Tree? {
    for s in o?["style"]?.array?.compactMap(\.string) ?? o?["style"]?.string.map({ [$0] }) ?? [] {
      if let t = context.config.style(key, s) { return t }
    }
    return nil
  }

  /// - Parameter style: whose values stand in for those that are not given; nil where the title names its own.
  /// The lines as they are, or broken to the width of the view.
  private func set(_ lines: [String], _ font: Font, _ color: Color) -> [[TextRun]] {
    let runs = lines.map { [TextRun($0, font: font, color: color, language: context.language)] }
    guard let breakWidth else { return runs }
    let breaker = LineBreaker(measurer: context.measurer)
    return runs.flatMap {
      breaker.lines(of: $0, width: max(breakWidth, 4 * font.size), fit: .balanced).lines.map(\.runs)
    }
  }

  private func text(
    _ lines: [String], _ get: (String) -> Value?, _ prefix: String, _ style: String?, _ anchorName: String
  ) -> (nodes: [Node], bounds: Rect) {
    func name(_ k: String) -> String { prefix.isEmpty ? k : prefix + k.prefix(1).uppercased() + k.dropFirst() }
    let factory = TextFactory(context: context)
    func styled(_ key: String) -> Tree? { style.flatMap { context.config.style(key, $0) } }
    let size = get(name("fontSize"))?.jsNumber ?? styled("fontSize")?.double ?? 13
    let weight = TextFactory.weight(get(name("fontWeight")) ?? styled("fontWeight").map { context.resolve($0) })
    let color =
      ((get(name("color")) ?? get(name("fill")))?.string ?? styled("fill")?.string).flatMap { Color(css: $0) } ?? .black
    let slant: Font.Slant = get(name("fontStyle"))?.string == "italic" ? .italic : .normal
    let font = Font(
      factory.families(get(name("font"))?.string ?? styled("font")?.string), size: size, weight: weight,
      slant: slant)
    let align = get("align")?.string
    let anchor: TextAnchor =
      align == "left"
      ? .start
      : align == "right"
        ? .end
        : align == "center"
          ? .middle
          : anchorName == "start" ? .start : anchorName == "end" ? .end : .middle
    let orient = get("orient")?.string ?? "top"
    let angle = get("angle")?.jsNumber ?? (orient == "left" ? -90 : orient == "right" ? 90 : 0)
    let nodes = factory.block(
      orient == "top" || orient == "bottom"
        ? set(lines, font, color)
        : lines.map { [TextRun($0, font: font, color: color, language: context.language)] }, at: .zero, anchor: anchor,
      baseline: get("baseline")?.string ?? "top", angle: angle, dx: get("dx")?.jsNumber ?? 0,
      dy: get("dy")?.jsNumber ?? 0,
      lineHeight: get(name("lineHeight"))?.jsNumber, limit: get("limit")?.jsNumber)
    return (nodes, SceneBounds.of(nodes))
  }
}
