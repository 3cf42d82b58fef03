/// Which marks a channel says something to (Vega-Lite's `supportMark`). What a mark has no use for is left out before
/// anything is derived from it, so that it gives no scale and no legend.
extension Channel {
  private enum Support { case always, never, onlyBinned }

  private func support(of mark: MarkType) -> Support {
    func only(_ marks: MarkType...) -> Support { marks.contains(mark) ? .always : .never }
    switch self {
    case .x, .y, .xOffset, .yOffset, .latitude, .longitude: return mark == .geoshape ? .never : .always
    case .x2, .y2, .latitude2, .longitude2:
      switch mark {
      case .area, .bar, .image, .rect, .rule: return .always
      case .circle, .point, .square, .tick, .line, .trail: return .onlyBinned
      default: return .never
      }
    case .size: return only(.point, .tick, .rule, .circle, .square, .bar, .text, .line, .trail)
    case .strokeDash: return only(.line, .point, .tick, .rule, .circle, .square, .bar, .geoshape)
    case .shape: return only(.point, .geoshape)
    case .text: return only(.text)
    case .angle: return only(.point, .square, .text)
    case .url: return only(.image)
    case .theta, .radius: return only(.text, .arc)
    case .theta2, .radius2: return only(.arc)
    default: return .always
    }
  }

  /// - Parameter main: the definition of the channel that a second one extends.
  func isSupported(by mark: MarkType, main: ChannelDef?) -> Bool {
    switch support(of: mark) {
    case .always: true
    case .never: false
    case .onlyBinned: main?.isBinned ?? false
    }
  }
}
