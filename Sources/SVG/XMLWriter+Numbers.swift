import Markup
import Scene

extension XMLWriter {
  /// As short as the picture allows (`ShortNumber`).
  mutating func attribute(_ name: StaticString, _ value: Double) {
    attribute(name) { ShortNumber.append(value, to: &$0) }
  }
}
