/// Which marks a channel says something to (Vega-Lite's `supportMark`). What a mark has no use for is left out before
/// anything is derived from it, so that it gives no scale and no legend.
extension Channel {
  /// - Parameter main: the definition of the channel that a second one extends.
  func isSupported(by mark: MarkType, main: ChannelDef?) -> Bool {
    let traits = mark.traits
    if MarkTraits.special.contains(self) { return traits.channels.contains(self) }
    switch self {
    case .x, .y, .xOffset, .yOffset, .latitude, .longitude: return traits.hasPosition
    case .x2, .y2, .latitude2, .longitude2:
      switch traits.secondEnd {
      case .always: return true
      case .never: return false
      case .onlyBinned: return main?.isBinned ?? false
      }
    default: return true
    }
  }
}
