import Diagnostics
import Disk
import House
import Pictures
import Scene
import Tables

/// Specs and the files that they become.
struct ChartBatch: Sendable {
  struct Output: Sendable {
    var path: String
    var format: PictureFormat
  }

  var specs: [(path: String, outputs: [Output])]
  var files: SpecFiles
  var theme: ChartTheme
  var data: ChartData
  /// Nil: each spec's own folder.
  var dataFolder: DataFolder?
  var target: Target
  var raster: RasterOptions
  /// Of the whole picture, in pixels of its format.
  var width: Double?
  var height: Double?

  /// Two specs may not write one file.
  func checkNames() throws {
    var writers: [String: String] = [:]
    for spec in specs {
      for output in spec.outputs {
        if let other = writers.updateValue(spec.path, forKey: output.path) {
          throw Diagnostic(
            .error, "\(output.path) would be written twice, also from \(other)", at: Place(file: spec.path),
            hint: "draw them into different folders")
        }
      }
    }
  }

  /// What was found for each spec. One that is wrong does not keep the others from being drawn.
  func run(jobs: Int) -> [[Diagnostic]] {
    for spec in specs { InputFiles.expect(spec.path) }
    for folder in Set(specs.flatMap { $0.outputs.map { Files.split($0.path).folder } }) { Leftovers.sweep(folder) }
    return draw(jobs: jobs)
  }

  private func draw(jobs: Int) -> [[Diagnostic]] {
    Workers.map(specs.count, jobs: jobs) { [self] in
      do {
        let service = try ChartService(data: data, theme: theme)
        let encoders = PictureEncoders(measurer: service.measurer, raster: raster)
        return { i in
          if specs.count > 1 { Terminal.progress("\(i + 1)/\(specs.count) \(specs[i].path)") }
          do { return try draw(i, service, encoders) } catch { return placed(error, specs[i].path) }
        }
      } catch {
        return { i in placed(error, specs[i].path) }
      }
    }
  }

  private func draw(_ i: Int, _ service: ChartService, _ encoders: PictureEncoders) throws -> [Diagnostic] {
    let spec = specs[i]
    let chart = try service.prepare(path: spec.path, bytes: files.read(spec.path), folder: dataFolder)
    var picture: (scale: Double, drawn: Picture)?
    for output in spec.outputs {
      // PNGs alone have pixels apart from their units.
      let scale = output.format == .png ? raster.scale : 1
      let drawn: Picture
      if let done = picture, done.scale == scale || width == nil && height == nil {
        drawn = done.drawn
      } else {
        drawn = try service.draw(
          chart, file: spec.path, target: target, size: (width.map { $0 / scale }, height.map { $0 / scale }))
        picture = (scale, drawn)
      }
      // Not durable: it takes as long as drawing, and a picture is soon drawn again.
      try Files.replace(output.path, try encoders.encode(drawn.scene, as: output.format), durable: false)
    }
    return picture?.drawn.diagnostics ?? []
  }

  private func placed(_ error: any Error, _ file: String) -> [Diagnostic] {
    Findings.diagnostics(of: error).map { d in
      var d = d
      if d.place.file == nil { d.place.file = file }
      return d
    }
  }
}
