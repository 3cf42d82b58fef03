import Diagnostics
import Numbers
import Tables
import Vega

/// Parameters in their initial state: a still picture of an interactive chart is its first state.
package struct Parameters: Sendable {
  struct Selection: Sendable {
    package var name: String
    var isInterval: Bool
    /// What is selected at first; nil: nothing.
    package var value: Value?
    package var fields: [String]
    var encodings: [String]
    /// Made by clicking in a legend, which then shows it.
    var bindsLegend = false
    /// The field behind a channel name.
    var fieldsByChannel: [String: String] = [:]

    /// The field behind a member of the value, which may be named by its channel.
    package func field(_ key: String) -> String { fields.contains(key) ? key : fieldsByChannel[key] ?? key }

    /// The value, unless nothing is selected.
    var selected: Value? { value.flatMap { $0.isNull ? nil : $0 } }
  }

  package var values: [String: Value] = [:]
  var selections: [String: Selection] = [:]
  package let zone: Zone

  init(zone: Zone) { self.zone = zone }

  /// Rows that a selection takes in. With nothing selected that is all of them, or none if `empty` is false.
  func mask(_ name: String, empty: Bool, _ table: Table) -> [Bool] {
    guard let s = selections[name] else {
      // A variable: its truth.
      let truth = values[name]?.isTruthy ?? empty
      return [Bool](repeating: truth, count: table.rowCount)
    }
    guard let value = s.selected else { return [Bool](repeating: empty, count: table.rowCount) }
    if s.isInterval {
      guard case .object(let members) = value else { return [Bool](repeating: empty, count: table.rowCount) }
      return interval(members, of: s, table)
    }
    return points(value.items ?? [value], of: s, table)
  }

  private func interval(_ members: [Value.Field], of s: Selection, _ table: Table) -> [Bool] {
    var mask = [Bool](repeating: true, count: table.rowCount)
    let dates = DateTimes(zone: zone)
    for e in members {
      guard let column = table[s.field(e.key)], let ends = e.value.items else { continue }
      if !ends.isEmpty, ends.allSatisfy({ isName($0) }) {
        // Of names an interval has a list.
        let names = Set(ends.map(\.key))
        for i in mask.indices where !names.contains(column[i].key) { mask[i] = false }
        continue
      }
      guard ends.count == 2 else { continue }
      let q = column.quantities
      let (a, b) = (
        dates.value(ends[0], isTemporal: true).jsNumber, dates.value(ends[1], isTemporal: true).jsNumber
      )
      for i in mask.indices where !(q[i] >= min(a, b) && q[i] <= max(a, b)) { mask[i] = false }
    }
    return mask
  }

  private func points(_ tuples: [Value], of s: Selection, _ table: Table) -> [Bool] {
    var mask = [Bool](repeating: false, count: table.rowCount)
    let dates = DateTimes(zone: zone)
    for t in tuples {
      guard case .object(let members) = t else {
        guard let f = s.fields.first ?? s.encodings.first.map(s.field), let c = table[f] else { continue }
        for i in mask.indices where c[i].key == t.key { mask[i] = true }
        continue
      }
      var all = [Bool](repeating: true, count: table.rowCount)
      for e in members {
        guard let c = table[s.field(e.key)] else { continue }
        let v = dates.value(e.value, isTemporal: false)
        for i in all.indices where c[i].key != v.key { all[i] = false }
      }
      for i in mask.indices where all[i] { mask[i] = true }
    }
    return mask
  }

  /// A selection as expressions see it: for each field what is selected, of points a list. Without a value it is empty.
  func object(_ s: Selection) -> Value {
    guard let value = s.selected else { return .object([]) }
    let dates = DateTimes(zone: zone)
    var names: [String] = []
    var members: [String: [Value]] = [:]
    func add(_ name: String, _ items: [Value]) {
      if members[name] == nil { names.append(name) }
      for v in items where s.isInterval || !(members[name] ?? []).contains(where: { $0.key == v.key }) {
        members[name, default: []].append(v)
      }
    }
    for t in s.isInterval ? [value] : value.items ?? [value] {
      if case .object(let fields) = t {
        for e in fields {
          let items = s.isInterval ? e.value.items ?? [e.value] : [e.value]
          add(s.field(e.key), items.map { dates.value($0, isTemporal: false) })
        }
      } else if let name = s.fields.first ?? s.encodings.first.map(s.field) {
        add(name, [dates.value(t, isTemporal: false)])
      }
    }
    return .object(names.map { .init($0, .array(members[$0] ?? [])) })
  }

  /// A text that is no date.
  private func isName(_ v: Value) -> Bool { v.string.map { DateParsing.milliseconds($0, zone: zone) == nil } ?? false }

  /// Which entries of a legend stand for what is selected through it; nil: no such selection, or nothing selected.
  func legendSelection(_ field: String?, _ channels: [Channel]) -> ((Value) -> Bool)? {
    guard let field else { return nil }
    for s in selections.values.sorted(by: { $0.name < $1.name }) where s.bindsLegend {
      guard s.fields.contains(field) || channels.contains(where: { s.encodings.contains($0.rawValue) }),
        let value = s.selected
      else { continue }
      let keys = (value.items ?? [value]).compactMap { t -> String? in
        guard case .object(let members) = t else { return t.key }
        return members.first { s.field($0.key) == field }.map(\.value.key)
      }
      return { keys.contains($0.key) }
    }
    return nil
  }

  /// The extent that a selection gives to a scale's domain; nil while nothing is selected.
  package func domain(_ name: String, channel: Channel, field: String?) -> [Value]? {
    guard case .object(let members)? = selections[name]?.value,
      let ends = [channel.rawValue, field].lazy.compactMap({ key in members.first { $0.key == key } }).first?.value
        .items,
      ends.count == 2
    else { return nil }
    return ends.map { DateTimes(zone: zone).value($0, isTemporal: false) }
  }
}

extension Value {
  /// The items of a list.
  fileprivate var items: [Value]? { if case .array(let a) = self { a } else { nil } }
}
