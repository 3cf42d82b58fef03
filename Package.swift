// swift-tools-version: 6.0
import PackageDescription

// One direction only: each target names exactly the targets it may see. Sources/Data holds the module
// `Facts`, because a module called `Data` beside Foundation makes `Data.Fact` ambiguous.

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]
let fast: [SwiftSetting] = strict

func library(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: path ?? "Sources/\(name)", swiftSettings: fast)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["Support"], path: "Tests/\(name)", swiftSettings: strict)
}

let package = Package(
  name: "briefing",
  products: [.executable(name: "briefing", targets: ["briefing"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // One C library each: a module map and a shim, nothing else.
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libcairo2-dev", "libpango1.0-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    library("Diagnostics", [.product(name: "Yams", package: "Yams")]),
    library("Languages"),
    library("Numbers", ["Languages"]),
    library("Tables", ["Diagnostics", "Numbers"]),
    library("Facts", path: "Sources/Data", ["Diagnostics", "Tables", "Languages", "Numbers"]),
    library("Scene", ["Languages"]),
    library("Typesetting", ["Languages", "Scene"]),
    library("Pictures", ["Diagnostics", "Scene"]),
    // Three houses: Vega's runtime knows nothing of Vega-Lite, and both know nothing of facts.
    library("Vega", path: "Sources/Charts/Vega", ["Diagnostics", "Tables", "Numbers", "Scene"]),
    library(
      "VegaLite", path: "Sources/Charts/VegaLite",
      ["Diagnostics", "Tables", "Languages", "Numbers", "Scene", "Typesetting", "Pictures", "Vega"]),
    library(
      "House", path: "Sources/Charts/House",
      [
        "Diagnostics", "Tables", "Languages", "Numbers", "Facts", "Scene", "Typesetting", "Pictures", "Vega",
        "VegaLite",
      ]),
    library("CairoBackend", path: "Sources/Cairo", ["Languages", "Scene", "CPango", "CDeflate", "CQPDF"]),
    library("SVG", ["Languages", "Scene"]),
    library(
      "Report",
      [
        "Diagnostics", "Tables", "Languages", "Numbers", "Facts", "Scene", "Typesetting", "Pictures", "CMarkGFM",
        "CDeflate",
      ]),
    .executableTarget(
      name: "briefing",
      dependencies: [
        "Diagnostics", "Tables", "Languages", "Numbers", "Facts", "Scene", "Typesetting", "Pictures", "VegaLite",
        "House", "CairoBackend", "SVG", "Report",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/briefing", swiftSettings: strict),

    .target(name: "Support", dependencies: ["Scene"], path: "Tests/Support", swiftSettings: strict),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("TablesTests", ["Numbers", "Tables"]),
    tests("LanguagesTests", ["Languages"]),
    tests("NumbersTests", ["Numbers", "Languages"]),
    tests("FactsTests", ["Facts", "Languages", "Numbers", "Tables"]),
    tests("SceneTests", ["Scene", "Languages"]),
    tests("TypesettingTests", ["Typesetting", "Languages"]),
    tests(
      "ChartsTests",
      [
        "Vega", "VegaLite", "House", "Pictures", "Diagnostics", "Facts", "Languages", "Numbers", "Scene",
        "Tables",
      ]),
    tests("CairoTests", ["CairoBackend"]),
    tests("SVGTests", ["SVG"]),
    tests("ReportTests", ["Report", "Pictures"]),
    tests("CLITests", []),
  ],
  swiftLanguageModes: [.v6]
)
