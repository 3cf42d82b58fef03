import CPango

/// A font file, or one face of a collection.
struct FontFile: Hashable {
  struct Face: Hashable {
    var index: Int
    /// To make sure that the index is what it is thought to be.
    var family: String
  }
  var path: String
  var face: Face?
}

/// A fontconfig configuration that holds only the files added to it. Matching over everything that is installed
/// would be the largest cost of a chart, and would let the machine's other fonts change the picture.
final class PrivateFonts {
  let config: OpaquePointer
  private var charsets: [FontFile: [OpaquePointer]] = [:]
  /// Pango may still be matching fonts of this configuration, on a thread of its own.
  var isInUse = false
  /// Waits for that thread.
  var settle: () -> Void = {}

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

  /// Adds a face once. True if it is new to the configuration.
  func add(_ file: FontFile) -> Bool {
    guard charsets[file] == nil else { return false }
    if isInUse {
      settle()
      isInUse = false
    }
    let before = count
    let added = fontconfigLock.withLock { addFace(file) || FcConfigAppFontAddFile(config, file.path) == FcTrue }
    var sets: [OpaquePointer] = []
    if added, let fonts = FcConfigGetFonts(config, FcSetApplication)?.pointee, let patterns = fonts.fonts {
      for i in before..<Int(fonts.nfont) {
        var set: OpaquePointer?
        guard let pattern = patterns[i], FcPatternGetCharSet(pattern, FC_CHARSET, 0, &set) == FcResultMatch, let set
        else { continue }
        if !sets.contains(where: { FcCharSetEqual($0, set) == FcTrue }) { sets.append(set) }
      }
    }
    charsets[file] = sets
    return added
  }

  /// One face of a collection. Adding the whole file would have fontconfig list the characters of all its faces, which
  /// takes five times as long. False if there is no such face here; then the whole file will do.
  private func addFace(_ file: FontFile) -> Bool {
    guard let face = file.face, let fonts = FcConfigGetFonts(config, FcSetApplication) else { return false }
    var faces: Int32 = 0
    guard let pattern = FcFreeTypeQuery(file.path, UInt32(face.index), nil, &faces) else { return false }
    var family: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch, let family,
      String(cString: family) == face.family, FcFontSetAdd(fonts, pattern) == FcTrue
    else {
      FcPatternDestroy(pattern)
      return false
    }
    return true
  }

  /// Whether the face, which has been added, has a glyph for the scalar.
  func covers(_ file: FontFile, _ scalar: Unicode.Scalar) -> Bool {
    (charsets[file] ?? []).contains { FcCharSetHasChar($0, scalar.value) == FcTrue }
  }

  private var count: Int { Int(FcConfigGetFonts(config, FcSetApplication)?.pointee.nfont ?? 0) }
}
