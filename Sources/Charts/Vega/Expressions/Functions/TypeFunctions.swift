import Tables

enum TypeFunctions {
  package static let table: [String: ExpressionFunction] = [
    "isValid": .init(1...1) { a in
      if case .undefined = a[0] { return .bool(false) }
      // A date that is none is still an object.
      switch a.value(0) {
      case .null: return .bool(false)
      case .number(let n): return .bool(!n.isNaN)
      case .date(let n): return .bool(!n.isNaN)
      default: return .bool(true)
      }
    },
    "isDefined": .init(1...1) { .bool($0.has(0)) },
    "isArray": .init(1...1) { .bool($0.array(0) != nil) },
    "isBoolean": .init(1...1) { a in if case .value(.bool) = a[0] { .bool(true) } else { .bool(false) } },
    "isDate": .init(1...1) { a in if case .value(.date) = a[0] { .bool(true) } else { .bool(false) } },
    "isNumber": .init(1...1) { a in if case .value(.number) = a[0] { .bool(true) } else { .bool(false) } },
    "isString": .init(1...1) { a in if case .value(.string) = a[0] { .bool(true) } else { .bool(false) } },
    "isRegExp": .init(1...1) { a in if case .regularExpression = a[0] { .bool(true) } else { .bool(false) } },
    "isObject": .init(1...1) { a in
      switch a[0] {
      case .regularExpression, .value(.object), .value(.array), .value(.date): .bool(true)
      default: .bool(false)
      }
    },
    "toBoolean": .init(1...1) { a in
      if isEmpty(a[0]) { return .null }
      if case .value(.string(let s)) = a[0], s == "false" || s == "0" { return .bool(false) }
      return .bool(a[0].isTruthy)
    },
    "toNumber": .init(1...1) { isEmpty($0[0]) ? .null : .number($0.number(0)) },
    "toString": .init(1...1) { isEmpty($0[0]) ? .null : .string($0.string(0)) },
    "toDate": .init(1...2) { a in
      if isEmpty(a[0]) { return .null }
      if case .value(.date) = a[0] { return a[0] }
      if case .value(.number(let n)) = a[0] { return .number(n) }
      return .date(a.clock.parse(a.string(0)))
    },
  ]

  package static func isEmpty(_ t: Term) -> Bool {
    if t.isNullish { return true }
    if case .value(.string(let s)) = t { return s.isEmpty }
    return false
  }
}
