/// A scene as exact, readable text for golden tests: one node a line, nesting as indentation, three decimals.
public enum SceneDump {
  /// Ends with a line break.
  public static func text(_ scene: Scene) -> String {
    var dump = Dump()
    dump.line("scene \(n(scene.size.width)) x \(n(scene.size.height))" + word("background", scene.background.map(show)))
    dump.nested {
      $0.metadata(scene.metadata)
      $0.nodes(scene.nodes)
    }
    return dump.text
  }

  /// The nodes alone.
  public static func text(_ nodes: [Node]) -> String {
    var dump = Dump()
    dump.nodes(nodes)
    return dump.text
  }

  // MARK: Values

  static func n(_ value: Double) -> String { ShortNumber.string(value) }
  static func show(_ p: Point) -> String { "\(n(p.x)),\(n(p.y))" }
  static func show(_ r: Rect) -> String {
    r.isEmpty ? "empty" : "\(n(r.x)),\(n(r.y)) \(n(r.width)) x \(n(r.height))"
  }
  static func show(_ c: Color) -> String { c.hexString + (c.alpha == 1 ? "" : "/\(n(c.alpha))") }

  /// ` key value`, or nothing.
  static func word(_ key: String, _ value: String?) -> String { value.map { " \(key) \($0)" } ?? "" }

  static func show(_ t: Transform) -> String {
    if t.isTranslation { return "at \(n(t.tx)),\(n(t.ty))" }
    return "matrix " + [t.a, t.b, t.c, t.d, t.tx, t.ty].map(n).joined(separator: " ")
  }

  static func show(_ path: Path) -> String {
    path.elements.map { element in
      switch element {
      case .move(let p): "M\(show(p))"
      case .line(let p): "L\(show(p))"
      case .curve(let a, let b, let p): "C\(show(a)) \(show(b)) \(show(p))"
      case .close: "Z"
      }
    }.joined(separator: " ")
  }

  static func show(_ paint: Paint) -> String {
    switch paint {
    case .solid(let color): return show(color)
    case .gradient(let g):
      let stops = g.stops.map { "\(n($0.offset)) \(show($0.color))" }.joined(separator: ", ")
      switch g.kind {
      case .linear(let from, let to): return "linear(\(show(from)) to \(show(to)): \(stops))"
      case .radial(let a, let r, let b, let s):
        return "radial(\(show(a)) r \(n(r)) to \(show(b)) r \(n(s)): \(stops))"
      }
    case .hatch(let h):
      return "hatch(\(show(h.color)) on \(h.background.map(show) ?? "nothing") \(n(h.angle))° "
        + "pitch \(n(h.pitch)) width \(n(h.width)))"
    }
  }

  static func show(_ s: Stroke) -> String {
    var text = show(s.paint) + " width \(n(s.width))"
    if !s.dash.isEmpty { text += " dash " + s.dash.map(n).joined(separator: ",") }
    if s.dashOffset != 0 { text += " offset \(n(s.dashOffset))" }
    if s.cap != .butt { text += " cap \(s.cap.rawValue)" }
    if s.join != .miter { text += " join \(s.join.rawValue)" }
    if s.miterLimit != 10 { text += " miter \(n(s.miterLimit))" }
    return text
  }

  static func paint(_ fill: Paint?, _ stroke: Stroke?, _ opacity: Double) -> String {
    word("fill", fill.map(show)) + word("stroke", stroke.map(show)) + SceneDump.opacity(opacity)
  }

  static func opacity(_ value: Double) -> String { value == 1 ? "" : " opacity \(n(value))" }

  /// In double quotes, on one line: what cannot be seen is shown as its number.
  static func quote(_ text: String) -> String {
    var out = "\""
    for s in text.unicodeScalars {
      switch s {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\u{00A0}", "\u{2000}"..."\u{200F}", "\u{2028}"..."\u{202F}", "\u{2060}"..."\u{206F}", "\u{FEFF}",
        "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        out += "\\u{" + String(s.value, radix: 16, uppercase: true) + "}"
      default: out.unicodeScalars.append(s)
      }
    }
    return out + "\""
  }

