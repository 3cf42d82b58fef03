import Diagnostics
import Foundation
import House
import Pictures
import Report
import Scene
import VegaLite

/// A text of Pages as it is laid out, with the facts that all cases share.
struct LaidText {
  var pages: PagedDocument
  var diagnostics: [Diagnostic]

  static func lay(_ c: ConformanceCase, measurer: any TextMeasurer = FixedWidthMeasurer()) throws -> LaidText {
    var diagnostics = Diagnostics()
    let document = BriefingReader.read(
      [UInt8](try Data(contentsOf: c.spec)), file: c.spec.lastPathComponent, facts: DrawnCase.facts,
      diagnostics: &diagnostics)
    let language = document.front.language
    let environment = DrawnCase.environment(
      c.spec.deletingLastPathComponent(), measurer: measurer, tables: DrawnCase.tables(language))
    let pages = BriefingPager.lay(
      document, measurer: measurer,
      drawing: { reference, target, width in
        guard case .inline(let tree) = reference.spec else {
          throw Diagnostic(.error, "a case has its charts in the text", at: reference.place)
        }
        var options = ChartOptions()
        (options.target, options.width, options.language) = (target, width, language)
        return try ChartPipeline(options: options, environment: environment, look: ChartTheme.house.look()).draw(tree)
      }, diagnostics: &diagnostics)
    return LaidText(pages: pages, diagnostics: diagnostics.items)
  }

  var text: String {
    let findings = diagnostics.map { "\($0)\n" }.joined()
    let outline = pages.outline.map { Self.text($0, indent: "") }.joined()
    return findings + outline
      + pages.pages.map { page in
        let places = page.destinations.sorted { $0.key < $1.key }
          .map { "destination \($0.key) \($0.value.y.rounded())\n" }
        return "page \(page.label ?? "without number")\n" + places.joined() + SceneDump.text(page.scene)
      }.joined()
  }

  private static func text(_ item: PagedDocument.OutlineItem, indent: String) -> String {
    "\(indent)outline \(item.title) → \(item.destination)\n"
      + item.children.map { text($0, indent: indent + "  ") }.joined()
  }
}
