import Languages

/// A finished picture: a size, a ground and nodes, with what must go along in the file.
public struct Scene: Hashable, Sendable {
  public var size: Size
  public var background: Color?
  public var nodes: [Node]
  public var metadata: Metadata

  public init(size: Size, background: Color? = nil, nodes: [Node], metadata: Metadata = Metadata()) {
    self.size = size
    self.background = background
    self.nodes = nodes
    self.metadata = metadata
  }
}

/// What a file carries beside its picture: PNG as text chunks, PDF and SVG as metadata.
public struct Metadata: Hashable, Sendable {
  public var title: String?
  public var author: String?
  public var subject: String?
  public var description: String?
  /// BCP 47.
  public var language: Language?
  /// `id` and where it comes from, one line each: what `briefing trace` prints.
  public var facts: [FactReference]
  /// Seconds since 1970 for the dates of a file; nil writes none (PDF: 1970-01-01).
  public var timestamp: Int?

  public init(
    title: String? = nil, author: String? = nil, subject: String? = nil, description: String? = nil,
    language: Language? = nil, facts: [FactReference] = [], timestamp: Int? = nil
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.description = description
    self.language = language
    self.facts = facts
    self.timestamp = timestamp
  }
}

/// One fact shown in a picture, as it is written into the file.
public struct FactReference: Hashable, Sendable {
  public var id: String
  /// The value as shown, e.g. `121 bn yuan, signed, disputed`.
  public var value: String
  /// The document's file and title.
  public var source: String
  /// The words as stated.
  public var stated: String

  public init(id: String, value: String, source: String, stated: String) {
    self.id = id
    self.value = value
    self.source = source
    self.stated = stated
  }
}

/// Pages in order, with what a reader needs to find the way.
public struct PagedDocument: Hashable, Sendable {
  public struct Page: Hashable, Sendable {
    public var scene: Scene
    /// Printed page number.
    public var label: String?
    public var destinations: [String: Point]
    public init(scene: Scene, label: String? = nil, destinations: [String: Point] = [:]) {
      self.scene = scene
      self.label = label
      self.destinations = destinations
    }
  }

  public struct OutlineItem: Hashable, Sendable {
    public var title: String
    public var destination: String
    public var children: [OutlineItem]
    public init(title: String, destination: String, children: [OutlineItem] = []) {
      self.title = title
      self.destination = destination
      self.children = children
    }
  }

  public var pages: [Page]
  public var outline: [OutlineItem]
  public var metadata: Metadata

  public init(pages: [Page], outline: [OutlineItem] = [], metadata: Metadata = Metadata()) {
    self.pages = pages
    self.outline = outline
    self.metadata = metadata
  }
}
