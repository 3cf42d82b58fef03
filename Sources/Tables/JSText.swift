import Glibc

/// How JavaScript turns numbers into texts and back (ECMA-262, 7.1.4.1 and 6.1.6.1.20), because specs and data were
/// written for it.
public enum JSText {
  public static func number(_ text: String) -> Double {
    let s = text.trimmingSpaces
    if s.isEmpty { return 0 }
    if s == "Infinity" || s == "+Infinity" { return .infinity }
    if s == "-Infinity" { return -.infinity }
    if s.hasPrefix("0x") || s.hasPrefix("0X") { return UInt64(s.dropFirst(2), radix: 16).map { Double($0) } ?? .nan }
    guard s.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || "+-.eE".utf8.contains($0) }) else { return .nan }
    return Double(s) ?? (s.hasSuffix(".") ? Double(s.dropLast()) : nil) ?? .nan
  }

  /// `String(n)`: shortest digits that read back, exponents from 1e21 and below 1e-6.
  public static func string(_ n: Double) -> String {
    if n.isNaN { return "NaN" }
    if n.isInfinite { return n < 0 ? "-Infinity" : "Infinity" }
    if n == 0 { return "0" }
    if abs(n) < 1e15, let whole = Int(exactly: n) { return String(whole) }
    // Swift writes the shortest digits too; only the layout differs.
    let d = "\(abs(n))"
    var digits = ""
    var exponent = 0
    var seenPoint = false
    var mantissaEnd = d.endIndex
    if let e = d.firstIndex(of: "e") {
      exponent = Int(d[d.index(after: e)...]) ?? 0
      mantissaEnd = e
    }
    for c in d[..<mantissaEnd] {
      if c == "." {
        seenPoint = true
      } else {
        digits.append(c)
        if seenPoint { exponent -= 1 }
      }
    }
    let stripped = digits.drop { $0 == "0" }
    var ds = String(stripped)
    while ds.hasSuffix("0") {
      ds.removeLast()
      exponent += 1
    }
    let k = ds.count
    let point = k + exponent  // the value is 0.ds × 10^point
    let sign = n < 0 ? "-" : ""
    if k <= point, point <= 21 { return sign + ds + String(repeating: "0", count: point - k) }
    if point > 0, point <= 21 { return sign + ds.prefix(point) + "." + ds.dropFirst(point) }
    if point > -6, point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + ds }
    let e = point - 1
    let tail = "e" + (e < 0 ? "-" : "+") + String(abs(e))
    return sign + ds.prefix(1) + (k > 1 ? "." + ds.dropFirst() : "") + tail
  }

  /// By UTF-16 code unit, as `<` on JavaScript's strings.
  public static func compare(_ a: String, _ b: String) -> Int {
    var i = a.utf16.makeIterator()
    var j = b.utf16.makeIterator()
    while true {
      switch (i.next(), j.next()) {
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      case (let x?, let y?): if x != y { return x < y ? -1 : 1 }
      }
    }
  }
}

extension String {
  var trimmingSpaces: Substring {
    let space: (Character) -> Bool = {
      $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\u{A0}"
    }
    var s = self[...]
    while let c = s.first, space(c) { s.removeFirst() }
    while let c = s.last, space(c) { s.removeLast() }
    return s
  }
}
