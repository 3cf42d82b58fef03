/// What a field may hold. Loading reads it so, and the JSON Schema says so.
public indirect enum FieldType: Sendable {
  case id
  /// A text; a bare number is one too.
  case text
  /// A text, or one for each language.
  case localized
  /// An exact decimal, as digits or as a text of digits.
  case decimal
  case integer
  case bool
  /// A year, a month or a day.
  case date
  /// One of these and no other.
  case choice([String])
  /// One of these, or a word of the project's own.
  case open([String])
  case currency
  case country
  /// Where a link may lead.
  case address
  case sha256
  /// Ids, as a list or parted by spaces.
  case texts
  /// The words, or a record with words, language, where.
  case stated
  case records([Field])
  /// A mapping of names of one's own to what they hold.
  case terms
  /// Rules of warnings with reasons, or records of `rule` and `because`.
  case accepts
}

/// One field of a record.
public struct Field: Sendable {
  public var name: String
  public var type: FieldType
  /// For the editor, in one line.
  public var about: String
  public var isRequired: Bool

  init(_ name: String, _ type: FieldType, _ about: String, required: Bool = false) {
    (self.name, self.type, self.about, isRequired) = (name, type, about, required)
  }
}
