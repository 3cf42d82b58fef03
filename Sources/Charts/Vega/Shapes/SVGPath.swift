import Glibc
import Scene

/// SVG path data (SVG 2, chapter 9.3): all commands, absolute and relative.
enum SVGPath {
  /// Nil when the text is no path data.
  package static func parse(_ d: String) -> Path? {
    var reader = PathDataReader(d)
    return reader.read()
  }
}

private struct PathDataReader {
  private let bytes: [UInt8]
  private var i = 0
  private var path = Path()
  private var current = Point.zero
  private var start = Point.zero
  /// The last control point, for the shorthand commands; nil after other commands.
  private var cubicControl: Point?
  private var quadraticControl: Point?

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func read() -> Path? {
    skipSeparators()
    var command: UInt8 = 0
    while i < bytes.count {
      let byte = bytes[i]
      if isLetter(byte) {
        command = byte
        i += 1
        skipSeparators()
      } else if command == 0 || command | 0x20 == UInt8(ascii: "z") {
        return nil
      } else if command | 0x20 == UInt8(ascii: "m") {
        // More pairs after a move are lines.
        command = command == UInt8(ascii: "M") ? UInt8(ascii: "L") : UInt8(ascii: "l")
      }
      if path.elements.isEmpty, command | 0x20 != UInt8(ascii: "m") { return nil }
      guard run(command) else { return nil }
      skipSeparators()
    }
    return path.elements.isEmpty ? nil : path
  }

  private mutating func run(_ command: UInt8) -> Bool {
    let relative = command & 0x20 != 0
    let origin = relative ? current : .zero
    var (cubic, quadratic): (Point?, Point?) = (nil, nil)
    switch Character(UnicodeScalar(command | 0x20)) {
    case "m":
      guard let p = point(origin) else { return false }
      path.move(p)
      (current, start) = (p, p)
    case "l":
      guard let p = point(origin) else { return false }
      lineTo(p)
    case "h":
      guard let x = number() else { return false }
      lineTo(Point(origin.x + x, current.y))
    case "v":
      guard let y = number() else { return false }
      lineTo(Point(current.x, origin.y + y))
    case "c":
      guard let a = point(origin), let b = point(origin), let p = point(origin) else { return false }
      path.curve(a, b, p)
      (current, cubic) = (p, b)
    case "s":
      guard let b = point(origin), let p = point(origin) else { return false }
      path.curve(reflected(cubicControl), b, p)
      (current, cubic) = (p, b)
    case "q":
      guard let c = point(origin), let p = point(origin) else { return false }
      quadraticTo(c, p)
      quadratic = c
    case "t":
      guard let p = point(origin) else { return false }
      let c = reflected(quadraticControl)
      quadraticTo(c, p)
      quadratic = c
    case "a":
      guard let rx = number(), let ry = number(), let angle = number(), let large = flag(), let sweep = flag(),
        let p = point(origin)
      else { return false }
      let arc = EllipticArc(from: current, to: p, rx: rx, ry: ry, angle: angle, large: large, sweep: sweep)
      arc.add(to: &path)
      current = p
    case "z":
      path.close()
      current = start
    default: return false
    }
    (cubicControl, quadraticControl) = (cubic, quadratic)
    return true
  }

  private func reflected(_ control: Point?) -> Point {
    control.map { Point(2 * current.x - $0.x, 2 * current.y - $0.y) } ?? current
  }

  private mutating func lineTo(_ p: Point) {
    path.line(p)
    current = p
  }

  private mutating func quadraticTo(_ c: Point, _ p: Point) {
    path.curve(
      Point(current.x + 2 / 3 * (c.x - current.x), current.y + 2 / 3 * (c.y - current.y)),
      Point(p.x + 2 / 3 * (c.x - p.x), p.y + 2 / 3 * (c.y - p.y)), p)
    current = p
  }

  // MARK: characters

  private func isLetter(_ b: UInt8) -> Bool { (b | 0x20) >= UInt8(ascii: "a") && (b | 0x20) <= UInt8(ascii: "z") }
  private func isDigit(_ b: UInt8) -> Bool { b >= UInt8(ascii: "0") && b <= UInt8(ascii: "9") }

  private mutating func skipSeparators() {
    while i < bytes.count, bytes[i] <= 0x20 || bytes[i] == UInt8(ascii: ",") { i += 1 }
  }

  private mutating func point(_ origin: Point) -> Point? {
    guard let x = number(), let y = number() else { return nil }
    return Point(origin.x + x, origin.y + y)
  }

  /// Flags may stand without a separator: `a1 1 0 01.5.5`.
  private mutating func flag() -> Bool? {
    skipSeparators()
    guard i < bytes.count, bytes[i] == UInt8(ascii: "0") || bytes[i] == UInt8(ascii: "1") else { return nil }
    i += 1
    return bytes[i - 1] == UInt8(ascii: "1")
  }

  private mutating func number() -> Double? {
    skipSeparators()
    let from = i
    if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
    var digits = skipDigits()
    if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
      i += 1
      digits += skipDigits()
    }
    guard digits > 0 else { return nil }
    if i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
      let mark = i
      i += 1
      if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
      if skipDigits() == 0 { i = mark }
    }
    var text = String(decoding: bytes[from..<i], as: UTF8.self)
    if text.hasSuffix(".") { text.removeLast() }
    return Double(text.replacingPlus).flatMap { $0.isFinite ? $0 : nil }
  }

  private mutating func skipDigits() -> Int {
    let from = i
    while i < bytes.count, isDigit(bytes[i]) { i += 1 }
    return i - from
  }
}

extension String {
  fileprivate var replacingPlus: String { hasPrefix("+") ? String(dropFirst()) : self }
}
