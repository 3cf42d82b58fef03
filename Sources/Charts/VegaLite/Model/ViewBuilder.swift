import Diagnostics
import Tables
import Vega

/// From typed specs to views with their data.
struct ViewBuilder {
  /// Grows by the parameters that transforms set.
  package private(set) var context: ChartScope
  /// Bins that are chosen before a facet parts the data, by the name of their column.
  var bins: [String: UnitModel.BinExtent] = [:]

  /// - Parameter inLayer: whether the view is one of several that lie over each other.
  package mutating func build(_ spec: ViewSpec, data inherited: Table?, inLayer: Bool = false) throws -> ViewModel {
    if inLayer, case .unit(let unit) = spec.body, spec.transforms != nil {
      return try self.layer(spec, unit, data: inherited)
    }
    let table = try data(of: spec, inherited: inherited)
    switch spec.body {
    case .unit(let unit):
      return ViewModel(
        spec: spec,
        kind: .unit(
          try UnitCompiler(context: context, inheritedBins: spec.transforms == nil && spec.data == nil ? bins : [:])
            .compile(spec, unit, data: table ?? Table(rowCount: 1))))
    case .layer(let children):
      return ViewModel(spec: spec, kind: .layer(try children.map { try build($0, data: table, inLayer: true) }))
    case .concat(let children, let columns):
      return ViewModel(spec: spec, kind: .concat(try children.map { try build($0, data: table) }, columns: columns))
    case .facet(let facet, let child):
      return ViewModel(spec: spec, kind: .facet(try self.facet(facet, child, table ?? Table(), path: spec.path)))
    }
  }

  /// A layer's bins are chosen before its own transforms, so that a part of the data has the bins of the whole
  /// (as Vega-Lite's `parseData` has it for units of a layer).
  private mutating func layer(_ spec: ViewSpec, _ unit: UnitSpec, data inherited: Table?) throws -> ViewModel {
    var table = try source(of: spec, inherited: inherited) ?? Table(rowCount: 1)
    let chosen = bins.merging(try binned(unit, &table)) { a, _ in a }
    if let transforms = spec.transforms {
      (table, context) = try context.transform(transforms, table, path: spec.path, first: spec.firstTransform)
    }
    return ViewModel(
      spec: spec,
      kind: .unit(
        try UnitCompiler(context: context, inheritedBins: chosen).compile(spec, unit, data: table)))
  }

  private func source(of spec: ViewSpec, inherited: Table?) throws -> Table? {
    guard let data = spec.data else { return inherited }
    return data.isNull
      ? Table(rowCount: 1)
      : try context.load(data, fields: ImpliedTypes(of: spec), path: spec.path)
  }

  private mutating func data(of spec: ViewSpec, inherited: Table?) throws -> Table? {
    var table = try source(of: spec, inherited: inherited)
    if let transforms = spec.transforms {
      (table, context) = try context.transform(
        transforms, table ?? Table(rowCount: 1), path: spec.path, first: spec.firstTransform)
    }
    return table
  }

  // MARK: facets

