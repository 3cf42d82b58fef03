import Diagnostics
import Scene

/// Which view draws which axes and legends.
package struct GuidePlan {
  private var axesByView: [ObjectIdentifier: [AxisSpec]] = [:]
  private var legendsByView: [ObjectIdentifier: [LegendSpec]] = [:]

  package init(root: ViewModel) {
    planAxes(root)
    planLegends(root)
  }

  package func axes(of view: ViewModel) -> [AxisSpec] { axesByView[ObjectIdentifier(view)] ?? [] }
  func legends(of view: ViewModel) -> [LegendSpec] { legendsByView[ObjectIdentifier(view)] ?? [] }

  // MARK: axes

  /// Axes stand at the unit or at the outermost layer around it.
  private mutating func planAxes(_ view: ViewModel) {
    switch view.kind {
    case .concat, .facet: for c in view.children { planAxes(c) }
    case .unit, .layer:
      var list: [AxisSpec] = []
      for c in [Channel.x, .y] {
        var groups: [(scale: ScaleModel, users: [(unit: UnitModel, def: ChannelDef)], owner: ObjectIdentifier)] = []
        for unit in view.units {
          guard let scale = unit.scales[c], let def = ScaleAssignment.scaledDef(unit.encoding[c]) else { continue }
          let owner = axisOwner(unit, c, within: view)
          if let i = groups.firstIndex(where: { $0.scale === scale && $0.owner == owner }) {
            groups[i].users.append((unit, def))
          } else {
            groups.append((scale, [(unit, def)], owner))
          }
        }
        var counts: [String: Int] = [:]
        var isFirst = true
        for g in groups {
          var spec = AxisSpec(channel: c, scale: g.scale, users: g.users)
          if spec.isDisabled { continue }
          // Axes are told apart by where they would stand of themselves: the second and all further ones go over.
          let natural = spec.orient
          let opposite =
            ["bottom": "top", "top": "bottom", "left": "right", "right": "left"][spec.orient] ?? spec.orient
          if counts[spec.orient, default: 0] > 0, !spec.hasExplicitOrient,
            counts[spec.orient, default: 0] > counts[opposite, default: 0]
          {
            spec.orient = opposite
          }
          counts[natural, default: 0] += 1
          spec.isSecond = !isFirst
          isFirst = false
          list.append(spec)
        }
      }
      axesByView[ObjectIdentifier(view)] = list
    }
  }

  private func axisOwner(_ unit: UnitModel, _ c: Channel, within top: ViewModel) -> ObjectIdentifier {
    guard var v = unit.view else { return ObjectIdentifier(top) }
    while v !== top, let p = v.parent, ScaleAssignment.isShared(c, in: p, guide: "axis") { v = p }
    return ObjectIdentifier(v)
  }

  // MARK: legends

  private mutating func planLegends(_ root: ViewModel) {
    var owners:
      [(view: ViewModel, place: ViewModel, scales: [(channel: Channel, model: ScaleModel)], users: [UnitModel])] = []
    for unit in root.units {
      for c in Channel.allCases
      where c.hasScale && !c.isPosition && !c.isPolar && !c.isOffset && c != .angle
        && c != .fillOpacity && c != .strokeOpacity
      {
        guard let model = unit.scales[c], var v = unit.view else { continue }
        while let p = v.parent, ScaleAssignment.isShared(c, in: p, guide: "legend") { v = p }
        let k = owners.firstIndex { $0.view === v } ?? owners.count
        if k == owners.count { owners.append((v, Self.outermostLayer(v), [], [])) }
        owners[k].users.append(unit)
        if !owners[k].scales.contains(where: { $0.model === model }) { owners[k].scales.append((c, model)) }
      }
    }
    for o in owners {
      var legends: [LegendSpec] = []
      for (c, m) in o.scales {
        let single = LegendSpec(scales: [(c, m)], users: o.users)
        if let i = legends.firstIndex(where: { $0.isOfSameField(as: single) }) {
          legends[i].join(c, m)
        } else {
          legends.append(single)
        }
      }
      // Who says null for one of several channels, says it for the legend that they share.
      legendsByView[ObjectIdentifier(o.place), default: []] += legends.filter { !$0.isDisabled }
    }
  }

  /// Layers have one place for all their legends.
  private static func outermostLayer(_ view: ViewModel) -> ViewModel {
    var v = view
    while let p = v.parent, case .layer = p.kind { v = p }
    return v
  }

  /// The view by whose size gradients are measured: the first with data.
  func gradientSize(_ view: ViewModel) -> Size {
    var v = view
    while true {
      switch v.kind {
      case .unit, .layer: return Size(v.width, v.height)
      case .concat, .facet:
        guard let c = v.children.first else { return Size(200, 200) }
        v = c
      }
    }
  }
}

extension LegendSpec {
  /// Another channel shows the same; the entries are those of the first by Vega's order.
  package mutating func join(_ c: Channel, _ m: ScaleModel) {
    let order: [Channel] = [.size, .shape, .color, .fill, .stroke, .strokeWidth, .strokeDash, .opacity]
    func rank(_ c: Channel) -> Int { order.firstIndex(of: c) ?? order.count }
    let at = scales.firstIndex { rank($0.channel) > rank(c) } ?? scales.count
    scales.insert((c, m), at: at)
  }

  /// Channels that encode one field over one domain share a legend.
  func isOfSameField(as other: LegendSpec) -> Bool {
    guard first.column != nil, first.column == other.first.column else { return false }
    let (a, b) = (model, other.model)
    let sources = uses(a).map { $0.unit.source }
    guard
      other.uses(b).contains(where: { u in uses(a).contains { $0.unit === u.unit } || sources.contains(u.unit.source) })
    else {
      return false
    }
    guard a.type.hasDiscreteDomain == b.type.hasDiscreteDomain else { return false }
    return a.domain.map(\.key) == b.domain.map(\.key) && orient == other.orient
  }
}
