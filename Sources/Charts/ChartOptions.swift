import Diagnostics
import Facts
import Languages
import Numbers
import Scene
import Tables

/// How a chart is to be drawn. Everything from outside (clock, zone, fonts, files) comes in here, so that the same
/// input gives the same picture.
public struct ChartOptions: Sendable {
  public enum Theme: Sendable {
    /// The house's: sizes for a target, notes, sources, doubts. The default.
    case house
    /// Vega-Lite's own defaults and nothing of ours.
    case vega
    /// The house's with a config of the user's over it.
    case custom(Tree)
  }

  public var theme: Theme = .house
  /// What the picture is laid out for. Default: a chart of 800 x 450 units.
  public var target: Target = .chart
  /// Exact size of the whole picture in units; nil: as the target or the spec has it.
  public var width: Double?
  public var height: Double?
  /// BCP 47. Default `en`.
  public var language = Language.en
  /// Dates without a zone are of this one. Default UTC.
  public var zone: Zone = .utc
  /// Of random numbers. Default 0.
  public var seed: UInt64 = 0
  /// What `now()` says, in milliseconds since 1970. Default 0.
  public var now = 0.0

  public init() {}
}

/// What a chart needs beside its spec: fonts, data by name, files.
public struct ChartEnvironment {
  public var measurer: any TextMeasurer
  /// Tables by name: `facts`, `readings`.
  public var tables: [String: Table]
  /// Reads a file that a spec names by a relative path. Throws a `Diagnostic`.
  public var read: (String) throws -> [UInt8]
  /// Names what facts are made of, in the captions that a chart of them needs.
  public var vocabulary: Vocabulary

  public init(
    measurer: any TextMeasurer, tables: [String: Table] = [:], read: @escaping (String) throws -> [UInt8],
    vocabulary: Vocabulary = .standard
  ) {
    self.measurer = measurer
    self.tables = tables
    self.read = read
    self.vocabulary = vocabulary
  }
}
