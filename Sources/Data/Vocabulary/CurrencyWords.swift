import Languages

extension Currencies {
  /// What a reader of the language calls the currency in running text; the code where there is no word for it.
  public static func words(_ code: String, language: Language) -> String {
    let words = language.words.currencies
    return switch code {
    case "CNY": words.yuan
    case "USD": words.dollars
    case "EUR": words.euros
    case "VND": words.dong
    case "MYR": words.ringgit
    case "HKD": words.hongKongDollars
    case "JPY": words.yen
    case "GBP": words.pounds
    case "RUB": words.roubles
    case "THB": words.baht
    case "SGD": words.singaporeDollars
    default: code
    }
  }
}
