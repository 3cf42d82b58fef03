/// How a language writes dates.
public struct DateWords: Sendable {
  /// What a date is written of. `month` is the name in the form that is asked for.
  public struct Parts: Sendable {
    public let day: Int
    public let number: Int
    public let month: String
    public let year: Int

    public init(day: Int, number: Int, month: String, year: Int) {
      (self.day, self.number, self.month, self.year) = (day, number, month, year)
    }
  }

  public struct Months: Sendable {
    /// Beside a day.
    public let long: [String]
    public let short: [String]
    /// By themselves, where that is another form (Russian).
    public let longAlone: [String]
    public let shortAlone: [String]

    init(_ long: String, short: String, alone: String? = nil, shortAlone: String? = nil) {
      self.long = split(long)
      self.short = split(short)
      longAlone = split(alone ?? long)
      self.shortAlone = split(shortAlone ?? short)
    }
  }

  public let months: Months
  /// Sunday first.
  public let days: [String]
  public let shortDays: [String]
  /// Before and after noon.
  public let periods: [String]
  /// 22 October 2024, with the long and the short name.
  public let day: @Sendable (Parts) -> String
  public let shortDay: @Sendable (Parts) -> String
  /// October 2024.
  public let month: @Sendable (Parts) -> String
  public let shortMonth: @Sendable (Parts) -> String
  public let year: @Sendable (Int) -> String
  /// d3's patterns of `%c`, `%x` and `%X`.
  public let dateTime: String
  public let date: String
  public let time: String

  /// Words between spaces, or between bars where they have spaces themselves.
  static func split(_ text: String) -> [String] {
    text.split(separator: text.contains("|") ? "|" : " ").map(String.init)
  }
}
