import Diagnostics
import Gates
import Numbers

/// `timeUnit: "yearmonth"` or `{unit, step, maxbins, utc}`.
package struct TimeUnitParameters: Sendable, Hashable {
  /// Nil when it is chosen by `maxbins`.
  package var unit: TimeUnit?
  package var step = 1
  package var maxbins: Int?
  /// The values are floored already.
  package var isBinned = false
  package var isUTC = false

  init(_ unit: TimeUnit? = nil) {
    self.unit = unit
    isUTC = unit?.isUTC ?? false
  }

  package static func decode(_ tree: Tree, path: String, diagnostics: inout Diagnostics) -> TimeUnitParameters? {
    var p = TimeUnitParameters()
    func fail(_ message: String, hint: String? = nil) {
      diagnostics.add(Diagnostic(.error, message, at: Place(mark: tree.mark, path: path), hint: hint))
    }
    let name: String?
    if let text = tree.string {
      name = text
    } else if let object = tree.object {
      var r = TransformReader(tree, object, path: path, what: "timeUnit")
      name = r.string("unit")
      p.isUTC = r.bool("utc") ?? false
      p.step = Int(bounded: r.number("step", in: 1...1e6) ?? 1, in: 1...1_000_000)
      p.maxbins = r.number("maxbins", in: 1...1e6).flatMap { Int(checked: $0) }
      p.isBinned = r.bool("binned") ?? false
      r.finish()
      diagnostics.items += r.diagnostics.items
      if r.diagnostics.hasErrors { return nil }
    } else {
      fail("\"timeUnit\" takes a text or a mapping, not \(tree.kindName)")
      return nil
    }
    guard let name else {
      if p.maxbins == nil { p.maxbins = 40 }
      return p
    }
    p.isBinned = p.isBinned || name.hasPrefix("binned")
    let plain = name.hasPrefix("binned") ? String(name.dropFirst(6)) : name
    guard let unit = TimeUnit(parse: plain) else {
      fail("\"\(name)\" is no time unit", hint: "units are made of parts from year to milliseconds, e.g. \"yearmonth\"")
      return nil
    }
    p.isUTC = p.isUTC || unit.isUTC
    p.unit = p.isUTC && !unit.isUTC ? TimeUnit(parts: unit.parts, isUTC: true) : unit
    return p
  }

  /// The unit and step for an extent: the ones given, or those that `maxbins` asks for.
  package func resolved(extent: (Double, Double)?) -> (unit: TimeUnit, step: Int)? {
    if let unit { return (unit, step) }
    let (low, high) = extent ?? (0, 0)
    guard let (unit, step) = TimeUnit.bins(low, high, maxbins: maxbins ?? 40) else { return nil }
    return (isUTC ? TimeUnit(parts: unit.parts, isUTC: true) ?? unit : unit, step)
  }
}
