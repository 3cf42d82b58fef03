import Languages
import Scene

/// Colours of the house, on white: what each is for stands beside it. Doubt is for doubts and for nothing else.
enum House {
  static let ink = Color(hex: 0x16202B)
  static let muted = Color(hex: 0x56626E)
  static let blue = Color(hex: 0x1D5A8E)
  static let teal = Color(hex: 0x2C8979)
  static let paidIn = Color(hex: 0x0E3A61)
  static let other = Color(hex: 0x87929C)
  static let doubt = Color(hex: 0xA84F00)
  static let disputed = Color(hex: 0x6E97BC)
  static let rule = Color(hex: 0xB8C1C9)

  /// Text up to 17 pt, and display from there on; Han by language.
  static func families(display: Bool, language: Language) -> [String] {
    [display ? "Inter Display" : "Inter", language.hanRegion.family]
  }
}
