import Diagnostics
import Languages

extension Language {
  /// The language of a tag that a user wrote. Throws where there is none such, with those there are.
  public static func named(_ tag: String, at place: Place = Place()) throws(Diagnostic) -> Language {
    if let language = Language(tag: tag) { return language }
    throw Diagnostic(.error, Messages.unknownLanguage(tag), at: place, hint: Messages.languagesAre(tags))
  }
}
