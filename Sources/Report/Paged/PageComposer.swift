import Scene

/// From the pieces of a page to its nodes: neighbours with the same tags become one element. Decoration comes first, so
/// that no rule parts the rows of a table.
enum PageComposer {
  static func nodes(_ pieces: [Piece]) -> [Node] {
    pieces.filter(\.tags.isEmpty).flatMap(\.nodes) + compose(pieces.filter { !$0.tags.isEmpty }[...], depth: 0)
  }

  private static func compose(_ pieces: ArraySlice<Piece>, depth: Int) -> [Node] {
    var nodes: [Node] = []
    var i = pieces.startIndex
    while i < pieces.endIndex {
      guard pieces[i].tags.count > depth else {
        nodes += pieces[i].nodes
        i += 1
        continue
      }
      let tag = pieces[i].tags[depth]
      var end = i
      while end < pieces.endIndex, pieces[end].tags.count > depth, pieces[end].tags[depth] == tag { end += 1 }
      let semantics = Semantics(tag.role, name: tag.continues ? "e\(tag.id)" : nil, label: tag.label)
      nodes.append(.group(Group(compose(pieces[i..<end], depth: depth + 1), semantics: semantics)))
      i = end
    }
    return nodes
  }
}
