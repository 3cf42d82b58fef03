import Diagnostics
import Tables

extension Tree {
  /// A data value as a spec writes it.
  package init(data v: Tables.Value) {
    switch v {
    case .null: self.init(.null)
    case .bool(let b): self.init(.bool(b))
    case .number(let n), .date(let n): self.init(.number(NumberLiteral(n)))
    case .string(let s): self.init(.string(s))
    case .array(let a): self.init(.array(a.map { Tree(data: $0) }))
    case .object(let f):
      self.init(.object(TreeObject(f.map { .init(key: $0.key, keyMark: .start, value: Tree(data: $0.value)) })))
    }
  }
}
