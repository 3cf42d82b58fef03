/// A language that the project writes and reads, with the way it writes Han where it matters. Closed: what depends on
/// the language is a `switch` over it or a stored word, so a new case does not compile until nothing is missing.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case de, en, fr, ru, vi
  /// Chinese in the characters of the mainland, of Taiwan, of Hong Kong and Macao.
  case zh
  case zhHant = "zh-Hant"
  case zhHK = "zh-HK"

  /// BCP 47.
  public var tag: String { rawValue }

  /// Without script and region.
  public var primaryTag: String { script.isHan ? "zh" : rawValue }

  /// The language of a BCP 47 tag. Of a region only Chinese takes notice: `de-AT` is written as `de`. Nil for a language
  /// that is not here.
  public init?(tag: String) {
    let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = parts.first, let language = Language(rawValue: String(primary)) else { return nil }
    guard language.script.isHan else {
      self = language
      return
    }
    let regions = parts.dropFirst()
    if regions.contains("hk") || regions.contains("mo") {
      self = .zhHK
    } else {
      self = regions.contains("tw") || regions.contains("hant") ? .zhHant : .zh
    }
  }

  /// The tags that a message offers.
  public static var tags: [String] { allCases.map(\.tag) }
}

/// ISO 15924, as far as the languages need it.
public enum Script: String, Hashable, Sendable {
  case latin = "Latn"
  case cyrillic = "Cyrl"
  case simplifiedHan = "Hans"
  case traditionalHan = "Hant"

  /// Written without spaces between words, in ideographs that fill a square.
  public var isHan: Bool { self == .simplifiedHan || self == .traditionalHan }
}

/// Which of the glyphs a Han character has are right: the same code is drawn differently from region to region.
public enum HanRegion: String, Hashable, Sendable, CaseIterable {
  case mainland = "SC"
  case taiwan = "TC"
  case hongKong = "HK"

  /// The family that has them.
  public var family: String { "Noto Sans CJK " + rawValue }
}

extension Language {
  public var script: Script {
    switch self {
    case .de, .en, .fr, .vi: .latin
    case .ru: .cyrillic
    case .zh: .simplifiedHan
    case .zhHant, .zhHK: .traditionalHan
    }
  }

  /// For pictures, pages, slides and SVG alike. Han within a text of another script is drawn as on the mainland.
  public var hanRegion: HanRegion {
    switch self {
    case .zhHant: .taiwan
    case .zhHK: .hongKong
    case .de, .en, .fr, .ru, .vi, .zh: .mainland
    }
  }

  /// BCP 47 with a region, which Office asks for to choose its spelling.
  public var regionalTag: String {
    switch self {
    case .de: "de-DE"
    case .en: "en-GB"
    case .fr: "fr-FR"
    case .ru: "ru-RU"
    case .vi: "vi-VN"
    case .zh: "zh-CN"
    case .zhHant: "zh-TW"
    case .zhHK: "zh-HK"
    }
  }
}
