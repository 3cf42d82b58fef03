import Scene

/// The house's colours, on white. WCAG contrast: text has at least 4.5, marks 3; rule, grid and panel are decoration.
/// One colour means one thing; doubt is for doubts and for nothing else.
public enum Palette {
  public static let ink = Color(hex: 0x16202B)
  public static let muted = Color(hex: 0x56626E)
  /// Promised; the first category; links.
  public static let blue = Color(hex: 0x1D5A8E)
  /// Built; the second category. Not for text.
  public static let teal = Color(hex: 0x2C8979)
  public static let plum = Color(hex: 0x5B1E50)
  public static let sky = Color(hex: 0x2493DD)
  public static let moss = Color(hex: 0x8F8D22)
  /// All others, what is cancelled, dotted lines.
  public static let other = Color(hex: 0x87929C)
  public static let paidIn = Color(hex: 0x0E3A61)
  public static let doubt = Color(hex: 0xA84F00)
  /// The bar of a figure that another reading contradicts.
  public static let disputed = Color(hex: 0x6E97BC)
  public static let rule = Color(hex: 0xB8C1C9)
  public static let grid = Color(hex: 0xE1E6EA)
  /// The enlarged part of an axis.
  public static let panel = Color(hex: 0xF4F6F8)

  public static let categories = [blue, teal, plum, sky, moss, other]
  /// From little to much; seven classes can be read off.
  public static let ramp = [
    Color(hex: 0xE6EFF6), Color(hex: 0xC3D9E9), Color(hex: 0x99BEDA), Color(hex: 0x6A9FC6), Color(hex: 0x3F7FAF), blue,
    paidIn,
  ]
  /// From less over the middle to more.
  public static let diverging = [
    plum, Color(hex: 0x8F5A86), Color(hex: 0xC6A9C1), Color(hex: 0xE6E8EA), Color(hex: 0x9CC9C0), teal,
    Color(hex: 0x14584C),
  ]
}
