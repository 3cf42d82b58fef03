import Diagnostics
import Languages
import Pictures
import VegaLite

/// The house's configuration for a target: Vega's defaults, the house's over them, the target's sizes over those.
enum HouseTheme {
  static func config(for target: Target, language: Language) -> Config {
    var config = Config(VegaTheme.config).merging(Tree(.object(HouseConfig.tree(language.hanRegion))))
    let s = HouseStyle.style(for: target)
    if target != .chart {
      config = config.merging(sizes(s))
    }
    return config
  }

  private static func sizes(_ s: HouseStyle) -> Tree {
    func n(_ v: Double) -> Tree { Tree(floatLiteral: v) }
    let k = s.scale
    return [
      "axis": [
        "labelFontSize": n(s.axis), "titleFontSize": n(s.axis * 12 / 11), "gridWidth": n(s.grid),
        "labelPadding": n(6 * k),
        "titlePadding": n(8 * k),
      ],
      "axisBand": ["labelFontSize": n(s.axis * 12 / 11), "domainWidth": n(s.base), "labelPadding": n(8 * k)],
      "axisQuantitative": [
        "gridWidth": ["condition": ["test": "datum.value === 0", "value": n(s.base)], "value": n(s.grid)]
      ],
      "axisTemporal": ["domainWidth": n(s.base), "tickSize": n(4 * k)],
      "header": ["titleFontSize": n(s.head), "labelFontSize": n(s.head), "labelPadding": n(8 * k)],
      "legend": [
        "titleFontSize": n(s.axis), "labelFontSize": n(s.axis), "symbolSize": n(90 * k * k),
        "gradientLength": n(180 * k),
        "gradientThickness": n(8 * k), "columnPadding": n(18 * k), "offset": n(36 * k),
      ],
      "line": ["strokeWidth": n(2 * k)], "point": ["size": n(56 * k * k)], "circle": ["size": n(56 * k * k)],
      "square": ["size": n(56 * k * k)], "rule": ["strokeWidth": n(s.grid)],
      "style": [
        "guide-label": ["fontSize": n(s.axis)], "guide-title": ["fontSize": n(s.axis * 12 / 11)],
        "value": ["fontSize": n(s.value)], "note": ["fontSize": n(s.note)], "muted": ["fontSize": n(s.small)],
        "text": ["fontSize": n(s.small)], "group-title": ["fontSize": n(s.head)],
      ],
      "concat": ["spacing": n(28 * k)], "facet": ["spacing": n(22 * k)],
    ]
  }
}
