import ArgumentParser
import Diagnostics
import Disk
import Facts

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Read the figures in sentences.",
    discussion: """
      Reads standard input, one JSON object a line: {"id", "lang", "text"}, and writes for each {"id", "figures"}, where \
      each figure has start and length (in Unicode scalars), text, value, lower, upper, lower_inclusive, \
      upper_inclusive, qualifier, unit and currency. Numbers are decimals in strings. Languages: \(LanguageOption.list).

      EXAMPLES:
        briefing figures --jsonl < sentences.jsonl
      A line is an object such as {"id": "1", "lang": "de", "text": "Über 150 Firmen"}.
      """)

  @Flag(help: "JSON objects, one a line, in and out.")
  var jsonl = false

  func validate() throws {
    if !jsonl { throw ValidationError("figures needs --jsonl: the one form that it reads") }
  }

  func run() throws {
    try reporting { findings in
      var number = 0
      var input = StandardInputLines()
      while let line = try input.next() {
        number += 1
        do {
          let answer = try FigureLines.answer(line, number: number, file: "standard input")
          if let answer { try Terminal.print(answer + "\n") }
        } catch { findings.add(error) }
      }
    }
  }
}
