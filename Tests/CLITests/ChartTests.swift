import Foundation
import Testing

struct ChartTests {
  static let bars = """
    {"data": {"values": [{"a": "A", "b": 28}, {"a": "B", "b": 55}]}, "mark": "bar",
     "encoding": {"y": {"field": "a", "type": "nominal"}, "x": {"field": "b", "type": "quantitative"}}}
    """

  private static func spec(of data: String) -> String {
    """
    {"data": {"url": "\(data)"}, "mark": "point", "encoding": {"x": {"field": "a", "type": "quantitative"}}}
    """
  }

  static let heads: [(String, String)] = [("png", "\u{89}PNG"), ("svg", "<svg"), ("pdf", "%PDF")]

  @Test(arguments: heads) func formats(_ format: String, _ head: String) throws {
    let scratch = try Scratch()
    try scratch.write("bars.vl.json", Self.bars)
    let result = try Command.run("chart", "bars.vl.json", "-o", "bars.\(format)", in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
    let bytes = try scratch.read("bars.\(format)")
    #expect(String(data: bytes.prefix(4), encoding: .isoLatin1) == head)
  }

  /// The whole picture, to the pixel, whatever the scale.
  @Test(arguments: [["--width", "1600", "--height", "900"], ["--width", "801", "--height", "333", "--scale", "1.5"]])
  func exactSize(_ options: [String]) throws {
    let scratch = try Scratch()
    try scratch.write("bars.vl.json", Self.bars)
    let result = try Command.run(["chart", "bars.vl.json", "-o", "bars.png"] + options, in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
    let bytes = [UInt8](try scratch.read("bars.png"))
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect([String(number(16)), String(number(20))] == [options[1], options[3]])
  }

  @Test func severalAtOnce() throws {
    let scratch = try Scratch()
    for i in 0..<6 { try scratch.write("\(i).vl.json", Self.bars.replacingOccurrences(of: "28", with: "\(10 + i)")) }
    let specs = (0..<6).map { "\($0).vl.json" }
    for jobs in ["1", "4"] {
      let result = try Command.run(
        ["chart"] + specs + [
          "-o", jobs + "/", "--format", "png", "--format", "pdf", "--format", "svg", "--jobs", jobs,
        ],
        in: scratch.url)
      #expect(result.status == 0, "\(result.errors)")
    }
    let one = try scratch.files(in: "1")
    #expect(one.count == 18)
    #expect(try scratch.files(in: "4") == one)
    #expect(Set(one.values).count == 18)
  }

  /// A pipe gives its bytes once, also where a project asks whether the spec is one over facts.
  @Test func aSpecComesFromAPipe() throws {
    let scratch = try Scratch.project()
    let spec = try scratch.write(
      "bars.vl.yaml",
      """
      data: {name: facts}
      mark: bar
      encoding: {y: {field: id, type: nominal}, x: {aggregate: count}}
      """)
    let pipe = "cat '\(spec)' | '\(Command.path)' chart --project rivertown /dev/stdin -o piped.svg"
    let piped = try Command.run(["-c", pipe], in: scratch.url, executable: "/bin/sh")
    #expect(piped.status == 0, "\(piped.errors)")
    let plain = try Command.run(
      ["chart", "--project", "rivertown", "bars.vl.yaml", "-o", "plain.svg"], in: scratch.url)
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(try scratch.read("piped.svg") == scratch.read("plain.svg"))
  }

  /// A wrong spec does not keep the others from being drawn.
  @Test func oneOfSeveralIsWrong() throws {
    let scratch = try Scratch()
    try scratch.write("good.vl.json", Self.bars)
    try scratch.write("bad.vl.json", "{\"mark\": ")
    let result = try Command.run("chart", "bad.vl.json", "good.vl.json", "-o", "out/", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("bad.vl.json:1:"))
    #expect(result.errors.hasSuffix("\n1 error\n"))
    #expect(try scratch.files(in: "out").keys.sorted() == ["good.png"])
  }

  @Test func oneNameTwice() throws {
    let scratch = try Scratch()
    try scratch.write("a/bars.vl.json", Self.bars)
    try scratch.write("b/bars.vl.json", Self.bars)
    let result = try Command.run("chart", "a/bars.vl.json", "b/bars.vl.json", "-o", "out/", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("b/bars.vl.json: error: out/bars.png would be written twice"))
  }

  // MARK: data

  @Test func dataBesideTheSpecAndBelowTheRoot() throws {
    let scratch = try Scratch()
    try scratch.write("specs/a.vl.json", Self.spec(of: "my%20data.csv"))
    try scratch.write("specs/my data.csv", "a\n1\n2\n")
    #expect(try Command.run("chart", "specs/a.vl.json", "-o", "a.svg", in: scratch.url).status == 0)
    try scratch.write("specs/b.vl.json", Self.spec(of: "data/b.csv"))
    try scratch.write("elsewhere/data/b.csv", "a\n1\n2\n")
    let result = try Command.run(
      "chart", "specs/b.vl.json", "-o", "b.svg", "--data-root", "elsewhere", in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
  }

  static let outside = ["../secret.csv", "%2e%2e/secret.csv", "x/../../secret.csv", "link.csv", "folder/secret.csv"]

  /// Not by dots, not by dots in disguise, not by a link.
  @Test(arguments: outside) func dataMayNotLeave(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.write("secret.csv", "a\n1\n")
    try scratch.write("specs/x/y", "")
    try scratch.write("specs/a.vl.json", Self.spec(of: name))
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: scratch.path("specs/link.csv"), withDestinationPath: "../secret.csv")
    try manager.createSymbolicLink(atPath: scratch.path("specs/folder"), withDestinationPath: "..")
    let result = try Command.run("chart", "specs/a.vl.json", "-o", "a.svg", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.contains("lies outside of specs"), "\(result.errors)")
    #expect(result.errors.hasPrefix("specs/a.vl.json"))
    #expect(!manager.fileExists(atPath: scratch.path("a.svg")))
  }

  @Test(arguments: ["/etc/passwd", "https://example.org/a.csv", "file:///etc/passwd", "nothing.csv"])
  func dataMustBeAFileNearby(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.write("a.vl.json", Self.spec(of: name))
    let result = try Command.run("chart", "a.vl.json", "-o", "a.svg", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.contains(" — hint: "), "\(result.errors)")
    #expect(!result.errors.contains("root:"))
  }

  // MARK: facts

  @Test(arguments: ["png", "svg", "pdf"]) func trace(_ format: String) throws {
    let scratch = try Scratch.project()
    let made = try Command.run(
      "chart", "rivertown/charts/sums.vl.yaml", "-o", "sums.\(format)", in: scratch.url)
    #expect(made.status == 0, "\(made.errors)")
    let result = try Command.run("trace", "sums.\(format)", in: scratch.url)
    #expect(result.status == 0)
    #expect(
      result.output == """
        sums.\(format) shows 1 fact

        fair-sum
          value  3 m euros, signed, other reading 30 m euros
          stated  “worth 3 million euros”
          source  gazette-2024-05.txt · Rivertown Gazette

        """)
  }

  @Test func nothingToTrace() throws {
    let scratch = try Scratch()
    try scratch.write("bars.vl.json", Self.bars)
    #expect(try Command.run("chart", "bars.vl.json", "-o", "bars.svg", in: scratch.url).status == 0)
    #expect(try Command.run("trace", "bars.svg", in: scratch.url).output == "bars.svg names no facts\n")
    let result = try Command.run("trace", "bars.vl.json", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors == "bars.vl.json: error: neither a PNG, nor an SVG, nor a PDF\n1 error\n")
  }
}
