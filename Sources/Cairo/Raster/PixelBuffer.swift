import Glibc

/// Memory for pictures, kept from one to the next: fresh pages cost more than the pixels that are drawn on them.
final class PixelBuffer {
  private var base: UnsafeMutableRawPointer?
  private var capacity = 0

  deinit { free(base) }

  /// Zeroed bytes, valid until the next call; nil without memory.
  func zeroed(_ count: Int) -> UnsafeMutableRawPointer? {
    if count <= capacity {
      if let base { memset(base, 0, count) }
    } else {
      free(base)
      // Pages from the system are zero already.
      base = calloc(1, count)
      capacity = base == nil ? 0 : count
    }
    return base
  }
}
