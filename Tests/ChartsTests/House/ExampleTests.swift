import Foundation
import Scene
import Support
import Testing

@testable import VegaLite

/// Every example of the folder, as it is drawn by the house.
@Suite struct ExampleTests {
  static let names: [String] = {
    let folder = Seeds.root.appendingPathComponent("Examples").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".vl.yaml") }.map { String($0.dropLast(8)) }.sorted()
  }()

  @Test func thereAreExamples() { #expect(Self.names.count >= 12) }

  @Test(arguments: names) func isDrawnAsRecorded(name: String) throws {
    let picture = try QualifierTests.example(name)
    #expect(picture.diagnostics.isEmpty)
    expectGolden(SceneDump.text(picture.scene), "examples/\(name)")
  }

  /// Nothing is clipped: what is drawn lies within the picture, labels included.
  @Test(arguments: names) func fitsThePicture(name: String) throws {
    let picture = try QualifierTests.example(name)
    let bounds = SceneBounds.of(picture.scene.nodes)
    #expect(bounds.minX >= -0.5 && bounds.maxX <= picture.scene.size.width + 0.5, "\(bounds)")
    #expect(bounds.minY >= -0.5 && bounds.maxY <= picture.scene.size.height + 0.5, "\(bounds)")
  }

  /// The gallery shows each of them.
  @Test(arguments: names) func isInTheGallery(name: String) throws {
    let page = try String(contentsOf: Seeds.root.appendingPathComponent("docs/gallery.md"), encoding: .utf8)
    #expect(page.contains("(images/gallery/\(name).png)") && page.contains("(../Examples/\(name).vl.yaml)"))
    let image = Seeds.root.appendingPathComponent("docs/images/gallery/\(name).png")
    #expect(FileManager.default.fileExists(atPath: image.path))
  }
}
