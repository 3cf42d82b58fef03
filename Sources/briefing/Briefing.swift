import ArgumentParser

@main
struct Briefing: ParsableCommand {
  static func main() {
    Terminal.openStreams()
    main(nil)
  }

  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "From a folder of facts to a PDF briefing, charts and slides.",
    discussion: """
      A project is a folder with briefing.md (Markdown), facts/ (YAML, CSV, JSON) and charts/ (Vega-Lite, as \
      NAME.vl.yaml or NAME.vl.json). Commands take it as an argument, or find it as the nearest folder upwards that \
      has a briefing.md.

      EXAMPLES:
        briefing new rivertown        # a small project that builds
        briefing build rivertown      # PDF, slides, charts: rivertown/output
        briefing chart sales.vl.json -o sales.png
        briefing trace rivertown/output/charts/sums.png

      Exit status: 0, 1 if the input is wrong, 64 if the command line is.
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Making",
        subcommands: [
          NewCommand.self, BuildCommand.self, PDFCommand.self, SlidesCommand.self, ChartCommand.self,
        ]),
      CommandGroup(
        name: "Checking",
        subcommands: [
          CheckCommand.self, FactsCommand.self, VerifyCommand.self, TraceCommand.self, ExplainCommand.self,
        ]),
      CommandGroup(name: "Reading", subcommands: [ExtractCommand.self, FiguresCommand.self, SchemaCommand.self]),
    ])
}
