import Diagnostics
import Facts
import Glibc
import Testing

/// A folder that is gone when the test is over.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/factsXXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { p in
      p.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
  }

  deinit { remove(path) }

  func write(_ name: String, _ text: String) {
    let parts = name.split(separator: "/")
    for i in 1..<max(1, parts.count) { mkdir(path + "/" + parts[..<i].joined(separator: "/"), 0o755) }
    guard let file = fopen(path + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  private func remove(_ path: String) {
    if let dir = opendir(path) {
      var names: [String] = []
      while let entry = readdir(dir) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      closedir(dir)
      for n in names where n != "." && n != ".." { remove(path + "/" + n) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

@Suite struct RowChoiceTests {
  @Test func onlyWhatTheFilterCanWant() throws {
    let csv = """
      id,document,partnership,measure,value,unit,status,parent,umbrella
      a,doc,a-b,project_count,9,project,signed,,true
      b,doc,a-b,project_count,4,project,planned,a,
      c,doc,a-b,companies,5,company,signed,,
      d,doc,a-b,project_count,2,project,signed,,

      """
    let folder = Scratch()
    folder.write("facts/frame.yaml", frame)
    folder.write("facts/all.csv", csv)
    func ids(_ text: String) throws -> [String] {
      FactLoader.load(project: folder.path, only: try FactFilter(text)).base.facts.map(\.id)
    }
    #expect(try ids("measure=project_count and status=signed") == ["a", "b", "d"])
    #expect(try ids("measure=companies") == ["a", "b", "c"])
    #expect(try ids("kind=''") == ["a", "b", "c", "d"])
    #expect(try ids("kind=tents") == ["a", "b"])
    #expect(try ids("date=2024-10-22 and measure!=companies") == ["a", "b", "d"])
  }
}

@Suite struct MappingTests {
  private let mapping = """
    file: data/office.csv
    delimiter: ";"
    decimal: ","
    group: "."
    dates: dmy
    columns:
      Project ID: id
      State: {field: status, values: {Signed: signed, MoU: pledged}}
      Day: date
      Amount (m CNY): {field: value, set: {measure: investment, currency: CNY, unit_mult: 6}}
      Area (mu): {field: value, set: {measure: area, unit: mu}}
    constants: {document: doc, partnership: a-b}

    """
  private let table = """
    Project ID;Name;State;Day;Amount (m CNY);Area (mu)
    P 1;One;Signed;24.9.2024;1.234,5;
    P 2;Two;MoU;1.10.2024;7;1.200

    """

  private func loaded(_ mapping: String, _ table: String) -> FactLoader.Result {
    let folder = Scratch()
    folder.write("facts/frame.yaml", frame)
    folder.write("mappings/office.yaml", mapping)
    folder.write("data/office.csv", table)
    return FactLoader.load(project: folder.path)
  }

  @Test func readsATableWithColumnsOfItsOwn() {
    let result = loaded(mapping, table)
    #expect(result.diagnostics.description == "")
    #expect(result.base.facts.map(\.id) == ["P-1-investment", "P-2-investment", "P-2-area"])
    #expect(result.base.facts.map { $0.amount?.description } == ["1234500000", "7000000", "1200"])
    #expect(result.base.facts.map(\.status) == [.signed, .pledged, .pledged])
    #expect(result.base.fact("P-1-investment")?.date?.description == "2024-09-24")
    #expect(result.base.fact("P-2-area")?.unit == "mu")
  }

  @Test func findingsNameTheTable() {
    func found(_ mapping: String, _ table: String) -> [String] {
      loaded(mapping, table).diagnostics.items.map { d in
        "\((d.place.file ?? "").split(separator: "/").suffix(2).joined(separator: "/")):\(d.place.line ?? 0): \(d.message)"
      }
    }
    #expect(
      found(mapping, table.replacing("MoU", with: "Talks")).first
        == "data/office.csv:3: \"Talks\" of the column \"State\" is not among the mapping's values")
    #expect(
      found(mapping.replacing("Day: date", with: "Days: date"), table).first?.hasSuffix("has no column \"Days\"")
        == true)
    #expect(
      found(mapping.replacing("Day: date", with: "Day: dates"), table).first
        == "mappings/office.yaml:9: unknown field \"dates\"")
    #expect(found(mapping, table.replacing("1.234,5", with: "much")).first?.hasPrefix("data/office.csv:2: ") == true)
    #expect(
      found(mapping.replacing("data/office.csv", with: "../office.csv"), table).first
        == "mappings/office.yaml:1: file: ../office.csv lies outside the project's folder")
    #expect(found("columns: {}\n", table).isEmpty == false)
  }
}

@Suite struct ConversionTests {
  private let rates = """
    currency,to,date,rate,source
    CNY,EUR,2024-10-21,0.13,ECB
    CNY,EUR,2024-09-01,0.12,ECB

    """

  private func convert(_ derived: String, rates: String?, fact: String = "id: a, \(money), value: 2")
    -> FactLoader.Result
  {
    FactLoader.load(
      files: [("frame.yaml", frame), ("facts.yaml", "facts:\n  - {document: doc, \(fact)}\n")], derived: derived,
      rates: rates)
  }

  @Test func atTheRateOfTheDay() {
    let result = convert("a-eur: {conversion: [a], to: EUR}\n", rates: rates)
    #expect(result.diagnostics.description == "")
    #expect(result.base.fact("a-eur")?.amount?.description == "260000000")
    #expect(result.base.fact("a-eur")?.currency == "EUR")
    #expect(result.base.fact("a-eur")?.derivation?.rate?.source == "ECB")
    let inputs = FactTable.facts(result.base, language: .en)["inputs_text"]?[1].string
    #expect(inputs?.hasSuffix("× 0.13 (ECB, 21 Oct 2024)") == true)
    let dated = convert("a-eur: {conversion: [a], to: EUR, date: 2024-09-03}\n", rates: rates)
    #expect(dated.base.fact("a-eur")?.amount?.description == "240000000")
    let bound = convert(
      "a-eur: {conversion: [a], to: EUR}\n", rates: rates, fact: "id: a, \(money), value: 2, qualifier: over")
    #expect(bound.base.fact("a-eur")?.qualifier == .over)
  }

  @Test func notWithoutARate() {
    func message(_ derived: String, _ rates: String?, fact: String = "id: a, \(money), value: 2") -> String? {
      convert(derived, rates: rates, fact: fact).diagnostics.items.first?.message
    }
    let wanted = "x: {conversion: [a], to: EUR}\n"
    #expect(message(wanted, nil) == "no rate from CNY to EUR on 2024-10-22, nor in the week before")
    #expect(message("x: {conversion: [a], to: EUR, date: 2024-10-01}\n", rates)?.hasPrefix("no rate") == true)
    #expect(message("x: {conversion: [a], to: XXQ}\n", rates) == "unknown currency \"XXQ\"")
    #expect(message("x: {conversion: [a]}\n", rates) == "a conversion needs \"to\"")
    #expect(message(wanted, rates, fact: "id: a, \(count), value: 2") == "\"x\" converts what is no money")
    #expect(message(wanted, rates.replacing("0.13", with: "0")) == "a rate is above zero")
    #expect(message(wanted, rates.replacing("2024-10-21", with: "2024-10")) == "a rate needs its day, as in 2024-09-24")
    #expect(message(wanted, "currency,date,rate\n") != nil)
  }
}

@Suite struct DataPackageTests {
  @Test func comesBackWhole() throws {
    let base = FactLoader.load(project: packageRoot() + "/seeds").base
    let folder = Scratch()
    let files = DataPackage.files(base, name: "Seeds of 2024")
    for f in files { folder.write("facts/" + f.name, f.text) }
    let back = FactLoader.load(project: folder.path)
    #expect(back.diagnostics.description == "")
    let again = DataPackage.files(back.base, name: "Seeds of 2024")
    for (a, b) in zip(files, again) { #expect(a.text == b.text, "\(a.name)") }
    #expect(files.count == again.count)
    #expect(files.first?.text.contains("\"name\": \"seeds-of-2024\"") == true)
  }

  @Test func refusesWhatItDoesNotKnow() {
    func found(_ descriptor: String) -> [String] {
      let folder = Scratch()
      folder.write("facts/datapackage.json", descriptor)
      return FactLoader.load(project: folder.path).diagnostics.items.map(\.message)
    }
    #expect(found("{}") == ["a data package has \"resources\""])
    #expect(
      found(#"{"resources": [{"name": "facts"}]}"#) == ["a resource needs \"name\" and \"path\", the name of one file"])
    #expect(
      found(#"{"resources": [{"name": "facts", "path": "../x.csv"}]}"#) == ["path: ../x.csv lies outside the package"])
    #expect(
      found(#"{"resources": [{"name": "sales", "path": "x.csv"}]}"#) == ["the resource \"sales\" is not read"])
  }
}
