import Diagnostics
import Scene
import Tables

/// A view of the picture with its data. A reference, because views share scales and learn their size late.
package final class ViewModel {
  package indirect enum Kind {
    case unit(UnitModel)
    case layer([ViewModel])
    case concat([ViewModel], columns: Int?)
    case facet(FacetModel)
  }

  package let spec: ViewSpec
  package let kind: Kind
  package weak var parent: ViewModel?
  /// Channels whose scales the children cannot share, because they are of different kinds.
  var unshared: Set<Channel> = []
  /// The data rectangle.
  package var width = 0.0
  package var height = 0.0
  /// True when the room is settled from outside (fit), so that steps no longer decide.
  var fittedWidth: Double?
  var fittedHeight: Double?

  init(spec: ViewSpec, kind: Kind) {
    self.spec = spec
    self.kind = kind
    switch kind {
    case .unit(let u): u.view = self
    case .layer(let c), .concat(let c, _): for v in c { v.parent = self }
    case .facet(let f): for cell in f.cells { cell.view?.parent = self }
    }
  }

  package var children: [ViewModel] {
    switch kind {
    case .unit: []
    case .layer(let c), .concat(let c, _): c
    case .facet(let f): f.cells.compactMap(\.view)
    }
  }

  /// Whether a unit has a place along x or y, which makes the view a cell with a frame.
  var hasAxisChannels: Bool { units.contains { $0.encoding[.x] != nil || $0.encoding[.y] != nil } }

  /// All units below, in the order in which they are drawn.
  package var units: [UnitModel] {
    if case .unit(let u) = kind { return [u] }
    return children.flatMap(\.units)
  }
}

/// The cells of a facet, row by row.
package final class FacetModel {
  package struct Cell {
    /// nil where the data have no such combination.
    package var view: ViewModel?
    package var row: Int
    package var column: Int
  }

  package let spec: FacetSpec
  package var cells: [Cell]
  /// Header values from top to bottom, from left to right; empty without that channel.
  package var rows: [Value]
  package var columns: [Value]
  /// Wrapped: a value for each cell.
  var wrapped: [Value]
  var columnCount: Int
  /// The cells are parts of what the child makes of the data, not of the data as they come.
  var followsData = false

  init(spec: FacetSpec, cells: [Cell], rows: [Value], columns: [Value], wrapped: [Value], columnCount: Int) {
    self.spec = spec
    self.cells = cells
    self.rows = rows
    self.columns = columns
    self.wrapped = wrapped
    self.columnCount = columnCount
  }
}
