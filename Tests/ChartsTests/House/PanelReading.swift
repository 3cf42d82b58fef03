import Languages
import Numbers
import Pictures
import Scene
import Testing

@testable import House
@testable import VegaLite

/// A panel of bars read from its scene as a reader would: ticks and their places, bars and their ends, labels.
struct PanelReading {
  struct Bar {
    var id: String
    var box: Rect
    /// The figure of the label in its digits, one or two of them (a range), larger last.
    var figures: [ExactDecimal]
  }

  var ticks: [(x: Double, value: ExactDecimal)]
  var bars: [Bar]

  /// The axis at a place, from its first and last tick.
  func axis(at x: Double) -> Double? {
    guard let a = ticks.first, let b = ticks.last, b.x > a.x else { return nil }
    return a.value.double + (x - a.x) / (b.x - a.x) * (b.value.double - a.value.double)
  }

  static func panels(_ scene: Scene, language: Language) -> [PanelReading] {
    var found = Found()
    for node in scene.nodes { found.read(node, .identity) }
    return found.axes.map { ticks in
      let ticks = ticks.compactMap { t in number(t.text, language).map { (x: t.x, value: $0) } }
      let zero = ticks.first?.x ?? .nan
      let boxes = found.bars.filter { abs($0.box.minX - zero) < 0.01 || isSecondHalf($0, of: found.bars, zero) }
      var rows: [Bar] = []
      for bar in boxes {
        if let i = rows.firstIndex(where: { $0.id == bar.id && abs($0.box.minY - bar.box.minY) < 0.01 }) {
          rows[i].box = rows[i].box.union(bar.box)
        } else {
          rows.append(Bar(id: bar.id, box: bar.box, figures: []))
        }
      }
      for i in rows.indices {
        let own = found.labels.filter { $0.id == rows[i].id && $0.x > zero }
        let middle = rows[i].box.minY + rows[i].box.height / 2
        let label = own.min { abs($0.y - middle) < abs($1.y - middle) }
        rows[i].figures = label.map { figures($0.text, language) } ?? []
      }
      return PanelReading(ticks: ticks, bars: rows)
    }
  }

  /// The tinted part of a range begins where its solid part ends.
  private static func isSecondHalf(_ bar: (id: String, box: Rect), of all: [(id: String, box: Rect)], _ zero: Double)
    -> Bool
  {
    all.contains {
      $0.id == bar.id && abs($0.box.minX - zero) < 0.01 && abs($0.box.maxX - bar.box.minX) < 0.01
        && abs($0.box.minY - bar.box.minY) < 0.01
    }
  }

  private static func figures(_ label: String, _ language: Language) -> [ExactDecimal] {
    let figure = label.drop { !$0.isNumber && $0 != "\u{2212}" }.prefix { $0 != " " && $0 != "\u{2002}" }
    return figure.split(separator: "\u{2013}").compactMap { number(String($0), language) }
  }

  /// Marks by language, written here once more: a test that asks the writer would believe it.
  static func number(_ text: String, _ language: Language) -> ExactDecimal? {
    let groups: [Language: Character] = [.en: ",", .de: ".", .fr: "\u{202F}", .vi: ".", .zh: ",", .ru: "\u{A0}"]
    let plain = text.filter { $0 != groups[language] }
      .map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0 }
    return ExactDecimal(String(plain))
  }

  /// The power of ten of a head, by its words; nil for one without.
  static func power(_ unit: String) -> Int {
    let plain = unit.replacing("\u{A0}", with: " ")
    var power = 0
    if let zeros = plain.split(separator: " ").first(where: {
      $0.hasPrefix("1") && $0.dropFirst().allSatisfy { $0 == "0" }
    }) {
      power += zeros.count - 1
    }
    let words: [(String, Int)] = [
      ("nghìn tỷ", 12), ("thousand", 3), ("Tsd.", 3), ("milliers", 3), ("nghìn", 3), ("тыс.", 3), ("千亿", 11),
      ("百亿", 10),
      ("十亿", 9), ("千万", 7), ("百万", 6), ("十万", 5), ("万亿", 12), ("亿", 8), ("万", 4), ("千", 3), ("bn", 9), ("m", 6),
      ("tn", 12), ("Mrd.", 9), ("Mio.", 6), ("Bio.", 12), ("Md", 9), ("M", 6), ("tỷ", 9), ("triệu", 6), ("млрд", 9),
      ("млн", 6), ("трлн", 12),
    ]
    let tokens = plain.split(separator: " ").map(String.init)
    for (word, value) in words {
      let isChinese = word.unicodeScalars.allSatisfy { $0.value > 0x4E00 && $0.value < 0x9FFF }
      if isChinese ? plain.hasPrefix(word) : word.contains(" ") ? plain.contains(word) : tokens.contains(word) {
        return power + value
      }
    }
    return power
  }

  private struct Found {
    var axes: [[(x: Double, text: String)]] = []
    var bars: [(id: String, box: Rect)] = []
    var labels: [(id: String, x: Double, y: Double, text: String)] = []

    mutating func read(_ node: Node, _ t: Transform) {
      switch node {
      case .group(let g):
        let inner = t.appending(g.transform)
        if g.semantics.role == .axisLabel {
          axes.append(
            g.children.compactMap {
              guard case .text(let text) = $0 else { return nil }
              return (inner.apply(text.origin).x, text.plainText)
            })
          return
        }
        if g.semantics.role == .textLines, let id = g.semantics.facts.first, case .text(let first)? = g.children.first {
          let box = inner.apply(
            g.children.reduce(Rect.empty) { box, n in
              if case .text(let text) = n { box.union(text.bounds) } else { box }
            })
          labels.append((id, box.minX, box.minY + box.height / 2, first.plainText))
          return
        }
        for child in g.children { read(child, inner) }
      case .path(let p):
        if let id = p.semantics.facts.first { bars.append((id, t.apply(p.path.bounds))) }
      case .text(let text):
        if let id = text.semantics.facts.first {
          let box = t.apply(text.bounds)
          labels.append((id, box.minX, box.minY + box.height / 2, text.plainText))
        }
      case .symbols, .image, .link: break
      }
    }
  }
}
