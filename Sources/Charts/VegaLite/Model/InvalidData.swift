import Tables
import Vega

/// What becomes of rows whose value a continuous scale cannot show (Vega-Lite's `invalid`).
enum InvalidMode {
  /// Neither drawn nor counted in domains.
  case filter
  /// Paths break there and other marks leave it out; the second counts the row's other values in domains.
  case breakFilterDomains, breakShowDomains
  /// Drawn at zero or at the domain's lower end.
  case show

  init(_ name: String, isPath: Bool) {
    switch name {
    case "filter": self = .filter
    case "show": self = .show
    case "break-paths-filter-domains": self = .breakFilterDomains
    case "break-paths-show-domains": self = .breakShowDomains
    default: self = isPath ? .breakShowDomains : .filter
    }
  }
}

extension UnitModel {
  var invalidMode: InvalidMode {
    let config = context.config.tree
    let given =
      [mark.properties] + mark.style.reversed().map { config["style"]?[$0]?.object }
      + [config[mark.type.rawValue]?.object, config["mark"]?.object]
    for o in given {
      guard let t = o?["invalid"] else { continue }
      return t.isNull ? .show : InvalidMode(context.resolve(t).string ?? "", isPath: mark.type.isPath)
    }
    return InvalidMode("", isPath: mark.type.isPath)
  }

  /// The rows that are drawn; nil: all of them.
  var drawnRows: [Int]? {
    switch invalidMode {
    case .show: nil
    case .filter: finiteRows
    case .breakFilterDomains, .breakShowDomains: mark.type.isPath ? nil : finiteRows
    }
  }

  /// The rows that make the domains; nil: all of them.
  var domainRows: [Int]? {
    switch invalidMode {
    case .show, .breakShowDomains: nil
    case .filter, .breakFilterDomains: finiteRows
    }
  }

  /// Rows whose values are finite wherever a continuous scale needs them; nil: all are.
  private var finiteRows: [Int]? {
    var masks: [[Double]] = []
    for (c, s) in scales.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard !s.type.hasDiscreteDomain, let d = ScaleAssignment.scaledDef(encoding[c]), d.isField,
        !d.countsRows, invalidSubstitute(c) == nil, let n = d.column, let column = table[n]
      else { continue }
      let q = column.quantities
      if q.contains(where: { !$0.isFinite }) { masks.append(q) }
    }
    if masks.isEmpty { return nil }
    return (0..<table.rowCount).filter { i in masks.allSatisfy { $0[i].isFinite } }
  }

  /// What `config.scale.invalid` draws for a channel's invalid values.
  func invalidSubstitute(_ c: Channel) -> Value? {
    context.config["scale", "invalid", c.rawValue].map { t in t["value"].map { context.resolve($0) } ?? .null }
  }

  /// Whether invalid values of a channel are drawn at zero or at the domain's lower end.
  func showsInvalid(_ c: Channel) -> Bool {
    invalidSubstitute(c).map(\.isNull) ?? (invalidMode == .show)
  }

  /// Zero if the scale has it, else its lower end.
  static func zeroOrMin(_ s: Scale) -> Value? {
    guard let a = s.domain.first, let b = s.domain.last, !s.type.hasDiscreteDomain else { return nil }
    let (lo, hi) = (min(a.jsNumber, b.jsNumber), max(a.jsNumber, b.jsNumber))
    return lo <= 0 && hi >= 0 && s.type != .log && !s.type.isTime ? .number(0) : a
  }
}
