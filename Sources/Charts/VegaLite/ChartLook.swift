import Diagnostics
import Languages
import Pictures
import Tables
import Vega

/// How charts look and what is made of them beyond Vega-Lite: its own look, or one that a house lays over it.
package protocol ChartLook {
  /// The configuration under the spec's own.
  func config(for options: ChartOptions) -> Config
  func traits(for options: ChartOptions) -> LookTraits
  /// The look of one chart.
  /// - Parameter file: as messages name the spec.
  func chart(_ tree: Tree, file: String?, language: Language) -> any LookedChart
}

/// What no configuration of Vega-Lite can say. The defaults are Vega-Lite's.
package struct LookTraits: Sendable {
  /// Numbers and dates as the language of the chart writes them; otherwise as English does.
  package var writesInLanguage = false
  /// Digits of one width on axes.
  package var tabularFigures = false
  /// Names of categories are broken into lines where their band is narrow.
  package var breaksNames = false
  /// Categories outside of a domain and places outside of a projection are not drawn; otherwise at the origin.
  package var leavesOutWhatHasNoPlace = false
  /// A category is named though its value is missing, whatever it is sorted by.
  package var namesEveryCategory = false
  /// An order of categories that one layer asks for holds for those that say nothing.
  package var statedOrderHolds = false
  /// Layers share a projection also where only one of them gives it a scale.
  package var oneMapAView = false
  /// Marks are cut at the ends of a domain that the spec sets, and the values beyond are warned of.
  package var keepsToDomain = false
  /// Lines and points over an area or a line have its colour, also where it is the mark's own.
  package var overlaysKeepColor = false
  /// Keys that Vega-Lite does not have stop the drawing; otherwise they are warned of.
  package var refusesUnknown = false
  /// The frame sets the title of the whole chart.
  package var framesTitle = false
  /// The title of the values of panels stands once, level, above their heads.
  package var levelValueTitle = false
  /// Texts may have the property `knockout`.
  package var allowsKnockout = false
  /// Width into which legends above or below are broken, in units; nil: one line.
  package var legendWidth: Double?

  package init() {}
}

/// What a look does to one chart, in the order of the stages. What it leaves out is as in Vega-Lite.
package protocol LookedChart: Sendable {
  /// Views of the look's own in the spec, with their data; nil: all of it is Vega-Lite's. Throws `Diagnostics`, or adds
  /// what is wrong to the scope's issues.
  func ownViews(_ tree: Tree, in scope: ChartScope) throws -> (any OwnViews)?
  /// What is to be said of an aggregation, and the columns to keep where all rows of a group agree.
  func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
    -> AggregationRuling
  /// Scales whose domains are known, before anything is drawn.
  func check(_ scales: [ScaleModel]) -> [Diagnostic]
  /// The picture around the views.
  func compose(_ composer: PictureComposer) -> ComposedPicture
  /// What is to be said about the finished picture.
  func review(_ composed: ComposedPicture, of composer: PictureComposer) -> [Diagnostic]
}

/// Views that a look measures and draws by itself.
package protocol OwnViews {
  /// The views in terms of Vega-Lite alone, measured for the target and the sizes of the scope.
  func expand(in scope: ChartScope) throws -> OwnLayers
}

/// What views of a look's own are drawn as.
package struct OwnLayers {
  /// A spec in terms of Vega-Lite alone.
  package var tree: Tree
  /// Tables that its data name.
  package var tables: [String: Table]
  /// The same as native charts, in the order of the views, each in the coordinates of its view.
  package var panels: [NativeChart.Panel]

  package init(tree: Tree, tables: [String: Table] = [:], panels: [NativeChart.Panel] = []) {
    self.tree = tree
    self.tables = tables
    self.panels = panels
  }
}

/// Vega-Lite's own look, and nothing of ours.
package struct VegaLook: ChartLook {
  package init() {}
  package func config(for options: ChartOptions) -> Config { Config(VegaTheme.config) }
  package func traits(for options: ChartOptions) -> LookTraits { LookTraits() }
  package func chart(_ tree: Tree, file: String?, language: Language) -> any LookedChart { VegaChart() }
}

private struct VegaChart: LookedChart {}

extension LookedChart {
  package func ownViews(_ tree: Tree, in scope: ChartScope) throws -> (any OwnViews)? { nil }
  package func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
    -> AggregationRuling
  { AggregationRuling() }
  package func check(_ scales: [ScaleModel]) -> [Diagnostic] { [] }
  package func compose(_ composer: PictureComposer) -> ComposedPicture { composer.plain() }
  package func review(_ composed: ComposedPicture, of composer: PictureComposer) -> [Diagnostic] { [] }
}
