import CPango

/// A fontconfig configuration that holds only the files added to it. Matching over everything that is installed
/// would be the largest cost of a chart, and would let the machine's other fonts change the picture.
final class PrivateFonts {
  let config: OpaquePointer
  private var charsets: [String: [OpaquePointer]] = [:]

  /// nil when fontconfig has no memory left.
  init?() {
    _ = Self.emptyCurrent
    guard let config = FcConfigCreate() else { return nil }
    self.config = config
  }

  deinit { FcConfigDestroy(config) }

  /// Pango starts a thread that loads the system's configuration unless there is a current one already.
  private static let emptyCurrent: Bool = {
    guard let config = FcConfigCreate() else { return false }
    return FcConfigSetCurrent(config) == FcTrue
  }()

  /// Adds a file once. True if it is new to the configuration.
  func add(_ path: String) -> Bool {
    guard charsets[path] == nil else { return false }
    let before = count
    let added = fontconfigLock.withLock { FcConfigAppFontAddFile(config, path) == FcTrue }
    var sets: [OpaquePointer] = []
    if added, let fonts = FcConfigGetFonts(config, FcSetApplication)?.pointee, let patterns = fonts.fonts {
      for i in before..<Int(fonts.nfont) {
        var set: OpaquePointer?
        guard let pattern = patterns[i], FcPatternGetCharSet(pattern, FC_CHARSET, 0, &set) == FcResultMatch, let set
        else { continue }
        if !sets.contains(where: { FcCharSetEqual($0, set) == FcTrue }) { sets.append(set) }
      }
    }
    charsets[path] = sets
    return added
  }

  /// Whether the file, which has been added, has a glyph for the scalar in one of its faces.
  func covers(_ path: String, _ scalar: Unicode.Scalar) -> Bool {
    (charsets[path] ?? []).contains { FcCharSetHasChar($0, scalar.value) == FcTrue }
  }

  private var count: Int { Int(FcConfigGetFonts(config, FcSetApplication)?.pointee.nfont ?? 0) }
}
