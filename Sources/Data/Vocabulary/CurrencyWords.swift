import Languages

extension Currencies {
  /// What a reader of the language calls the currency in running text; the code where the table has no word.
  public static func words(_ code: String, language: Language) -> String { table[code]?.text(language) ?? code }

  private static let table: [String: LocalizedText] = [
    "CNY": .init(["en": "yuan", "de": "Yuan", "fr": "yuans", "vi": "nhân dân tệ", "zh": "元", "ru": "юаней"]),
    "USD": .init(
      [
        "en": "US dollars", "de": "US-Dollar", "fr": "dollars américains", "vi": "đô la Mỹ", "zh": "美元",
        "ru": "долларов США",
      ]),
    "EUR": .init(["en": "euros", "de": "Euro", "fr": "euros", "vi": "euro", "zh": "欧元", "ru": "евро"]),
    "VND": .init(["en": "dong", "de": "Dong", "fr": "dongs", "vi": "đồng", "zh": "越南盾", "ru": "донгов"]),
    "MYR": .init(["en": "ringgit", "de": "Ringgit", "fr": "ringgits", "vi": "ringgit", "zh": "林吉特", "ru": "ринггитов"]),
    "HKD": .init(["en": "Hong Kong dollars", "de": "Hongkong-Dollar", "fr": "dollars de Hong Kong", "zh": "港元"]),
    "JPY": .init(["en": "yen", "de": "Yen", "fr": "yens", "vi": "yên", "zh": "日元", "ru": "иен"]),
    "GBP": .init(["en": "pounds", "de": "Pfund", "fr": "livres", "vi": "bảng Anh", "zh": "英镑", "ru": "фунтов"]),
    "RUB": .init(["en": "roubles", "de": "Rubel", "fr": "roubles", "vi": "rúp", "zh": "卢布", "ru": "рублей"]),
    "THB": .init(["en": "baht", "de": "Baht", "fr": "bahts", "vi": "baht", "zh": "泰铢"]),
    "SGD": .init(["en": "Singapore dollars", "de": "Singapur-Dollar", "fr": "dollars de Singapour", "zh": "新加坡元"]),
  ]
}
