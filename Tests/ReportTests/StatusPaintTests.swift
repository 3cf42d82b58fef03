import Pictures
import Scene
import Testing

@testable import Report

/// One definition of how a status is drawn; only the sizes are the targets'.
@Suite struct StatusPaintTests {
  @Test(arguments: StatusMark.allCases)
  func targetsDifferInScaleAlone(_ mark: StatusMark) throws {
    guard let chart = StatusPaint.of(mark, on: .chart) else {
      #expect(Swatch.sign(mark) != nil)
      #expect(Target.allCases.allSatisfy { StatusPaint.of(mark, on: $0) == nil })
      return
    }
    for (target, factor) in [(Target.a4, 0.8), (.slide, 1.2)] {
      let paint = try #require(StatusPaint.of(mark, on: target))
      #expect(paint.shape == chart.shape)
      #expect(paint.outline?.paint == chart.outline?.paint)
      #expect(paint.outline?.width == chart.outline.map { $0.width * factor })
      #expect(paint.outline?.dash == chart.outline?.dash.map { $0 * factor })
      guard case .hatch(let own) = paint.fill, case .hatch(let base) = chart.fill else {
        #expect(paint.fill == chart.fill)
        continue
      }
      #expect((own.pitch, own.width) == (base.pitch * factor, base.width * factor))
      #expect((own.color, own.angle) == (base.color, base.angle))
    }
  }

  /// "More ink, nearer to the ground."
  @Test func theLadderOfStatus() throws {
    func paint(_ mark: StatusMark) throws -> StatusPaint { try #require(StatusPaint.of(mark, on: .chart)) }
    #expect(try paint(.pledged).fill == .solid(.white) && paint(.pledged).outline?.width == 1.5)
    #expect(try paint(.planned).fill == .hatch(Hatch(color: Palette.blue, angle: 45, pitch: 4, width: 1)))
    #expect(try paint(.signed).fill == .solid(Palette.blue) && paint(.signed).outline == nil)
    #expect(try paint(.paidIn).fill == .solid(Palette.paidIn))
    #expect(
      try paint(.underConstruction).fill == .hatch(Hatch(color: Palette.teal, angle: 45, pitch: 2.8, width: 1.4)))
    #expect(try paint(.operating).fill == .solid(Palette.teal))
    #expect(try paint(.cancelled).shape == .struckField && paint(.held).shape == .ring)
    #expect(try paint(.otherReading).shape == .thinField && paint(.otherReading).fill == .solid(Palette.doubt))
    #expect(try paint(.notStated).outline?.dash == [1.2, 1.8])
    let drawn = try StatusMark.allCases.filter { Swatch.sign($0) == nil }.map(paint)
    #expect(Set(drawn).count == drawn.count - 2)  // held, discussed and stated are one ring
  }

  @Test(arguments: StatusMark.allCases)
  func pageAndSlideDrawTheSamePaint(_ mark: StatusMark) throws {
    let r = Rect(x: 10, y: 20, width: 20, height: 11)
    let shapes = SlideSwatch.shapes(mark, in: r)
    let nodes = Swatch.nodes(mark, in: r)
    guard let paint = StatusPaint.of(mark, on: .slide) else {
      #expect(shapes.isEmpty && nodes.isEmpty)
      return
    }
    #expect(shapes.first?.fill == paint.paint && shapes.first?.stroke == paint.outline)
    #expect(shapes.count == (paint.shape == .struckField ? 2 : 1))
    guard case .path(let path)? = nodes.first else {
      Issue.record("no swatch")
      return
    }
    #expect(path.fill == StatusPaint.of(mark, on: .a4)?.paint)
  }
}
