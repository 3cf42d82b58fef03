import Diagnostics
import Languages
import Pictures
import Scene

/// The house's `config`, in units of a chart of 800 x 450; other targets lay their sizes over it.
enum HouseConfig {
  private static let trees = Dictionary(
    uniqueKeysWithValues: HanRegion.allCases.map { region in
      (region, (try? JSONTree.parse(text(region)))?.object ?? TreeObject())
    })

  /// With Han in the glyphs of a region.
  static func tree(_ region: HanRegion) -> TreeObject { trees[region] ?? TreeObject() }

  private static func list(_ colors: some Sequence<Color>) -> String {
    "[" + colors.map { "\"\($0.hexString)\"" }.joined(separator: ", ") + "]"
  }

  /// A style of each status that is drawn as a field. A style cannot say a hatch: it has white and the outline. Vega-Lite
  /// looks up only the first of `color` and `fill`, so both are there.
  private static var statuses: String {
    StatusMark.allCases.compactMap { mark -> String? in
      guard let paint = StatusPaint.of(mark, on: .chart), paint.shape != .ring else { return nil }
      var ground = Color.white
      if case .solid(let color) = paint.fill { ground = color }
      var style = "\"color\": \"\(ground.hexString)\", \"fill\": \"\(ground.hexString)\""
      if let outline = paint.outline, case .solid(let color) = outline.paint {
        style += ", \"stroke\": \"\(color.hexString)\", \"strokeWidth\": \(outline.width)"
        if !outline.dash.isEmpty { style += ", \"strokeDash\": \(outline.dash)" }
      }
      return "\"\(mark.rawValue)\": {\(style)}"
    }.joined(separator: ", ")
  }

