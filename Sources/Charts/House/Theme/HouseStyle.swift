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
        altBar: 19, altGap: 5, rowPitch: 114, grid: 0.75, base: 1, labelGap: 6, scale: target.scale)
    case .slide:
      HouseStyle(
        target: .slide, width: 864, height: nil, margin: (0, 0, 0, 0), title: 30, titleLine: 35, subtitle: 17,
        subtitleLine: 23, head: 15.5, name: 16, small: 13, value: 19, note: 13, noteLine: 18, axis: 13, source: 12,
        bar: 52,
        altBar: 21, altGap: 6, rowPitch: 124, grid: 0.9, base: 1.2, labelGap: 7, scale: target.scale)
    case .a4:
      HouseStyle(
        target: .a4, width: 483.28, height: nil, margin: (0, 0, 0, 0), title: 12, titleLine: 15, subtitle: 9,
        subtitleLine: 12, head: 8.5, name: 9, small: 8, value: 10.5, note: 8, noteLine: 11, axis: 7.5, source: 7.5,
        bar: 26,
        altBar: 11, altGap: 3.5, rowPitch: 66, grid: 0.5, base: 0.75, labelGap: 4.5, scale: target.scale)
    }
  }
}

/// The house's colours as a spec names them.
enum HouseColor {
  static let ink = Palette.ink.hexString
  static let muted = Palette.muted.hexString
  static let blue = Palette.blue.hexString
  static let teal = Palette.teal.hexString
  static let doubt = Palette.doubt.hexString
  static let other = Palette.other.hexString
  static let rule = Palette.rule.hexString
  static let grid = Palette.grid.hexString
  static let panel = Palette.panel.hexString
}

/// How a status is drawn, as a spec says it.
struct SpecPaint: Sendable {
  /// A CSS colour, or `hatch(colour angle pitch width)`.
  let fill: String
  let stroke: String?
  let strokeWidth: Double
  let isRing: Bool

  init(_ paint: StatusPaint) {
    func n(_ v: Double) -> String { "\((v * 100).rounded() / 100)" }
    switch paint.fill {
    case .solid(let color): fill = color.hexString
    case .hatch(let h): fill = "hatch(\(h.color.hexString) \(n(h.angle)) \(n(h.pitch)) \(n(h.width)))"
    }
    if case .solid(let color)? = paint.outline?.paint { stroke = color.hexString } else { stroke = nil }
    strokeWidth = paint.outline?.width ?? 0
    isRing = paint.shape == .ring
  }

  /// Of a figure without a status: as one that is signed.
  init(_ status: String?, on target: Target) {
    self.init(status.flatMap { StatusMark(rawValue: $0) } ?? .signed, on: target)
  }

  init(_ mark: StatusMark, on target: Target) {
    self.init(StatusPaint.of(mark, on: target) ?? StatusPaint(shape: .field, fill: .solid(Palette.blue)))
  }
}
