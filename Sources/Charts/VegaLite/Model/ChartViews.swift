import Tables

/// The views of a chart with their data and their scales: what is prepared once, and laid out for each target.
package struct ChartViews {
  package let root: ViewModel
  package let scales: [ScaleModel]
  let projections: [GeoModel]
  /// With what transforms have set.
  let parameters: Parameters

  /// Views, units and scales learn sizes and ranges in a layout, so each layout has its own. Tables are shared.
  func copied(for scope: ChartScope) -> ChartViews { Copy(scope: scope.with(parameters)).views(self) }

  private final class Copy {
    let scope: ChartScope
    private var units: [ObjectIdentifier: UnitModel] = [:]

    init(scope: ChartScope) { self.scope = scope }

    func views(_ views: ChartViews) -> ChartViews {
      let root = view(views.root)
      let scales = views.scales.map { old in
        let new = ScaleModel(channel: old.channel)
        new.users = old.users.compactMap { u in units[ObjectIdentifier(u.unit)].map { ($0, u.def) } }
        new.type = old.type
        new.properties = old.properties
        new.domain = old.domain
        new.bins = old.bins
        new.hasExplicitDomain = old.hasExplicitDomain
        return new
      }
      let byOld = Dictionary(
        zip(views.scales.map(ObjectIdentifier.init), scales).map { ($0, $1) }, uniquingKeysWith: { a, _ in a })
      for old in views.root.units {
        units[ObjectIdentifier(old)]?.scales = old.scales.compactMapValues { byOld[ObjectIdentifier($0)] }
      }
      let projections = views.projections.map { old in
        let new = GeoModel(tree: old.tree, defaultType: old.defaultType, context: scope)
        new.units = old.units.compactMap { units[ObjectIdentifier($0)] }
        for u in new.units { u.geo = new }
        return new
      }
      return ChartViews(
        root: root, scales: scales, projections: projections, parameters: views.parameters)
    }

    private func view(_ old: ViewModel) -> ViewModel {
      let kind: ViewModel.Kind =
        switch old.kind {
        case .unit(let u): .unit(unit(u))
        case .layer(let c): .layer(c.map(view))
        case .concat(let c, let columns): .concat(c.map(view), columns: columns)
        case .facet(let f): .facet(facet(f))
        }
      let new = ViewModel(spec: old.spec, kind: kind)
      new.unshared = old.unshared
      return new
    }

    private func unit(_ old: UnitModel) -> UnitModel {
      let new = UnitModel(old, context: scope)
      units[ObjectIdentifier(old)] = new
      return new
    }

    private func facet(_ old: FacetModel) -> FacetModel {
      let cells = old.cells.map { FacetModel.Cell(view: $0.view.map(view), row: $0.row, column: $0.column) }
      let new = FacetModel(
        spec: old.spec, cells: cells, rows: old.rows, columns: old.columns, wrapped: old.wrapped,
        columnCount: old.columnCount)
      new.followsData = old.followsData
      return new
    }
  }
}
