import CDeflate

/// Zlib data of unknown origin, inflated up to a limit.
enum Inflater {
  /// nil if the data are damaged or would grow beyond `limit` bytes.
  static func inflate(_ data: [UInt8], atMost limit: Int) -> [UInt8]? {
    guard let inflater = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(inflater) }
    // Deflate expands at most 1032-fold.
    let room = min(limit, data.count.multipliedReportingOverflow(by: 1032).partialValue)
    guard room > 0 else { return nil }
    var isSound = false
    let out = [UInt8](unsafeUninitializedCapacity: room) { out, count in
      var used = 0
      let result = libdeflate_zlib_decompress(inflater, data, data.count, out.baseAddress, room, &used)
      isSound = result == LIBDEFLATE_SUCCESS
      count = isSound ? used : 0
    }
    return isSound ? out : nil
  }
}
