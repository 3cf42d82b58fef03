import Gates
import Scene

/// Where an office program puts the bars of a clustered chart, so that names and guides can stand beside them: each
/// category gets an equal part of the plot, its bars stand in the middle of it.
struct BarRows {
  /// Bars of one series: this part of the pitch, and no thicker than this.
  private static let barShare = 0.66
  private static let thickest = 52.0
  /// Between the bars of one category, in parts of a bar.
  private static let gapInside = 0.1
  /// Room around the bars of one category, in parts of a bar.
  private static let gapAround = 0.6
  /// What the file format allows.
  private static let largestGap = 5.0

  let count: Int
  let series: Int
  let plot: Rect
  /// The second series holds other readings, and the row's name belongs to the first.
  let isPair: Bool

  var pitch: Double { plot.height / Double(max(1, count)) }

  /// Height of all bars of a category, in bars.
  private var clusterInBars: Double { Double(max(1, series)) + Self.gapInside * Double(max(0, series - 1)) }

  var thickness: Double {
    let byRoom = series <= 1 ? pitch * Self.barShare : pitch / (clusterInBars + Self.gapAround)
    return max(min(byRoom, Self.thickest), pitch / (clusterInBars + Self.largestGap))
  }

  /// Per cent of a bar.
  var gapWidth: Int { Int(bounded: ((pitch / thickness - clusterInBars) * 100).rounded(), in: 0...500) }
  var overlap: Int { series > 1 ? -Int(bounded: Self.gapInside * 100, in: 0...100) : 0 }

  func center(row: Int, series s: Int) -> Double {
    let top = plot.minY + pitch * Double(row) + (pitch - clusterInBars * thickness) / 2
    return top + thickness * (Double(s) * (1 + Self.gapInside) + 0.5)
  }

  func nameCenter(_ row: Int) -> Double {
    isPair ? center(row: row, series: 0) : plot.minY + pitch * (Double(row) + 0.5)
  }
}
