import Scene

/// An element of the structure tree that drawn pieces belong to. Pieces that follow one another with the same tag
/// become one element; a tag with a name goes on over pages.
struct Tag: Hashable {
  var role: Role
  /// Unique in the document.
  var id: Int
  var label: String?
  /// For elements that may break over pages.
  var continues = false
}

/// Something drawn, and the element it belongs to, from the outside in. Without tags it is decoration.
struct Piece {
  var tags: [Tag]
  var nodes: [Node]
}

/// A strip of the page that does not break: a line of text, a row, a figure. It begins at its entry and ends at its
/// exit; for text both are the baseline.
struct Slab {
  /// From the exit of the slab before to the entry of this one. At the head of a page it is dropped.
  var before: Double
  /// From the first baseline of the page to the entry, where the slab stands at the head of a page.
  var head = 0.0
  /// From entry to exit.
  var height = 0.0
  /// No page ends between this slab and the next.
  var keepsWithNext = false
  /// Takes all columns, so it begins below the side notes.
  var isWide = false
  /// Places that links lead to, as distances from the entry.
  var anchors: [(name: String, offset: Double)] = []
  /// Stands in the side columns, its first baseline on the entry of this slab.
  var sideNotes: [SideBlock] = []
  /// Comes again where a page begins with this slab: the head of a table.
  var repeated: [Slab] = []
  /// The pieces for an entry at `y`.
  var draw: (_ y: Double) -> [Piece]
}

struct SideBlock {
  /// From the first to the last baseline.
  var height: Double
  var draw: (_ y: Double) -> [Piece]
}

/// What fills pages, in order.
enum FlowItem {
  case slab(Slab)
  /// Stand side by side; each flows over as many pages as it needs.
  case columns(before: Double, [[FlowItem]])
  case pageBreak
}
