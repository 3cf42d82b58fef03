import CPango
import Gates

/// Why a scene could not be turned into a file. The words are for the user.
public enum DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No pixels, or more than cairo holds (`BackendLimits.rasterSide`, `rasterPixels`).
  case unusableSize(width: Double, height: Double)
  /// An image that cannot be read; `reason` says why.
  case unreadableImage(reason: String)
  /// A link or bookmark leads to a destination that no page has.
  case unknownDestination(String)
  /// cairo gave up.
  case cairo(String)
  /// The encoder or the after-pass gave up.
  case encoding(String)

  public var description: String {
    switch self {
    case .unusableSize(let width, let height):
      "a picture of \(Self.short(width)) x \(Self.short(height)) cannot be drawn: "
        + "each side must be 1 to \(BackendLimits.rasterSide), both together at most \(BackendLimits.rasterPixels) pixels"
    case .unreadableImage(let reason): "image cannot be used: \(reason)"
    case .unknownDestination(let name): "a link leads to \"\(name)\", which is on no page"
    case .cairo(let message): "drawing failed: \(message)"
    case .encoding(let message): "encoding failed: \(message)"
    }
  }

  /// A hint for the user, without a full stop.
  public var hint: String? {
    switch self {
    case .unusableSize: "use a smaller size or a smaller scale"
    case .unreadableImage: "use a PNG file"
    default: nil
    }
  }

  static func check(_ status: cairo_status_t) throws {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw DrawingError.cairo(String(cString: cairo_status_to_string(status)))
  }

  private static func short(_ v: Double) -> String {
    abs(v) < 1e15 ? String(Int(checked: v.rounded()) ?? 0) : String(v)
  }
}
