import Diagnostics
import Numbers
import Tables
import Testing

@testable import Vega

/// Runs a `transform` list, written as JSON, over rows written as JSON.
func transformed(_ rows: String, _ transforms: String, in context: TransformContext = TransformContext()) throws
  -> Table
{
  var context = context
  var found = Diagnostics()
  let steps = TransformPipeline.decode(try JSONTree.parse(transforms), path: "transform", diagnostics: &found)
  if !found.items.isEmpty { throw found }
  return try TransformPipeline.apply(steps, to: try table(rows), in: &context)
}

func table(_ rows: String) throws -> Table {
  try DataLoader { _ in [] }.read(Array(rows.utf8), file: nil)
}

extension Table {
  /// Rows as text, `a=1 b=x` each, which is short enough to compare by eye.
  var rowsText: [String] {
    (0..<rowCount).map { row in
      names.map { "\($0)=\(value($0, row).isNull ? "·" : value($0, row).key)" }.joined(separator: " ")
    }
  }

  func numbers(_ name: String) -> [Double] { self[name]?.quantities ?? [] }
}

func isClose(_ a: [Double], _ b: [Double], within: Double = 1e-9) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= within * max(1, abs($1)) }
}
