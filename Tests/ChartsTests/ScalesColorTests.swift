import Scene
import Testing

@testable import Vega

/// Expected colours are those of vega-scale 7 and d3-interpolate 3.
struct ScalesColorTests {
  private func bytes(_ c: Color) -> [Int] {
    [c.red, c.green, c.blue].map { Int(bounded: ($0 * 255).rounded(), in: 0...255) }
  }

  @Test func spaces() throws {
    let colors = try ["#4c78a8", "#f58518", "#eee"].map { try #require(Color(css: $0)) }
    let expected: [ColorSpace: [[Int]]] = [
      .rgb: [[144, 125, 110], [241, 196, 152]], .hsl: [[159, 52, 202], [218, 196, 175]],
      .hslLong: [[52, 202, 98], [218, 196, 175]], .lab: [[161, 127, 119], [250, 196, 156]],
      .hcl: [[186, 106, 187], [250, 196, 156]], .hclLong: [[0, 157, 135], [250, 196, 156]],
      .cubehelix: [[183, 86, 212], [176, 224, 180]], .cubehelixLong: [[38, 180, 101], [176, 224, 180]],
    ]
    for space in ColorSpace.allCases {
      let ramp = ColorRamp(colors, space: space)
      #expect([0.2, 0.8].map { bytes(ramp.color(at: $0)) } == expected[space], "\(space)")
      #expect([0, 0.5, 1].map { ramp.color(at: $0) } == colors, "\(space)")
    }
  }

  @Test func gammaAndGreys() throws {
    let colors = try ["purple", "orange"].map { try #require(Color(css: $0)) }
    #expect(
      [0.2, 0.5].map { bytes(ColorRamp(colors, gamma: 2.2).color(at: $0)) } == [[163, 79, 116], [204, 120, 93]])
    let helix = ColorRamp(colors, space: .cubehelix, gamma: 3)
    #expect([0.2, 0.5].map { bytes(helix.color(at: $0)) } == [[157, 0, 93], [207, 4, 32]])
    // White has no hue; the ramp takes the other colour's.
    let pale = ColorRamp([.white, try #require(Color(css: "steelblue"))], space: .hcl)
    #expect([0.2, 0.5].map { bytes(pale.color(at: $0)) } == [[178, 234, 255], [138, 194, 248]])
  }

  @Test func schemes() throws {
    func at(_ name: String, _ t: [Double]) throws -> [[Int]] {
      let ramp = try #require(ColorSchemes.ramp(named: name))
      return t.map { bytes(ramp.color(at: $0)) }
    }
    #expect(try at("blues", [0, 0.25, 0.73]) == [[207, 225, 242], [156, 200, 226], [44, 124, 186]])
    #expect(try at("viridis", [0.1, 0.5, 1]) == [[72, 37, 117], [33, 145, 141], [253, 231, 37]])
    #expect(try at("redYellowBlue", [0.1, 0.5]) == [[212, 50, 44], [250, 248, 193]])
    #expect(try at("turbo", [0.25, 1]) == [[39, 186, 227], [145, 11, 0]])
    let seven = try #require(ColorSchemes.colors(named: "blues-7"))
    #expect(seven.colors.map(bytes).first == [185, 214, 234])
    #expect(seven.colors.map(bytes).last == [22, 97, 168])
    #expect(ColorSchemes.colors(named: "tableau10")?.colors.first?.hexString == "#4c78a8")
    #expect(ColorSchemes.colors(named: "nothing") == nil)
    for name in ColorSchemes.names {
      #expect(ColorSchemes.colors(named: name)?.colors.isEmpty == false)
    }
    #expect(ColorSchemes.colors(named: "category20")?.colors.count == 20)
    #expect(ColorSchemes.colors(named: "set3")?.colors.count == 12)
  }

  @Test func schemesAsRanges() throws {
    let blues = try #require(ColorSchemes.colors(named: "blues"))
    #expect(ColorSchemes.range(blues, for: .threshold, domainCount: 2).count == 3)
    #expect(ColorSchemes.range(blues, for: .quantize, domainCount: 2).count == 5)
    #expect(ColorSchemes.range(blues, for: .ordinal, domainCount: 4, count: 7).count == 7)
    guard case .interpolator(let ramp) = ColorSchemes.range(blues, for: .linear, domainCount: 2, extent: (0.5, 1))
    else {
      Issue.record("no interpolator")
      return
    }
    #expect(bytes(ramp.color(at: 0)) == [91, 163, 207])
    #expect(bytes(ramp.reversed.color(at: 1)) == [91, 163, 207])
    let ten = try #require(ColorSchemes.colors(named: "tableau10"))
    #expect(ColorSchemes.range(ten, for: .ordinal, domainCount: 3).count == 10)
  }
}
