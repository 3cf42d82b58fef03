import Diagnostics

/// `measure=investment and status=signed`: conditions on the fields of a fact, all of which must hold.
///
///     FIELD = VALUE    FIELD != VALUE    FIELD in (VALUE, VALUE)
///
/// A value with `and`, a comma or a bracket stands in quotes; the empty text, `''`, is an absent field.
public struct FactFilter: Sendable {
  struct Condition: Sendable {
    var field: String
    var values: [String]
    var isNegated: Bool

    func holds(_ text: String?) -> Bool { values.contains(text ?? "") != isNegated }
  }

  let conditions: [Condition]

  /// No condition: every fact.
  public init() { conditions = [] }

  public init(_ text: String) throws(Diagnostic) {
    var parser = Parser(Self.tokens(text), text)
    conditions = try parser.conditions()
  }

  func holds(_ field: (String) -> String?) -> Bool { conditions.allSatisfy { $0.holds(field($0.field)) } }

  /// What a filter, and a grouping, can name.
  public static let fields = [
    "id", "document", "file", "partnership", "event", "measure", "kind", "scope", "instrument", "value", "unit_mult",
    "unit", "per", "currency", "qualifier", "status", "date", "language", "missing_reason", "parent",
  ]

  static func known(_ field: String) throws(Diagnostic) -> String {
    if fields.contains(field) { return field }
    throw Diagnostic(
      .error, Messages.unknownField(field), hint: Suggestion.hint(for: field, in: fields) ?? Messages.fieldsAre(fields))
  }

  private enum Token: Equatable {
    case word(String)
    case quoted(String)
    case sign(String)
  }

  private static func tokens(_ text: String) -> [Token] {
    var out: [Token] = []
    var word = ""
    var quote: Character?
    func flush() {
      if !word.isEmpty { out.append(.word(word)) }
      word = ""
    }
    for c in text {
      if let q = quote {
        if c == q {
          out.append(.quoted(word))
          (word, quote) = ("", nil)
        } else {
          word.append(c)
        }
      } else if c == "'" || c == "\"" {
        flush()
        quote = c
      } else if "=!(),".contains(c) {
        flush()
        if c == "=", out.last == .sign("!") { out[out.count - 1] = .sign("!=") } else { out.append(.sign(String(c))) }
      } else if c.isWhitespace {
        flush()
      } else {
        word.append(c)
      }
    }
    flush()
    return out
  }

  private struct Parser {
    let tokens: [Token]
    let text: String
    var i = 0

    init(_ tokens: [Token], _ text: String) { (self.tokens, self.text) = (tokens, text) }

    var next: Token? { i < tokens.count ? tokens[i] : nil }

    func wrong() -> Diagnostic { Diagnostic(.error, Messages.badFilter(text), hint: Messages.badFilterHint) }

    mutating func conditions() throws(Diagnostic) -> [Condition] {
      var out = [try condition()]
      while let t = next {
        guard t == .word("and") else { throw wrong() }
        i += 1
        out.append(try condition())
      }
      return out
    }

    private mutating func condition() throws(Diagnostic) -> Condition {
      guard case .word(let name)? = next else { throw wrong() }
      let field = try FactFilter.known(name)
      i += 1
      let sign = next
      i += 1
      switch sign {
      case .sign("="): return Condition(field: field, values: [try value()], isNegated: false)
      case .sign("!="): return Condition(field: field, values: [try value()], isNegated: true)
      case .word("in"):
        guard next == .sign("(") else { throw wrong() }
        i += 1
        var values = [try value()]
        while next == .sign(",") {
          i += 1
          values.append(try value())
        }
        guard next == .sign(")") else { throw wrong() }
        i += 1
        return Condition(field: field, values: values, isNegated: false)
      default: throw wrong()
      }
    }

    private mutating func value() throws(Diagnostic) -> String {
      switch next {
      case .quoted(let s):
        i += 1
        return s
      case .word(var s):
        i += 1
        // Names have several words.
        while case .word(let more)? = next, more != "and" {
          s += " " + more
          i += 1
        }
        return s
      default: throw wrong()
      }
    }
  }
}

extension FactBase {
  /// A field as the CSV has it.
  func field(_ name: String, of f: Fact) -> String? {
    switch name {
    case "id": f.id
    case "document": f.document
    case "file": document(f.document)?.file
    case "partnership": f.partnership
    case "event": f.event
    case "measure": f.measure
    case "kind": f.kind
    case "scope": f.scope
    case "instrument": f.instrument
    case "value": f.value?.description
    case "unit_mult": f.value == nil && f.bounds == nil ? nil : String(f.unitMult)
    case "unit": f.unit
    case "per": f.per
    case "currency": f.currency
    case "qualifier": f.qualifier?.rawValue
    case "status": f.status?.rawValue
    case "date": date(of: f)?.description
    case "language": f.stated?.language ?? document(f.document)?.language
    case "missing_reason": f.missingReason?.rawValue
    case "parent": f.parent
    default: nil
    }
  }

  /// The facts for which the filter holds, with all records around them. What the project derives stays only where its
  /// inputs do not matter: in lists, not in sums.
  public func filtered(_ filter: FactFilter) -> [Fact] {
    facts.filter { f in filter.holds { field($0, of: f) } }
  }
}
