import Diagnostics
import Languages
import Numbers
import Pictures
import Scene
import Tables

/// How a chart is to be drawn. Everything from outside (clock, zone, fonts, files) comes in here, so that the same
/// input gives the same picture.
package struct ChartOptions: Sendable {
  /// What the picture is laid out for. Default: a chart of 800 x 450 units.
  package var target: Target = .chart
  /// Exact size of the whole picture in units; nil: as the target or the spec has it.
  package var width: Double?
  package var height: Double?
  /// BCP 47. Default `en`.
  package var language = Language.en
  /// Dates without a zone are of this one. Default UTC.
  package var zone: Zone = .utc
  /// Of random numbers. Default 0.
  package var seed: UInt64 = 0
  /// What `now()` says, in milliseconds since 1970. Default 0.
  package var now = 0.0

  package init() {}
}

/// What a chart needs beside its spec: fonts, data by name, files.
package struct ChartEnvironment {
  package var measurer: any TextMeasurer
  /// Tables by name: `facts`, `readings`.
  package var tables: [String: Table]
  /// Reads a file that a spec names by a relative path. Throws a `Diagnostic`.
  package var read: @Sendable (String) throws -> [UInt8]

  package init(
    measurer: any TextMeasurer, tables: [String: Table] = [:], read: @escaping @Sendable (String) throws -> [UInt8]
  ) {
    self.measurer = measurer
    self.tables = tables
    self.read = read
  }
}
