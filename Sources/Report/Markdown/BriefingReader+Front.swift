import Diagnostics

extension BriefingReader {
  /// The front matter alone, for what needs no more than language and time zone. Throws where it names a
  /// language that there is not; what else is wrong in it is left to `read`.
  public static func front(_ bytes: [UInt8], file: String) throws(Diagnostic) -> FrontMatter {
    var ignored = Diagnostics()
    let front = FrontMatterReader.read(String(decoding: bytes, as: UTF8.self), file: file, diagnostics: &ignored).0
    if let fault = front.languageFault { throw fault }
    return front
  }
}
