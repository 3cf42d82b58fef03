import Charts
import Diagnostics
import Facts
import Scene

/// Whether the bars that share a scale may: persons with companies, planned sums with signed ones make no comparison.
struct SharedScales {
  let facts: FactBase

  /// Warnings, because an author may have told them apart in a way that is not seen here.
  func check(_ picture: Picture, spec: Tree, name: String, file: String) -> [Diagnostic] {
    guard Self.encodes(spec, fields: ["value", "stated_value"], on: ["x", "y"]) else { return [] }
    let toldApart: Set<ComparabilityRule> =
      Self.encodes(spec, fields: ["status", "status_label"], on: nil) ? [.mixedStatus] : []
    var groups: [[String]] = []
    Self.collect(picture.scene.nodes, into: &groups)
    var found: [Diagnostic] = []
    for ids in groups {
      let shown = ids.compactMap { facts.fact($0) }
      let place = Place(file: file, mark: spec.mark)
      for var d in Comparability.check(shown, in: facts, what: "chart \(name)", at: place, toldApart: toldApart) {
        d.severity = .warning
        d.hint = d.rule.map { "briefing explain \($0) tells why; give each its own panel" }
        if !found.contains(d) { found.append(d) }
      }
    }
    return found
  }

  /// The facts of each group of bars.
  private static func collect(_ nodes: [Node], into groups: inout [[String]]) {
    for case .group(let group) in nodes {
      if group.semantics.role == .mark, group.semantics.mark == .rect {
        var ids: [String] = []
        for case .path(let bar) in group.children {
          for id in bar.semantics.facts where !ids.contains(id) { ids.append(id) }
        }
        if ids.count > 1 { groups.append(ids) }
      } else {
        collect(group.children, into: &groups)
      }
    }
  }

  /// Whether any channel (of those named) has one of the fields.
  private static func encodes(_ tree: Tree, fields: Set<String>, on channels: Set<String>?) -> Bool {
    if let list = tree.array { return list.contains { encodes($0, fields: fields, on: channels) } }
    for entry in tree.object?.entries ?? [] {
      if entry.key == "encoding" {
        let hit = entry.value.object?.entries.contains { channel in
          channels?.contains(channel.key) ?? true && channel.value["field"]?.string.map(fields.contains) ?? false
        }
        if hit == true { return true }
      } else if entry.key != "data", encodes(entry.value, fields: fields, on: channels) {
        return true
      }
    }
    return false
  }
}
