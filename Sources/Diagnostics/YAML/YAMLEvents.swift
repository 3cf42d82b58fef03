import CYAML

/// libyaml's parser as a source of events. It keeps what is open on a stack of its own, so a deep text costs memory only
/// as far as its events are asked for: whoever composes them bounds the depth.
struct YAMLEvents: ~Copyable {
  let problems: YAMLProblem
  private let bytes: UnsafeBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// The bytes must be UTF-8, and outlive the events.
  init(_ bytes: UnsafeBufferPointer<UInt8>, problems: YAMLProblem) throws(Diagnostic) {
    let mark = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
    self.bytes = UnsafeBufferPointer(rebasing: bytes[mark...])
    self.problems = problems
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw problems.outOfMemory()
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, self.bytes.baseAddress, self.bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// After the end of the stream it is said again and again.
  func next() throws(Diagnostic) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problems.diagnostic(parser.pointee, in: bytes) }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event, mark: problems.mark(event.start_mark))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t, mark: Mark) {
    func made(_ kind: Kind, anchor: UnsafePointer<UInt8>? = nil, tag: UnsafePointer<UInt8>? = nil) -> YAMLEvent {
      YAMLEvent(kind: kind, mark: mark, anchor: anchor.map { String(cString: $0) }, tag: tag.map(Self.shortTag))
    }
    switch event.type {
    case YAML_STREAM_START_EVENT: self = made(.streamStart)
    case YAML_DOCUMENT_START_EVENT: self = made(.documentStart)
    case YAML_DOCUMENT_END_EVENT: self = made(.documentEnd)
    case YAML_ALIAS_EVENT:
      self = made(.alias(event.data.alias.anchor.map { String(cString: $0) } ?? ""))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let plain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      self = made(.scalar(text, plain: plain), anchor: scalar.anchor, tag: scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      self = made(.sequenceStart, anchor: start.anchor, tag: start.tag)
    case YAML_SEQUENCE_END_EVENT: self = made(.sequenceEnd)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      self = made(.mappingStart, anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_END_EVENT: self = made(.mappingEnd)
    default: self = made(.streamEnd)
    }
  }

  private static func shortTag(_ tag: UnsafePointer<UInt8>) -> String {
    let tag = String(cString: tag)
    let core = "tag:yaml.org,2002:"
    return tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
  }
}
