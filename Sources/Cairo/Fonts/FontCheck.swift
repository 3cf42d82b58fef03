/// What to install before the first picture.
public enum FontCheck {
  /// The Debian packages of the house fonts that are not found: `fonts-inter`, `fonts-noto-cjk`, `fonts-liberation`.
  public static func missingHouseFonts(options: FontOptions = .environment) -> [String] {
    var files = FontFiles(options: options)
    let needed: [(package: String, faces: [(KnownFamily, Int)])] = [
      ("fonts-inter", [(.inter, 400), (.inter, 600), (.interDisplay, 600)]),
      ("fonts-noto-cjk", [(.notoSansCJK("SC"), 400), (.notoSansCJK("SC"), 700)]),
      ("fonts-liberation", [(.liberationSans, 400), (.liberationSans, 700)]),
    ]
    return needed.compactMap { package, faces in
      faces.allSatisfy { files.path(of: $0.fileNames(weight: $1, slant: .normal)) != nil } ? nil : package
    }
  }
}
