import Diagnostics
import Gates
import Tables

/// So many rows by chance, the same ones each time.
struct SampleTransform: DataTransform {
  package var size: Int

  init?(_ r: inout TransformReader) { size = Int(bounded: r.number("sample", in: 0...1e12) ?? 1000, in: 0...Int.max) }

  /// A reservoir: each row has the same chance, in one pass.
  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    if table.rowCount <= size { return table }
    var random = RandomNumbers(seed: context.seed ^ 0x5A3D)
    var kept = Array(0..<size)
    for row in size..<table.rowCount {
      let i = random.index(below: row + 1)
      if i < size { kept[i] = row }
    }
    return table.gather(kept)
  }
}
