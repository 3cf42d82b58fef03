import Languages
import Numbers

/// The dates that stand in a text, in the ways of its language.
struct StatedDates {
  struct Found {
    /// In Unicode scalars.
    var at: Int
    var date: PartialDate
    /// Whether the year stands elsewhere in the text.
    var isWithoutYear = false
  }

  private struct Piece {
    var text: String
    var at: Int
    var number: Int? { text.utf8.count <= 4 ? Int(text) : nil }
  }

  private let pieces: [Piece]
  private let months: [String: Int]

  private init(_ scalars: [Unicode.Scalar], _ language: Language) {
    pieces = Self.pieces(scalars)
    months = Self.months(language)
  }

  /// In the order of the text. A day without a year is of the last year named before it, or else of the first one after.
  static func all(in scalars: [Unicode.Scalar], language: Language) -> [Found] {
    let dates = StatedDates(scalars, language)
    var result: [Found] = []
    var open: [(at: Int, month: Int, day: Int)] = []
    var year: Int?
    var index = 0
    while index < dates.pieces.count {
      guard let (found, end) = dates.date(at: index) else {
        index += 1
        continue
      }
      let at = dates.pieces[index].at
      if let stated = found.year {
        if let date = PartialDate(year: stated, month: found.month, day: found.day) {
          result.append(Found(at: at, date: date))
        }
        year = year ?? stated
      } else if let day = found.day {
        open.append((at, found.month, day))
      }
      index = end
    }
    let stated = result
    for (at, month, day) in open {
      let nearest = stated.last { $0.at < at }?.date.year ?? year
      if let nearest, let date = PartialDate(year: nearest, month: month, day: day) {
        result.append(Found(at: at, date: date, isWithoutYear: true))
      }
    }
    return result.sorted { $0.at < $1.at }
  }

  // MARK: Forms

  private typealias Parts = (year: Int?, month: Int, day: Int?)

  private func date(at i: Int) -> (Parts, Int)? {
    numeric(at: i) ?? chinese(at: i) ?? vietnamese(at: i) ?? dayFirst(at: i) ?? monthFirst(at: i)
  }

  private func text(_ i: Int) -> String { pieces.indices.contains(i) ? pieces[i].text : "" }
  private func number(_ i: Int) -> Int? { pieces.indices.contains(i) ? pieces[i].number : nil }
  private func isYear(_ n: Int?) -> Bool { n.map { (1900...2100).contains($0) } ?? false }
  private func isDay(_ n: Int?) -> Bool { n.map { (1...31).contains($0) } ?? false }
  private func isMonth(_ n: Int?) -> Bool { n.map { (1...12).contains($0) } ?? false }

  /// 2024-09-24, 24.09.2024, 24/9/2024.
  private func numeric(at i: Int) -> (Parts, Int)? {
    guard let a = number(i), let b = number(i + 2), let c = number(i + 4), text(i + 1) == text(i + 3) else {
      return nil
    }
    if text(i + 1) == "-", isYear(a), isMonth(b), isDay(c) { return ((a, b, c), i + 5) }
    if [".", "/"].contains(text(i + 1)), isDay(a), isMonth(b), isYear(c) { return ((c, b, a), i + 5) }
    return nil
  }

  /// 2024年9月24日, 9月24日.
  private func chinese(at i: Int) -> (Parts, Int)? {
    if isYear(number(i)), text(i + 1) == "年" {
      guard let m = number(i + 2), isMonth(m), text(i + 3) == "月" else { return nil }
      return isDay(number(i + 4)) && ["日", "号", "號"].contains(text(i + 5))
        ? ((number(i), m, number(i + 4)), i + 6) : ((number(i), m, nil), i + 4)
    }
    guard let m = number(i), isMonth(m), text(i + 1) == "月", isDay(number(i + 2)),
      ["日", "号", "號"].contains(text(i + 3))
    else { return nil }
    return ((nil, m, number(i + 2)), i + 4)
  }

  /// ngày 24 tháng 9 năm 2024, ngày 24/9.
  private func vietnamese(at i: Int) -> (Parts, Int)? {
    guard text(i) == "ngày", isDay(number(i + 1)), ["tháng", "/", "-"].contains(text(i + 2)), let m = number(i + 3),
      isMonth(m)
    else { return nil }
    let isFollowed = ["năm", "/", "-"].contains(text(i + 4)) && isYear(number(i + 5))
    return ((isFollowed ? number(i + 5) : nil, m, number(i + 1)), i + (isFollowed ? 6 : 4))
  }

  /// 24. September 2024, 24 septembre, 24th of September.
  private func dayFirst(at i: Int) -> (Parts, Int)? {
    guard let day = number(i), isDay(day) else { return nil }
    var k = i + 1
    while [".", "er", "st", "nd", "rd", "th", "of", "de"].contains(text(k)) { k += 1 }
    guard let m = months[text(k)] else { return nil }
    k += 1
    while [".", ",", "de"].contains(text(k)) { k += 1 }
    return isYear(number(k)) ? ((number(k), m, day), k + 1) : ((nil, m, day), k)
  }

  /// September 24, 2024; September 2024.
  private func monthFirst(at i: Int) -> (Parts, Int)? {
    guard let m = months[text(i)] else { return nil }
    var k = i + 1
    if text(k) == "." { k += 1 }
    if isYear(number(k)) { return ((number(k), m, nil), k + 1) }
    guard let day = number(k), isDay(day) else { return nil }
    k += 1
    while ["st", "nd", "rd", "th", ","].contains(text(k)) { k += 1 }
    return isYear(number(k)) ? ((number(k), m, day), k + 1) : ((nil, m, day), k)
  }

  // MARK: Words

  /// Runs of letters and of digits, and single marks; ideographs stand alone.
  private static func pieces(_ scalars: [Unicode.Scalar]) -> [Piece] {
    var result: [Piece] = []
    var i = 0
    func kind(_ s: Unicode.Scalar) -> Int {
      if ("0"..."9").contains(s) { return 1 }
      if s.properties.isIdeographic { return 3 }
      if s.properties.isAlphabetic { return 2 }
      return s.properties.isWhitespace ? 0 : 3
    }
    while i < scalars.count {
      let first = kind(scalars[i])
      var end = i + 1
      if first != 3 { while end < scalars.count, kind(scalars[end]) == first { end += 1 } }
      if first != 0 {
        result.append(Piece(text: String(String.UnicodeScalarView(scalars[i..<end])).lowercased(), at: i))
      }
      i = end
    }
    return result
  }

  /// Names of months, long and short, in lower case and without the points of abbreviations.
  private static func months(_ language: Language) -> [String: Int] {
    let words = language.words.dates.months
    var result: [String: Int] = [:]
    for names in [words.long, words.short, words.longAlone, words.shortAlone] {
      for (i, name) in names.enumerated() {
        let name = name.lowercased().filter { $0 != "." }
        if name.allSatisfy(\.isLetter) { result[name] = i + 1 }
      }
    }
    return result
  }
}
