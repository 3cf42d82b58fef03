import Foundation
import Testing

/// Small texts, each with one block or rule of pages and slides.
@Suite struct PageConformanceTests {
  @Test(arguments: ConformanceCase.pages) func pagesAreAsRecorded(_ c: ConformanceCase) throws {
    expectRecorded(try LaidText.lay(c).text, c)
  }

  /// Slides are made by the command, as a user makes them: what is recorded is their XML, a tag a line.
  @Test(arguments: ConformanceCase.slides) func slidesAreAsRecorded(_ c: ConformanceCase) throws {
    expectRecorded(try SlideParts.text(of: c), c)
  }
}
