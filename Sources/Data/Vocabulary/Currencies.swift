/// ISO 4217, active codes of money (no metals, no test codes).
public enum Currencies {
  public static let codes: Set<String> = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
    PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
    TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What people write for a code.
  static func code(forName name: String) -> String? { names[name.lowercased()] }

  private static let names = [
    "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "cnh": "CNY", "元": "CNY", "人民币": "CNY", "¥": "CNY",
    "dollar": "USD", "dollars": "USD", "us$": "USD", "$": "USD", "euro": "EUR", "euros": "EUR", "€": "EUR",
    "dong": "VND", "đồng": "VND", "ringgit": "MYR", "yen": "JPY", "pound": "GBP", "rouble": "RUB", "ruble": "RUB",
  ]
}
