import Foundation
import Testing

/// Exit status 64 and one line that says what is wrong with the command line; 1 where the input is.
struct UsageTests {
  static let wrong: [([String], String)] = [
    (["build", "--colour"], "Error: Unknown option '--colour'"),
    (["bild"], "Error: Unexpected argument 'bild'"),
    (["chart"], "Error: Missing expected argument '<specs> ...'"),
    (["chart", "a.vl.json", "b.vl.json", "-o", "a.png"], "Error: Several specs need a folder as output: -o a.png/"),
    (
      ["chart", "a.vl.json", "-o", "a.gif"],
      "Error: The output a.gif ends in none of .png, .svg, .pdf; name a --format."
    ),
    (["chart", "a.vl.json", "-o", "a.png", "--width", "0"], "Error: --width must be more than 0."),
    (["chart", "a.vl.json", "-o", "a.png", "--jobs", "0"], "Error: --jobs must be 1 or more."),
    (["chart", "a.vl.json", "-o", "a.svg", "--scale", "2"], "Error: --scale and --ppi are of PNG files."),
    (["verify"], "Error: Missing expected argument '--documents <dir>'"),
    (["explain", "mixed-statu"], "Error: There is no rule \"mixed-statu\": did you mean \"mixed-status\"?"),
  ]

  @Test(arguments: wrong) func usage(_ arguments: [String], _ line: String) throws {
    let result = try Command.run(arguments)
    #expect(result.status == 64)
    #expect(result.errors.split(separator: "\n").first.map(String.init) == line)
    #expect(result.output == "")
  }

  static let missing: [([String], String)] = [
    (
      ["build"],
      """
      error: there is no briefing.md here or in a folder above — hint: name the project's folder, or make one with: \
      briefing new DIR
      """
    ),
    (["build", "nowhere"], "nowhere: error: there is no folder nowhere — hint: make a project with: briefing new DIR"),
    (["trace", "nowhere.png"], "nowhere.png: error: cannot read nowhere.png: No such file or directory"),
    (
      ["chart", "nowhere.vl.json", "-o", "a.png"],
      "nowhere.vl.json: error: cannot read nowhere.vl.json: No such file or directory"
    ),
  ]

  @Test(arguments: missing) func input(_ arguments: [String], _ line: String) throws {
    let result = try Command.run(arguments)
    #expect(result.status == 1)
    #expect(result.errors == line + "\n1 error\n")
  }

  @Test func explains() throws {
    let rules = try Command.run("explain").output.split(separator: "\n").map(String.init)
    #expect(rules.contains("mixed-status"))
    for rule in rules { #expect(try Command.run("explain", rule).output.hasPrefix(rule + "\n\n")) }
  }
}