  private mutating func facet(_ facet: FacetSpec, _ child: ViewSpec, _ data: Table, path: String) throws -> FacetModel {
    var table = data
    var facet = facet
    let child = try transformedBeforeParting(child, facet, &table)
    let channels: [(Channel, WritableKeyPath<FacetSpec, ChannelDef?>)] = [
      (.row, \.row), (.column, \.column), (.facet, \.facet),
    ]
    for (c, key) in channels {
      guard var d = facet[keyPath: key] else { continue }
      d.type = MarkDefaults.type(d, channel: c)
      d.bin = d.bin.map { MarkDefaults.bin($0, channel: c) }
      if let field = d.field {
        let transforms = EncodingTransforms(context: context)
        EncodingTransforms.flatten(field, &table)
        if let unit = d.timeUnit {
          transforms.timeUnit(d, unit, field: field, as: d.column ?? field, &table)
        } else if case .on(let b) = d.bin, let name = d.column {
          if let e = try transforms.bin(d, b, field: field, as: name, &table) { facet.binSteps[c] = e.step }
        }
      }
      facet[keyPath: key] = d
    }
    var inner = try ViewBuilder(context: context, bins: binned(child, &table))
    defer { context = inner.context }
    let fields = FacetPruner.remainingFields(child)
    let follows = FacetPruner.followsData(child)
    if let d = facet.facet {
      let values = FacetDomain.values(d, table, context, fields: fields)
      let columns = min(
        facet.columns ?? context.config["facet", "columns"]?.double.flatMap { Int(exactly: $0) } ?? values.count,
        max(1, values.count))
      let rows = partition(table, d, values)
      let cells = try values.indices.map { i in
        FacetModel.Cell(
          view: try inner.build(child, data: table.gather(rows[i])), row: i / max(1, columns),
          column: i % max(1, columns))
      }
      let model = FacetModel(
        spec: facet, cells: cells, rows: [], columns: [], wrapped: values, columnCount: max(1, columns))
      model.followsData = follows
      return model
    }
    let rowValues = facet.row.map { FacetDomain.values($0, table, context, fields: fields) } ?? []
    let columnValues = facet.column.map { FacetDomain.values($0, table, context, fields: fields) } ?? []
    let byRow = facet.row.map { codes(table, $0, rowValues) }
    let byColumn = facet.column.map { codes(table, $0, columnValues) }
    let (nr, nc) = (max(1, rowValues.count), max(1, columnValues.count))
    var buckets = [[Int]](repeating: [], count: nr * nc)
    for i in 0..<table.rowCount {
      let r = byRow?[i] ?? 0
      let c = byColumn?[i] ?? 0
      if r >= 0, c >= 0 { buckets[r * nc + c].append(i) }
    }
    let crossed = facet.row != nil && facet.column != nil
    var cells: [FacetModel.Cell] = []
    for r in 0..<nr {
      for c in 0..<nc {
        let rows = buckets[r * nc + c]
        let view = rows.isEmpty && !crossed && nr * nc > 1 ? nil : try inner.build(child, data: table.gather(rows))
        cells.append(.init(view: view, row: r, column: c))
      }
    }
    let model = FacetModel(
      spec: facet, cells: cells, rows: rowValues, columns: columnValues, wrapped: [], columnCount: nc)
    model.followsData = follows
    return model
  }

  /// A field that a transform of the child makes is there to facet by: as many of the child's transforms as it takes run
  /// over the whole data, the rest over the parts.
  private mutating func transformedBeforeParting(_ child: ViewSpec, _ facet: FacetSpec, _ table: inout Table) throws
    -> ViewSpec
  {
    guard child.data == nil, let list = child.transforms?.array, !list.isEmpty else { return child }
    let fields = [facet.row, facet.column, facet.facet].compactMap { $0?.field }
    func hasAll(_ t: Table) -> Bool {
      fields.allSatisfy { f in t.has(f) || (try? FieldPath(f)).flatMap { t.column(at: $0) } != nil }
    }
    if hasAll(table) { return child }
    let mark = child.transforms?.mark ?? .start
    var made = table
    var scope = context
    for (i, step) in list.enumerated() {
      (made, scope) = try scope.transform(Tree(.array([step]), mark: mark), made, path: child.path, first: i)
      guard hasAll(made) else { continue }
      (table, context) = (made, scope)
      var rest = child
      rest.transforms = i + 1 < list.count ? Tree(.array(Array(list[(i + 1)...])), mark: mark) : nil
      rest.firstTransform = i + 1
      return rest
    }
    return child
  }

  /// Bins of the child are chosen from the data of all cells.
  private func binned(_ child: ViewSpec, _ table: inout Table) throws -> [String: UnitModel.BinExtent] {
    guard child.data == nil, child.transforms == nil else { return [:] }
    var out = bins
    switch child.body {
    case .unit(let unit): out.merge(try binned(unit, &table)) { a, _ in a }
    case .layer(let children):
      for c in children { out.merge(try binned(c, &table)) { a, _ in a } }
    case .concat, .facet: break
    }
    return out
  }

  private func binned(_ unit: UnitSpec, _ table: inout Table) throws -> [String: UnitModel.BinExtent] {
    var out: [String: UnitModel.BinExtent] = [:]
    for (c, plain) in unit.encoding.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let d = UnitCompiler(context: context).typed(plain, c)
      guard case .on(let b) = d.bin, let field = d.field, let name = d.column else { continue }
      EncodingTransforms.flatten(field, &table)
      out[name] = try EncodingTransforms(context: context).bin(d, b, field: field, as: name, &table)
    }
    return out
  }

  private func codes(_ table: Table, _ d: ChannelDef, _ values: [Value]) -> [Int] {
    guard let name = d.column, let column = table[name] else { return [Int](repeating: -1, count: table.rowCount) }
    let index = Dictionary(values.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    let (codes, first) = column.categories()
    let map = first.map { index[column[$0]] ?? -1 }
    return codes.map { map[$0] }
  }

  private func partition(_ table: Table, _ d: ChannelDef, _ values: [Value]) -> [[Int]] {
    var out = [[Int]](repeating: [], count: values.count)
    for (i, c) in codes(table, d, values).enumerated() where c >= 0 { out[c].append(i) }
    return out
  }
}
