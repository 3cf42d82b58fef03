import Foundation
import Testing

struct BuildTests {
  @Test func newProjectBuilds() throws {
    let scratch = try Scratch.project()
    let result = try Command.run("build", "rivertown", in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "")
    let names = try scratch.files(in: "rivertown/output").keys.sorted()
    #expect(names == ["briefing.pdf", "briefing.pptx", "charts/sums.pdf", "charts/sums.png", "charts/sums.svg"])
  }

  @Test func twoBuildsAreTheSame() throws {
    let scratch = try Scratch()
    let seeds = Command.root.appendingPathComponent("seeds").path
    for name in ["a", "b"] {
      let result = try Command.run("build", seeds, "-o", name, in: scratch.url)
      #expect(result.status == 0, "\(result.errors)")
    }
    let (a, b) = (try scratch.files(in: "a"), try scratch.files(in: "b"))
    #expect(a.count > 10)
    #expect(a.keys.sorted() == b.keys.sorted())
    for (name, bytes) in a { #expect(b[name] == bytes, "\(name) differs") }
  }

  @Test func datesComeFromTheEnvironment() throws {
    let scratch = try Scratch.project()
    var files: [Data] = []
    for epoch in ["1714550400", "1714550400", "1714636800", nil] {
      let result = try Command.run(
        ["pdf", "rivertown", "-o", "a.pdf"], in: scratch.url,
        environment: epoch.map { ["SOURCE_DATE_EPOCH": $0] } ?? [:])
      #expect(result.status == 0, "\(result.errors)")
      files.append(try scratch.read("a.pdf"))
    }
    #expect(files[0] == files[1])
    #expect(Set(files).count == 3)
    let wrong = try Command.run(
      ["pdf", "rivertown", "-o", "a.pdf"], in: scratch.url, environment: ["SOURCE_DATE_EPOCH": "today"])
    #expect(wrong.status == 1)
    #expect(wrong.errors.hasPrefix("error: SOURCE_DATE_EPOCH is \"today\" — hint: "))
  }

  /// From a folder within the project, without naming it.
  @Test func findsTheProjectUpwards() throws {
    let scratch = try Scratch.project()
    let result = try Command.run("facts", in: scratch.url.appendingPathComponent("rivertown/charts"))
    #expect(result.status == 0)
    #expect(result.output.contains("fair-sum"))
  }

  @Test func missingChart() throws {
    let scratch = try Scratch.project()
    try scratch.edit("rivertown/briefing.md", "```chart sums", "```chart summs")
    let result = try Command.run("build", "rivertown", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("rivertown/briefing.md:19:1: error: there is no chart \"summs\""))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("rivertown/output")))
  }

  /// What cannot be drawn is found before anything is written.
  @Test func wrongChart() throws {
    let scratch = try Scratch.project()
    #expect(try Command.run("build", "rivertown", in: scratch.url).status == 0)
    let before = try scratch.files(in: "rivertown/output")
    try scratch.edit("rivertown/charts/sums.vl.yaml", "name: readings", "name: reedings")
    try scratch.edit("rivertown/briefing.md", "title: Two", "title: Three")
    let result = try Command.run("build", "rivertown", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("rivertown/charts/sums.vl.yaml:7:7: error: "), "\(result.errors)")
    #expect(try scratch.files(in: "rivertown/output") == before)
  }

  @Test func newRefusesAFolderInUse() throws {
    let scratch = try Scratch.project()
    let result = try Command.run("new", "rivertown", in: scratch.url)
    #expect(result.status == 1)
    #expect(
      result.errors
        == "rivertown: error: rivertown is there already — hint: name a folder that does not exist yet\n1 error\n")
  }

  @Test func check() throws {
    let result = try Command.run("check", Command.root.appendingPathComponent("seeds").path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasSuffix("no errors\n"))
  }

  /// Bars of different status on one scale, by `check` and by `chart` alone; overruled by name, with a reason.
  @Test func refusesWhatSharesAScale() throws {
    let scratch = try Scratch()
    let seeds = Command.root.appendingPathComponent("seeds")
    try FileManager.default.copyItem(at: seeds, to: scratch.url.appendingPathComponent("seeds"))
    try scratch.write(
      "seeds/charts/mixed.vl.yaml",
      """
      data: {name: facts}
      transform: [{filter: "datum.measure === 'investment' && isValid(datum.value)"}]
      mark: bar
      encoding:
        y: {field: partnership, type: nominal}
        x: {field: value, type: quantitative}
      """)
    let spec = "seeds/charts/mixed.vl.yaml"
    for command in [
      ["check", "seeds"], ["chart", spec, "-o", "mixed.png"], ["chart", spec, "-o", "a.svg", "--theme", "vega"],
    ] {
      let result = try Command.run(command, in: scratch.url)
      #expect(result.status == 1)
      let lines = result.errors.components(separatedBy: "\n").filter {
        $0.hasPrefix("\(spec):6:6: error: the x scale mixes ")
      }
      #expect(lines.first?.contains("\"baise-investment\" is signed, \"chongzuo-investment\" is planned") == true)
      #expect(lines.first?.contains("briefing explain mixed-status") == true)
      #expect(lines.count == 3, "status, kind and scope: \(lines)")
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path("mixed.png")))
    let text = try String(contentsOf: scratch.url.appendingPathComponent(spec), encoding: .utf8)
    let reasons = "{mixed-status: a test, mixed-kind: a test, mixed-scope: said in the text}"
    try scratch.write(spec, text + "\nusermeta: {briefing: {overrule: \(reasons)}}\n")
    let overruled = try Command.run("chart", spec, "-o", "mixed.png", in: scratch.url)
    #expect(
      overruled.status == 0 && overruled.errors.contains("note: ") && overruled.errors.contains("said in the text"))
  }
}
