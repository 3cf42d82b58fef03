import Diagnostics

/// What the parts of one composite mark share: its channels, and how a part becomes a view.
package struct CompositeParts {
  package let kind: CompositeMark
  package let mark: TreeObject
  /// `x` or `y`: the channel of the distribution.
  package let axis: String
  package let config: Config
  package let place: Mark
  /// The channel of the distribution.
  package let value: TreeObject
  /// The channels beside it, with their derivations moved into `transforms` and `aggregates`.
  package let rest: EncodingExtraction
  /// Second ends and errors, as given.
  package let second: Tree?
  package let error: Tree?
  let error2: Tree?
  /// False where there is only the distribution's own channel.
  let isTwoDimensional: Bool

  init(kind: CompositeMark, mark: TreeObject, axis: String, encoding: TreeObject, config: Config, place: Mark) {
    self.kind = kind
    self.mark = mark
    self.axis = axis
    self.config = config
    self.place = place
    var value = encoding[axis]?.object ?? TreeObject()
    value.remove("aggregate")
    self.value = value
    second = encoding[axis + "2"]
    error = encoding[axis + "Error"]
    error2 = encoding[axis + "Error2"]
    isTwoDimensional = encoding["x"] != nil && encoding["y"] != nil
    var others = encoding
    for k in [axis, axis + "2", axis + "Error", axis + "Error2"] { others.remove(k) }
    for c in kind.ownChannels { others.remove(c) }
    rest = EncodingExtraction(others, config: config)
  }

  package var field: String { value["field"]?.string ?? "" }
  var vertical: Bool { axis == "y" }
  /// Whisker ends and medians lie across.
  var acrossOrient: Tree { vertical ? "horizontal" : "vertical" }
  var alongOrient: Tree { vertical ? "vertical" : "horizontal" }

  /// A part as a view, or nothing where mark and configuration leave it out.
  package func part(
    _ name: String, mark base: TreeObject, from start: String, to end: String? = nil, without: [String] = [],
    extra: [(String, Tree)] = []
  ) -> [Tree] {
    var main = TreeObject()
    main.set("field", Tree(stringLiteral: "\(start)_\(field)"))
    main.set("type", value["type"] ?? "quantitative")
    main.set("title", value["title"] ?? Tree(stringLiteral: field))
    for k in ["scale", "axis"] { if let v = value[k] { main.set(k, v) } }
    var encoding = TreeObject()
    encoding.set(axis, Tree(.object(main), mark: place))
    if let end { encoding.set(axis + "2", ["field": Tree(stringLiteral: "\(end)_\(field)")]) }
    for e in rest.encoding.entries where !without.contains(e.key) { encoding.set(e.key, e.value) }
    for (k, v) in extra { encoding.set(k, v) }
    return view(name, mark: base, encoding: encoding)
  }

  /// The same for an encoding of its own.
  package func view(_ name: String, mark base: TreeObject, encoding: TreeObject, transforms: [Tree] = []) -> [Tree] {
    let own = mark[name]
    let configured = config[kind.name, name]
    let shown = own.map { $0.bool ?? !$0.isNull } ?? configured.map { $0.bool ?? true } ?? false
    guard shown else { return [] }
    var m = TreeObject()
    for e in configured?.object?.entries ?? [] { m.set(e.key, e.value) }
    for k in ["clip", "color", "opacity"] { if let v = mark[k] { m.set(k, v) } }
    for e in base.entries { m.set(e.key, e.value) }
    m.set("style", Tree(stringLiteral: "\(kind.name)-\(name)"))
    for e in own?.object?.entries ?? [] { m.set(e.key, e.value) }
    var view = TreeObject()
    if !transforms.isEmpty { view.set("transform", Tree(.array(transforms), mark: place)) }
    view.set("mark", Tree(.object(m), mark: place))
    view.set("encoding", Tree(.object(encoding), mark: place))
    return [Tree(.object(view), mark: place)]
  }

  /// A mark by its type and properties; those that are nil are left out.
  package static func mark(_ type: String, _ properties: [(String, Tree?)] = []) -> TreeObject {
    var o = TreeObject()
    o.set("type", Tree(stringLiteral: type))
    for (k, v) in properties { if let v { o.set(k, v) } }
    return o
  }

  package func aggregate(_ measures: [(op: String, field: String, name: String)]) -> Tree {
    let own = measures.map { m -> Tree in
      ["op": Tree(stringLiteral: m.op), "field": Tree(stringLiteral: m.field), "as": Tree(stringLiteral: m.name)]
    }
    return [
      "aggregate": Tree(.array(own + rest.aggregates), mark: place),
      "groupby": Tree(.array(rest.groupby.map { Tree(stringLiteral: $0) }), mark: place),
    ]
  }

  static func calculate(_ expression: String, as name: String) -> Tree {
    ["calculate": Tree(stringLiteral: expression), "as": Tree(stringLiteral: name)]
  }

  /// A field in an expression.
  package static func datum(_ field: String) -> String {
    let bare = field.replacing("\\", with: "")
    return "datum[\"\(bare.replacing("\"", with: "\\\""))\"]"
  }
}
