import CPango
import Languages
import Scene
import Synchronization

/// Fontconfig is thread-safe by its own word; FreeType under it and our first loading are safer one at a time.
let fontconfigLock = Mutex<Void>(())

extension Mutex where Value == Void {
  func withLock<R>(_ body: () -> R) -> R { withLock { (_: inout sending Void) in body() } }
}

/// What the machine has beyond the known files. Loaded at the first question, once for the process.
enum SystemFonts {
  struct Face {
    var path: String
    var family: String
  }

  /// The face of a family that is nearest in slant and weight. Variable fonts come last: cairo 1.16 embeds them wrongly.
  static func face(family: String, weight: Int, slant: Font.Slant) -> Face? {
    query { config in
      guard let pattern = FcPatternCreate(), let wanted = objects() else { return nil }
      defer {
        FcPatternDestroy(pattern)
        FcObjectSetDestroy(wanted)
      }
      FcPatternAddString(pattern, FC_FAMILY, family)
      guard let set = FcFontList(config, pattern, wanted) else { return nil }
      defer { FcFontSetDestroy(set) }
      let goal = FcWeightFromOpenTypeDouble(Double(weight))
      var best: (cost: Double, face: Face)?
      for candidate in patterns(set) {
        guard let face = describe(candidate) else { continue }
        var (w, s): (Double, Int32) = (80, 0)
        FcPatternGetDouble(candidate, FC_WEIGHT, 0, &w)
        FcPatternGetInteger(candidate, FC_SLANT, 0, &s)
        let cost = abs(w - goal) + ((s != 0) == (slant == .italic) ? 0 : 1_000) + (isVariable(candidate) ? 10_000 : 0)
        // Equal cost: the smaller path, so that the order of the list does not matter.
        if let best, (best.cost, best.face.path) <= (cost, face.path) { continue }
        best = (cost, face)
      }
      return best?.face
    }
  }

  /// The face fontconfig would take for a character in a language.
  static func face(for scalar: Unicode.Scalar, weight: Int, language: Language?) -> Face? {
    query { config in
      guard let pattern = FcPatternCreate(), let charset = FcCharSetCreate() else { return nil }
      defer {
        FcPatternDestroy(pattern)
        FcCharSetDestroy(charset)
      }
      FcCharSetAddChar(charset, scalar.value)
      FcPatternAddCharSet(pattern, FC_CHARSET, charset)
      FcPatternAddString(pattern, FC_FAMILY, "sans-serif")
      FcPatternAddDouble(pattern, FC_WEIGHT, FcWeightFromOpenTypeDouble(Double(weight)))
      if let language { FcPatternAddString(pattern, FC_LANG, language.tag) }
      FcConfigSubstitute(config, pattern, FcMatchPattern)
      FcDefaultSubstitute(pattern)
      var result = FcResultMatch
      guard let set = FcFontSort(config, pattern, FcFalse, nil, &result) else { return nil }
      defer { FcFontSetDestroy(set) }
      for candidate in patterns(set) where !isVariable(candidate) {
        var has: OpaquePointer?
        guard FcPatternGetCharSet(candidate, FC_CHARSET, 0, &has) == FcResultMatch, let has,
          FcCharSetHasChar(has, scalar.value) == FcTrue
        else { continue }
        if let face = describe(candidate) { return face }
      }
      return nil
    }
  }

  private nonisolated(unsafe) static let config: OpaquePointer? = FcInitLoadConfigAndFonts()

  private static func query(_ body: (OpaquePointer) -> Face?) -> Face? {
    fontconfigLock.withLock { config.flatMap(body) }
  }

  private static func objects() -> UnsafeMutablePointer<FcObjectSet>? {
    guard let set = FcObjectSetCreate() else { return nil }
    for name in [FC_FAMILY, FC_FILE, FC_WEIGHT, FC_SLANT, FC_VARIABLE] { FcObjectSetAdd(set, name) }
    return set
  }

  private static func patterns(_ set: UnsafeMutablePointer<FcFontSet>) -> [OpaquePointer] {
    guard let fonts = set.pointee.fonts else { return [] }
    return (0..<Int(set.pointee.nfont)).compactMap { fonts[$0] }
  }

  private static func isVariable(_ pattern: OpaquePointer) -> Bool {
    var v = FcFalse
    return FcPatternGetBool(pattern, FC_VARIABLE, 0, &v) == FcResultMatch && v != FcFalse
  }

  private static func describe(_ pattern: OpaquePointer) -> Face? {
    func string(_ key: String) -> String? {
      var s: UnsafeMutablePointer<FcChar8>?
      guard FcPatternGetString(pattern, key, 0, &s) == FcResultMatch, let s else { return nil }
      return String(cString: s)
    }
    guard let path = string(FC_FILE), let family = string(FC_FAMILY) else { return nil }
    return Face(path: path, family: family)
  }
}
