/// The words that a grammar's phrases are made of, numbered, so that a word of a text is looked up once, and its phrases
/// are then found by number.
struct Lexicon: Sendable {
  /// Word endings and beginnings of a text's word, from the left or from the right.
  private var fromLeft = ScalarTrie()
  private var fromRight = ScalarTrie()
  /// How many words are numbered.
  private(set) var count: Int32 = 0
  private var hasSuffixes = false

  /// The number of a word that must stand as it is.
  mutating func exact(_ word: String) -> Int32 { number(at: fromLeft.insert(word.unicodeScalars), \.exact) }

  /// The number of a beginning: "кубометр" of кубометров.
  mutating func prefix(_ start: String) -> Int32 { number(at: fromLeft.insert(start.unicodeScalars), \.prefix) }

  /// The number of an ending: "straße" of Claystraße.
  mutating func suffix(_ end: String) -> Int32 {
    hasSuffixes = true
    let node = fromRight.insert(end.unicodeScalars.reversed())
    if fromRight.nodes[node].prefix < 0 {
      fromRight.nodes[node].prefix = count
      count += 1
    }
    return fromRight.nodes[node].prefix
  }

  private mutating func number(at node: Int, _ path: WritableKeyPath<ScalarTrie.Node, Int32>) -> Int32 {
    if fromLeft.nodes[node][keyPath: path] < 0 {
      fromLeft.nodes[node][keyPath: path] = count
      count += 1
    }
    return fromLeft.nodes[node][keyPath: path]
  }

  /// The numbers of everything that a word is or begins or ends with.
  func numbers(of word: [Unicode.Scalar]) -> [Int32] {
    var result: [Int32] = []
    var node = 0
    var isWhole = true
    for scalar in word {
      guard let next = fromLeft.child(of: node, scalar) else {
        isWhole = false
        break
      }
      node = next
      let prefix = fromLeft.nodes[node].prefix
      if prefix >= 0 { result.append(prefix) }
    }
    if isWhole, fromLeft.nodes[node].exact >= 0 { result.insert(fromLeft.nodes[node].exact, at: 0) }
    if hasSuffixes {
      node = 0
      for scalar in word.reversed() {
        guard let next = fromRight.child(of: node, scalar) else { break }
        node = next
        let suffix = fromRight.nodes[node].prefix
        if suffix >= 0 { result.append(suffix) }
      }
    }
    return result
  }
}

/// A tree of words, scalar by scalar; its edges stand in one table with open addresses.
private struct ScalarTrie: Sendable {
  struct Node: Sendable {
    var exact: Int32 = -1
    var prefix: Int32 = -1
  }

  var nodes = [Node()]
  /// Node and scalar of an edge, plus one; zero is free.
  private var keys = [UInt64](repeating: 0, count: 64)
  private var targets = [Int32](repeating: 0, count: 64)
  private var edges = 0

  private static func key(_ node: Int, _ scalar: Unicode.Scalar) -> UInt64 {
    UInt64(node) << 21 | UInt64(scalar.value) + 1
  }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  func child(of node: Int, _ scalar: Unicode.Scalar) -> Int? {
    let key = Self.key(node, scalar)
    let slot = slot(key)
    return keys[slot] == key ? Int(targets[slot]) : nil
  }

  /// The node of a word, made where there is none.
  mutating func insert(_ word: some Sequence<Unicode.Scalar>) -> Int {
    var node = 0
    for scalar in word {
      if let next = child(of: node, scalar) {
        node = next
        continue
      }
      if edges * 2 >= keys.count { grow() }
      nodes.append(Node())
      add(Self.key(node, scalar), Int32(nodes.count - 1))
      node = nodes.count - 1
    }
    return node
  }

  private mutating func add(_ key: UInt64, _ target: Int32) {
    let slot = slot(key)
    (keys[slot], targets[slot]) = (key, target)
    edges += 1
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 4)
    targets = [Int32](repeating: 0, count: keys.count)
    edges = 0
    for (key, target) in old { add(key, target) }
  }
}
