import Diagnostics
import Tables

/// What only the chart can answer: scales, data sets, selections, sizes.
enum ChartFunctions {
  package static let table: [String: ExpressionFunction] = [
    "scale": .init(2...3, needs: .scale) { a in
      answer(a.context.hooks.scale?(a.string(0), a.value(1)))
    },
    "invert": .init(2...3, needs: .invert) { a in
      answer(a.context.hooks.invert?(a.string(0), a.value(1)))
    },
    "bandwidth": .init(1...2, needs: .bandwidth) { a in
      .number(a.context.hooks.bandwidth?(a.string(0)) ?? 0)
    },
    "domain": .init(1...2, needs: .domain) { a in
      .value(.array(a.context.hooks.domain?(a.string(0)) ?? []))
    },
    "range": .init(1...2, needs: .range) { a in
      .value(.array(a.context.hooks.range?(a.string(0)) ?? []))
    },
    "bandspace": .init(1...3) { a in
      let n = a.number(0)
      let (inner, outer) = (a.number(1, default: 0), a.number(2, default: 0))
      let space = n - inner + outer * 2
      return .number(n == 0 || n.isNaN ? 0 : space > 0 ? space : 1)
    },
    "data": .init(1...1, needs: .data) { a in
      .value(.array(a.context.hooks.data?(a.string(0)) ?? []))
    },
    "indata": .init(3...3, needs: .data) { a in
      let path = try FieldPath(a.string(1))
      let n = (a.context.hooks.data?(a.string(0)) ?? []).count { path.value(in: $0).key == a.value(2).key }
      return n > 0 ? .int(n) : .undefined
    },
    "vlSelectionTest": .init(2...4, needs: .selections, isSelected),
    "vlSelectionIdTest": .init(2...4, needs: .selections, isSelected),
    "vlSelectionResolve": .init(1...4, needs: .selections) { a in
      .value(a.context.hooks.selectionResolve?(a.string(0)) ?? .object([]))
    },
    "containerSize": .init(0...0) { size($0) },
    "windowSize": .init(0...0) { size($0) },
    "screen": .init(0...0) { a in
      guard let s = a.context.containerSize, s.count == 2 else { return .value(.object([])) }
      return .value(.object([.init("width", .number(s[0])), .init("height", .number(s[1]))]))
    },
  ]

  /// Stores are named after their parameter.
  private static let isSelected: @Sendable (ExpressionArguments) throws -> Term = { a in
    let store = a.string(0)
    let name = store.hasSuffix("_store") ? String(store.dropLast(6)) : store
    return .bool(a.context.hooks.selection?(name)?(a.value(1)) ?? false)
  }

  private static func answer(_ v: Value??) -> Term {
    if let v, let v { return .value(v) }
    return .undefined
  }

  private static func size(_ a: ExpressionArguments) -> Term {
    .value(.array((a.context.containerSize ?? []).map { .number($0) }))
  }
}
