import Scene

/// A family whose files are known by name, so that they are found without fontconfig's scan.
struct KnownFamily: Hashable {
  /// As fontconfig calls it.
  let name: String
  /// File name of a face without suffix.
  let stem: String
  /// Weights it comes in, with the file's word for them.
  let weights: [(weight: Int, word: String)]
  /// Word for italic and what stands in place of `Regular` before it; nil if it has no italic.
  let italic: String?
  let suffixes: [String]
  /// Which face of a collection; nil for a file of one face.
  var index: Int?

  static func == (a: Self, b: Self) -> Bool { a.name == b.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// File names of the face nearest to `weight`. Of two equally near the bolder is taken from 500 up, as in CSS.
  func fileNames(weight: Int, slant: Font.Slant) -> [String] {
    var best = weights[0]
    for w in weights.dropFirst() {
      let (d, e) = (abs(w.weight - weight), abs(best.weight - weight))
      if d < e || d == e && weight >= 500 { best = w }
    }
    var word = best.word
    if slant == .italic, let italic { word = word == "Regular" || word.isEmpty ? italic : word + italic }
    let base = word.isEmpty ? stem : stem + "-" + word
    return suffixes.map { base + $0 }
  }
}

extension KnownFamily {
  private static let interWeights = [
    (100, "Thin"), (200, "ExtraLight"), (300, "Light"), (400, "Regular"), (500, "Medium"), (600, "SemiBold"),
    (700, "Bold"), (800, "ExtraBold"), (900, "Black"),
  ]
  private static let twoWeights = [(400, "Regular"), (700, "Bold")]

  static let inter = KnownFamily(
    name: "Inter", stem: "Inter", weights: interWeights, italic: "Italic", suffixes: [".otf", ".ttf"])
  static let interDisplay = KnownFamily(
    name: "Inter Display", stem: "InterDisplay", weights: interWeights, italic: "Italic", suffixes: [".otf", ".ttf"])
  static let dejaVuSans = KnownFamily(
    name: "DejaVu Sans", stem: "DejaVuSans", weights: [(400, ""), (700, "Bold")], italic: "Oblique", suffixes: [".ttf"])
  static let liberationSans = liberation("Liberation Sans", "LiberationSans")
  static let liberationSerif = liberation("Liberation Serif", "LiberationSerif")
  static let liberationMono = liberation("Liberation Mono", "LiberationMono")

  private static func liberation(_ name: String, _ stem: String) -> KnownFamily {
    KnownFamily(name: name, stem: stem, weights: twoWeights, italic: "Italic", suffixes: [".ttf"])
  }

  /// In the order of the faces in Noto's collection. No language is set in the first two, but a theme may name them.
  private static let regions = ["JP", "KR", "SC", "TC", "HK"]

  /// One file holds the faces of all regions; `region` is one of `regions`.
  static func notoSansCJK(_ region: String) -> KnownFamily {
    KnownFamily(
      name: "Noto Sans CJK " + region, stem: "NotoSansCJK", weights: twoWeights, italic: nil, suffixes: [".ttc"],
      index: regions.firstIndex(of: region))
  }

  /// Liberation has the widths of Arial, Times New Roman and Courier New, letter by letter.
  private static let byName: [String: KnownFamily] = [
    "inter": inter, "inter display": interDisplay, "dejavu sans": dejaVuSans,
    "liberation sans": liberationSans, "arial": liberationSans, "helvetica": liberationSans,
    "helvetica neue": liberationSans, "sans-serif": liberationSans, "sans": liberationSans,
    "liberation serif": liberationSerif, "times new roman": liberationSerif, "times": liberationSerif,
    "serif": liberationSerif,
    "liberation mono": liberationMono, "courier new": liberationMono, "courier": liberationMono,
    "monospace": liberationMono,
  ]

  /// A family by any of its names, in any case.
  init?(named name: String) {
    let key = name.lowercased()
    if let family = Self.byName[key] {
      self = family
    } else if let region = Self.cjkRegion(family: key) {
      self = .notoSansCJK(region)
    } else {
      return nil
    }
  }

  /// The region of a Noto Sans CJK family's name.
  static func cjkRegion(family: String) -> String? {
    let key = family.lowercased()
    guard key.hasPrefix("noto sans cjk ") else { return nil }
    let region = key.dropFirst(14).uppercased()
    return regions.contains(region) ? region : nil
  }
}
