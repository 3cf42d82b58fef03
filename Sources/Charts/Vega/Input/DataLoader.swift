import Diagnostics
import Dispatch
import Gates
import Numbers
import Synchronization
import Tables

/// Reads the `data` of a spec into a table.
package struct DataLoader: Sendable {
  /// The bytes behind a URL. The caller decides what may be read.
  package var bytes: @Sendable (_ url: String) throws -> [UInt8]
  /// Data sets that the spec or the caller has under a name; nil for an unknown one.
  package var named: @Sendable (_ name: String) throws -> Table?
  package var clock: ExpressionClock
  /// Fields that will be asked for, as far as is known: they are read at once.
  package var mentioned: Set<String>

  package init(
    clock: ExpressionClock = ExpressionClock(), mentioned: Set<String> = [],
    named: @escaping @Sendable (_ name: String) throws -> Table? = { _ in nil },
    bytes: @escaping @Sendable (_ url: String) throws -> [UInt8]
  ) {
    self.clock = clock
    self.mentioned = mentioned
    self.named = named
    self.bytes = bytes
  }

  /// Rows that a generator may make.
  static let rowLimit = Double(TransformLimits.rows)

  /// Throws a `Diagnostic` or `Diagnostics` at `path`, or what the hooks throw.
  ///
  /// - Parameter numbers: the fields that encodings and filters take for numbers. Delimited text, which has no types of
  ///   its own, is read as such at once, which is much faster than by way of texts; `format.parse` goes first.
  package func table(_ data: Tree, path: String = "data", numbers: Set<String> = []) throws -> Table {
    if data.isNull { return Table() }
    guard let object = data.object else {
      throw Diagnostic(.error, "\"data\" takes a mapping, not \(data.kindName)", at: Place(mark: data.mark, path: path))
    }
    var format = DataFormat()
    if let tree = object["format"], !tree.isNull { format = try DataFormat.decode(tree, path: path + ".format") }
    format.impliedNumbers = numbers
    if let values = object["values"] { return try inline(values, format, path: path + ".values") }
    if let url = object["url"] {
      guard let text = url.string else {
        throw Diagnostic(
          .error, "\"url\" takes a text, not \(url.kindName)", at: Place(mark: url.mark, path: path + ".url"))
      }
      let found = try read(url, text, path: path + ".url")
      return try read(found, format, file: text, fallback: Self.kind(ofFile: text))
    }
    if let sequence = object["sequence"] { return try Self.sequence(sequence, path: path + ".sequence") }
    if let sphere = object["sphere"], sphere.bool != false {
      return try DataRows.table(.object([.init("type", .string("Sphere"))]))
    }
    if let graticule = object["graticule"], graticule.bool != false {
      return try DataRows.table(Graticule(graticule, path: path + ".graticule").value)
    }
    if let name = object["name"]?.string {
      if let table = try named(name) { return try finish(table, format) }
      throw Diagnostic(.error, "there is no data set \"\(name)\"", at: Place(mark: data.mark, path: path + ".name"))
    }
    throw Diagnostic(
      .error, "the data say nothing of where they are", at: Place(mark: data.mark, path: path),
      hint: "\"values\", \"url\", \"name\" or \"sequence\"")
  }

  /// What keeps a file from being read is said where the spec names it.
  private func read(_ url: Tree, _ text: String, path: String) throws -> [UInt8] {
    do { return try bytes(text) } catch var d as Diagnostic where d.place.line == nil {
      d.place = Place(file: d.place.file, mark: url.mark, path: path)
      throw d
    }
  }

  package static func kind(ofFile name: String) -> DataFormat.Kind {
    name.lastIndex(of: ".").flatMap { DataFormat.Kind(rawValue: name[name.index(after: $0)...].lowercased()) } ?? .json
  }

  private func inline(_ values: Tree, _ format: DataFormat, path: String) throws -> Table {
    if let text = values.string {
      return try read(Array(text.utf8), format, file: nil, fallback: .json)
    }
    let value = Value(values)
    if format.kind == .topojson { return try finish(TopoJSON(value, file: nil).table(format), format) }
    return try finish(try DataRows.table(format.property?.value(in: value) ?? value), format)
  }

  /// Bytes in a format.
  package func read(
    _ bytes: [UInt8], _ format: DataFormat = DataFormat(), file: String?, fallback: DataFormat.Kind = .json
  ) throws -> Table {
    switch format.kind ?? fallback {
    case .json:
      return try finish(try JSONRows.table(bytes, property: format.property, file: file), format)
    case .topojson:
      return try finish(try TopoJSON(try JSONRows.value(bytes, file: file), file: file).table(format), format)
    case .csv: return try delimited(bytes, format, format.delimiter ?? ",", file)
    case .tsv: return try delimited(bytes, format, "\t", file)
    case .dsv:
      guard let delimiter = format.delimiter else {
        throw Diagnostic(.error, "the format dsv needs a \"delimiter\"", at: Place(file: file))
      }
      return try delimited(bytes, format, delimiter, file)
    }
  }

  private func delimited(_ bytes: [UInt8], _ format: DataFormat, _ delimiter: Character, _ file: String?) throws
    -> Table
  {
    let csv = try CSVReader(delimiter: delimiter.asciiValue ?? 0x2C, header: format.header, file: file).read(bytes)
    var table = Table(rowCount: csv.rowCount)
    let read = wanted(csv, format)
    for (i, name) in csv.names.enumerated() {
      if let column = read[i] {
        table.set(name, column)
      } else {
        table.set(name, later: { self.column(csv, i, format) })
      }
    }
    return table
  }

  /// The columns that will surely be asked for, by their index. Those of a large table are read side by side.
  private func wanted(_ csv: CSVTable, _ format: DataFormat) -> [Int: Column] {
    let wanted = csv.names.indices.filter { i in
      csv.rowCount < Self.manyRows || format.type(of: csv.names[i]) != nil
        || format.impliedNumbers.contains(csv.names[i])
        || mentioned.contains(csv.names[i])
    }
    guard csv.rowCount * wanted.count > 100_000 else {
      return Dictionary(uniqueKeysWithValues: wanted.map { ($0, column(csv, $0, format)) })
    }
    let done = Mutex([Int: Column]())
    DispatchQueue.concurrentPerform(iterations: wanted.count) { k in
      let read = column(csv, wanted[k], format)
      done.withLock { $0[wanted[k]] = read }
    }
    return done.withLock { $0 }
  }

  /// From here on, columns that the spec does not mention wait until somebody asks for them.
  private static let manyRows = 1000

  /// Numbers are read from the bytes where they are wanted, not from texts.
  private func column(_ csv: CSVTable, _ i: Int, _ format: DataFormat) -> Column {
    if case .inferred = format.parse { return csv.numbers(i) ?? csv.strings(i).inferred(clock: clock) }
    let implied: FieldType? = format.impliedNumbers.contains(csv.names[i]) ? .number : nil
    guard let type = format.type(of: csv.names[i]) ?? implied else { return csv.strings(i) }
    if type == .number, let numbers = csv.numbers(i) { return numbers }
    return csv.strings(i).parsed(as: type, clock: clock)
  }

  private func finish(_ table: Table, _ format: DataFormat) throws -> Table {
    switch format.parse {
    case .inferred:
      var out = table
      for (name, column) in zip(table.names, table.columns) { out.set(name, column.inferred(clock: clock)) }
      return out
    case .asStated: return table
    case .fields(let types): return types.reduce(table) { $0.parsing($1.0, as: $1.1, clock: clock) }
    }
  }

  private static func sequence(_ tree: Tree, path: String) throws -> Table {
    guard let object = tree.object else {
      throw Diagnostic(
        .error, "\"sequence\" takes a mapping, not \(tree.kindName)", at: Place(mark: tree.mark, path: path))
    }
    var r = TransformReader(tree, object, path: path)
    let start = r.number("start") ?? 0
    let stop = r.number("stop")
    let step = r.number("step") ?? 1
    let name = r.string("as") ?? "data"
    if stop == nil, !r.diagnostics.hasErrors { r.fail("\"stop\" is missing") }
    let count = (((stop ?? 0) - start) / step).rounded(.up)
    if step == 0 || count > rowLimit { r.fail("a sequence of more than \(JSText.string(rowLimit)) numbers") }
    r.finish()
    if r.diagnostics.hasErrors { throw r.diagnostics }
    return Table([
      (
        name,
        Column(
          numbers: (0..<Int(bounded: count, in: 0...TransformLimits.rows)).map {
            start + Double($0) * step
          })
      )
    ])
  }
}
