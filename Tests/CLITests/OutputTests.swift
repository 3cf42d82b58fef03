import Foundation
import Testing

/// What an output may replace, and what is said when it cannot be written.
struct OutputTests {
  private static func shell(_ script: String, in scratch: Scratch) throws -> Command.Result {
    try Command.run(
      ["-c", script], in: scratch.url, environment: ["BRIEFING": Command.path], executable: "/bin/sh")
  }

  @Test func devicesPipesAndInputsStay() throws {
    let scratch = try Scratch.project()
    try scratch.write("a.vl.json", #"{"data": {"values": [{"a": 1}]}, "mark": "bar"}"#)
    let spec = try scratch.text("a.vl.json")
    let script = """
      mkfifo pipe; ln -s /dev/full device; ln a.vl.json twin
      for o in pipe device a.vl.json twin; do "$BRIEFING" chart a.vl.json -o $o --format png; echo "$o $?"; done
      "$BRIEFING" pdf rivertown -o rivertown/facts/gazette.yaml; echo "facts $?"
      "$BRIEFING" slides rivertown -o rivertown/briefing.md; echo "text $?"
      test -p pipe && test -L device && test -s rivertown/briefing.md && echo "all there"
      """
    let result = try Self.shell(script, in: scratch)
    #expect(result.output == "pipe 1\ndevice 1\na.vl.json 1\ntwin 1\nfacts 1\ntext 1\nall there\n")
    #expect(try scratch.text("a.vl.json") == spec)
    let lines = result.errors.components(separatedBy: "\n").filter { $0.contains("error: cannot write") }
    let input = "it is read for this very output — hint: name another file"
    #expect(
      lines == [
        "pipe: error: cannot write pipe: it is a pipe — hint: name a file to write",
        "device: error: cannot write device: it is a device — hint: name a file to write",
        "a.vl.json: error: cannot write a.vl.json: \(input)", "twin: error: cannot write twin: \(input)",
        "rivertown/facts/gazette.yaml: error: cannot write rivertown/facts/gazette.yaml: \(input)",
        "rivertown/briefing.md: error: cannot write rivertown/briefing.md: \(input)",
      ])
  }

  static let empty: [([String], String)] = [
    (["build", "rivertown", "-o", ""], "-o"), (["pdf", "rivertown", "-o", ""], "-o"),
    (["slides", "rivertown", "-o", ""], "-o"), (["facts", "rivertown", "--format", "datapackage", "-o", ""], "-o"),
    (["chart", "rivertown/charts/sums.vl.yaml", "-o", ""], "-o"), (["chart", "", "-o", "a.png"], "<specs>"),
    (["chart", "a.vl.json", "-o", "a.png", "--data-root", ""], "--data-root"),
    (["chart", "a.vl.json", "-o", "a.png", "--project", ""], "--project"),
    (["chart", "a.vl.json", "-o", "a.png", "--theme", ""], "--theme"), (["new", ""], "<dir>"),
    (["build", ""], "<project>"), (["check", ""], "<project>"), (["verify", "--documents", ""], "--documents"),
    (["trace", ""], "<file>"), (["extract", "", "--lang", "en"], "<document>"),
  ]

  /// A variable that is not set must not fill the current folder.
  @Test(arguments: empty) func emptyPathsAreRefused(_ arguments: [String], _ name: String) throws {
    let scratch = try Scratch()
    let result = try Command.run(arguments, in: scratch.url)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("Error: \(name) is empty\n"), "\(result.errors)")
    #expect(try scratch.files().isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAnError() throws {
    let scratch = try Scratch.project()
    try scratch.write("d.txt", "They signed 5 projects.\n")
    let commands = [
      "facts rivertown", "facts rivertown --format csv", "facts rivertown --format json",
      "facts rivertown --where measure=investment --sum value", "check rivertown", "check rivertown --format json",
      "schema", "explain", "explain mixed-status", "extract d.txt --lang en", "new n", "trace s.svg",
    ]
    #expect(try Command.run("chart", "rivertown/charts/sums.vl.yaml", "-o", "s.svg", in: scratch.url).status == 0)
    for command in commands {
      let result = try Self.shell("\"$BRIEFING\" \(command) > /dev/full", in: scratch)
      #expect(result.status == 1, "\(command)")
      #expect(
        result.errors.contains("error: cannot write standard output: No space left on device\n"),
        "\(command): \(result.errors)")
    }
  }

  /// A reader that goes away is no fault; a stream that is closed does not get a file in its place.
  @Test func closedStreams() throws {
    let scratch = try Scratch.project()
    let gone = try Self.shell("\"$BRIEFING\" schema | true; \"$BRIEFING\" schema | head -1", in: scratch)
    #expect(gone.status == 0 && gone.errors == "" && gone.output == "{\n")
    let closed = try Self.shell("\"$BRIEFING\" facts rivertown >&-", in: scratch)
    #expect(closed.status == 1 && closed.errors.hasPrefix("error: cannot write standard output: "))
    let files = try Self.shell("\"$BRIEFING\" build rivertown <&- >&- 2>&-; echo $?", in: scratch)
    #expect(files.output == "0\n")
    let pdf = try scratch.read("rivertown/output/briefing.pdf")
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
  }

  @Test func stagingOfTheDeadIsSwept() throws {
    let scratch = try Scratch.project()
    for folder in ["rivertown/output", "single", "charts"] {
      try scratch.write("\(folder)/.briefing-99999999-1/new/charts/a.pdf", "x")
    }
    #expect(try Command.run("build", "rivertown", in: scratch.url).status == 0)
    #expect(try Command.run("pdf", "rivertown", "-o", "single/a.pdf", in: scratch.url).status == 0)
    let chart = try Command.run("chart", "rivertown/charts/sums.vl.yaml", "-o", "charts/", in: scratch.url)
    #expect(chart.status == 0)
    #expect(try scratch.files().keys.allSatisfy { !$0.contains(".briefing-") })
    #expect(try scratch.files(in: "charts").keys.sorted() == ["sums.png"])
  }
}
