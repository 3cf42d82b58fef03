import Diagnostics
import Facts
import Numbers
import Tables
import VegaLite

/// The one scale of a panel: its labels, its axis and its head are set in it, so that a label times the unit of the head
/// is the figure, wherever the bar ends.
///
/// What the author says comes first: `scale`, then the scale word of `unit`, then one that title or subtitle name
/// ("Signed sums, bn yuan"). Where nothing is said, money takes the scale word that fits its largest amount in the
/// language of the chart, as running text does; what is counted stands in full. Two of them that contradict one another
/// are an error: under a head "bn", 95 million are read as 95 billion.
struct PanelScale {
  /// Of ten, 0 to 15.
  let power: Int
  /// Words for the head; nil where title or subtitle say them, or there is nothing to say.
  let unit: String?
  private let format: AmountFormat

  static let powers = 0...15

  init(context: ChartScope, view: HouseView, table: Table, field: String) {
    let format = AmountFormat(language: context.language)
    self.format = format
    let reader = AmountHead(language: context.language)
    let currency = Self.only(table["currency"])
    let settings = view.settings
    let head = settings?["unit"]?.string
    let titles = Self.titles(view, context)
    let named = currency.map { c in titles.flatMap { reader.units(in: $0.text, currency: c) } } ?? []
    let inUnit = head.flatMap { reader.power(of: $0, isMoney: currency != nil) }
    // A head without a scale word says that the amounts stand in full.
    let isPlain = head.map { h in currency.map { reader.isPlainMoney(h, currency: $0) } ?? false } ?? false

    let asked = Self.asked(settings, context, view)
    power = asked ?? inUnit ?? (head == nil ? named.first ?? Self.automatic(table, field, currency, format) : 0)
    let words = Self.only(table["unit_label"]) ?? ""
    let written = format.head(power: power, words: words)
    let isSaid = named.contains(power) || head.map { h in titles.contains { Self.contains($0.text, h) } } ?? false
    if let head {
      unit = view.root.isEmpty && isSaid ? nil : head
    } else {
      unit = power == 0 || isSaid ? nil : written
    }

    func contradicts(_ text: String, _ says: Int, _ mark: Mark?, _ path: String) {
      let number = format.number(format.value(ExactDecimal(1), unitMult: says, scale: power))
      context.issues.error(
        "\"\(text)\" heads numbers that stand in another scale: 1 of it is \(number) in this panel", at: mark,
        path: path,
        hint: "scale: \(says), or the unit \"\(written)\"")
    }
    let path = "usermeta.briefing.views.\(view.name).bars.unit"
    if let head, let says = inUnit ?? (isPlain ? 0 : nil), says != power {
      contradicts(head, says, settings?["unit"]?.mark, path)
    }
    for title in titles {
      let says = currency.map { reader.units(in: title.text, currency: $0) } ?? []
      if let first = says.first, !says.contains(power) { contradicts(title.text, first, title.mark, "title") }
    }
  }

  /// `scale` as the spec gives it.
  private static func asked(_ settings: Tree?, _ context: ChartScope, _ view: HouseView) -> Int? {
    guard let given = settings?["scale"], !given.isNull else { return nil }
    guard let number = given.double, let power = Int(exactly: number), powers.contains(power) else {
      context.issues.error(
        "scale must be a whole power of ten from \(powers.lowerBound) to \(powers.upperBound)", at: given.mark,
        path: "usermeta.briefing.views.\(view.name).bars.scale", hint: "9 for billions, 6 for millions")
      return nil
    }
    return power
  }

  /// The scale word that fits the largest amount of money. What is counted keeps its numbers.
  private static func automatic(_ table: Table, _ field: String, _ currency: String?, _ format: AmountFormat) -> Int {
    guard currency != nil else { return 0 }
    let amounts = [field, "value_lower", "value_upper"].flatMap { name in table[name]?.quantities ?? [] }
    return amounts.filter(\.isFinite).max { abs($0) < abs($1) }.flatMap { ExactDecimal($0) }.map(format.scale(for:))
      ?? 0
  }

  /// The text that all rows share; nil where they differ, or have none.
  private static func only(_ column: Column?) -> String? {
    guard let column, column.count > 0 else { return nil }
    var shared: String?
    for i in 0..<column.count where !column.isNull(i) {
      guard case .string(let text) = column[i], shared == nil || shared == text else { return nil }
      shared = text
    }
    return shared
  }

  /// The texts over the panel: its own title, and title and subtitle of the whole chart.
  private static func titles(_ view: HouseView, _ context: ChartScope) -> [(text: String, mark: Mark?)] {
    let own = view.root.isEmpty ? nil : view.tree["title"]
    let whole = view.root.isEmpty ? view.tree["title"] : view.root["title"]
    return [own, whole].compactMap { $0 }.flatMap { title -> [(text: String, mark: Mark?)] in
      (title.object == nil ? [title] : ["subtitle", "text"].compactMap { title[$0] }).compactMap { part in
        FieldTitle.lines(part).map { ($0.joined(separator: " "), part.mark) }
      }
    }
  }

  private static func contains(_ text: String, _ head: String) -> Bool {
    func plain(_ s: String) -> String { s.lowercased().filter { !$0.isWhitespace } }
    return !head.isEmpty && plain(text).contains(plain(head))
  }

  // MARK: numbers

  /// For positions along the scale.
  var factor: Double { (0..<power).reduce(1.0) { v, _ in v * 10 } }

  /// Under the head: 20.663 of 20663000000 where it is "bn yuan".
  func shown(_ amount: ExactDecimal) -> ExactDecimal { format.value(amount, unitMult: 0, scale: power) }

  /// The figure of a row as a reader of the language writes it, in the scale of the panel and with its qualifier; nil
  /// where the row has none.
  func label(_ table: Table, _ row: Int, field: String) -> String? {
    func number(_ name: String) -> ExactDecimal? {
      guard let column = table[name], !column.isNull(row) else { return nil }
      return column.exact?[row].map(shown) ?? column.decimal(row).map { shown($0).withoutNoise }
    }
    let value = number(field)
    let (lower, upper) = (number("value_lower"), number("value_upper"))
    guard let size = value ?? upper ?? lower else { return nil }
    let text: String
    if table.value("unit", row).string == "ordinal", let n = value.flatMap({ Int($0.description) }) {
      text = format.ordinal(n)
    } else if value == nil, let lower, let upper {
      text = format.range(lower, upper)
    } else {
      text = format.number(size)
    }
    let glyph = table.value("qualifier", row).string.flatMap { Qualifier(rawValue: $0)?.glyph }
    return (glyph.map { $0 + "\u{A0}" } ?? "") + text
  }
}
