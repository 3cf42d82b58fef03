/// What an office program shows for a number, for the formats that need no rounding; nil for the others.
enum ExcelText {
  static func text(_ value: Double, _ format: String) -> String? {
    let plain = NumberText.plain(value)
    switch format {
    case "General": return plain
    case "0" where !plain.contains("."): return plain
    case "#,##0" where !plain.contains(".") && !plain.contains("e"): return grouped(plain)
    default: return nil
    }
  }

  private static func grouped(_ digits: String) -> String {
    let isNegative = digits.hasPrefix("-")
    let bare = isNegative ? digits.dropFirst() : digits[...]
    var out = ""
    for (i, digit) in bare.enumerated() {
      if i > 0, (bare.count - i) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return (isNegative ? "-" : "") + out
  }
}

/// A step of 1, 2, 4 or 5 times a power of ten that gives at most four labels.
enum NiceStep {
  static func step(for largest: Double) -> Double {
    guard largest.isFinite, largest > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= largest { power *= 10 }
    while power > largest { power /= 10 }
    // Three steps above zero.
    for factor in [0.1, 0.2, 0.4, 0.5, 1, 2, 4, 5] where largest / (factor * power) < 4 { return factor * power }
    return power
  }
}
