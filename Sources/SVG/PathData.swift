import Scene

/// The `d` of a path: absolute commands, short numbers, `H` and `V` where a line is level or plumb.
enum PathData {
  static func append(_ path: Path, scaledBy scale: Double = 1, to bytes: inout [UInt8]) {
    // In thousandths, because what counts is whether the numbers as written are equal.
    var at = (x: 0, y: 0)
    var start = at
    func rounded(_ p: Point) -> (x: Int, y: Int) {
      (ShortNumber.thousandths(p.x * scale), ShortNumber.thousandths(p.y * scale))
    }
    func pair(_ p: (x: Int, y: Int)) {
      ShortNumber.append(thousandths: p.x, to: &bytes)
      bytes.append(UInt8(ascii: ","))
      ShortNumber.append(thousandths: p.y, to: &bytes)
    }
    for element in path.elements {
      switch element {
      case .move(let p):
        at = rounded(p)
        start = at
        bytes.append(UInt8(ascii: "M"))
        pair(at)
      case .line(let p):
        let to = rounded(p)
        if to.y == at.y {
          bytes.append(UInt8(ascii: "H"))
          ShortNumber.append(thousandths: to.x, to: &bytes)
        } else if to.x == at.x {
          bytes.append(UInt8(ascii: "V"))
          ShortNumber.append(thousandths: to.y, to: &bytes)
        } else {
          bytes.append(UInt8(ascii: "L"))
          pair(to)
        }
        at = to
      case .curve(let a, let b, let p):
        at = rounded(p)
        bytes.append(UInt8(ascii: "C"))
        pair(rounded(a))
        bytes.append(UInt8(ascii: " "))
        pair(rounded(b))
        bytes.append(UInt8(ascii: " "))
        pair(at)
      case .close:
        at = start
        bytes.append(UInt8(ascii: "Z"))
      }
    }
  }
}
