// swift-tools-version: 6.0
import PackageDescription

// One direction only: each target names exactly the targets it may see. Sources/Data holds the module
// `Facts`, because a module called `Data` beside Foundation makes `Data.Fact` ambiguous.

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]
let fast: [SwiftSetting] = strict

/// A small command that starts quickly: relocations packed, no symbols for others to link with. lld comes with Swift.
let lean: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--no-export-dynamic"],
    .when(configuration: .release))
]

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
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // One C library each: a module map and a shim. Small ones are linked in, since each shared library is found, mapped
    // and bound at every start; cairo and Pango are not, because their modules and fonts are the system's.
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libcairo2-dev", "libpango1.0-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    // With the digests that libqpdf would fetch from GnuTLS.
    .target(name: "CQPDF", dependencies: ["CPango"], path: "Sources/CQPDF"),

    library("Gates"),
    library("Markup"),
    library("Diagnostics", ["Markup", "CYAML"]),
    library("Disk", ["Diagnostics"]),
    library("Languages"),
    library("Numbers", ["Gates", "Languages"]),
    library("Tables", ["Gates", "Diagnostics", "Numbers"]),
    library(
      "Facts", path: "Sources/Data", ["Gates", "Diagnostics", "Markup", "Disk", "Tables", "Languages", "Numbers"]),
    library("Scene", ["Gates", "Languages"]),
    library("Typesetting", ["Gates", "Languages", "Scene"]),
    library("Pictures", ["Gates", "Diagnostics", "Scene", "Tables"]),
    // Three houses: Vega's runtime knows nothing of Vega-Lite, and both know nothing of facts.
    library("Vega", path: "Sources/Charts/Vega", ["Gates", "Diagnostics", "Tables", "Languages", "Numbers", "Scene"]),
    library(
      "VegaLite", path: "Sources/Charts/VegaLite",
      ["Gates", "Diagnostics", "Tables", "Languages", "Numbers", "Scene", "Typesetting", "Pictures", "Vega"]),
    library(
      "House", path: "Sources/Charts/House",
      [
        "Gates", "Diagnostics", "Tables", "Languages", "Numbers", "Facts", "Scene", "Typesetting", "Pictures", "Vega",
        "VegaLite",
      ]),
    library(
      "CairoBackend", path: "Sources/Cairo",
      ["Diagnostics", "Markup", "Gates", "Languages", "Scene", "CPango", "CDeflate", "CQPDF"]),
    library("SVG", ["Markup", "Gates", "Languages", "Scene"]),
    library(
      "Report",
      [
        "Gates", "Diagnostics", "Markup", "Languages", "Numbers", "Facts", "Scene", "Typesetting", "Pictures",
        "CMarkGFM", "CDeflate",
      ]),
    .executableTarget(
      name: "briefing",
      dependencies: [
        "Gates", "Diagnostics", "Disk", "Markup", "Tables", "Languages", "Numbers", "Facts", "Scene", "Pictures",
        "VegaLite", "House", "CairoBackend", "SVG", "Report",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/briefing", swiftSettings: strict, linkerSettings: lean),

    .target(name: "Support", dependencies: ["Scene", "CDeflate"], path: "Tests/Support", swiftSettings: strict),
    tests("GatesTests", ["Gates"]),
    tests("MarkupTests", ["Markup"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("DiskTests", ["Diagnostics", "Disk"]),
    tests("TablesTests", ["Diagnostics", "Numbers", "Tables"]),
    tests("LanguagesTests", ["Languages"]),
    tests("NumbersTests", ["Numbers", "Languages"]),
    tests("FactsTests", ["Diagnostics", "Facts", "Languages", "Numbers", "Tables"]),
    tests("SceneTests", ["Gates", "Scene", "Languages"]),
    tests("TypesettingTests", ["Scene", "Typesetting", "Languages"]),
    tests(
      "ChartsTests",
      [
        "Vega", "VegaLite", "House", "Pictures", "Diagnostics", "Facts", "Languages", "Numbers", "Scene",
        "Tables",
      ]),
    tests("CairoTests", ["CPango", "Scene", "Gates", "CairoBackend", "CQPDF"]),
    tests("SVGTests", ["Scene", "Gates", "SVG"]),
    tests(
      "ReportTests", ["CDeflate", "Diagnostics", "Facts", "Languages", "Scene", "Gates", "Report", "Pictures"]),
    tests("CLITests", []),
    // Draws the specs and texts of Tests/Conformance and compares them with what is recorded beside them.
    tests(
      "ConformanceTests",
      [
        "Diagnostics", "Tables", "Languages", "Facts", "Scene", "Pictures", "VegaLite", "House", "CairoBackend",
        "Report",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
