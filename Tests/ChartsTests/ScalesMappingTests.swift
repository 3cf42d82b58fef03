import Scene
import Tables
import Testing

@testable import Vega

/// Expected numbers are those of d3-scale 4 and vega-scale 7 for the same settings.
struct ScalesMappingTests {
  private func scale(
    _ type: ScaleType, _ domain: [Double], _ range: [Double], _ change: (inout ScaleParameters) -> Void = { _ in }
  ) -> Scale {
    var p = ScaleParameters()
    change(&p)
    return .build(type: type, domain: domain.map { .number($0) }, range: .numbers(range), parameters: p)
  }

  private func close(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) <= 1e-9 * max(1, abs(b)) } ?? false }

  @Test func linear() {
    let s = scale(.linear, [10, 130], [0, 960])
    #expect(s.number(.number(20)) == 80)
    #expect(s.number(.string("50")) == 320)
    #expect(s.invert(80) == .number(20))
    #expect(s.number(.null).isNaN)
    #expect(s.number(.number(250)) == 1920)
    #expect(scale(.linear, [10, 130], [0, 960]) { $0.clamp = true }.number(.number(250)) == 960)
    #expect(scale(.linear, [0, 3], [0, 10]) { $0.round = true }.number(.number(1)) == 3)
    // Without extent everything lies in the middle.
    #expect(scale(.linear, [5, 5], [0, 10]).number(.number(7)) == 5)
  }

  @Test func piecewise() {
    let s = scale(.linear, [0, 10, 100], [0, 50, 60])
    #expect([5, 10, 55, -1].map { s.number(.number($0)) } == [25, 50, 55, -5])
    #expect(s.invert(55) == .number(55))
    let r = scale(.linear, [100, 10, 0], [0, 50, 60])
    #expect([5, 10, 55].map { r.number(.number($0)) } == [55, 50, 25])
    #expect(close(r.number(.number(200)), -55.55555555555556))
    #expect(r.invert(55) == .number(5))
  }

  @Test func transforms() {
    let log = scale(.log, [1, 1000], [0, 300])
    #expect(close(log.number(.number(50)), 169.89700043360187))
    #expect(close(log.invert(120)?.jsNumber, 15.848931924611136))
    let negative = scale(.log, [-1000, -1], [0, 300])
    #expect(close(negative.number(.number(-50)), 130.10299956639813))
    let pow = scale(.pow, [-4, 9], [0, 100]) { $0.exponent = 3 }
    #expect(close(pow.number(.number(2)), 9.079445145018916))
    #expect(close(pow.invert(30)?.jsNumber, 5.581700470507185))
    let sqrt = scale(.sqrt, [0, 100], [0, 10])
    #expect(sqrt.number(.number(25)) == 5)
    #expect(sqrt.invert(3) == .number(9))
    let symlog = scale(.symlog, [-100, 1000], [0, 300])
    #expect(close(symlog.number(.number(0)), 120.1450136755782))
    #expect(close(symlog.invert(10)?.jsNumber, -67.78538811287396))
  }

  @Test func bands() {
    func band(_ type: ScaleType, _ names: String, _ range: [Double], _ change: (inout ScaleParameters) -> Void) -> Scale
    {
      var p = ScaleParameters()
      change(&p)
      return .build(type: type, domain: names.map { .string(String($0)) }, range: .numbers(range), parameters: p)
    }
    let s = band(.band, "abc", [0, 100]) {
      $0.paddingInner = 0.1
      $0.paddingOuter = 0.05
      $0.round = true
    }
    #expect(["a", "b", "c"].map { s.number(.string($0)) } == [2, 35, 68])
    #expect(s.bandwidth == 30)
    #expect(s.step == 33)
    #expect(s.invert(40) == .string("b"))
    #expect(s.invert(33) == nil)
    #expect(s.number(.string("z")).isNaN)
    let r = band(.band, "abcd", [200, 0]) {
      $0.paddingInner = 0.2
      $0.paddingOuter = 0.1
      $0.align = 0.3
    }
    #expect(close(r.number(.string("a")), 153))
    #expect(close(r.number(.string("d")), 3))
    #expect(r.rangeExtent == (0, 200))
    let point = band(.point, "abc", [0, 120]) { $0.paddingOuter = 0.5 }
    #expect(["a", "b", "c"].map { point.number(.string($0)) } == [20, 60, 100])
    #expect(point.bandwidth == 0)
    #expect(point.step == 40)
    // A category that comes twice is one.
    #expect(band(.band, "aba", [0, 100]) { _ in }.bandwidth == 50)
    #expect(Bandspace.space(count: 3, paddingInner: 0.1, paddingOuter: 0.05) == 3)
    #expect(Bandspace.space(count: 1, paddingInner: 1, paddingOuter: 0) == 1)
  }

  @Test func discretizing() {
    let quantile = scale(.quantile, [3, 6, 7, 8, 8, 10, 13, 15, 16, 20], [0, 1, 2, 3])
    #expect(quantile.thresholds == [7.25, 9, 14.5])
    #expect([8, 15].map { quantile.number(.number($0)) } == [1, 3])
    func named(_ type: ScaleType, _ domain: [Double], _ range: [String]) -> Scale {
      .build(type: type, domain: domain.map { .number($0) }, range: .values(range.map { .string($0) }))
    }
    let quantize = named(.quantize, [0, 100], ["a", "b", "c"])
    #expect(quantize.thresholds == [33.333333333333336, 66.66666666666667])
    #expect([33, 34].map { quantize.output(.number($0)) } == [.string("a"), .string("b")])
    let threshold = named(.threshold, [0, 1], ["red", "white", "green"])
    #expect(
      [-1, 0, 0.5, 1, 1000].map { threshold.output(.number($0)).string } == ["red", "white", "white", "green", "green"])
    #expect(threshold.color(.number(7)) == Color(css: "green"))
    let bins = named(.binOrdinal, [0, 10, 20, 30], ["a", "b", "c"])
    #expect([-1, 0, 15, 30].map { bins.output(.number($0)) } == [.null, .string("a"), .string("b"), .string("a")])
  }

  @Test func ordinal() {
    let s = Scale.build(
      type: .ordinal, domain: [.string("x"), .number(1), .date(86_400_000)], range: .colors([.black, .white]))
    #expect(s.color(.string("x")) == .black)
    #expect(s.color(.number(1)) == .white)
    #expect(s.color(.number(86_400_000)) == .black)
    #expect(s.color(.string("1")) == nil)
    #expect(s.output(.number(1)) == .string("#ffffff"))
    var reversed = s
    reversed.reverse = true
    #expect(reversed.color(.string("x")) == .white)
  }

  @Test func colorsOfNumbers() {
    let grey = ColorRamp([.black, .white])
    let s = Scale.build(type: .linear, domain: [.number(0), .number(10)], range: .interpolator(grey))
    #expect(s.color(.number(5)) == Color(hex: 0x808080))
    #expect(s.color(.null) == nil)
    let diverging = Scale.build(
      type: .linear, domain: [-10, 0, 100].map { .number($0) }, range: .interpolator(grey))
    #expect([-10, -5, 0, 50, 200].map { diverging.fraction($0) } == [0, 0.25, 0.5, 0.75, 1.5])
    #expect(diverging.color(.number(200)) == .white)
    // Three colours over two numbers run through all of them.
    let three = Scale.build(
      type: .linear, domain: [.number(0), .number(1)], range: .colors([.black, .white, .black]))
    #expect(three.color(.number(0.5)) == .white)
  }

  @Test func columns() {
    let s = scale(.linear, [0, 10], [0, 100])
    let c = Column(numbers: [1, 2, 3], validity: [true, false, true])
    let n = s.numbers(c)
    #expect(n[0] == 10 && n[1].isNaN && n[2] == 30)
    let o = Scale.build(type: .ordinal, domain: [.string("a"), .string("b")], range: .numbers([1, 2]))
    #expect(o.numbers(Column(strings: ["b", "a", "b"])) == [2, 1, 2])
    #expect(scale(.identity, [], []).numbers(c)[2] == 3)
  }

  @Test func nothingTraps() {
    for type: ScaleType in [
      .linear, .log, .pow, .sqrt, .symlog, .time, .utc, .band, .point, .ordinal, .quantile, .quantize, .threshold,
      .binOrdinal, .identity, .sequential,
    ] {
      for domain: [Value] in [
        [], [.null], [.number(1)], [.number(.nan), .number(.infinity)], [.number(0), .number(0)],
      ] {
        for range: ScaleRange in [.numbers([]), .numbers([1]), .colors([]), .values([]), .interpolator(ColorRamp([]))] {
          let s = Scale.build(type: type, domain: domain, range: range)
          for v: Value in [.null, .number(1), .number(.nan), .number(.infinity), .string("a"), .array([])] {
            _ = s.number(v)
            _ = s.color(v)
            _ = s.output(v)
          }
          _ = s.invert(1)
          #expect(s.ticks(count: .count(5), minStep: 1).count <= 10)
          for kind: LegendKind in [.symbol, .discrete, .gradient] { #expect(s.legendEntries(kind).count <= 10) }
        }
      }
    }
  }
}
