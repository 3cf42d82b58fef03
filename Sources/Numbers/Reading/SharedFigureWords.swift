/// Signs, codes and symbols that mean the same in every language.
enum SharedFigureWords {
  /// Currencies in circulation whose codes texts use (ISO 4217).
  private static let codes = """
    AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BWP BYN CAD CDF CHF CLP CNY COP CRC CZK DKK DOP DZD EGP \
    ETB EUR FJD GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD \
    MAD MDL MGA MKD MMK MNT MOP MUR MVR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD \
    RUB RWF SAR SCR SDG SEK SGD SOS SYP THB TJS TMT TND TRY TWD TZS UAH UGX USD UYU UZS VND XAF XOF YER ZAR ZMW
    """

  /// A bare `$` is the American dollar; other dollars name their country.
  static let currencies: [(String, String)] =
    codes.split(separator: " ").filter { !["ALL", "TRY", "TOP"].contains($0) }.map { (String($0), $0.lowercased()) } + [
      ("CNY", "rmb|cn¥|rmb¥"), ("USD", "us$|us-$|us $|$|$us|$ us|usd$|＄"), ("HKD", "hk$|$hk|$ hk"),
      ("AUD", "a$|au$|aud$"), ("CAD", "c$|ca$|can$|c $|$ c|$can|$ca"), ("NZD", "nz$"), ("SGD", "s$|sg$"),
      ("TWD", "nt$"), ("BRL", "r$"), ("MXN", "mx$"), ("VND", "vn$|₫|vnđ"), ("EUR", "€"), ("GBP", "£"), ("JPY", "jp¥"),
      ("CNY", "¥|￥"), ("INR", "₹|rs.|rs"), ("RUB", "₽"), ("KRW", "₩"), ("UAH", "₴"), ("THB", "฿"), ("TRY", "₺"),
      ("ILS", "₪"), ("PHP", "₱"), ("CRC", "₡"), ("GEL", "₾"), ("LAK", "₭"), ("MNT", "₮"), ("KZT", "₸"), ("NGN", "₦"),
      ("AZN", "₼"), ("KHR", "៛"), ("MYR", "rm"), ("CHF", "sfr.|fr."), ("", "₿|btc|¢"),
    ]

  /// Codes of the contract, and symbols that are units without one.
  static let units: [(String, String)] = [
    ("percent", "%"), ("km2", "km²|km2|km^2|qkm"), ("m2", "m²|m2|m^2|qm"), ("m3", "m³|m3|m^3|cbm"),
    ("km", "km|kms"), ("m", "m"), ("cm", "cm"), ("kg", "kg"), ("t", "t"), ("ha", "ha"), ("TEU", "teu|teus"),
    ("bbl", "bbl"), ("kW", "kw"), ("GW", "gw"), ("times", "×"),
    (
      "",
      """
      mm|µm|μm|nm|dm|hm|mg|g|µg|l|ml|cl|hl|mw|tw|w|kwh|mwh|gwh|twh|kwp|mwp|kv|v|hz|khz|mhz|ghz|kb|mb|gb|tb|pb|kbit/s|\
      mbit/s|gbit/s|km/h|km/hr|kph|kmph|mph|m/s|kn|pa|kpa|mpa|bar|°c|°f|°|‰|dwt|ft|lb|lbs|oz|mi|nm|kt|mt|gt|lx|cm2|\
      cm²|mm2|mm²|cm3|cm³|km/ms|dpi|ppm|bp|bps|rpm|kcal|kj|mj|gj
      """
    ),
  ]

  static func table<Meaning: Sendable>(_ shared: [(Meaning, String)], _ own: [(Meaning, String)]) -> PhraseTable<
    Meaning
  > {
    PhraseTable(own + shared)
  }

  /// Signs before a number.
  static let before: [(Figure.Qualifier, String)] = [
    (.about, "~|≈|∼|±"), (.over, ">"), (.under, "<"), (.atLeast, "≥|> =|⩾"), (.upTo, "≤|< =|⩽"),
  ]

  /// Datelines of agencies stand in English in papers of every language.
  static let months = """
    january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|\
    sept|oct|nov|dec
    """

  static let dashes = "-|–|—|~|～|−|‐|‑"

  /// Names that have a number of their own.
  static let references = """
    boeing|airbus|iso|iso/iec|din|iec|ifrs|fortune|forbes|covid|sars|formel|formula|agenda|horizon|s&p|s & p|dax|mdax|cac|\
    ftse|nikkei|topix|kospi|sensex|ibex|smi|tecdax|sdax|russell|nasdaq|dow|msci|asx|stoxx|stoxx europe|euro stoxx|csi|\
    hang seng|windows|iphone|galaxy|apollo|stream|version|\
    v|ver|global|top|web|industrie|industry|cop|ps|gate|terminal|no|nr|§|§§|№|art|fig|tab|route|\
    isbn|issn|doi|plz|p. o. box|box|id|#|android|ios|playstation|xbox|usb|wi-fi
    """
}
