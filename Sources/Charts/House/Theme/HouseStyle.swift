import Pictures
import Scene

/// Sizes of the house for one target, in its units (px of a chart of 800 x 450, pt of a page or slide).
struct HouseStyle: Sendable {
  var target: Target
  var width: Double
  var height: Double?
  var margin: (left: Double, right: Double, top: Double, bottom: Double)
  var title: Double
  var titleLine: Double
  var subtitle: Double
  var subtitleLine: Double
  /// Head of a panel.
  var head: Double
  /// Name of a row.
  var name: Double
  /// Second line of a label.
  var small: Double
  /// Value at a mark.
  var value: Double
  var note: Double
  var noteLine: Double
  var axis: Double
  var source: Double
  var bar: Double
  /// Bar of the other reading, and its distance.
  var altBar: Double
  var altGap: Double
  var rowPitch: Double
  var grid: Double
  var base: Double
  var labelGap: Double
  /// Factor from a chart's px on strokes and dots.
  var scale: Double

  /// What margins leave of a picture's width; nil: of the target's.
  func innerWidth(_ whole: Double?) -> Double { (whole ?? width) - margin.left - margin.right }

  static func style(for target: Target) -> HouseStyle {
    switch target {
    case .chart:
      HouseStyle(
        target: .chart, width: 800, height: 450, margin: (32, 32, 28, 14), title: 25, titleLine: 29.5, subtitle: 14,
        subtitleLine: 19, head: 13, name: 13.5, small: 11, value: 16, note: 11, noteLine: 15, axis: 11, source: 10,
        bar: 46,
        altBar: 19, altGap: 5, rowPitch: 114, grid: 0.75, base: 1, labelGap: 6, scale: 1)
    case .slide:
      HouseStyle(
        target: .slide, width: 864, height: nil, margin: (0, 0, 0, 0), title: 30, titleLine: 35, subtitle: 17,
        subtitleLine: 23, head: 15.5, name: 16, small: 13, value: 19, note: 13, noteLine: 18, axis: 13, source: 12,
        bar: 52,
        altBar: 21, altGap: 6, rowPitch: 124, grid: 0.9, base: 1.2, labelGap: 7, scale: 1.2)
    case .a4:
      HouseStyle(
        target: .a4, width: 483.28, height: nil, margin: (0, 0, 0, 0), title: 12, titleLine: 15, subtitle: 9,
        subtitleLine: 12, head: 8.5, name: 9, small: 8, value: 10.5, note: 8, noteLine: 11, axis: 7.5, source: 7.5,
        bar: 26,
        altBar: 11, altGap: 3.5, rowPitch: 66, grid: 0.5, base: 0.75, labelGap: 4.5, scale: 0.8)
    }
  }
}

/// The house's colours; WCAG contrast on white is at least 4.5 for text and 3 for marks.
enum HouseColor {
  static let ink = "#16202B"
  static let muted = "#56626E"
  static let blue = "#1D5A8E"
  static let teal = "#2C8979"
  static let paidIn = "#0E3A61"
  static let doubt = "#A84F00"
  static let disputed = "#6E97BC"
  static let other = "#87929C"
  static let rule = "#B8C1C9"
  static let grid = "#E1E6EA"
  static let panel = "#F4F6F8"
}

/// How a status is drawn: more ink, nearer to the ground. Blue is promised, green is built.
struct StatusPaint: Sendable {
  /// A CSS colour, or `hatch(colour angle pitch width)`.
  var fill: String
  var stroke: String?
  var strokeWidth: Double

  /// - Parameter scale: factor from a chart's px.
  static func paint(_ status: String?, scale k: Double) -> StatusPaint {
    func n(_ v: Double) -> String {
      let r = (v * k * 100).rounded() / 100
      return "\(r)"
    }
    switch status {
    case "pledged": return .init(fill: "#FFFFFF", stroke: HouseColor.blue, strokeWidth: 1.5 * k)
    case "planned":
      return .init(fill: "hatch(\(HouseColor.blue) 45 \(n(4)) \(n(1)))", stroke: HouseColor.blue, strokeWidth: 1 * k)
    case "paid_in": return .init(fill: HouseColor.paidIn, stroke: nil, strokeWidth: 0)
    case "under_construction":
      return .init(
        fill: "hatch(\(HouseColor.teal) 45 \(n(2.8)) \(n(1.4)))", stroke: HouseColor.teal, strokeWidth: 1 * k)
    case "operating": return .init(fill: HouseColor.teal, stroke: nil, strokeWidth: 0)
    case "cancelled": return .init(fill: "#FFFFFF", stroke: HouseColor.other, strokeWidth: 1 * k)
    case "held", "discussed", "stated": return .init(fill: "#FFFFFF", stroke: HouseColor.ink, strokeWidth: 1.1 * k)
    default: return .init(fill: HouseColor.blue, stroke: nil, strokeWidth: 0)
    }
  }
}
