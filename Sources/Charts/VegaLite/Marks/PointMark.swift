import Vega

/// Points: outlined symbols of any shape.
package enum PointMark {
  package static let traits = symbols(nil).with {
    $0.channels.formUnion([.shape, .angle])
    $0.isFilled = false
  }

  /// What the marks that are symbols share.
  /// - Parameter shape: the only one that the mark has; nil: the spec says which.
  static func symbols(_ shape: String?) -> MarkTraits {
    MarkTraits(.symbol) { SymbolDrawer($0, shape: shape).draw() }.with {
      $0.family = .symbol
      $0.channels = [.size, .strokeDash]
      $0.secondEnd = .onlyBinned
      $0.orientation = .none
      $0.isTranslucent = true
      $0.strokeWidth = nil
    }
  }
}
