import Diagnostics
import Glibc
import Tables

/// Meridians and parallels as one MultiLineString, with d3-geo's defaults: every ten degrees, every ninety to the poles.
struct Graticule {
  private static let epsilon = 1e-6
  private var major = (west: -180.0, south: -90 + epsilon, east: 180.0, north: 90 - epsilon)
  private var minor = (west: -180.0, south: -80 - epsilon, east: 180.0, north: 80 + epsilon)
  private var majorStep = (90.0, 360.0)
  private var minorStep = (10.0, 10.0)
  private var precision = 2.5

  init(_ tree: Tree, path: String) throws {
    guard let object = tree.object else { return }
    var r = TransformReader(tree, object, path: path)
    func corners(_ key: String) -> (Double, Double, Double, Double)? {
      guard let t = r.tree(key) else { return nil }
      let n = (t.array ?? []).flatMap { ($0.array ?? []).compactMap(\.double) }
      if n.count == 4 { return (min(n[0], n[2]), min(n[1], n[3]), max(n[0], n[2]), max(n[1], n[3])) }
      r.fail("\"\(key)\" takes two corners, [[west, south], [east, north]]", at: key)
      return nil
    }
    func steps(_ key: String) -> (Double, Double)? {
      guard let s = r.extent(key) else { return nil }
      if s.0 >= 0.1, s.1 >= 0.1 { return s }
      r.fail("\"\(key)\" takes steps of 0.1 degrees or more", at: key)
      return nil
    }
    let (both, step) = (corners("extent"), steps("step"))
    if let e = corners("extentMajor") ?? both { major = e }
    if let e = corners("extentMinor") ?? both { minor = e }
    majorStep = steps("stepMajor") ?? step ?? majorStep
    minorStep = steps("stepMinor") ?? step ?? minorStep
    precision = r.number("precision", in: 0.1...90) ?? precision
    r.finish()
    if r.diagnostics.hasErrors { throw r.diagnostics }
  }

  private func range(_ start: Double, _ stop: Double, _ step: Double) -> [Double] {
    let n = Int(bounded: ((stop - start) / step).rounded(.up), in: 0...100_000)
    return (0..<n).map { start + Double($0) * step }
  }

  private func meridian(_ x: Double, _ south: Double, _ north: Double) -> [[Double]] {
    (range(south, north - Self.epsilon, 90) + [north]).map { [x, $0] }
  }

  private func parallel(_ y: Double, _ west: Double, _ east: Double) -> [[Double]] {
    (range(west, east - Self.epsilon, precision) + [east]).map { [$0, y] }
  }

  package var value: Value {
    func from(_ start: Double, _ step: Double) -> Double { ceil(start / step) * step }
    func isMinor(_ v: Double, _ step: Double) -> Bool { abs(fmod(v, step)) > Self.epsilon }
    var lines = range(from(major.west, majorStep.0), major.east, majorStep.0).map {
      meridian($0, major.south, major.north)
    }
    lines += range(from(major.south, majorStep.1), major.north, majorStep.1).map {
      parallel($0, major.west, major.east)
    }
    lines += range(from(minor.west, minorStep.0), minor.east, minorStep.0)
      .filter { isMinor($0, majorStep.0) }.map { meridian($0, minor.south, minor.north) }
    lines += range(from(minor.south, minorStep.1), minor.north, minorStep.1)
      .filter { isMinor($0, majorStep.1) }.map { parallel($0, minor.west, minor.east) }
    return .object([
      .init("type", .string("MultiLineString")),
      .init("coordinates", .array(lines.map { line in .array(line.map { .array($0.map { .number($0) }) }) })),
    ])
  }
}
