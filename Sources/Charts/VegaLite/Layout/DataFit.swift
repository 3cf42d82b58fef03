import Scene

/// Makes data rectangles larger or smaller until a layout has the size asked for. The guides around them hardly change,
/// so that the sizes settle in two or three steps.
struct DataFit {
  /// Steps after which a layout that still changes is taken as it is, with a warning.
  static let steps = 3
  /// How far from the size asked for a layout may stay, in units.
  static let tolerance = 2.0

  package let root: ViewModel

  func settle(_ laid: LaidOut, width: Double?, height: Double?, layout: () -> LaidOut) -> LaidOut {
    var laid = laid
    for _ in 0..<Self.steps {
      fit(laid, width: width, height: height)
      laid = layout()
    }
    if let width, abs(laid.bounds.width - width) > Self.tolerance {
      laid.missed.append(.width(laid.bounds.width, width))
    }
    if let height, abs(laid.bounds.height - height) > Self.tolerance {
      laid.missed.append(.height(laid.bounds.height, height))
    }
    return laid
  }

  private func fit(_ laid: LaidOut, width: Double?, height: Double?) {
    let w = extent(root, horizontal: true)
    if let width, w > 0 {
      let k = (width - ((laid.beside ?? laid.bounds).width - w)) / w
      scale(root, max(0.05, k), horizontal: true)
    }
    guard let height else { return }
    let h = extent(root, horizontal: false)
    if h > 0 {
      let k = (height - (laid.bounds.height - h)) / h
      scale(root, max(0.05, k), horizontal: false)
    }
  }

  /// Data rectangles along the longest chain.
  private func extent(_ v: ViewModel, horizontal: Bool) -> Double {
    switch v.kind {
    case .unit, .layer: return horizontal ? v.width : v.height
    case .concat(let c, let columns):
      let n = columns ?? c.count
      let rows = stride(from: 0, to: c.count, by: max(1, n)).map { Array(c[$0..<min(c.count, $0 + max(1, n))]) }
      if horizontal { return rows.map { $0.map { extent($0, horizontal: true) }.reduce(0, +) }.max() ?? 0 }
      return rows.map { $0.map { extent($0, horizontal: false) }.max() ?? 0 }.reduce(0, +)
    case .facet(let f):
      guard let cell = f.cells.lazy.compactMap(\.view).first else { return 0 }
      let rows = (f.cells.count + f.columnCount - 1) / max(1, f.columnCount)
      return extent(cell, horizontal: horizontal) * Double(horizontal ? f.columnCount : rows)
    }
  }

  private func scale(_ v: ViewModel, _ k: Double, horizontal: Bool) {
    switch v.kind {
    case .unit, .layer:
      if horizontal { v.fittedWidth = v.width * k } else { v.fittedHeight = v.height * k }
    default: for c in v.children { scale(c, k, horizontal: horizontal) }
    }
  }
}