  private static func text(_ region: HanRegion) -> String {
    let (ink, muted, rule, grid) = (HouseColor.ink, HouseColor.muted, HouseColor.rule, HouseColor.grid)
    let (blue, teal, other, plum) = (HouseColor.blue, HouseColor.teal, HouseColor.other, Palette.plum.hexString)
    let (likely, han) = (Palette.ramp[3].hexString, region.family)
    return #"""
      {
        "background": "#FFFFFF",
        "font": "Inter, \#(han)",
        "view": {"continuousWidth": 736, "continuousHeight": 300, "discreteWidth": 736,
          "discreteHeight": {"step": 40}, "stroke": null},
        "title": {"anchor": "start", "frame": "bounds", "align": "left", "offset": 22,
          "font": "Inter Display, \#(han)", "fontSize": 25, "fontWeight": 600, "lineHeight": 29.5,
          "color": "\#(ink)", "subtitleFont": "Inter, \#(han)", "subtitleFontSize": 14,
          "subtitleFontWeight": 400, "subtitleLineHeight": 19, "subtitleColor": "\#(muted)", "subtitlePadding": 8},
        "axis": {"domain": false, "ticks": false, "gridColor": "\#(grid)", "gridWidth": 0.75,
          "labelFont": "Inter, \#(han)", "labelFontSize": 11, "labelColor": "\#(muted)", "labelPadding": 6,
          "labelOverlap": true, "labelSeparation": 12, "labelLimit": 240, "titleFont": "Inter, \#(han)",
          "titleFontSize": 12, "titleFontWeight": 400, "titleColor": "\#(muted)", "titlePadding": 8,
          "tickCount": 4},
        "axisXDiscrete": {"labelAngle": 0},
        "axisX": {"titleAnchor": "start", "titleAlign": "left"},
        "axisY": {"titleAngle": 0, "titleAnchor": "end", "titleAlign": "left", "titleY": -10, "titleX": 0},
        "axisBand": {"domain": true, "domainColor": "\#(ink)", "domainWidth": 1, "grid": false,
          "labelFontSize": 12, "labelColor": "\#(ink)", "labelPadding": 8, "labelSeparation": 2},
        "axisQuantitative": {"labelFlush": false, "gridColor": {"condition": {"test": "datum.value === 0",
          "value": "\#(ink)"}, "value": "\#(grid)"}, "gridWidth": {"condition": {"test": "datum.value === 0",
          "value": 1}, "value": 0.75}},
        "axisTemporal": {"grid": false, "domain": true, "domainColor": "\#(ink)", "domainWidth": 1, "ticks": true,
          "tickColor": "\#(ink)", "tickSize": 4},
        "axisPoint": {"grid": false},
        "header": {"titleFontSize": 13, "titleFontWeight": 600, "titleColor": "\#(ink)", "titleAnchor": "start",
          "labelFontSize": 13, "labelFontWeight": 600, "labelColor": "\#(ink)", "labelAnchor": "start",
          "labelPadding": 8},
        "headerRow": {"labelAngle": 0, "labelAnchor": "middle", "titleAngle": 0, "titleAlign": "right"},
        "legend": {"orient": "top", "layoutMargin": 28, "direction": "horizontal", "offset": 36, "padding": 0, "columnPadding": 18,
          "rowPadding": 4, "titleFontSize": 11, "titleFontWeight": 400, "titleColor": "\#(muted)",
          "titlePadding": 6, "labelFontSize": 11, "labelColor": "\#(ink)", "labelLimit": 240, "symbolSize": 90,
          "gradientLength": 180, "gradientThickness": 8, "gradientStrokeColor": "transparent"},
        "mark": {"color": "\#(blue)", "tooltip": false},
        "bar": {"fill": "\#(blue)", "continuousBandSize": 18, "cornerRadius": 0, "binSpacing": 1},
        "line": {"stroke": "\#(blue)", "strokeWidth": 2, "strokeCap": "round", "strokeJoin": "round"},
        "area": {"fill": "\#(blue)", "fillOpacity": 0.85, "line": false},
        "point": {"filled": true, "size": 56, "opacity": 1},
        "circle": {"size": 56, "opacity": 1, "stroke": "#FFFFFF", "strokeWidth": 0.75},
        "square": {"size": 56, "opacity": 1, "stroke": "#FFFFFF", "strokeWidth": 0.75},
        "rect": {"fill": "\#(blue)"},
        "rule": {"stroke": "\#(ink)", "strokeWidth": 0.75},
        "tick": {"color": "\#(blue)", "thickness": 2},
        "text": {"font": "Inter, \#(han)", "fill": "\#(ink)"},
        "arc": {"stroke": "#FFFFFF", "strokeWidth": 1.5},
        "boxplot": {"size": 16, "median": {"color": "#FFFFFF", "strokeWidth": 2}, "rule": {"stroke": "\#(muted)"}},
        "errorbar": {"rule": {"stroke": "\#(ink)", "strokeWidth": 1}, "ticks": {"color": "\#(ink)",
          "thickness": 1, "size": 8}},
        "errorband": {"band": {"color": "\#(blue)", "opacity": 0.16}},
        "style": {
          "guide-label": {"font": "Inter, \#(han)", "fontSize": 11, "fill": "\#(muted)"},
          "guide-title": {"font": "Inter, \#(han)", "fontSize": 12, "fontWeight": 400,
            "fill": "\#(muted)"},
          "value": {"font": "Inter, \#(han)", "fontSize": 16, "fontWeight": 600, "color": "\#(ink)",
            "fill": "\#(ink)", "align": "left", "baseline": "middle", "dx": 6},
          "note": {"font": "Inter, \#(han)", "fontSize": 11, "color": "\#(ink)", "fill": "\#(ink)"},
          "muted": {"font": "Inter, \#(han)", "fontSize": 11, "color": "\#(muted)", "fill": "\#(muted)"},
          \#(statuses),
          "forecast": {"strokeDash": [4, 4], "strokeWidth": 2},
          "guide": {"stroke": "\#(ink)", "strokeWidth": 0.75, "strokeDash": [1.7, 1.7]},
          "highlight": {"color": "\#(blue)", "size": 3, "strokeWidth": 3},
          "context": {"color": "\#(other)", "size": 1.5, "strokeWidth": 1.5},
          "statistic": {"stroke": "\#(ink)", "size": 1.25, "strokeWidth": 1.25},
          "dot": {"size": 100, "stroke": "#FFFFFF", "strokeWidth": 0.75},
          "ring": {"filled": false, "size": 79, "strokeWidth": 1.5},
          "dumbbell": {"stroke": "\#(rule)", "size": 2.5, "strokeWidth": 2.5},
          "likely": {"color": "\#(likely)", "fill": "\#(likely)", "height": 9},
          "inside": {"font": "Inter, \#(han)", "fontSize": 11, "color": "#FFFFFF", "fill": "#FFFFFF",
            "align": "center", "baseline": "middle"},
          "total": {"font": "Inter, \#(han)", "fontSize": 14, "fontWeight": 600, "color": "\#(ink)",
            "fill": "\#(ink)", "align": "left", "baseline": "middle", "dx": 6},
          "more": {"color": "\#(teal)", "fill": "\#(teal)"},
          "fewer": {"color": "\#(plum)", "fill": "\#(plum)"},
          "step": {"stroke": "\#(other)", "strokeWidth": 0.75},
          "region": {"stroke": "#FFFFFF", "strokeWidth": 0.5}
        },
        "range": {"category": \#(list(Palette.categories)), "ordinal": \#(list(Palette.ramp.suffix(5))),
          "ramp": \#(list(Palette.ramp)), "heatmap": \#(list(Palette.ramp)), "diverging": \#(list(Palette.diverging))},
        "scale": {"barBandPaddingInner": 0.34, "rectBandPaddingInner": 0.03, "maxFontSize": 16,
          "minFontSize": 10},
        "concat": {"spacing": 28},
        "facet": {"spacing": 22}
      }
      """#
  }
}
