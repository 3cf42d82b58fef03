import Diagnostics
import Pictures
import Tables
import Vega

/// How charts look and what is made of them beyond Vega-Lite: its own look, or one that a house lays over it.
package protocol ChartLook {
  /// The configuration under the spec's own.
  func config(for options: ChartOptions) -> Config
  func traits(for options: ChartOptions) -> LookTraits
  /// The look of one chart; called once a drawing, when its parameters are known.
  func chart(_ context: ChartContext, _ tree: Tree) -> any LookedChart
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
package protocol LookedChart {
  /// The spec in terms of Vega-Lite alone.
  func expand(_ tree: Tree) -> Tree
  /// Reports what an aggregation adds and must not. Answers with the columns to keep, where all rows of a group agree.
  func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
    -> [String]
  /// Scales whose domains are known, before anything is drawn.
  func check(_ scales: [ScaleModel]) -> [Diagnostic]
  /// The picture around the views.
  func compose(_ composer: PictureComposer) -> Picture
  /// What is to be said about the finished picture.
  func review(_ picture: Picture, of root: ViewModel) -> [Diagnostic]
}

/// Vega-Lite's own look, and nothing of ours.
package struct VegaLook: ChartLook {
  package init() {}
  package func config(for options: ChartOptions) -> Config { Config(VegaTheme.config) }
  package func traits(for options: ChartOptions) -> LookTraits { LookTraits() }
  package func chart(_ context: ChartContext, _ tree: Tree) -> any LookedChart { VegaChart() }
}

package struct VegaChart: LookedChart {}

extension LookedChart {
  package func expand(_ tree: Tree) -> Tree { tree }
  package func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
    -> [String]
  { [] }
  package func check(_ scales: [ScaleModel]) -> [Diagnostic] { [] }
  package func compose(_ composer: PictureComposer) -> Picture { composer.plain() }
  package func review(_ picture: Picture, of root: ViewModel) -> [Diagnostic] { [] }
}
