import Diagnostics

extension BriefingReader {
  /// The front matter alone, for what needs no more than language and time zone. What is wrong in it is left to `read`.
  public static func front(_ bytes: [UInt8], file: String) -> FrontMatter {
    var ignored = Diagnostics()
    return FrontMatterReader.read(String(decoding: bytes, as: UTF8.self), file: file, diagnostics: &ignored).0
  }
}
