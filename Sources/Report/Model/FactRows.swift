import Languages

/// Facts in rows, grouped (as a rule by partnership), with what is not stated said as such.
public struct FactRows: Hashable, Sendable {
  public struct Group: Hashable, Sendable {
    public var name: String
    /// What the figures of the group cover, set quieter behind the name.
    public var scope: String
    public var rows: [Row]
    public init(name: String, scope: String = "", rows: [Row]) {
      self.name = name
      self.scope = scope
      self.rows = rows
    }
  }

  public struct Row: Hashable, Sendable {
    public enum Value: Hashable, Sendable {
      /// Glyph of the qualifier (empty if exact), and the digits with their decimal sign: decimals stand in line.
      case figure(qualifier: String, digits: String, decimalSign: String)
      /// `not stated`, `not found` …: drawn as a dotted box and the words.
      case missing(String)
      /// A dated act: there is no figure to state.
      case act(String)
    }
    public var factID: String
    public var measure: String
    public var value: Value
    public var unit: String
    public var status: StatusMark?
    public var statusWord: String
    public var date: String
    public var source: Source?
    /// Another reading contradicts the figure: the diamond follows the measure.
    public var isDisputed: Bool
    /// The row is that other reading, set in the colour of doubts.
    public var isOtherReading: Bool

    public init(
      factID: String, measure: String, value: Value, unit: String = "", status: StatusMark? = nil,
      statusWord: String = "", date: String = "", source: Source? = nil, isDisputed: Bool = false,
      isOtherReading: Bool = false
    ) {
      self.factID = factID
      self.measure = measure
      self.value = value
      self.unit = unit
      self.status = status
      self.statusWord = statusWord
      self.date = date
      self.source = source
      self.isDisputed = isDisputed
      self.isOtherReading = isOtherReading
    }

    public enum Source: Hashable, Sendable {
      case document(Int)
      case doubt(Int)
    }
  }

  /// Column heads, in the language of the briefing.
  public struct Heads: Hashable, Sendable {
    public var measure: String
    public var value: String
    public var unit: String
    public var status: String
    public var date: String
    public var source: String

    init(_ words: Words) {
      let pages = words.pages
      self.init(
        measure: pages.measure, value: pages.value, unit: pages.unit, status: pages.status, date: pages.date,
        source: words.figures.source)
    }

    public init(measure: String, value: String, unit: String, status: String, date: String, source: String) {
      self.measure = measure
      self.value = value
      self.unit = unit
      self.status = status
      self.date = date
      self.source = source
    }
  }

  public var heads: Heads
  public var groups: [Group]
  public var note: [Inline]

  public init(heads: Heads, groups: [Group], note: [Inline] = []) {
    self.heads = heads
    self.groups = groups
    self.note = note
  }
}
