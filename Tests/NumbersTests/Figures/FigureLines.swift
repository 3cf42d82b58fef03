import Languages
import Numbers
import Testing

/// A figure in one line: value or bounds, then what is not the ordinary.
private func line(_ figure: Figure) -> String {
  let number = figure.value ?? "\(figure.lower ?? "")…\(figure.upper ?? "")"
  let qualifier = figure.qualifier == .exact ? nil : figure.qualifier.rawValue
  return ([number] + [qualifier, figure.currency, figure.unit, figure.change?.rawValue].compactMap { $0 }).joined(
    separator: " ")
}

/// What is read in a text.
func figureLines(_ language: String, _ text: String) -> [String] {
  Language(tag: language).map { FigureReader($0).figures(in: text).map(line) } ?? []
}

/// Sentences with what is read in them: `text => figure; figure`, one a line.
struct FigureTable: Sendable {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var figures: [String]
    var testDescription: String { text }
  }

  var rows: [Row]

  init(_ table: String) {
    rows = table.split(separator: "\n").compactMap { line in
      guard let arrow = line.lastRange(of: " =>") else { return nil }
      let figures = line[arrow.upperBound...].split(separator: ";").map { String($0.trimmed) }
      return Row(text: String(line[..<arrow.lowerBound]), figures: figures.filter { !$0.isEmpty })
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }

  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
    }
    return nil
  }
}
