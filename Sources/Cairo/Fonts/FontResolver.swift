import Languages
import Scene

/// Decides from which families a run is set, and adds their files to the private configuration first.
///
///     families asked for ─► known table ─► system (once) ─► unresolved
///     characters they lack ─► Inter ─► Noto Sans CJK of the language ─► DejaVu Sans ─► system
struct FontResolver {
  let fonts: PrivateFonts
  private let options: FontOptions
  private var files: FontFiles
  private var bases: [BaseKey: [Face]] = [:]
  private var strays: [Stray: SystemFonts.Face?] = [:]
  private(set) var unresolved: Set<String> = []
  /// True when files were added since the last time it was set to false: Pango has to be told.
  var changed = false

  private struct BaseKey: Hashable {
    var families: [String]
    var weight: Int
    var slant: Font.Slant
    var region: String?
  }
  private struct Stray: Hashable {
    var scalar: Unicode.Scalar
    var weight: Int
    var language: Language?
  }
  private struct Face {
    var family: String
    var file: FontFile
    /// A CJK collection is large: it is added when a character needs it.
    var isLazy: Bool
  }

  init(fonts: PrivateFonts, options: FontOptions) {
    self.fonts = fonts
    self.options = options
    files = FontFiles(options: options)
  }

  /// The families to name to Pango, in order, for this text.
  mutating func families(for run: TextRun) -> [String] {
    let faces = base(run)
    var used = faces.filter { !$0.isLazy }
    for face in used { add(face.file) }
    for scalar in run.text.unicodeScalars where scalar.value >= 0x80 && Self.needsGlyph(scalar) {
      if used.contains(where: { fonts.covers($0.file, scalar) }) { continue }
      if let face = fallback(scalar, run: run, lazy: faces.filter(\.isLazy)) { used.append(face) }
    }
    return used.map(\.family)
  }

  private mutating func base(_ run: TextRun) -> [Face] {
    let region = Self.hanRegion(run)
    let key = BaseKey(families: run.font.families, weight: run.font.weight, slant: run.font.slant, region: region)
    if let known = bases[key] { return known }
    var faces: [Face] = []
    func append(_ face: Face?) -> Bool {
      guard let face else { return false }
      if !faces.contains(where: { $0.family == face.family }) { faces.append(face) }
      return true
    }
    for name in run.font.families {
      // The language of a text knows better than a theme which of the Han glyphs is right.
      let asked = KnownFamily.cjkRegion(family: name) != nil && region != nil ? "Noto Sans CJK \(region ?? "SC")" : name
      if let known = KnownFamily(named: asked), append(face(known, run.font)) { continue }
      if options.asksSystem,
        let face = SystemFonts.face(family: asked, weight: run.font.weight, slant: run.font.slant)
      {
        _ = append(Face(family: face.family, file: FontFile(path: face.path), isLazy: false))
      } else {
        unresolved.insert(name)
      }
    }
    if !faces.contains(where: { !$0.isLazy }) {
      for known in [KnownFamily.inter, .liberationSans, .dejaVuSans] {
        if append(face(known, run.font)) { break }
      }
    }
    bases[key] = faces
    return faces
  }

  private mutating func face(_ known: KnownFamily, _ font: Font) -> Face? {
    guard let path = files.path(of: known.fileNames(weight: font.weight, slant: font.slant)) else { return nil }
    let face = known.index.map { FontFile.Face(index: $0, family: known.name) }
    return Face(family: known.name, file: FontFile(path: path, face: face), isLazy: known.index != nil)
  }

  private mutating func fallback(_ scalar: Unicode.Scalar, run: TextRun, lazy: [Face]) -> Face? {
    let region = Self.hanRegion(run)
    var candidates = lazy
    let others: [KnownFamily] =
      Self.isEastAsian(scalar)
      ? [.notoSansCJK(region ?? "SC"), .inter, .dejaVuSans]
      : [.inter, .dejaVuSans, .notoSansCJK(region ?? "SC")]
    for known in others {
      if let face = face(known, run.font) { candidates.append(face) }
    }
    for face in candidates {
      add(face.file)
      if fonts.covers(face.file, scalar) { return face }
    }
    guard options.asksSystem else { return nil }
    let stray = Stray(scalar: scalar, weight: run.font.weight, language: run.language)
    let found = strays[stray] ?? SystemFonts.face(for: scalar, weight: run.font.weight, language: run.language)
    strays[stray] = .some(found)
    guard let found else { return nil }
    let face = Face(family: found.family, file: FontFile(path: found.path), isLazy: false)
    add(face.file)
    return face
  }

  private mutating func add(_ file: FontFile) {
    if fonts.add(file) { changed = true }
  }

  /// A text in Han says which glyphs it means; within one of another script the theme may.
  private static func hanRegion(_ run: TextRun) -> String? {
    run.language.flatMap { $0.script.isHan ? $0.hanRegion.rawValue : nil }
  }

  /// Scripts and signs for which the CJK collection is worth its size.
  private static func isEastAsian(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFFEF, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// False for what is not drawn: joiners, marks of direction, variation selectors.
  private static func needsGlyph(_ s: Unicode.Scalar) -> Bool {
    if s.value < 0x300 { return s.value != 0xAD }
    let p = s.properties
    return !p.isDefaultIgnorableCodePoint && !p.isWhitespace
  }
}
