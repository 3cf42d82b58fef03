import Languages

/// A quarter em between Han and Latin letters or digits in Chinese text (W3C, Requirements for Chinese Text Layout,
/// section 3.2.2); text in other languages that quotes 121亿元 stays as it is.
public enum CJKSpacing {
  /// U+2005, a quarter of an em in every font. A line may end at it, unless `NoBreak.glue` has bound the two sides:
  /// so glue first.
  static let space: Character = "\u{2005}"

  public static func apply(_ text: String, language: Language?) -> String {
    guard let language, language.script.isHan else { return text }
    var out = ""
    var previous: Character?
    var joined = false
    for c in text {
      if c == "\u{2060}" {
        joined = true
        out.append(c)
        continue
      }
      if let p = previous, BreakRules.isHan(p) && isWestern(c) || isWestern(p) && BreakRules.isHan(c) {
        out.append(space)
        if joined { out.append("\u{2060}") }
      }
      out.append(c)
      previous = c
      joined = false
    }
    return out
  }

  private static func isWestern(_ c: Character) -> Bool {
    guard let v = c.unicodeScalars.first else { return false }
    return v.value < 0x2000 && (v.properties.isAlphabetic || v.properties.numericType != nil)
  }
}
