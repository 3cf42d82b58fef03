/// One thing that the parser of YAML says: a value, or the beginning or end of something that holds values.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(String)
    /// Without quotes a text may mean a number, true, false or nothing.
    case scalar(String, plain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind
  var mark: Mark
  /// The name after `&`.
  var anchor: String?
  /// As `!!str` or `!other`; the names of the core schema are shortened to the form that people write.
  var tag: String?
}
