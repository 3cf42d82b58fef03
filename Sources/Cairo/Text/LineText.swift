import Gates
import Scene

/// The bytes of a line as they go to Pango, within the limits that keep Pango and HarfBuzz alive.
struct LineText {
  var utf8: [UInt8] = []
  /// Where each run begins in `utf8`; the end of the last one at the end.
  var starts: [Int] = [0]
  /// Something was cut off (`BackendLimits.textScalars`, `textWidth`, `marksPerCluster`).
  var isCapped = false

  init(_ runs: [TextRun]) {
    let size = runs.map { Self.size($0.font) }.max() ?? 1
    var room = Int(bounded: BackendLimits.textWidth / size, in: 0...BackendLimits.textScalars)
    var marks = 0
    for run in runs {
      for scalar in run.text.unicodeScalars {
        guard room > 0 else {
          isCapped = true
          break
        }
        room -= 1
        let v = scalar.value
        if v < 0x300 {
          marks = 0
          if v >= 0x20 && v < 0x7F {
            utf8.append(UInt8(v))
            continue
          }
          if v < 0xA0 {
            // One line is one line: breaks and tabs become spaces, other control characters vanish.
            if (0x09...0x0D).contains(v) || v == 0x85 { utf8.append(0x20) }
            continue
          }
        } else if v == 0x2028 || v == 0x2029 {
          utf8.append(0x20)
          continue
        } else if Self.stacks(scalar) {
          marks += 1
          if marks > BackendLimits.marksPerCluster {
            isCapped = true
            continue
          }
        } else {
          marks = 0
        }
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      starts.append(utf8.count)
    }
  }

  /// Characters that pile up in one cluster without end.
  private static func stacks(_ s: Unicode.Scalar) -> Bool {
    switch s.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: false
    }
  }

  /// The size within what Pango can hold.
  static func size(_ font: Font) -> Double {
    font.size.isFinite ? max(0.01, min(BackendLimits.fontSize, font.size)) : 1
  }
}
