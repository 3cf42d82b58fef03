import Tables
import VegaLite

/// Patterns of the house: a field's name, or a text with `{field}` in it; `|` parts alternatives.
enum HouseText {
  /// The first alternative whose fields the row has all; nil if none.
  static func fill(_ pattern: String, _ t: Table, _ row: Int) -> String? {
    pattern.split(separator: "|").lazy.compactMap { one(String($0), t, row) }.first
  }

  private static func one(_ pattern: String, _ t: Table, _ row: Int) -> String? {
    guard pattern.contains("{") else {
      let v = t.value(pattern, row)
      return v.isNull ? nil : ChannelText.plain(v)
    }
    var out = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      let v = t.value(String(rest[rest.index(after: open)..<close]), row)
      if v.isNull { return nil }
      out += ChannelText.plain(v)
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
