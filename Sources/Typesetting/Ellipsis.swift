import Scene

/// Text cut to a limit as Vega does it: the longest beginning (or end) that is narrower than the limit together with
/// the ellipsis. A limit of 0 or less is none.
public enum Ellipsis {
  public static func truncate(
    _ text: String, font: Font, limit: Double, measurer: any TextMeasurer, ellipsis: String = "…",
    keepsEnd: Bool = false
  ) -> String {
    guard limit > 0, measurer.width(text, font: font) > limit else { return text }
    let room = limit - measurer.width(ellipsis, font: font)
    let characters = Array(text)
    var low = 0
    var high = characters.count
    while low < high {
      let middle = (low + high + 1) / 2
      let part = keepsEnd ? characters.suffix(middle) : characters.prefix(middle)
      if measurer.width(String(part), font: font) < room { low = middle } else { high = middle - 1 }
    }
    return keepsEnd ? ellipsis + String(characters.suffix(low)) : String(characters.prefix(low)) + ellipsis
  }
}
