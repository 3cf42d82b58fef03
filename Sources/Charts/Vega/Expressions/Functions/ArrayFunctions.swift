import Glibc
import Tables

enum ArrayFunctions {
  package static let table: [String: ExpressionFunction] = [
    "length": .init(1...1) { $0[0].member("length") },
    "join": .init(1...2) { a in
      guard let items = a.array(0) else { return .undefined }
      let separator = a.has(1) ? a.string(1) : ","
      let texts = items.map { $0.isNull ? "" : Term.value($0).string(a.clock) }
      guard texts.reduce(0, { $0 + $1.utf8.count + separator.utf8.count }) <= ExpressionLimits.items * 4 else {
        throw ExpressionFailure.tooLong("join")
      }
      return .string(texts.joined(separator: separator))
    },
    "indexof": .init(2...3) { a in
      if let items = a.array(0) {
        let from = position(a, 2, items.count, default: 0)
        return .int(items.indices.dropFirst(from).first { Term.value(items[$0]).isIdentical(to: a[1]) } ?? -1)
      }
      guard let s = a.value(0).string else { return .undefined }
      return .int(TextFunctions.firstIndex(of: Array(a.string(1).utf16), in: Array(s.utf16), from: a.int(2)) ?? -1)
    },
    "lastindexof": .init(2...3) { a in
      if let items = a.array(0) {
        return .int(items.indices.last { Term.value(items[$0]).isIdentical(to: a[1]) } ?? -1)
      }
      guard let s = a.value(0).string else { return .undefined }
      let (text, part) = (Array(s.utf16), Array(a.string(1).utf16))
      guard part.count <= text.count else { return .int(-1) }
      for i in stride(from: text.count - part.count, through: 0, by: -1)
      where text[i..<i + part.count].elementsEqual(part) { return .int(i) }
      return .int(-1)
    },
    "slice": .init(1...3) { a in
      if let items = a.array(0) {
        let r = range(a, items.count)
        return .value(.array(Array(items[r])))
      }
      guard let s = a.value(0).string else { return .undefined }
      let units = Array(s.utf16)
      return .string(String(decoding: units[range(a, units.count)], as: UTF16.self))
    },
    "reverse": .init(1...1) { a in a.array(0).map { .value(.array($0.reversed())) } ?? .undefined },
    "sort": .init(1...1) { a in
      a.array(0).map { items in .value(.array(items.sorted { Value.ascending($0, $1) < 0 })) } ?? .undefined
    },
    "peek": .init(1...1) { a in a.array(0).flatMap(\.last).map { .value($0) } ?? .undefined },
    "span": .init(1...1) { a in
      guard let items = a.array(0), let first = items.first, let last = items.last else { return .number(0) }
      let d = last.jsNumber - first.jsNumber
      return .number(d.isNaN ? 0 : d)
    },
    "extent": .init(1...1) { a in
      let valid = (a.array(0) ?? []).filter { !$0.isInvalid }
      guard let first = valid.first else { return .value(.array([.null, .null])) }
      var (low, high) = (first, first)
      for v in valid {
        if Value.ascending(v, low) < 0 { low = v }
        if Value.ascending(v, high) > 0 { high = v }
      }
      return .value(.array([low, high]))
    },
    "inrange": .init(2...4) { a in
      guard let items = a.array(1), let first = items.first, let last = items.last else { return .bool(false) }
      let (x, a0, a1) = (a.number(0), first.jsNumber, last.jsNumber)
      let (low, high) = (min(a0, a1), max(a0, a1))
      let (left, right) = (!a.has(2) || a[2].isTruthy, !a.has(3) || a[3].isTruthy)
      return .bool((left ? low <= x : low < x) && (right ? x <= high : x < high))
    },
    "clampRange": .init(3...3) { a in
      guard let items = a.array(0), items.count > 1 else { return .undefined }
      let (x, y) = (items[0].jsNumber, items[1].jsNumber)
      let (low, high, least, most) = (min(x, y), max(x, y), a.number(1), a.number(2))
      let span = high - low
      if span >= most - least { return .value(.array([.number(least), .number(most)])) }
      let start = min(max(low, least), most - span)
      return .value(.array([.number(start), .number(start + span)]))
    },
    "sequence": .init(1...3) { a in
      let (start, stop) = a.count > 1 ? (a.number(0), a.number(1)) : (0, a.number(0))
      let step = a.number(2, default: 1)
      let n = max(0, ceil((stop - start) / step))
      guard n.isFinite else { return .value(.array([])) }
      guard n <= Double(ExpressionLimits.items) else { throw ExpressionFailure.tooLong("sequence") }
      return .value(
        .array((0..<Int(bounded: n, in: 0...ExpressionLimits.items)).map { .number(start + Double($0) * step) }))
    },
    "pluck": .init(2...2) { a in
      let path = try FieldPath(a.string(1))
      if let items = a.array(0) { return .value(.array(items.map { path.value(in: $0) })) }
      return .value(path.value(in: a.value(0)))
    },
    "merge": .init(0...Int.max) { a in
      var out: [Value.Field] = []
      for case .value(.object(let fields)) in a.terms {
        for f in fields {
          if let i = out.firstIndex(where: { $0.key == f.key }) { out[i] = f } else { out.append(f) }
        }
      }
      return .value(.object(out))
    },
  ]

  /// Two optional arguments as `slice` reads them: negative counts from the end.
  private static func range(_ a: ExpressionArguments, _ count: Int) -> Range<Int> {
    let start = position(a, 1, count, default: 0)
    return start..<max(start, position(a, 2, count, default: count))
  }

  private static func position(_ a: ExpressionArguments, _ i: Int, _ count: Int, default other: Int) -> Int {
    let n = a.int(i, default: other)
    return n < 0 ? max(0, count + n) : min(count, n)
  }
}
