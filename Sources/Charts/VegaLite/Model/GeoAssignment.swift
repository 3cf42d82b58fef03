import Diagnostics

/// Gives units their projections: one for all units of a layer whose definitions are the same, else each its own.
struct GeoAssignment {
  package let context: ChartScope
  private(set) var models: [GeoModel] = []

  init(context: ChartScope) { self.context = context }

  mutating func assign(_ root: ViewModel) {
    switch root.kind {
    case .concat: for c in root.children { assign(c) }
    case .unit, .layer, .facet:
      let units = root.units.filter(\.isGeographic)
      guard let first = units.first else { return }
      if units.allSatisfy({ Self.text($0.spec.projection) == Self.text(first.spec.projection) }) {
        if case .unit = root.kind { add(units) } else { add(units, defaultType: "mercator") }
      } else if case .unit = root.kind {
        add(units)
      } else {
        for c in root.children { assign(c) }
      }
    }
  }

  private mutating func add(_ units: [UnitModel], defaultType: String = "equalEarth") {
    guard let first = units.first else { return }
    let model = GeoModel(tree: first.spec.projection, defaultType: defaultType, context: context)
    model.check(context.issues, path: (first.path.isEmpty ? "" : first.path + ".") + "projection")
    model.units = units
    for u in units { u.geo = model }
    models.append(model)
  }

  /// A definition as text, to compare.
  private static func text(_ t: Tree?) -> String {
    guard let t else { return "" }
    switch t.kind {
    case .null: return "null"
    case .bool(let b): return "\(b)"
    case .number(let n): return n.text
    case .string(let s): return "\"\(s)\""
    case .array(let a): return "[" + a.map(text).joined(separator: ",") + "]"
    case .object(let o):
      return "{" + o.entries.sorted { $0.key < $1.key }.map { "\($0.key):\(text($0.value))" }.joined(separator: ",")
        + "}"
    }
  }
}
