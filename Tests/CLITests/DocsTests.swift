import Foundation
import Testing

/// What the documentation says is there, is there.
struct DocsTests {
  static let pages: [String] = {
    let docs = (try? FileManager.default.contentsOfDirectory(atPath: Command.root.path + "/docs")) ?? []
    return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
      + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
  }()

  static func text(_ page: String) throws -> String {
    try String(contentsOf: Command.root.appendingPathComponent(page), encoding: .utf8)
  }

  /// The lines of the fenced blocks of one kind, without comments.
  static func lines(_ page: String, of kind: String) throws -> [String] {
    var lines: [String] = []
    var isInside = false
    for line in try text(page).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside = line == "```" + kind
      } else if isInside {
        let command = line.components(separatedBy: " #")[0].trimmingCharacters(in: .whitespaces)
        if !command.isEmpty, !command.hasPrefix("#") { lines.append(command) }
      }
    }
    return lines
  }

  @Test func beginsWithTheTwoCommands() throws {
    #expect(try Self.lines("README.md", of: "sh").prefix(2) == ["make briefing", "make test"])
  }

  @Test(arguments: pages) func makeTargetsExist(_ page: String) throws {
    let makefile = try Self.text("Makefile").components(separatedBy: "\n")
    for line in try Self.lines(page, of: "sh") where line.hasPrefix("make ") {
      let target = line.components(separatedBy: " ")[1]
      #expect(makefile.contains { $0.hasPrefix(target + ":") }, "\(page): \(line)")
    }
  }

  /// Each `briefing …` of the README is run, in its order, in a folder that holds a copy of the seeds.
  @Test func commandsRun() throws {
    let scratch = try Scratch()
    for name in ["seeds"] {
      try FileManager.default.copyItem(
        at: Command.root.appendingPathComponent(name), to: scratch.url.appendingPathComponent(name))
    }
    let lines = try Self.lines("README.md", of: "sh").filter { $0.hasPrefix("briefing ") }
    #expect(lines.count > 5)
    let folder = URL(fileURLWithPath: Command.path).deletingLastPathComponent().path
    for line in lines {
      // The documents are not part of the project.
      if line.hasPrefix("briefing verify") { continue }
      let result = try Command.run(
        ["-c", line], in: scratch.url, environment: ["PATH": folder + ":/usr/bin:/bin"], executable: "/bin/sh")
      #expect(result.status == 0, "\(line): \(result.errors)")
    }
  }

  /// The error that the README shows is the one that comes.
  @Test func theErrorShownIsReal() throws {
    let scratch = try Scratch.project()
    try scratch.edit("rivertown/facts/gazette.yaml", "qualifier: nearly", "qualifyer: nearly")
    let result = try Command.run("build", "rivertown", in: scratch.url)
    #expect(try Self.text("README.md").contains(result.errors))
  }

  @Test func theTraceShownIsReal() throws {
    let scratch = try Scratch()
    let seeds = Command.root.appendingPathComponent("seeds").path
    let spec = seeds + "/charts/planned.vl.yaml"
    #expect(try Command.run("chart", spec, "-o", "planned.png", in: scratch.url).status == 0)
    let result = try Command.run("trace", "planned.png", in: scratch.url)
    #expect(try Self.text("README.md").contains(result.output))
  }

  /// Relative links lead to files of the project.
  @Test(arguments: pages) func linksLeadSomewhere(_ page: String) throws {
    let folder = Command.root.appendingPathComponent(page).deletingLastPathComponent()
    var isInside = false
    for line in try Self.text(page).components(separatedBy: "\n") {
      if line.hasPrefix("```") { isInside.toggle() }
      if isInside { continue }
      for match in line.matches(of: /\]\(([^)\s]+)\)/) {
        let target = String(match.1)
        // `charts/NAME…` and the like show a form, in code.
        if target.contains("://") || target.hasPrefix("#") || target.contains("NAME") || target.hasPrefix("mailto:") {
          continue
        }
        let path = target.components(separatedBy: "#")[0]
        #expect(
          FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path), "\(page) links to \(target)"
        )
      }
    }
  }

  /// Nothing in the documentation leads out of the project.
  @Test(arguments: pages) func speaksOfTheProjectAlone(_ page: String) throws {
    #expect(try !Self.text(page).contains("../shared"))
  }
}
