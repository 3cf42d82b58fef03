import Diagnostics

/// Gives units their projections: one for all units of a layer or facet that do not contradict one another (Vega-Lite's
/// `parseNonUnitProjections`), else each child its own. A unit that names no projection takes that of the others.
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
      if case .unit = root.kind {
        add(units, first)
      } else if let stating = stating(units) {
        add(units, stating, defaultType: "mercator")
      } else {
        for c in root.children { assign(c) }
      }
    }
  }

  /// The unit whose definition holds for all; nil where two of them differ.
  private func stating(_ units: [UnitModel]) -> UnitModel? {
    var found: UnitModel?
    for u in units {
      guard let known = found else {
        found = u
        continue
      }
      let (a, b) = (Self.text(known.spec.projection), Self.text(u.spec.projection))
      if a == b { continue }
      // Vega-Lite never joins a projection of a given scale with one that is fitted; the house has one map a view.
      guard context.traits.oneMapAView || isFitted(known) == isFitted(u) else { return nil }
      if Self.isEmpty(known.spec.projection) {
        found = u
      } else if !Self.isEmpty(u.spec.projection) {
        return nil
      }
    }
    return found
  }

  private static func isEmpty(_ t: Tree?) -> Bool { t?.object.map(\.isEmpty) ?? true }

  private func isFitted(_ u: UnitModel) -> Bool {
    GeoModel(tree: u.spec.projection, defaultType: "", context: context).isFitted
  }

  private mutating func add(_ units: [UnitModel], _ stating: UnitModel, defaultType: String = "equalEarth") {
    let model = GeoModel(tree: stating.spec.projection, defaultType: defaultType, context: context)
    model.check(context.issues, path: (stating.path.isEmpty ? "" : stating.path + ".") + "projection")
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
