import Tables
import Testing

@testable import Vega

/// Figures worked out with vega-statistics 2.
@Suite struct StatisticsTests {
  let x: [Double] = [1, 2, 3, 4, 5, 6, 7, 8]
  let y = [2.1, 3.9, 6.2, 7.8, 10.1, 12.2, 13.8, 16.5]

  @Test func density() throws {
    let k = try #require(KernelDensity(y))
    #expect(
      isClose(
        [k.bandwidth, k.density(7), k.cumulative(7)], [3.482630939490646, 0.059656319473472844, 0.377076298498609]))
    let curve = CurveSampler.points(from: 2, to: 16, k.density)
    #expect(curve.count == 102)
    #expect(isClose([curve[30].0, curve[30].1], [7.32, 0.060035401220327786]))
    #expect(KernelDensity([3, 3, 3])?.bandwidth ?? 0 > 0)
  }

  @Test func regressions() {
    func check(_ m: Regression.Method, _ coefficients: [Double], _ r2: Double, _ at: Double) {
      let r = Regression(m, x, y)
      #expect(isClose(r.coefficients + [r.rSquared, r.predict(3.5)], coefficients + [r2, at]), "\(m) \(r)")
    }
    check(.linear, [-0.06428571428571672, 2.0309523809523813], 0.9979563817808007, 7.044047619047618)
    check(.log, [0.130229380293315, 6.747840123191126], 0.908424164415285, 8.583673603954379)
    check(.exp, [2.8142350601670456, 0.23163038243625608], 0.9560049363041783, 6.330611444052241)
    check(.pow, [2.0440693035897928, 0.990517678741969], 0.9975849546941172, 7.069759378708945)
    check(.quad, [0.2214285714285733, 1.8595238095238085, 0.01904761904761915], 0.9983075000788645, 6.963095238095237)
    check(
      .poly, [-0.07857142857142563, 2.1716450216450163, -0.06277056277056128, 0.006060606060605945], 0.9984331844696487,
      7.013095238095237)
  }

  @Test func loess() {
    let points = Loess.smooth([5, 1, 1, 2, 8, 3, 7, 6, 4, 9], [5, 3, 5, 3, 11, 3, 9, 10, 5, 12], bandwidth: 0.5)
    #expect(points.map(\.0) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(
      isClose(
        points.map(\.1),
        [
          3.9115636962100293, 3.3079008898502655, 3.5763914613121557, 4.456649108300541, 6.431813012203037,
          8.091763946684582,
          9.797563711576121, 10.810753859920522, 11.993827020955603,
        ]))
    #expect(Loess.smooth([1], [2], bandwidth: 0.3).count == 1)
    #expect(Loess.smooth([], [], bandwidth: 0.3).isEmpty)
  }

  @Test func normal() {
    #expect(
      isClose(
        [Normal.cumulative(1.5), Normal.quantile(0.01), Normal.quantile(0.5)],
        [0.9331927987311419, -2.326347874040841, 0]))
  }

  @Test func transforms() throws {
    let rows = #"[{"g":"a","x":1,"y":2},{"g":"a","x":2,"y":4},{"g":"a","x":3,"y":6},{"g":"b","x":5,"y":1}]"#
    #expect(
      try transformed(rows, #"[{"regression":"y","on":"x","groupby":["g"]}]"#).rowsText == [
        "g=a x=1 y=2", "g=a x=3 y=6",
      ])
    let p = try transformed(rows, #"[{"regression":"y","on":"x","groupby":["g"],"params":true}]"#)
    #expect(p.rowCount == 1 && p.numbers("rSquared") == [1])
    let d = try transformed(
      rows, #"[{"density":"x","groupby":["g"],"bandwidth":1,"steps":4,"extent":[0,4],"counts":true}]"#)
    #expect(d.rowCount == 10 && d.names == ["g", "value", "density"])
    #expect(isClose([d.numbers("density")[2]], [0.8828837294397194], within: 1e-9))
    #expect(try transformed(rows, #"[{"density":"x"}]"#).rowCount == 201)
    #expect(try transformed(rows, #"[{"loess":"y","on":"x","groupby":["g"]}]"#).rowCount == 4)
  }
}
