import Diagnostics
import Numbers
import Tables
import Vega

/// Data and transforms of a spec, with what the drawing knows: named tables, files, parameters.
extension ChartContext {
  package func load(_ data: Tree, fields: ImpliedTypes, path: String) throws -> Table {
    var table = try source(data, fields: fields, path: path.isEmpty ? "data" : path + ".data")
    for n in fields.extremes.sorted() where table.has(n) { table = table.parsing(n, as: .number) }
    for d in fields.dates.sorted() {
      let name = table.has(d) ? d : (try? FieldPath(d)).map(\.flatName) ?? d
      if let c = table[name] {
        table.set(name, Column(dates: c.parsed(as: .date, clock: clock).quantities, validity: c.validity))
      }
    }
    return table
  }

  var clock: ExpressionClock { ExpressionClock(zone: zone, now: options.now) }

  private func source(_ data: Tree, fields: ImpliedTypes = ImpliedTypes(), path: String) throws -> Table {
    nonisolated(unsafe) let context = self
    let loader = DataLoader(
      clock: clock, mentioned: mentioned,
      named: { name in try context.named(name) },
      bytes: { url in try context.environment.read(url) })
    return try loader.table(data, path: path, numbers: fields.numbers)
  }

  /// The spec's own `datasets` come first, then what the look derived, then the project's tables.
  private func named(_ name: String) throws -> Table? {
    if let own = datasets?[name] {
      let values = TreeObject([.init(key: "values", keyMark: own.mark, value: own)])
      return try source(Tree(.object(values), mark: own.mark), path: "datasets.\(name)")
    }
    return derivedTables[name] ?? environment.tables[name]
  }

  /// What transforms see, those of a list as well as those of encodings.
  func transformContext() -> TransformContext {
    nonisolated(unsafe) let context = self
    var c = TransformContext(
      expressions: expressionContext, load: { data, path in try context.source(data, path: path) })
    c.selected = { name, field in
      let ends = context.selectionDomain(name, channel: .x, field: field)?.map(\.jsNumber)
      return ends.flatMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
    }
    return c
  }

  /// Options that an expression over the parameters gives, `bandwidth: {expr: smooth}`, have its value in the first
  /// state. Predicates keep theirs: they may depend on the row.
  private func settingParameters(_ t: Tree) -> Tree {
    if let items = t.array { return Tree(.array(items.map(settingParameters)), mark: t.mark) }
    guard let o = t.object, o["filter"] == nil else { return t }
    if o.entries.count == 1, let text = (o["expr"] ?? o["signal"])?.string { return Tree(data: evaluate(text)) }
    return Tree(
      .object(
        TreeObject(
          o.entries.map { e in
            // Data within a lookup are no options.
            .init(key: e.key, keyMark: e.keyMark, value: e.key == "from" ? e.value : settingParameters(e.value))
          })), mark: t.mark)
  }

  /// - Parameter first: where in the spec's list these transforms begin.
  package func transform(_ t: Tree, _ table: Table, path: String, first: Int = 0) throws -> Table {
    var found = Diagnostics()
    let steps = TransformPipeline.decode(
      settingParameters(t), path: path.isEmpty ? "transform" : path + ".transform", first: first,
      unknownOptions: issues.refusesUnknown ? .error : .warning, diagnostics: &found)
    if found.hasErrors { throw found }
    for var d in found.items {
      d.place.file = d.place.file ?? issues.file
      issues.add(d)
    }
    nonisolated(unsafe) let context = self
    var c = transformContext()
    let place = Place(file: issues.file, mark: t.mark, path: path.isEmpty ? "transform" : path + ".transform")
    c.aggregating = { table, grouping, measures in
      context.look.check(aggregation: table, grouping, measures, at: place)
    }
    let out = try TransformPipeline.apply(steps, to: table, in: &c)
    // An extent is a parameter from here on.
    for (name, v) in c.expressions.params where expressionContext.params[name] == nil {
      params.values[name] = v
      expressionContext.params[name] = v
    }
    return out
  }

  /// The rows for which a predicate (expression, field test, parameter) holds.
  func mask(test t: Tree, _ table: Table, path: String = "") -> [Bool] {
    do {
      var found = Diagnostics()
      guard let p = Predicate.decode(t, path: path, diagnostics: &found) else { throw found }
      let test = try p.bound(to: table, in: expressionContext)
      return try (0..<table.rowCount).map(test)
    } catch {
      report(error, path: path)
      return [Bool](repeating: false, count: table.rowCount)
    }
  }
}
