import Facts
import Testing

/// The page on the format shows one example; it has to load, and what the page says of it has to hold.
@Suite struct DocsTests {
  private func blocks() -> [String] {
    let page = String(decoding: readFile(packageRoot() + "/docs/facts.md"), as: UTF8.self)
    return page.components(between: "```yaml\n", and: "```\n")
  }

  @Test func exampleLoads() throws {
    let blocks = blocks()
    try #require(blocks.count == 2)
    let result = FactLoader.load(files: [("facts/rivertown.yaml", blocks[0])], derived: blocks[1])
    #expect(result.diagnostics.description == "")
    #expect(result.base.formatted("fair-guests", language: .en)?.plain == "nearly 400 persons")
    #expect(result.base.formatted("fair-average", language: .en)?.plain == "429,000 euros")
    #expect(result.base.fact("fair-average")?.isDisputed == true)
  }

  @Test func namesEveryField() {
    let page = String(decoding: readFile(packageRoot() + "/docs/facts.md"), as: UTF8.self)
    let records = [
      Fields.document, Fields.partnership, Fields.party, Fields.event, Fields.doubt, Fields.fact, Fields.alternative,
    ]
    for name in records.flatMap({ $0 }) + Fields.sections + Status.allCases.map(\.rawValue)
      + Qualifier.allCases.map(\.rawValue)
    {
      #expect(page.contains("`\(name)`") || page.contains("\(name):"), "\(name) is missing from docs/facts.md")
    }
  }
}

extension String {
  fileprivate func components(between open: String, and close: String) -> [String] {
    var out: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: open) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: close) else { break }
      out.append(String(rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return out
  }
}
