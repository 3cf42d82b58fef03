import Numbers
import Tables
import Testing

@Suite struct ExactCellsTests {
  private func column(_ texts: [String?]) -> Column {
    let decimals = texts.map { $0.flatMap { ExactDecimal($0) } }
    var c = Column(values: decimals.map { $0.map { .number($0.double) } ?? .null })
    c.exact = ExactCells { decimals[$0] }
    return c
  }

  private func texts(_ c: Column) -> [String?] { (0..<c.count).map { c.exact?[$0]?.description } }

  @Test func rowsThatMoveKeepTheirDigits() {
    let c = column(["3.00", nil, "0.10"])
    #expect(texts(c.gather([2, 0])) == ["0.10", "3.00"])
    #expect(texts(c.gather([2, nil, 0])) == ["0.10", nil, "3.00"])
    #expect(c.gather([2, nil, 0]).values == [.number(0.1), .null, .number(3)])
    #expect(c.gather([nil], otherwise: .number(7)).values == [.number(7)])
  }

  @Test func withoutADecimalTheShortestIsMeant() {
    let c = Column(values: [.number(0.1), .string("2.50"), .null, .date(5), .number(.nan)])
    #expect((0..<c.count).map { c.decimal($0)?.description } == ["0.1", "2.5", nil, nil, nil])
    #expect(column(["3.00"]).decimal(0)?.description == "3.00")
  }

  @Test func tablesBelowOneAnother() {
    var a = Table(rowCount: 2)
    a.set("v", column(["1.0", "2.0"]))
    var b = Table(rowCount: 1)
    b.set("v", Column(numbers: [3]))
    var c = Table(rowCount: 1)
    c.set("v", column(["4.00"]))
    let all = Table.concatenated([a, b, c])["v"]
    #expect(all.map(texts) == ["1.0", "2.0", nil, "4.00"])
    #expect(Table.concatenated([b, b])["v"]?.exact == nil)
  }

  @Test func sumsAreExactWhereAllCellsAre() {
    let c = column(["0.1", "0.20", "5", nil, "7"])
    let sums = c.exact?.sums([0, 0, 1, 1, 2], count: 4, counts: [true, true, true, false, true])
    #expect((0..<4).map { sums?[$0]?.description } == ["0.30", "5", "7", nil])
    // A cell that counts and is not known leaves the sum to the binary numbers.
    let unknown = c.exact?.sums([0, 0, 1, 1, 2], count: 3, counts: [true, true, true, true, true])
    #expect((0..<3).map { unknown?[$0]?.description } == ["0.30", nil, "7"])
    let quotient = ExactCells({ _ in ExactDecimal("1.09") }, isRounded: { $0 == 1 })
    let rounded = quotient.sums([0, 1], count: 2, counts: [true, true])
    #expect([rounded[0]?.description, rounded[1]?.description] == ["1.09", nil])
  }
}
