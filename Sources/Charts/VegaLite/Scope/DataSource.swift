import Diagnostics
import Numbers
import Tables
import Vega

/// Where the data of a chart come from: the spec's own data sets, tables by name, files.
package struct DataSource: Sendable {
  /// The spec's own `datasets`.
  let datasets: TreeObject?
  package var tables: [String: Table]
  package let read: @Sendable (_ url: String) throws -> [UInt8]
  /// Every name that the spec may mean as a field's: its texts outside of data, and the words in them.
  let mentioned: Set<String>
  let clock: ExpressionClock

  package func table(_ data: Tree, numbers: Set<String> = [], path: String) throws -> Table {
    let loader = DataLoader(clock: clock, mentioned: mentioned, named: named, bytes: read)
    return try loader.table(data, path: path, numbers: numbers)
  }

  /// The spec's own `datasets` come before the project's tables.
  @Sendable private func named(_ name: String) throws -> Table? {
    if let own = datasets?[name] {
      let values = TreeObject([.init(key: "values", keyMark: own.mark, value: own)])
      return try table(Tree(.object(values), mark: own.mark), path: "datasets.\(name)")
    }
    return tables[name]
  }
}

/// Data and transforms of a spec.
extension ChartScope {
  package func load(_ data: Tree, fields: ImpliedTypes, path: String) throws -> Table {
    var table = try self.data.table(data, numbers: fields.numbers, path: path.isEmpty ? "data" : path + ".data")
    for n in fields.extremes.sorted() where table.has(n) { table = table.parsing(n, as: .number) }
    for d in fields.dates.sorted() {
      let name = table.has(d) ? d : (try? FieldPath(d)).map(\.flatName) ?? d
      if let c = table[name] {
        table.set(name, Column(dates: c.parsed(as: .date, clock: clock).quantities, validity: c.validity))
      }
    }
    return table
  }

  var clock: ExpressionClock { data.clock }

  /// What transforms see, those of a list as well as those of encodings.
  func transformContext() -> TransformContext {
    var c = TransformContext(expressions: expressionContext, load: { [data] in try data.table($0, path: $1) })
    c.selected = { [parameters] name, field in
      let ends = parameters.domain(name, channel: .x, field: field)?.map(\.jsNumber)
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

  /// The table after a `transform` list, and what an `extent` in it made parameters from here on.
  /// - Parameter first: where in the spec's list these transforms begin.
  package func transform(_ t: Tree, _ table: Table, path: String, first: Int = 0) throws -> (
    table: Table, scope: ChartScope
  ) {
    var found = Diagnostics()
    let path = path.isEmpty ? "transform" : path + ".transform"
    let steps = TransformPipeline.decode(
      settingParameters(t), path: path, first: first, unknownOptions: issues.refusesUnknown ? .error : .warning,
      diagnostics: &found)
    if found.hasErrors { throw found }
    for var d in found.items {
      d.place.file = d.place.file ?? issues.file
      issues.add(d)
    }
    var c = transformContext()
    let place = Place(file: issues.file, mark: t.mark, path: path)
    c.aggregating = { [look = settings.look] in look.check(aggregation: $0, $1, $2, at: place) }
    defer {
      for d in c.findings where !issues.items.contains(where: { $0.rule == d.rule && $0.place == d.place }) {
        issues.add(d)
      }
    }
    let out = try TransformPipeline.apply(steps, to: table, in: &c)
    let new = c.expressions.params.filter { expressionContext.params[$0.key] == nil }
    if new.isEmpty { return (out, self) }
    var parameters = parameters
    parameters.values.merge(new) { a, _ in a }
    return (out, with(parameters))
  }
}
