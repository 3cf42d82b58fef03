import Languages
import Numbers

/// A figure in one line: value or bounds, then what is not the ordinary.
private func line(_ figure: Figure) -> String {
  let number = figure.value ?? "\(figure.lower ?? "")…\(figure.upper ?? "")"
  let qualifier = figure.qualifier == .exact ? nil : figure.qualifier.rawValue
  return ([number] + [qualifier, figure.currency, figure.unit].compactMap { $0 }).joined(separator: " ")
}

/// What is read in a text.
func figureLines(_ language: String, _ text: String) -> [String] {
  Language(tag: language).map { FigureReader($0).figures(in: text).map(line) } ?? []
}
