import Diagnostics

/// The defaults of Vega-Lite 6 and Vega 6, so that a spec looks as it does everywhere else.
package enum VegaTheme {
  package static let config: TreeObject = (try? JSONTree.parse(text))?.object ?? TreeObject()

  private static let text = #"""
    {
      "background": "white", "padding": 5, "timeFormat": "%b %d, %Y", "countTitle": "Count of Records",
      "normalizedNumberFormat": ".0%",
      "view": {"continuousWidth": 300, "continuousHeight": 300, "step": 20},
      "mark": {"color": "#4c78a8", "invalid": "break-paths-show-path-domains", "timeUnitBandSize": 1},
      "bar": {"binSpacing": 1, "continuousBandSize": 5, "minBandSize": 0.25, "timeUnitBandPosition": 0.5},
      "rect": {"binSpacing": 0, "continuousBandSize": 5, "minBandSize": 0.25, "timeUnitBandPosition": 0.5},
      "tick": {"thickness": 1, "continuousBandSize": 5, "minBandSize": 0.25, "timeUnitBandPosition": 0.5},
      "rule": {"color": "black"}, "text": {"color": "black"},
      "boxplot": {"size": 14, "extent": 1.5, "box": {}, "median": {"color": "white"}, "outliers": {}, "rule": {}, "ticks": null},
      "errorbar": {"center": "mean", "rule": true, "ticks": false},
      "errorband": {"band": {"opacity": 0.3}, "borders": false},
      "scale": {
        "pointPadding": 0.5, "barBandPaddingInner": 0.1, "rectBandPaddingInner": 0, "tickBandPaddingInner": 0.25,
        "bandWithNestedOffsetPaddingInner": 0.2, "bandWithNestedOffsetPaddingOuter": 0.2, "minBandSize": 2,
        "minFontSize": 8, "maxFontSize": 40, "minOpacity": 0.3, "maxOpacity": 0.8, "minSize": 4,
        "minStrokeWidth": 1, "maxStrokeWidth": 4, "quantileCount": 4, "quantizeCount": 4, "zero": true
      },
      "facet": {"spacing": 20}, "concat": {"spacing": 20},
      "title": {"orient": "top", "offset": 4, "subtitlePadding": 3},
      "axis": {
        "minExtent": 0, "maxExtent": 200, "bandPosition": 0.5, "domain": true, "domainWidth": 1, "domainColor": "#888",
        "gridWidth": 1, "gridColor": "#ddd", "labels": true, "labelLimit": 180, "labelOffset": 0,
        "labelPadding": 2, "ticks": true, "tickColor": "#888", "tickOffset": 0, "tickRound": true, "tickSize": 5,
        "tickWidth": 1, "titlePadding": 4
      },
      "header": {"titlePadding": 10, "labelPadding": 10},
      "legend": {
        "orient": "right", "padding": 0, "gridAlign": "each", "columnPadding": 10, "rowPadding": 2,
        "gradientThickness": 16, "gradientStrokeColor": "#ddd", "gradientStrokeWidth": 0, "gradientLabelOffset": 2,
        "gradientHorizontalMaxLength": 200, "gradientHorizontalMinLength": 100,
        "gradientVerticalMaxLength": 200, "gradientVerticalMinLength": 64, "unselectedOpacity": 0.35,
        "labelAlign": "left", "labelBaseline": "middle", "labelLimit": 160, "labelOffset": 4,
        "symbolLimit": 30, "symbolType": "circle", "symbolSize": 100, "symbolOffset": 0, "symbolStrokeWidth": 1.5,
        "symbolBaseFillColor": "transparent", "symbolBaseStrokeColor": "#888",
        "titleLimit": 180, "titleOrient": "top", "titlePadding": 5, "layoutOffset": 18, "layoutMargin": 8
      },
      "range": {
        "category": {"scheme": "tableau10"}, "ordinal": {"scheme": "blues"}, "heatmap": {"scheme": "yellowgreenblue"},
        "ramp": {"scheme": "blues"}, "diverging": {"scheme": "blueorange", "extent": [1, 0]},
        "symbol": ["circle", "square", "triangle-up", "cross", "diamond", "triangle-right", "triangle-down", "triangle-left"]
      },
      "style": {
        "guide-label": {"fill": "#000", "font": "sans-serif", "fontSize": 10},
        "guide-title": {"fill": "#000", "font": "sans-serif", "fontSize": 11, "fontWeight": "bold"},
        "group-title": {"fill": "#000", "font": "sans-serif", "fontSize": 13, "fontWeight": "bold"},
        "group-subtitle": {"fill": "#000", "font": "sans-serif", "fontSize": 12},
        "point": {"size": 30, "strokeWidth": 2, "shape": "circle"},
        "circle": {"size": 30, "strokeWidth": 2},
        "square": {"size": 30, "strokeWidth": 2, "shape": "square"},
        "cell": {"fill": "transparent", "stroke": "#ddd"},
        "text": {"font": "sans-serif", "fontSize": 11},
        "view": {"fill": "transparent"}
      }
    }
    """#
}
