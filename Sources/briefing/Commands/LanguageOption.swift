import Diagnostics
import Facts
import Languages

/// Languages on the command line.
enum LanguageOption {
  /// For help pages.
  static let list = Language.tags.joined(separator: ", ")

  /// Throws where there is no such language, with those there are.
  static func read(_ tag: String, _ option: String) throws(Diagnostic) -> Language {
    do throws(Diagnostic) { return try Language.named(tag) } catch {
      var named = error
      named.message = "\(option): \(error.message)"
      throw named
    }
  }
}
