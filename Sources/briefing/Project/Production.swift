import CairoBackend
import Diagnostics
import Report
import Scene

/// Makes a project's files in memory. Warnings are collected; what is an error ends the run after all others of its
/// kind have been found.
final class Production {
  let loaded: LoadedProject
  let service: ChartService
  private let encoders: PictureEncoders

  init(_ loaded: LoadedProject) throws {
    self.loaded = loaded
    var data = ChartData(
      facts: loaded.facts, language: loaded.language, zone: loaded.zone, projectFolder: loaded.project.folder)
    data.timestamp = try Epoch.timestamp()
    service = try ChartService(data: data)
    encoders = PictureEncoders(measurer: service.measurer)
  }

  /// Draws every chart without encoding it.
  func checkCharts(_ findings: inout Findings) throws {
    for chart in loaded.charts {
      do {
        findings.add(Diagnostics(try service.draw(path: chart.path, within: loaded.project.folder).diagnostics))
      } catch {
        findings.add(error, file: chart.path)
      }
    }
  }

  /// Every chart of the project, named as its spec, in every format.
  func charts(_ findings: inout Findings) -> [(String, [UInt8])] {
    var files: [(String, [UInt8])] = []
    for chart in loaded.charts {
      do {
        let picture = try service.draw(path: chart.path, within: loaded.project.folder)
        findings.add(Diagnostics(picture.diagnostics))
        for format in PictureFormat.allCases {
          files.append(("\(chart.name).\(format.rawValue)", try encoders.encode(picture.scene, as: format)))
        }
      } catch { findings.add(error, file: chart.path) }
    }
    return files
  }

  func pages(_ findings: inout Findings) throws -> PagedDocument {
    var diagnostics = Diagnostics()
    let pages = BriefingPager.lay(
      loaded.document, measurer: service.measurer,
      drawing: { [service, loaded] in try service.draw($0, in: loaded, target: $1, width: $2) },
      options: .init(timestamp: service.data.timestamp), diagnostics: &diagnostics)
    findings.add(diagnostics)
    try findings.throwIfErrors()
    return pages
  }

  func pdf(_ findings: inout Findings) throws -> [UInt8] {
    try PDFDocumentEncoder(measurer: service.measurer).encode(try pages(&findings))
  }

  func slides(_ findings: inout Findings) throws -> [UInt8] {
    let contents = DeckContents(loaded.document, facts: loaded.facts, language: loaded.language)
    var diagnostics = Diagnostics()
    let (cover, slides) = contents.make(&diagnostics) { figure in
      try self.service.draw(figure.chart, in: self.loaded, target: .slide, width: nil)
    }
    findings.add(diagnostics)
    try findings.throwIfErrors()
    var options = SlideComposer.Options()
    options.metadata = contents.metadata(timestamp: service.data.timestamp)
    let composer = SlideComposer(
      options: options, measurer: service.measurer, encodePNG: encoders.png.encode, encodeSVG: encoders.svg.encode)
    let (bytes, warnings) = try composer.pptx(cover, slides)
    for var warning in warnings {
      warning.place.file = warning.place.file ?? loaded.project.text
      findings.add(warning)
    }
    return bytes
  }
}
