import CairoBackend
import Foundation
import Scene
import Testing

/// Pictures as a reader sees them, in the project's fonts. All on one thread, since shaped text is of one.
@MainActor @Suite(.enabled(if: FontCheck.missingHouseFonts().isEmpty, "the house fonts are not installed"))
struct PictureConformanceTests {
  /// Pictures are no wider: they are to be looked at, and hundreds of them kept.
  static let width = 200.0
  private static let measurer = Result { try PangoMeasurer() }

  @Test(arguments: ConformanceCase.charts) func chartLooksAsRecorded(_ c: ConformanceCase) throws {
    let measurer = try Self.measurer.get()
    guard let scene = try DrawnCase.draw(c, measurer: measurer).picture?.scene else {
      #expect(!FileManager.default.fileExists(atPath: c.picture.path), "a spec that is refused has no picture")
      return
    }
    try expectPicture(of: scene, c, measurer)
  }

  /// The first page stands for all.
  @Test(arguments: ConformanceCase.pages) func pageLooksAsRecorded(_ c: ConformanceCase) throws {
    let measurer = try Self.measurer.get()
    let page = try #require(try LaidText.lay(c, measurer: measurer).pages.pages.first)
    try expectPicture(of: page.scene, c, measurer)
  }

  private func expectPicture(of scene: Scene, _ c: ConformanceCase, _ measurer: PangoMeasurer) throws {
    var scene = scene
    scene.metadata = Metadata()
    let scale = min(1, Self.width / max(scene.size.width, 1))
    let png = try PNGEncoder(measurer: measurer, options: RasterOptions(scale: scale)).encode(scene)
    if let complaint = try complaint(png, c) {
      FailurePage.add(c.name, complaint, png: png)
      Issue.record("\(complaint)\n  see \(FailurePage.page.path)")
    }
  }

  private func complaint(_ png: [UInt8], _ c: ConformanceCase) throws -> String? {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(png).write(to: c.picture)
      return "picture \(c): recorded; run again without RECORD_GOLDENS"
    }
    guard let data = try? Data(contentsOf: c.picture) else {
      return "picture \(c): there is none; record it with RECORD_GOLDENS=1"
    }
    let golden = [UInt8](data)
    if golden == png { return nil }
    return try PixelImage(png: png).complaint(golden: PixelImage(png: golden)).map { "picture \(c) \($0)" }
  }
}
