import Languages
import Scene

/// Families of the house on pages.
enum House {
  /// Text up to 17 pt, and display from there on; Han by language.
  static func families(display: Bool, language: Language) -> [String] {
    [display ? "Inter Display" : "Inter", language.hanRegion.family]
  }
}
