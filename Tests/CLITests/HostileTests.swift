import Foundation
import Testing

/// Inputs that lie, flood, or lead astray.
struct HostileTests {
  private static func shell(_ script: String, in scratch: Scratch) throws -> Command.Result {
    try Command.run(["-c", script], in: scratch.url, environment: ["BRIEFING": Command.path], executable: "/bin/bash")
  }

  /// A pipe or a device in a project's folder is not waited for, nor read without end.
  @Test func onlyFilesAreRead() throws {
    let scratch = try Scratch.project()
    let result = try Self.shell(
      """
      mkfifo rivertown/facts/x.yaml; ln -s /dev/zero rivertown/facts/y.csv
      timeout 20 "$BRIEFING" check rivertown; echo $?
      """, in: scratch)
    #expect(result.output == "1\n")
    let pipe = "rivertown/facts/x.yaml"
    #expect(
      result.errors.contains("\(pipe): error: cannot read \(pipe): it is a pipe, not a file\n"), "\(result.errors)")
    #expect(result.errors.contains("rivertown/facts/y.csv: error: cannot read rivertown/facts/y.csv: it "))
  }

  /// A link leads out of the project: nothing of what it leads to is shown.
  @Test func linksStayWithinTheProject() throws {
    let scratch = try Scratch.project()
    try scratch.write("outside/passwd", "root:SECRET:0:0\n")
    try scratch.write("outside/c.vl.json", #"{"title": "SECRET", "data": {"values": [{"a": 1}]}, "mark": "bar"}"#)
    for (link, target) in [("facts/x.csv", "passwd"), ("charts/x.vl.json", "c.vl.json"), ("derived.yaml", "passwd")] {
      let result = try Self.shell(
        "ln -s \"$PWD/outside/\(target)\" rivertown/\(link); \"$BRIEFING\" build rivertown; echo $?; rm rivertown/\(link)",
        in: scratch)
      #expect(result.output == "1\n", "\(link)")
      #expect(
        result.errors.contains(
          "rivertown/\(link): error: cannot read rivertown/\(link): it lies outside of the project's folder"),
        "\(result.errors)")
      #expect(!result.errors.contains("SECRET"))
    }
  }

  /// One spec, read once, within a project that it might ask for facts.
  @Test func specsComeFromPipes() throws {
    let scratch = try Scratch.project()
    let spec = #"{"data": {"name": "facts"}, "mark": "bar", "encoding": {"x": {"aggregate": "count"}}}"#
    try scratch.write("rivertown/a.vl.json", spec)
    let result = try Self.shell(
      """
      cd rivertown; "$BRIEFING" chart a.vl.json -o a.svg && "$BRIEFING" chart <(cat a.vl.json) -o b.svg --project . \
      && "$BRIEFING" chart - -o c.svg < a.vl.json && cat a.vl.json | "$BRIEFING" chart - -o d.svg
      """, in: scratch)
    #expect(result.status == 0, "\(result.errors)")
    let first = try scratch.read("rivertown/a.svg")
    for name in ["b", "c", "d"] { #expect(try scratch.read("rivertown/\(name).svg") == first, "\(name)") }
  }

  @Test func standardInputThatCannotBeRead() throws {
    let scratch = try Scratch()
    let result = try Self.shell("\"$BRIEFING\" figures --jsonl < /", in: scratch)
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix("standard input: error: cannot read standard input: Is a directory\n"), "\(result.errors)"
    )
    let line = #"{"id": 1, "lang": "en", "text": "5 projects"}"#
    let both = try Self.shell("printf '%s\\n%s' '\(line)' '\(line)' | \"$BRIEFING\" figures --jsonl", in: scratch)
    #expect(both.status == 0 && both.output.split(separator: "\n").count == 2)
  }

  /// What steers a terminal is shown by its code, in messages and in what `trace` reads.
  @Test func nothingSteersTheTerminal() throws {
    let scratch = try Scratch.project()
    try scratch.edit("rivertown/facts/gazette.yaml", "measure: participants", "measure: \"\\e]0;owned\\a\\u202Ex\"")
    let result = try Command.run("check", "rivertown", in: scratch.url)
    #expect(result.errors.contains("\"\\u{1B}]0;owned\\u{7}\\u{202E}x\""), "\(result.errors)")
    #expect(!result.errors.contains("\u{1B}") && !result.errors.contains("\u{202E}"))
    let picture = try Scratch.project()
    #expect(try Command.run("chart", "rivertown/charts/sums.vl.yaml", "-o", "s.svg", in: picture.url).status == 0)
    try picture.edit("s.svg", "fair-sum", "fair&#27;[31m-sum")
    let trace = try Command.run("trace", "s.svg", in: picture.url)
    #expect(trace.output.contains("fair [31m-sum"), "\(trace.output)")
    #expect(!trace.output.contains("\u{1B}"))
  }

  /// What `extract` writes of a document is YAML again.
  @Test func candidatesAreYAML() throws {
    let scratch = try Scratch.project()
    try scratch.write("d.txt", "We signed 5 \u{1B}[31mprojects\u{0} and 6\u{FFFE} contracts.\n")
    let made = try Self.shell("\"$BRIEFING\" extract d.txt --lang en > rivertown/facts/x.yaml", in: scratch)
    #expect(made.status == 0, "\(made.errors)")
    let check = try Command.run("check", "rivertown", in: scratch.url)
    #expect(!check.errors.contains("not YAML") && check.errors.contains("TODO"), "\(check.errors)")
  }

  /// Of findings of one kind the first are written out, and the rest counted.
  @Test func floodsAreDammed() throws {
    let scratch = try Scratch.project()
    let rows = (0..<300).map { "u\($0),gazette,project_count,1,project,signd\n" }.joined()
    try scratch.write("rivertown/facts/big.csv", "id,document,measure,value,unit,status\n" + rows)
    let result = try Command.run("check", "rivertown", in: scratch.url)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.filter { $0.contains("unknown status \"signd\"") }.count == 50)
    #expect(lines.contains("… and 250 more like it: error: unknown status \"…\" (check --format json shows all)"))
    #expect(lines.last == "300 errors")
    let json = try Command.run("check", "rivertown", "--format", "json", in: scratch.url)
    #expect(json.output.components(separatedBy: "\"severity\"").count == 301)
  }

  @Test func tablesHaveALargestSize() throws {
    let scratch = try Scratch.project()
    let text = try scratch.text("rivertown/briefing.md")
    try scratch.write(
      "rivertown/briefing.md", text + "\n|a|b|\n|-|-|\n" + String(repeating: "|x|y|\n", count: 5001))
    let result = try Command.run("check", "rivertown", in: scratch.url)
    #expect(
      result.errors.contains("error: a table of more than 5000 rows — hint: split the table\n"), "\(result.errors)")
  }
}
