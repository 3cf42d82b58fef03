import Diagnostics
import Tables

/// What a `bin` asks for, in a transform as in an encoding: its numbers, and what is known only when the data are there.
package struct BinDefinition: Sendable, Hashable {
  /// Numbers that may be expressions, with the bounds that keep the work finite.
  fileprivate enum Option: String, CaseIterable, Sendable {
    case maxbins, step, base, minstep, anchor

    var range: ClosedRange<Double> {
      switch self {
      case .maxbins: 1...Binning.binLimit
      case .step: Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude
      case .base: 1.001...1e6
      case .minstep: 0...Double.greatestFiniteMagnitude
      case .anchor: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
      }
    }
  }

  /// Where the extent comes from, if it is not the data's.
  private enum ExtentSource: Sendable, Hashable {
    /// A selection, or a parameter whose value is a pair.
    case parameter(String)
    case expressions(String, String)
    case expression(String)
  }

  package private(set) var params: Binning.Parameters
  private var expressions: [Option: String] = [:]
  private var extent: ExtentSource?
  /// Neither `maxbins` nor `step` is given, so that the channel decides how many bins there are.
  private(set) var isOpen = true
  /// `maxbins_20_`: what tells the columns of one field's bins apart.
  package private(set) var key = ""
  private let path: String
  private let mark: Mark

  /// `bin: true` or a mapping; nil for `false`, and for a mapping with mistakes, which are added to `diagnostics`.
  package static func decode(_ tree: Tree, path: String, diagnostics: inout Diagnostics) -> Self? {
    var d = Self(path: path, mark: tree.mark)
    if let on = tree.bool { return on ? d : nil }
    guard let object = tree.object else {
      diagnostics.add(
        Diagnostic(
          .error, "\"bin\" takes true or a mapping, not \(tree.kindName)", at: Place(mark: tree.mark, path: path)))
      return nil
    }
    var r = TransformReader(tree, object, path: path, what: "bin")
    d.read(&r)
    d.key = object.entries.map { "\($0.key)_\(Self.text($0.value))_" }.joined()
    r.finish()
    diagnostics.items += r.diagnostics.items
    return r.diagnostics.hasErrors ? nil : d
  }

  /// - Parameter maxbins: Vega-Lite's default is ten bins, not Vega's twenty.
  private init(path: String, mark: Mark, maxbins: Double = 10) {
    params = Binning.Parameters()
    params.maxbins = maxbins
    self.path = path
    self.mark = mark
  }

  private mutating func read(_ r: inout TransformReader) {
    for option in Option.allCases {
      if let text = r.expression(option.rawValue) {
        expressions[option] = text
      } else if let n = r.number(option.rawValue, in: option.range) {
        params.set(option, n)
      }
    }
    isOpen = !r.has(Option.maxbins.rawValue) && !r.has(Option.step.rawValue)
    params.divide = r.numbers("divide")?.compactMap { $0 }.filter { $0 > 0 } ?? params.divide
    params.steps = r.numbers("steps")?.compactMap { $0 }.filter { $0 > 0 }
    params.nice = r.bool("nice") ?? params.nice
    _ = r.bool("binned")
    readExtent(&r)
  }

  private mutating func readExtent(_ r: inout TransformReader) {
    guard let e = r.tree("extent") else { return }
    if let name = e["param"]?.string {
      extent = .parameter(name)
    } else if let text = r.expression("extent") {
      extent = .expression(text)
    } else if let a = e.array, a.count == 2, a.contains(where: { $0["expr"] != nil }) {
      func text(_ t: Tree) -> String { t["expr"]?.string ?? t.double.map(JSText.string) ?? "null" }
      extent = .expressions(text(a[0]), text(a[1]))
    } else {
      params.extent = r.extent("extent").map { [$0.0, $0.1] }
    }
  }

  private static func text(_ t: Tree) -> String {
    if let list = t.array { return list.map { $0.literal?.text ?? "" }.joined(separator: "_") }
    return t.literal?.text ?? t.string ?? "x"
  }

  /// As many bins as a channel takes, where the spec says nothing.
  package func closed(maxbins: Double) -> Self {
    guard isOpen else { return self }
    var d = self
    d.params.maxbins = maxbins
    d.isOpen = false
    d.key += "maxbins_\(JSText.string(maxbins))_"
    return d
  }

  /// The bins of some numbers. Throws a `Diagnostic` where an expression gives no number, or one out of bounds.
  package func bins(of numbers: [Double], field: String, in context: TransformContext) throws -> Binning {
    var p = params
    for option in Option.allCases {
      guard let text = expressions[option] else { continue }
      let n = try evaluate(text, context).jsNumber
      guard option.range.contains(n) else {
        throw failure("\(option.rawValue) is \(JSText.string(n)) by the expression \"\(text)\"")
      }
      p.set(option, n)
    }
    if let pair = try asked(field: field, in: context) { p.extent = [pair.0, pair.1] }
    return Binning.choose(extent: Extent.of(numbers.filter(\.isFinite)) ?? (0, 0), params: p)
  }

  /// The extent that parameters give; nil while they give none, as a selection that begins empty.
  private func asked(field: String, in context: TransformContext) throws -> (Double, Double)? {
    let value: Value
    switch extent {
    case nil: return nil
    case .parameter(let name):
      if let pair = context.selected?(name, field) { return pair }
      value = context.expressions.params[name] ?? .null
    case .expression(let text): value = try evaluate(text, context)
    case .expressions(let a, let b): value = .array([try evaluate(a, context), try evaluate(b, context)])
    }
    guard case .array(let ends) = value, ends.count == 2 else { return nil }
    let (low, high) = (ends[0].jsNumber, ends[1].jsNumber)
    return low.isFinite && high.isFinite ? (low, high) : nil
  }

  private func evaluate(_ text: String, _ context: TransformContext) throws -> Value {
    do { return try Expression.parse(text).value(of: .null, in: context.expressions) } catch let d as Diagnostic {
      throw d.at(Place(mark: mark, path: path))
    }
  }

  private func failure(_ message: String) -> Diagnostic {
    Diagnostic(.error, message, at: Place(mark: mark, path: path))
  }
}

extension Binning.Parameters {
  fileprivate mutating func set(_ option: BinDefinition.Option, _ n: Double) {
    switch option {
    case .maxbins: maxbins = n
    case .step: step = n
    case .base: base = n
    case .minstep: minstep = n
    case .anchor: anchor = n
    }
  }
}
