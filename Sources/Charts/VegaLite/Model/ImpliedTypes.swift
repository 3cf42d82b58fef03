import Diagnostics

/// What encodings and filters say of the fields of a data source, before the first transform sees them (Vega-Lite's
/// implicit `parse`).
package struct ImpliedTypes {
  /// Encoded as times.
  var dates: Set<String> = []
  /// Encoded as quantities or compared with numbers. Only data without types of their own need to know.
  package var numbers: Set<String> = []
  /// Fields whose least or greatest value is asked for, which texts would give another.
  package var extremes: Set<String> = []

  /// Fields that an encoding shows as names.
  private var texts: Set<String> = []

  package init() {}

  package init(of spec: ViewSpec) {
    collect(spec)
    // What is also written as it stands, "14.0", stays a text; channels of quantities read it all the same.
    numbers.subtract(texts)
  }

  private mutating func collect(_ spec: ViewSpec) {
    for t in spec.transforms?.array ?? [] {
      if t["timeUnit"] != nil, let f = t["field"]?.string { dates.insert(f) }
      if let p = t["filter"]?.object { add(filter: p) }
    }
    switch spec.body {
    case .unit(let u):
      for (c, d) in u.encoding { add(d, as: c.main == c ? nil : u.encoding[c.main]) }
      for d in u.details + u.orders + u.tooltips { add(d) }
    case .layer(let c), .concat(let c, _): for s in c { collect(s) }
    case .facet(let f, let child):
      for d in [f.row, f.column, f.facet].compactMap({ $0 }) { add(d) }
      collect(child)
    }
  }

  /// - Parameter main: what the channel extends, whose type it has where it gives none: dates in `x` are dates in `x2`.
  private mutating func add(_ d: ChannelDef, as main: ChannelDef? = nil) {
    for c in d.conditions { add(c.def.value) }
    guard let f = d.field else { return }
    var d = d
    if let main, d.type == nil {
      d.type = main.type
      d.timeUnit = d.timeUnit ?? main.timeUnit
    }
    let isExtreme = d.aggregate == .op("min") || d.aggregate == .op("max")
    if d.type == .temporal || d.timeUnit != nil {
      if d.aggregate == nil || isExtreme { dates.insert(f) }
      return
    }
    if d.type?.isDiscrete ?? (main == nil), d.aggregate == nil, d.bin == nil, d.scale?["type"] == nil, d.format == nil {
      texts.insert(f)
      return
    }
    guard d.type == .quantitative || d.type == nil && (d.aggregate != nil || d.isBinning),
      !d.countsRows
    else { return }
    numbers.insert(f)
    if isExtreme { extremes.insert(f) }
  }

  private mutating func add(filter p: TreeObject) {
    guard let f = p["field"]?.string else { return }
    if p["timeUnit"] != nil {
      dates.insert(f)
      return
    }
    let given =
      ["equal", "lt", "lte", "gt", "gte"].compactMap { p[$0] } + ["range", "oneOf"].flatMap { p[$0]?.array ?? [] }
    if given.contains(where: { $0.double != nil }) { numbers.insert(f) }
  }

  /// Every text of a spec outside of its data, and the words in each: fields are among them, alone or in expressions.
  package static func names(in spec: Tree) -> Set<String> {
    var out = Set<String>()
    func collect(_ t: Tree) {
      if let s = t.string {
        out.insert(s)
        for word in s.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) { out.insert(String(word)) }
      } else if let items = t.array {
        items.forEach(collect)
      } else if let o = t.object {
        for e in o.entries where e.key != "values" && e.key != "datasets" { collect(e.value) }
      }
    }
    collect(spec)
    return out
  }
}
