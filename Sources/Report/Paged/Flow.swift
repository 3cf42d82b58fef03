import Scene

/// Fills pages from the top: slabs that keep together go to the next page together, a slab higher than a page is
/// placed all the same.
struct Flow {
  struct Cursor {
    var page = 0
    /// The exit of the last slab; at the head of a page the first baseline.
    var y = PageGrid.firstBaseline
    var isFresh = true
    /// Last baseline of the side notes so far.
    var sideEnd = 0.0
  }

  struct PageContent {
    var pieces: [Piece] = []
    var destinations: [String: Double] = [:]
    /// Side notes wait until the block that they stand beside is complete, so that the tags follow the reading.
    var waiting: [Piece] = []

    mutating func add(_ new: [Piece]) {
      if !waiting.isEmpty, pieces.last?.tags.first != new.first?.tags.first { flush() }
      pieces += new
    }

    mutating func flush() {
      pieces += waiting
      waiting = []
    }
  }

  private var pages = [PageContent()]

  var finishedPages: [PageContent] {
    pages.map { page in
      var page = page
      page.flush()
      return page
    }
  }

  /// Smallest distance from a side note to the next one, and to a slab that takes all columns.
  static let sideGap = 14.0

  mutating func run(_ items: [FlowItem], from start: Cursor = Cursor()) -> Cursor {
    var cursor = start
    var i = 0
    while i < items.count {
      switch items[i] {
      case .pageBreak:
        if !cursor.isFresh { turn(&cursor) }
        i += 1
      case .columns(let before, let columns):
        let from = startOfColumns(before: before, columns: columns, cursor: &cursor)
        let ends = columns.map { run($0, from: from) }
        cursor = ends.max { ($0.page, $0.y) < ($1.page, $1.y) } ?? cursor
        i += 1
      case .slab:
        let unit = self.unit(items, from: i)
        if !cursor.isFresh, wouldStrand(unit, before: items[(i + unit.count)...].first, at: cursor) { turn(&cursor) }
        place(unit, at: &cursor)
        i += unit.count
      }
    }
    return cursor
  }

  /// The slabs from `i` on that must share a page.
  private func unit(_ items: [FlowItem], from i: Int) -> [Slab] {
    var unit: [Slab] = []
    for item in items[i...] {
      guard case .slab(let slab) = item else { break }
      unit.append(slab)
      if !slab.keepsWithNext { break }
    }
    return unit
  }

  /// A heading over columns goes to the next page if the columns would.
  private func wouldStrand(_ unit: [Slab], before next: FlowItem?, at cursor: Cursor) -> Bool {
    guard unit.last?.keepsWithNext == true, case .columns(_, let columns)? = next else { return false }
    return columns.contains { !fits(unit + self.unit($0, from: 0), at: cursor) }
  }

  private mutating func place(_ unit: [Slab], at cursor: inout Cursor) {
    if !cursor.isFresh && !fits(unit, at: cursor) { turn(&cursor) }
    if cursor.isFresh, let first = unit.first {
      for slab in first.repeated where cursor.page > 0 { put(slab, at: &cursor) }
    }
    for slab in unit {
      // Only a unit higher than a page comes to this: it breaks where it must.
      if !cursor.isFresh, cursor.y + slab.before + slab.height > PageGrid.lastBaseline + 0.01 {
        turn(&cursor)
        for head in slab.repeated { put(head, at: &cursor) }
      }
      put(slab, at: &cursor)
    }
  }

  private func fits(_ unit: [Slab], at cursor: Cursor) -> Bool {
    var c = cursor
    for slab in unit {
      advance(&c, over: slab)
      if c.y > PageGrid.lastBaseline + 0.01 || c.sideEnd > PageGrid.lastBaseline + 11 { return false }
    }
    return true
  }

  /// Moves the cursor to the exit of the slab and returns its entry.
  @discardableResult
  private func advance(_ c: inout Cursor, over slab: Slab) -> Double {
    var entry = c.isFresh ? PageGrid.firstBaseline + slab.head : c.y + slab.before
    if slab.isWide && !c.isFresh { entry = max(entry, c.sideEnd + Self.sideGap + min(slab.before, Self.sideGap)) }
    for note in slab.sideNotes {
      let top = max(entry, c.sideEnd > 0 ? c.sideEnd + Self.sideGap : 0)
      c.sideEnd = top + note.height
    }
    c.y = entry + slab.height
    c.isFresh = false
    return entry
  }

  private mutating func put(_ slab: Slab, at cursor: inout Cursor) {
    let sideStart = cursor.sideEnd
    let entry = advance(&cursor, over: slab)
    pages[cursor.page].add(slab.draw(entry))
    var sideEnd = sideStart
    for note in slab.sideNotes {
      let top = max(entry, sideEnd > 0 ? sideEnd + Self.sideGap : 0)
      pages[cursor.page].waiting += note.draw(top)
      sideEnd = top + note.height
    }
    for anchor in slab.anchors { pages[cursor.page].destinations[anchor.name] = entry + anchor.offset }
  }

  private mutating func turn(_ cursor: inout Cursor) {
    cursor = Cursor(page: cursor.page + 1)
    while pages.count <= cursor.page { pages.append(PageContent()) }
  }

  /// Columns begin on this page if each can place its first unit there.
  private mutating func startOfColumns(before: Double, columns: [[FlowItem]], cursor: inout Cursor) -> Cursor {
    func first(_ items: [FlowItem], _ c: Cursor) -> Bool {
      guard case .slab? = items.first else { return true }
      return fits(unit(items, from: 0), at: c)
    }
    var c = cursor
    if !c.isFresh {
      c.y = max(c.y, c.sideEnd > 0 ? c.sideEnd : 0) + before
      if !columns.allSatisfy({ first($0, c) }) {
        turn(&cursor)
        c = cursor
      }
    }
    c.sideEnd = 0
    return c
  }
}
