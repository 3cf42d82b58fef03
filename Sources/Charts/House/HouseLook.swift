import Diagnostics
import Facts
import Languages
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

  func chart(_ tree: Tree, file: String?, language: Language) -> any LookedChart {
    ComparedChart(factScales: FactScales(tree: tree, file: file, language: language, vocabulary: vocabulary))
  }

  private struct ComparedChart: LookedChart {
    let factScales: FactScales

    func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
      -> AggregationRuling
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

  func chart(_ tree: Tree, file: String?, language: Language) -> any LookedChart {
    HouseChart(
      meta: tree["usermeta"]?["briefing"],
      factScales: FactScales(tree: tree, file: file, language: language, vocabulary: vocabulary))
  }
}

/// One chart of the house.
struct HouseChart: LookedChart {
  let meta: Tree?
  let factScales: FactScales

  func ownViews(_ tree: Tree, in scope: ChartScope) throws -> (any OwnViews)? {
    try HouseNormaliser(context: scope, factScales: factScales).ownViews(tree)
  }

  func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
    -> AggregationRuling
  { factScales.check(aggregation: table, grouping, measures, at: place) }

  func check(_ scales: [ScaleModel]) -> [Diagnostic] { factScales.check(scales) }

  func compose(_ composer: PictureComposer) -> ComposedPicture { HousePicture(composer: composer).compose() }

  func review(_ composed: ComposedPicture, of composer: PictureComposer) -> [Diagnostic] {
    let lint = ChartLint(context: composer.context, meta: meta)
    // Views of the house's own follow the rules by construction, and their layers are no longer the author's.
    let found = lint.check(composer.ownLayers == nil ? composer.root : nil)
    return found + LabelFit(lint: lint, file: composer.context.issues.file).check(composed)
  }
}
