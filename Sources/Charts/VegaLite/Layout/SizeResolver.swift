import Diagnostics
import Tables
import Vega

/// The data rectangle of each view: given, by a step for each category, or the configuration's default.
struct SizeResolver {
  package let context: ChartScope

  func resolve(_ view: ViewModel, width: ViewSpec.SizeSpec? = nil, height: ViewSpec.SizeSpec? = nil) {
    let w = view.spec.width ?? width
    let h = view.spec.height ?? height
    switch view.kind {
    case .unit, .layer:
      view.width = view.fittedWidth ?? size(.x, w, view)
      view.height = view.fittedHeight ?? size(.y, h, view)
      spread(view)
    case .concat: for c in view.children { resolve(c) }
    case .facet: for c in view.children { resolve(c, width: w, height: h) }
    }
  }

  /// Layers lie in one rectangle.
  private func spread(_ view: ViewModel) {
    for c in view.children {
      c.width = view.width
      c.height = view.height
      c.fittedWidth = view.fittedWidth
      c.fittedHeight = view.fittedHeight
      spread(c)
    }
  }

  private func size(_ c: Channel, _ spec: ViewSpec.SizeSpec?, _ view: ViewModel) -> Double {
    let key = c == .x ? "Width" : "Height"
    let config = context.config
    let own = spec ?? firstGiven(c, view)
    if case .fixed(let v) = own { return v }
    let units = view.units
    let scale = units.lazy.compactMap { $0.scales[c] }.first
    let continuous = config["view", "continuous" + key]?.double ?? 300
    if case .container = own { return continuous }
    var step = config["view", "step"]?.double ?? 20
    var forOffset = true
    let discrete = config["view", "discrete" + key]
    if case .step(let s, let o) = own {
      step = s
      forOffset = o
    } else if let d = discrete?.double, scale?.type.hasDiscreteDomain ?? true {
      if scale == nil,
        !units.contains(where: {
          $0.mark.type.traits.isPolar || $0.spec.projection != nil || !$0.mark.type.traits.hasPosition
        })
      {
        return d
      }
      if scale != nil { return d }
    } else if let s = discrete?["step"]?.double {
      step = s
    }
    guard let scale else {
      let polar = units.contains {
        $0.mark.type.traits.isPolar || !$0.mark.type.traits.hasPosition || $0.encoding[.longitude] != nil
          || $0.encoding[.latitude] != nil
      }
      return polar ? continuous : step
    }
    guard scale.type.hasDiscreteDomain else { return continuous }
    guard let user = scale.users.first else { return step }
    let ranges = RangeBuilder(context: context)
    let (inner, outer) = ranges.bandPadding(scale, user.unit)
    let count = scale.domain.count
    if forOffset, let o = c.offset,
      let offset = scale.users.lazy.compactMap({ $0.unit.scales[o] }).first(where: { $0.type.hasDiscreteDomain })
    {
      let (oi, oo) = ranges.bandPadding(offset, user.unit)
      let n =
        offset.type == .band
        ? Bandspace.space(count: offset.domain.count, paddingInner: oi, paddingOuter: oo) : Double(offset.domain.count)
      step = step * n / (1 - inner)
    }
    if let r = scale["range"]?["step"]?.double { step = r }
    return step * Bandspace.space(count: count, paddingInner: scale.type == .point ? 1 : inner, paddingOuter: outer)
  }

  private func firstGiven(_ c: Channel, _ view: ViewModel) -> ViewSpec.SizeSpec? {
    for v in view.children {
      if let s = c == .x ? v.spec.width : v.spec.height { return s }
      if let s = firstGiven(c, v) { return s }
    }
    return nil
  }
}
