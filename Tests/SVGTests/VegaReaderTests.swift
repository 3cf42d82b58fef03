import Foundation
import SVG
import Scene
import Support
import Testing

/// The conformance tool's own reader finds in our file what it finds in Vega's.
@Suite struct VegaReaderTests {
  static let reader = Goldens.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/vega-lite")

  static var isThere: Bool { FileManager.default.fileExists(atPath: reader.appendingPathComponent("vegasvg.py").path) }

  @Test(.enabled(if: isThere, "../shared/vega-lite is missing")) func readsTheSmallChart() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svg-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("chart.svg")
    try Data(SVGEncoder().encode(SmallChart.scene)).write(to: file)
    let script = """
      import sys
      sys.dont_write_bytecode = True
      sys.path.insert(0, sys.argv[1])
      from vegasvg import Reader
      root = Reader(sys.argv[2]).root
      print(root.role, root.name, root.origin, root.frame.shape.box)
      for kind in sorted(root.items):
        for i in root.items[kind]:
          print(kind, repr(i.text), round(i.x, 2), round(i.y, 2), i.style[0], i.style[2], i.style[5], i.extra)
      """
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, Self.reader.path, file.path]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    let expected = """
      role-frame root (40.0, 30.0) (0.0, 0.0, 100.0, 100.0)
      axis-domain '' 50.0 100.0 None (136, 136, 136) () ('x',)
      axis-label 'A & B' 25.0 115.0 (0, 0, 0) None () ('x', 0.0, 'middle')
      axis-label '<C>' 75.0 115.0 (0, 0, 0) None () ('x', -90.0, 'end')
      axis-tick '' 25.0 102.5 None (136, 136, 136) () ('x',)
      axis-tick '' 75.0 102.5 None (136, 136, 136) () ('x',)
      axis-title 'category' 50.0 130.0 (0, 0, 0) None () ('x', 0.0, 'middle')
      rect '' 25.0 95.0 (76, 120, 168) None () None
      rect '' 75.0 80.0 (76, 120, 168) None () None
      symbol '' 20.0 20.0 (245, 133, 24) None () None
      symbol '' 60.0 30.0 None (0, 0, 0) (2.0, 1.0) None
      symbol '' 80.0 40.0 (245, 133, 24) None () None
      text '121 bn signed 亿元' 50.0 50.0 (0, 0, 0) None () (0.0, 'start')
      text 'Two\\nlines' 30.0 70.0 (0, 0, 0) None () (90.0, 'end')
      title 'First line\\nsecond' 0.0 -20.0 (0, 0, 0) None () (0.0, 'start')

      """
    #expect(Goldens.firstDifference(of: text, from: expected) == nil)
  }
}
