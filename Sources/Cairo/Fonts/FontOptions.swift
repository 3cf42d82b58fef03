import Glibc

/// Where fonts are looked for.
public struct FontOptions: Hashable, Sendable {
  /// Searched before the usual directories. Default: none.
  public var extraDirectories: [String]
  /// The usual directories of the system, in order.
  public var directories: [String]
  /// Asks the system's fontconfig for families and characters that the known fonts lack. The first question costs
  /// tens of milliseconds. Default true; false makes the result independent of what else is installed.
  public var asksSystem: Bool

  public init(
    extraDirectories: [String] = [], directories: [String] = FontOptions.usualDirectories, asksSystem: Bool = true
  ) {
    self.extraDirectories = extraDirectories
    self.directories = directories
    self.asksSystem = asksSystem
  }

  /// `/usr/share/fonts`, `/usr/local/share/fonts` and the user's own.
  public static var usualDirectories: [String] {
    var all = ["/usr/share/fonts", "/usr/local/share/fonts"]
    if let data = variable("XDG_DATA_HOME") {
      all.append(data + "/fonts")
    } else if let home = variable("HOME") {
      all.append(home + "/.local/share/fonts")
    }
    return all
  }

  /// The defaults, and the directories named in `BRIEFING_FONT_PATH` (separated by colons) before them.
  public static var environment: FontOptions {
    FontOptions(extraDirectories: (variable("BRIEFING_FONT_PATH") ?? "").split(separator: ":").map(String.init))
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
