import Diagnostics
import Tables

/// Vega-Lite's `transform` list.
package enum TransformPipeline {
  private typealias Decoder = (inout TransformReader) -> (any DataTransform)?

  /// By the key that tells them apart. Some keys are also options of others, so the order counts.
  private static let decoders: [(key: String, decode: @Sendable (inout TransformReader) -> (any DataTransform)?)] = [
    ("filter", { FilterTransform(&$0) }), ("calculate", { CalculateTransform(&$0) }),
    ("aggregate", { AggregateTransform(&$0) }), ("joinaggregate", { JoinAggregateTransform(&$0) }),
    ("window", { WindowTransform(&$0) }), ("bin", { BinTransform(&$0) }), ("timeUnit", { TimeUnitTransform(&$0) }),
    ("stack", { StackTransform(&$0) }), ("fold", { FoldTransform(&$0) }), ("flatten", { FlattenTransform(&$0) }),
    ("lookup", { LookupTransform(&$0) }), ("pivot", { PivotTransform(&$0) }), ("impute", { ImputeTransform(&$0) }),
    ("density", { DensityTransform(&$0) }), ("regression", { RegressionTransform(&$0) }),
    ("loess", { LoessTransform(&$0) }), ("quantile", { QuantileTransform(&$0) }), ("sample", { SampleTransform(&$0) }),
    ("extent", { ExtentTransform(&$0) }),
  ]

  /// Steps that cannot be read are left out, with diagnostics at `path[i]`, counted from `first`.
  package static func decode(
    _ tree: Tree, path: String, first: Int = 0, unknownOptions: Diagnostic.Severity = .error,
    diagnostics: inout Diagnostics
  ) -> [any DataTransform] {
    guard let items = tree.array else {
      diagnostics.add(
        Diagnostic(
          .error, "a list of transforms is expected, not \(tree.kindName)", at: Place(mark: tree.mark, path: path)))
      return []
    }
    var out: [any DataTransform] = []
    for (i, item) in items.enumerated() {
      if let t = decodeOne(item, path: "\(path)[\(first + i)]", unknownOptions, diagnostics: &diagnostics) {
        out.append(t)
      }
    }
    return out
  }

  private static func decodeOne(
    _ item: Tree, path: String, _ unknownOptions: Diagnostic.Severity, diagnostics: inout Diagnostics
  ) -> (any DataTransform)? {
    guard let object = item.object else {
      diagnostics.add(
        Diagnostic(.error, "a transform is a mapping, not \(item.kindName)", at: Place(mark: item.mark, path: path)))
      return nil
    }
    guard let (_, decode) = decoders.first(where: { object[$0.key] != nil }) else {
      let first = object.keys.first ?? "{}"
      diagnostics.add(
        Diagnostic(
          .error, "unsupported: transform.\(first)", at: Place(mark: item.mark, path: path),
          hint: Suggestion.hint(for: first, in: decoders.map(\.key))))
      return nil
    }
    var reader = TransformReader(item, object, path: path)
    reader.unknownOptions = unknownOptions
    let transform = decode(&reader)
    reader.finish()
    diagnostics.items += reader.diagnostics.items
    return reader.diagnostics.hasErrors ? nil : transform
  }

  /// Runs the steps one after the other.
  package static func apply(
    _ transforms: [any DataTransform], to table: Table, in context: inout TransformContext
  ) throws -> Table {
    try transforms.reduce(table) { try $1.apply(to: $0, in: &context) }
  }
}