  static func show(_ font: Font) -> String {
    font.families.joined(separator: "/") + " \(n(font.size))" + (font.weight == 400 ? "" : " w\(font.weight)")
      + (font.slant == .normal ? "" : " \(font.slant.rawValue)") + (font.tabularFigures ? " tnum" : "")
  }

  static func show(_ s: Semantics) -> String {
    (s.mark.map { " mark-\($0.rawValue)" } ?? "") + (s.role == .none ? "" : " role-\(s.role.rawValue)")
      + (s.name.map { " " + $0 } ?? "") + word("label", s.label.map(quote))
      + word("facts", s.facts.isEmpty ? nil : s.facts.joined(separator: ","))
  }
}

/// The walk over the nodes.
private struct Dump {
  var text = ""
  private var depth = 0

  mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  mutating func nested(_ body: (inout Dump) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func metadata(_ m: Metadata) {
    let entries = [
      ("title", m.title), ("author", m.author), ("subject", m.subject), ("description", m.description),
      ("language", m.language?.tag), ("timestamp", m.timestamp.map(String.init)),
    ]
    for (key, value) in entries {
      if let value { line("\(key) \(SceneDump.quote(value))") }
    }
    for f in m.facts {
      line("fact \(f.id) \(SceneDump.quote(f.value)) \(SceneDump.quote(f.source)) \(SceneDump.quote(f.stated))")
    }
  }

  mutating func nodes(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .group(let g):
        line(
          "group" + SceneDump.show(g.semantics)
            + (g.transform == .identity ? "" : " " + SceneDump.show(g.transform))
            + SceneDump.word("clip", g.clip.map { "[\(SceneDump.show($0))]" }) + SceneDump.opacity(g.opacity))
        nested { $0.nodes(g.children) }
      case .path(let p):
        line(
          "path" + SceneDump.show(p.semantics) + " [\(SceneDump.show(p.path))]"
            + SceneDump.paint(p.fill, p.stroke, p.opacity))
      case .symbols(let s): symbols(s)
      case .text(let t): textNode(t)
      case .image(let i):
        line(
          "image" + SceneDump.show(i.semantics) + " \(i.format.rawValue) \(i.bytes.count) bytes "
            + SceneDump.show(i.frame) + SceneDump.opacity(i.opacity))
      case .link(let l):
        let target =
          switch l.target {
          case .url(let address): SceneDump.quote(address.text)
          case .destination(let name): "to " + SceneDump.quote(name)
          }
        line("link" + SceneDump.show(l.semantics) + " \(target) area \(SceneDump.show(l.area))")
        nested { $0.nodes(l.children) }
      }
    }
  }

  private mutating func symbols(_ s: SymbolsNode) {
    line("symbols" + SceneDump.show(s.semantics) + " [\(SceneDump.show(s.shape))]")
    nested { dump in
      for (i, p) in s.positions.enumerated() {
        let style = s.style(at: i)
        dump.line(
          SceneDump.show(p) + " x\(SceneDump.n(s.scale(at: i)))"
            + SceneDump.paint(style.fill, style.stroke, style.opacity))
      }
    }
  }

  private mutating func textNode(_ t: TextNode) {
    let place =
      " at \(SceneDump.show(t.origin))" + (t.anchor == .start ? "" : " \(t.anchor.rawValue)")
      + (t.angle == 0 ? "" : " angle \(SceneDump.n(t.angle))") + " width \(SceneDump.n(t.metrics.width))"
      + SceneDump.opacity(t.opacity)
    func show(_ run: TextRun) -> String {
      "\(SceneDump.quote(run.text)) \(SceneDump.show(run.font)) \(SceneDump.show(run.color))"
        + SceneDump.word("lang", run.language?.tag)
    }
    if t.runs.count == 1, let run = t.runs.first {
      line("text" + SceneDump.show(t.semantics) + place + " " + show(run))
    } else {
      line("text" + SceneDump.show(t.semantics) + place)
      nested { dump in
        for run in t.runs { dump.line("run " + show(run)) }
      }
    }
  }
}
