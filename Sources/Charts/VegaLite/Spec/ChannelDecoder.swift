import Diagnostics
import Vega

extension ChannelDef {
  /// Decodes one channel. A bare scalar (in `datum` shorthand of repeats) is no channel definition and is refused.
  static func decode(_ tree: Tree, channel: Channel, path: String, issues: SpecIssues) -> ChannelDef {
    var r = ObjectReader(tree, path: path, kind: channel.rawValue, issues: issues)
    var d = ChannelDef()
    d.path = path
    d.mark = tree.mark
    d.field = fieldName(r.take("field"), path: path, issues: issues)
    d.datum = r.take("datum")
    d.value = r.take("value")
    if let t = r.string("type") {
      d.type = EncodingType(rawValue: t)
      if d.type == nil {
        issues.error(
          "unknown type \"\(t)\"", at: tree["type"]?.mark, path: path,
          hint: "quantitative, temporal, ordinal or nominal")
      }
    }
    d.aggregate = aggregate(r.take("aggregate"), path: path, issues: issues)
    d.bin = bin(r.take("bin"), path: path, issues: issues)
    d.timeUnit = timeUnit(r.take("timeUnit"), path: path, issues: issues)
    d.title = r.take("title")
    d.scale = r.take("scale")
    d.axis = r.take("axis")
    d.legend = r.take("legend")
    d.header = r.take("header")
    d.sort = r.take("sort")
    d.stack = stack(r.take("stack"), path: path, issues: issues)
    d.impute = impute(r.take("impute"), path: path, issues: issues)
    d.format = r.take("format")
    d.formatType = r.string("formatType")
    d.bandPosition = r.double("bandPosition")
    if channel == .row || channel == .column || channel == .facet {
      d.columns = r.double("columns")
      d.spacing = r.take("spacing")
      d.align = r.take("align")
      d.center = r.take("center")
      r.ignore("bounds")
    }
    if let c = r.take("condition") {
      let list = c.array ?? [c]
      for (i, item) in list.enumerated() {
        let p = c.array == nil ? path + ".condition" : path + ".condition[\(i)]"
        d.conditions.append(condition(item, channel: channel, path: p, issues: issues))
      }
    }
    if channel == .tooltip || channel == .href || channel == .key { return d }
    r.finish()
    return d
  }

  private static func condition(_ tree: Tree, channel: Channel, path: String, issues: SpecIssues) -> Condition {
    var rest = tree.object ?? TreeObject()
    let test = rest["test"]
    let param = rest["param"]?.string
    let empty = rest["empty"]?.bool ?? true
    for k in ["test", "param", "empty"] { rest.remove(k) }
    if test == nil && param == nil {
      issues.error(
        "a condition needs \"test\" or \"param\"", at: tree.mark, path: path,
        hint: "condition: {test: datum.x > 0, value: …}")
    }
    let def = decode(Tree(.object(rest), mark: tree.mark), channel: channel, path: path, issues: issues)
    return Condition(test: test, param: param, empty: empty, def: Box(def))
  }

  private static func fieldName(_ tree: Tree?, path: String, issues: SpecIssues) -> String? {
    guard let tree, !tree.isNull else { return nil }
    if let s = tree.string { return s }
    issues.unsupported("field as \(tree.kindName)", at: tree.mark, path: path)
    return nil
  }

  private static func aggregate(_ tree: Tree?, path: String, issues: SpecIssues) -> Aggregate? {
    guard let tree, !tree.isNull else { return nil }
    if let s = tree.string { return .op(s) }
    if let f = tree["argmax"]?.string { return .argmax(f) }
    if let f = tree["argmin"]?.string { return .argmin(f) }
    if let factor = tree["exponential"]?.double { return .exponential(factor) }
    issues.error("aggregate must be the name of an operation", at: tree.mark, path: path)
    return nil
  }

  private static func bin(_ tree: Tree?, path: String, issues: SpecIssues) -> Bin? {
    guard let tree, !tree.isNull else { return nil }
    if tree.bool != nil {
      return issues.read { BinDefinition.decode(tree, path: path + ".bin", diagnostics: &$0) }.map { .on($0) }
    }
    if tree.string == "binned" { return .binned(step: nil) }
    guard tree.object != nil else {
      issues.error("bin must be true, \"binned\" or a mapping", at: tree.mark, path: path)
      return nil
    }
    let definition = issues.read { BinDefinition.decode(tree, path: path + ".bin", diagnostics: &$0) }
    if tree["binned"]?.bool == true { return .binned(step: tree["step"]?.double) }
    return definition.map { .on($0) }
  }

  private static func timeUnit(_ tree: Tree?, path: String, issues: SpecIssues) -> TimeUnitRef? {
    guard let tree, !tree.isNull else { return nil }
    guard
      let parameters = issues.read({ TimeUnitParameters.decode(tree, path: path + ".timeUnit", diagnostics: &$0) })
    else { return nil }
    var name = tree.string ?? tree["unit"]?.string ?? ""
    if name.hasPrefix("binned") { name = String(name.dropFirst(6)) }
    if parameters.isUTC, !name.hasPrefix("utc") { name = "utc" + name }
    return TimeUnitRef(name: name, parameters: parameters)
  }

  private static func stack(_ tree: Tree?, path: String, issues: SpecIssues) -> StackChoice? {
    guard let tree else { return nil }
    if let on = tree.bool { return on ? .offset(.zero) : .off }
    if tree.isNull { return .off }
    if let offset = tree.string.flatMap(StackTransform.Offset.init) { return .offset(offset) }
    let names = StackTransform.Offset.allCases.map(\.rawValue)
    issues.error(
      "stack takes \(names.map { "\"\($0)\"" }.joined(separator: ", ")), true, false or null", at: tree.mark,
      path: path + ".stack", hint: tree.string.flatMap { Suggestion.hint(for: $0, in: names) })
    return nil
  }

  private static func impute(_ tree: Tree?, path: String, issues: SpecIssues) -> Impute? {
    guard let tree else { return nil }
    if tree.isNull { return .off }
    return issues.read { ImputeTransform.Options.decode(tree, path: path + ".impute", diagnostics: &$0) }
      .map { .options($0) }
  }
}
