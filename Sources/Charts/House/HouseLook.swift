import Diagnostics
import Facts
import Pictures
import Tables
import Vega
import VegaLite

/// What a chart is to look like.
package enum ChartTheme: Sendable {
  /// The house's: sizes for a target, notes, sources, doubts. The default.
  case house
  /// Vega-Lite's own defaults and nothing of ours.
  case vega
  /// The house's with a config of the user's over it.
  case custom(Tree)

  /// - Parameter vocabulary: names what facts are made of, in the captions that a chart of them needs.
  package func look(vocabulary: Vocabulary = .standard) -> any ChartLook {
    switch self {
    case .house: HouseLook(vocabulary: vocabulary)
    case .vega: PlainLook(vocabulary: vocabulary)
    case .custom(let tree): HouseLook(vocabulary: vocabulary, own: tree["config"] ?? tree)
    }
  }
}

/// Vega-Lite's look, with the rules of comparison for charts over facts: those hold in whatever look.
private struct PlainLook: ChartLook {
  var vocabulary: Vocabulary

  func config(for options: ChartOptions) -> Config { VegaLook().config(for: options) }
  func traits(for options: ChartOptions) -> LookTraits { VegaLook().traits(for: options) }

  func chart(_ context: ChartContext, _ tree: Tree) -> any LookedChart {
    ComparedChart(factScales: FactScales(context: context, tree: tree, vocabulary: vocabulary))
  }

  private struct ComparedChart: LookedChart {
    let factScales: FactScales

    func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
      -> [String]
    { factScales.check(aggregation: table, grouping, measures, at: place) }

    func check(_ scales: [ScaleModel]) -> [Diagnostic] { factScales.check(scales) }
  }
}

/// Charts of facts as the house draws them.
struct HouseLook: ChartLook {
  var vocabulary: Vocabulary
  /// A config of the user's.
  var own: Tree?

  func config(for options: ChartOptions) -> Config {
    HouseTheme.config(for: options.target, language: options.language).merging(own)
  }

  func traits(for options: ChartOptions) -> LookTraits {
    var t = LookTraits()
    (t.refusesUnknown, t.overlaysKeepColor, t.keepsToDomain) = (true, true, true)
    (t.namesEveryCategory, t.statedOrderHolds, t.oneMapAView) = (true, true, true)
    t.writesInLanguage = true
    t.tabularFigures = true
    t.breaksNames = true
    t.leavesOutWhatHasNoPlace = true
    t.framesTitle = true
    t.levelValueTitle = true
    t.allowsKnockout = true
    t.legendWidth = HouseStyle.style(for: options.target).innerWidth(options.width)
    return t
  }

  func chart(_ context: ChartContext, _ tree: Tree) -> any LookedChart {
    HouseChart(context: context, tree: tree, vocabulary: vocabulary)
  }
}

/// One chart of the house, with what its own views leave to be known of them.
final class HouseChart: LookedChart {
  /// Its stages; the context holds this in turn, until the picture is drawn.
  let context: ChartContext
  let meta: Tree?
  let factScales: FactScales
  /// Panels of bars as native charts, in the order in which they were expanded.
  var nativePanels: [NativeChart.Panel] = []
  /// True when views of the house's own settled all sizes themselves.
  var hasOwnLayout = false

  init(context: ChartContext, tree: Tree, vocabulary: Vocabulary) {
    self.context = context
    meta = tree["usermeta"]?["briefing"]
    factScales = FactScales(context: context, tree: tree, vocabulary: vocabulary)
  }

  func expand(_ tree: Tree) -> Tree { HouseNormaliser(chart: self).expand(tree) }

  func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
    -> [String]
  { factScales.check(aggregation: table, grouping, measures, at: place) }

  func check(_ scales: [ScaleModel]) -> [Diagnostic] { factScales.check(scales) }

  func compose(_ composer: PictureComposer) -> Picture { HousePicture(chart: self, composer: composer).compose() }

  func review(_ picture: Picture, of root: ViewModel) -> [Diagnostic] {
    let lint = ChartLint(context: context, meta: meta)
    // Views of the house's own follow the rules by construction, and their layers are no longer the author's.
    let found = lint.check(hasOwnLayout ? nil : root)
    return found + LabelFit(context: context, lint: lint).check(picture.scene)
  }
}
