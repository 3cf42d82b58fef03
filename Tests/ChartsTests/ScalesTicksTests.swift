import Numbers
import Tables
import Testing

@testable import Vega

/// Expected ticks and labels are those of vega-scale 7 for the same settings.
struct ScalesTicksTests {
  private func scale(
    _ type: ScaleType, _ domain: [Double], _ range: [Double] = [0, 1],
    _ change: (inout ScaleParameters) -> Void = { _ in }
  ) -> Scale {
    var p = ScaleParameters()
    change(&p)
    return .build(type: type, domain: domain.map { .number($0) }, range: .numbers(range), parameters: p)
  }

  private func ticks(_ s: Scale, _ count: Double, _ minStep: Double? = nil) -> [Double] {
    s.ticks(count: .count(count), minStep: minStep).map(\.jsNumber)
  }

  private func labels(_ s: Scale, _ count: Double) -> [String] {
    s.ticks(count: .count(count)).map(s.tickFormat(count: .count(count)))
  }

  @Test func linear() {
    #expect(ticks(scale(.linear, [0.13, 0.77]), 5) == [0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    #expect(ticks(scale(.linear, [0, 35]), 40, 1) == (0...35).map(Double.init))
    #expect(ticks(scale(.linear, [10, 0]), 5) == [10, 8, 6, 4, 2, 0])
    #expect(
      labels(scale(.linear, [-1500, 12000]), 5) == ["0", "2,000", "4,000", "6,000", "8,000", "10,000", "12,000"])
    #expect(labels(scale(.linear, [0, 1]), 10).prefix(3) == ["0.0", "0.1", "0.2"])
    #expect(ticks(scale(.symlog, [-100, 1000]), 5) == [0, 200, 400, 600, 800, 1000])
  }

  @Test func logarithmic() {
    let s = scale(.log, [1, 1000])
    #expect(ticks(s, 5).count == 28)
    #expect(labels(s, 5).filter { !$0.isEmpty } == ["1", "10", "100", "1,000"])
    let t = scale(.log, [0.02, 30])
    #expect(
      labels(t, 10).filter { !$0.isEmpty } == ["0.02", "0.03", "0.1", "0.2", "0.3", "1", "2", "3", "10", "20", "30"])
    #expect(ticks(scale(.log, [1, 1e9]), 5) == [1, 100, 10000, 1_000_000, 100_000_000])
    #expect(ticks(scale(.log, [1, 64]) { $0.base = 2 }, 7) == [1, 2, 4, 8, 16, 32, 64])
  }

  @Test func bins() {
    let s = scale(.linear, [0, 60], [0, 600]) { $0.bins = [0, 10, 20, 30, 40, 50, 60] }
    #expect(ticks(s, 5) == [0, 10, 20, 30, 40, 50, 60])
    #expect(s.validTicks([70, 20, 50].map { .number($0) }) == [20, 50].map { .number($0) })
    let r = scale(.linear, [0, 60], [600, 0])
    // Sorted along the range, thinned by halves.
    #expect(
      r.validTicks([0, 10, 20, 30, 40, 50, 60].map { .number($0) }, count: 4)
        == [60, 40, 20, 0].reversed().map { .number($0) })
  }

  @Test func time() {
    let day = 86_400_000.0
    let s = Scale.build(type: .utc, domain: [.date(0), .date(365 * day)], range: .numbers([0, 1]))
    #expect(s.ticks(count: .count(4)).map { $0.jsNumber / day } == [0, 90, 181, 273, 365])
    #expect(s.ticks(count: .count(4)).map(s.tickFormat()) == ["1970", "April", "July", "October", "1971"])
    #expect(s.ticks(count: .interval(.month, step: 6)).map { $0.jsNumber / day } == [0, 181, 365])
    #expect(s.ticks(count: .count(4)).map(s.tickFormat(specifier: "%b %y"))[1] == "Apr 70")
    #expect(TickCount.interval(named: "hours") == .interval(.hour, step: 1))
  }

  @Test func domains() {
    #expect(DomainMath.nice(domain: [0.123, 9.87], type: .linear) == [0, 10])
    #expect(DomainMath.nice(domain: [9.87, 0.123], type: .linear) == [10, 0])
    #expect(DomainMath.nice(domain: [0.5, 300], type: .log) == [0.1, 1000])
    #expect(DomainMath.nice(domain: [-300, -0.5], type: .log) == [-1000, -0.1])
    #expect(DomainMath.nice(domain: [1.1, 10.9], type: .linear, count: .count(100)) == [1.1, 10.9])
    #expect(DomainMath.adjusted(domain: [3, 8], zero: true) == [0, 8])
    #expect(DomainMath.adjusted(domain: [3, 8], max: 20, mid: 5) == [3, 5, 20])
    #expect(DomainMath.pad(domain: [0, 10], range: [0, 100], pixels: 10, type: .linear) == [-1.25, 11.25])
    #expect(DomainMath.quantiles(sorted: [1, 2, 3, 4], parts: 2) == [2.5])
    #expect(DomainMath.bins(start: -5, step: 5, domain: [1, 17]) == [5, 10, 15])
  }

  @Test func legendRanges() {
    func labels(_ s: Scale, _ kind: LegendKind) -> [String] { s.legendEntries(kind).map(\.label) }
    func scale(_ type: ScaleType, _ domain: [Double], _ steps: Int) -> Scale {
      .build(
        type: type, domain: domain.map { .number($0) }, range: .values((0..<steps).map { .string("\($0)") }))
    }
    let threshold = scale(.threshold, [10, 20, 30], 4)
    #expect(labels(threshold, .symbol) == ["< 10", "10 – 20", "20 – 30", "≥ 30"])
    #expect(threshold.legendEntries(.discrete).map(\.fractionEnd) == [0.25, 0.5, 0.75, 1])
    let quantize = scale(.quantize, [0, 100], 3)
    #expect(labels(quantize, .symbol) == ["< 33", "33 – 67", "≥ 67"])
    #expect(labels(quantize, .discrete) == ["", "33", "67"])
    let quantile = scale(.quantile, [3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 4)
    #expect(labels(quantile, .symbol) == ["< 7.25", "7.25 – 9.00", "9.00 – 14.50", "≥ 14.50"])
    #expect(labels(scale(.binOrdinal, [0, 10, 20, 30], 3), .symbol) == ["0 – 10", "10 – 20", "20 – 30"])
    #expect(labels(self.scale(.log, [1, 1000]), .gradient) == ["1", "10", "100", "1,000"])
    #expect(abs(self.scale(.log, [1, 1000]).legendEntries(.gradient)[1].fraction - 1.0 / 3) < 1e-12)
    #expect(labels(self.scale(.linear, [0, 100], [0, 50]), .symbol) == ["20", "40", "60", "80", "100"])
    #expect(self.scale(.linear, [0, 100]).legendEntries(.symbol, limit: 3).last?.label == "…4 entries")
  }
}
