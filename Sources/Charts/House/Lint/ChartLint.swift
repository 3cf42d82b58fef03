import Diagnostics
import Facts
import Tables
import VegaLite

/// Holds a chart against the rules of good drawing. What it finds are warnings: only what is certain is said.
struct ChartLint {
  let context: ChartScope
  /// `usermeta.briefing`, whose `overrule: {RULE: reason}` turns a warning into a note with the reason.
  let meta: Tree?

  /// - Parameter root: nil for views that follow the rules by construction.
  func check(_ root: ViewModel?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func add(_ f: Diagnostic?) {
      if let f, !found.contains(where: { $0.rule == f.rule && $0.message == f.message }) { found.append(f) }
    }
    if let root {
      for unit in root.units {
        add(barsFromZero(unit))
        add(pie(unit))
        add(colours(unit))
        add(colourAlone(unit, in: root))
      }
      let guides = GuidePlan(root: root)
      for view in frames(root) { add(dualAxis(view, guides)) }
    }
    return found + unknownRules()
  }

  // MARK: rules

  private func barsFromZero(_ unit: UnitModel) -> Diagnostic? {
    guard unit.mark.type.traits.growsFromZero else { return nil }
    let c: Channel = unit.orient == .horizontal ? .x : .y
    guard let d = unit.encoding[c], d.isUnbinnedMeasure, c.secondary.flatMap({ unit.encoding[$0] }) == nil,
      let scale = unit.scales[c]?.scale, scale.type.isContinuous, !scale.type.isTime
    else { return nil }
    let name = FieldTitle.standard(d, config: context.config) ?? c.rawValue
    let kind = unit.mark.type.rawValue + "s"
    if scale.type == .log { return finding(.barsFromZero, "\(kind) of \"\(name)\" stand on a logarithmic scale", d) }
    let ends = scale.domain.map(\.quantity).filter { !$0.isNaN }
    guard let low = ends.min(), let high = ends.max(), low > 0 || high < 0 else { return nil }
    let nearest = low > 0 ? low : high
    return finding(.barsFromZero, "\(kind) of \"\(name)\" begin at \(JSText.string(nearest)), not at zero", d)
  }

  private func pie(_ unit: UnitModel) -> Diagnostic? {
    guard unit.mark.type.traits.isPolar, let d = unit.encoding[.theta], d.isField,
      unit.table.rowCount > ChartRule.slices
    else {
      return nil
    }
    return finding(.pieOverFive, "a pie of \(unit.table.rowCount) slices", d)
  }

  private func colours(_ unit: UnitModel) -> Diagnostic? {
    for c in [Channel.color, .fill, .stroke] {
      guard let d = unit.encoding[c], d.isField, d.type == .nominal, let model = unit.scales[c],
        model.type.hasDiscreteDomain, let count = model.scale?.domain.count, count > ChartRule.colours,
        !isOnAnotherChannel(d, of: unit)
      else { continue }
      return finding(.tooManyColours, "\(count) colours for \"\(d.field ?? "")\"", d)
    }
    return nil
  }

  private func colourAlone(_ unit: UnitModel, in root: ViewModel) -> Diagnostic? {
    for c in [Channel.color, .fill, .stroke] {
      guard let d = unit.encoding[c], let field = d.field, d.type?.isDiscrete ?? false, let model = unit.scales[c],
        model.type.hasDiscreteDomain, (model.scale?.domain.count ?? 0) > 1,
        LegendSpec(scales: [(c, model)], users: [unit]).isDisabled, !isOnAnotherChannel(d, of: unit),
        !root.units.contains(where: { u in u.encoding[.text].map { $0.field == field || $0.datum != nil } ?? false })
      else { continue }
      return finding(.colourAlone, "nothing but a colour tells the values of \"\(field)\" apart", d)
    }
    return nil
  }

  private func dualAxis(_ view: ViewModel, _ guides: GuidePlan) -> Diagnostic? {
    for c in [Channel.x, .y] {
      let axes = guides.axes(of: view).filter {
        $0.channel == c && $0.scaleModel.type.isContinuous && !$0.scaleModel.type.isTime
      }
      let measures = axes.filter { $0.first.isUnbinnedMeasure }
      if measures.count > 1, measures[0].scaleModel !== measures[1].scaleModel {
        let names = measures.prefix(2).map { "\"\($0.title?.joined(separator: " ") ?? c.rawValue)\"" }
        return finding(
          .dualAxis, "\(names.joined(separator: " and ")) have two \(c.rawValue) axes in one picture", measures[1].first
        )
      }
    }
    return nil
  }

  // MARK: of the views

  /// The views that have axes: units and the outermost layers.
  private func frames(_ view: ViewModel) -> [ViewModel] {
    switch view.kind {
    case .unit, .layer: [view]
    case .concat, .facet: view.children.flatMap(frames)
    }
  }

  /// The category has a place, a shape or a panel too.
  private func isOnAnotherChannel(_ d: ChannelDef, of unit: UnitModel) -> Bool {
    guard let field = d.field else { return false }
    for (c, other) in unit.encoding where !c.isColor && other.field == field {
      switch c {
      case .x, .y, .xOffset, .yOffset, .shape, .text, .strokeDash, .row, .column, .facet: return true
      default: continue
      }
    }
    var view = unit.view
    while let v = view {
      if case .facet(let f) = v.kind, [f.spec.row, f.spec.column, f.spec.facet].contains(where: { $0?.field == field })
      {
        return true
      }
      view = v.parent
    }
    return false
  }

  // MARK: findings

  private func finding(_ rule: ChartRule, _ message: String, _ d: ChannelDef) -> Diagnostic {
    finding(
      rule, message, at: Place(file: context.issues.file, line: d.mark.line, column: d.mark.column, path: d.path))
  }

  /// A warning, or the note that prints why the author overruled the rule.
  func finding(_ rule: ChartRule, _ message: String, at place: Place) -> Diagnostic {
    if let reason = reason(rule) {
      return Diagnostic(.note, "\(message); overruled: \(reason)", at: place, rule: rule.rawValue)
    }
    return Diagnostic(.warning, message, at: place, hint: "briefing explain \(rule.rawValue)", rule: rule.rawValue)
  }

  private func reason(_ rule: ChartRule) -> String? {
    meta?["overrule"]?[rule.rawValue]?.string.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// A rule that nobody knows, or is overruled without a reason, is said, not passed over.
  private func unknownRules() -> [Diagnostic] {
    let comparison = Set(ComparabilityRule.allCases.map(\.rawValue))
    let names = ChartRule.allCases.map(\.rawValue) + comparison.sorted()
    return (meta?["overrule"]?.object?.entries ?? []).compactMap { e in
      let place = Place(
        file: context.issues.file, line: e.keyMark.line, column: e.keyMark.column, path: "usermeta.briefing.overrule")
      if comparison.contains(e.key) { return nil }
      guard let rule = ChartRule(rawValue: e.key) else {
        return Diagnostic(
          .warning, "no rule \"\(e.key)\" is there to overrule", at: place,
          hint: Suggestion.hint(for: e.key, in: names) ?? "briefing explain lists them")
      }
      if reason(rule) != nil { return nil }
      return Diagnostic(
        .warning, "\(e.key) is overruled without a reason", at: place, hint: "\(e.key): why it does not hold here")
    }
  }
}
