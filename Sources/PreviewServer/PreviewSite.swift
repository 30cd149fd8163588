public import Diagnostics

/// What the preview needs to know of a site: what to watch, and how to make it anew.
public struct PreviewSite: Sendable {
  /// Folders and files, whose changes call for a new edition.
  public var watched: [String]
  /// Makes the site anew.
  ///
  /// It never throws: what is wrong is in the edition's diagnostics.
  public var rebuild: @Sendable () async -> PreviewEdition

  /// Puts a site together.
  public init(watched: [String], rebuild: @escaping @Sendable () async -> PreviewEdition) {
    self.watched = watched
    self.rebuild = rebuild
  }
}

/// The site as it stood at one moment.
public struct PreviewEdition: Sendable {
  /// Rises with each rebuild; an open page of a lower generation is loaded again.
  public var generation: Int
  /// Gives the page at a path such as `/letters/x/`, where the site has one, from memory.
  public var page: @Sendable (_ path: String) -> PreviewPage?
  /// What the editor should read.
  public var diagnostics: [Diagnostic]
  /// Whether the page at a path is a letter's, with a proof desk.
  public var hasDesk: @Sendable (_ path: String) -> Bool = { _ in false }
  /// What the proof desk of the page at a path shows, as JSON; nil where there is none.
  public var desk: @Sendable (_ path: String) -> [UInt8]? = { _ in nil }

  /// Puts an edition together.
  public init(
    generation: Int, page: @escaping @Sendable (_ path: String) -> PreviewPage?,
    diagnostics: [Diagnostic]
  ) {
    self.generation = generation
    self.page = page
    self.diagnostics = diagnostics
  }
}

/// One page as it is served.
public struct PreviewPage: Sendable {
  /// Its bytes.
  public var bytes: [UInt8]
  /// Its type: `text/html; charset=utf-8`.
  public var contentType: String
  /// The HTTP status: 200, or 500 for an error page in a letter's place.
  public var status: Int

  /// Puts a page together.
  public init(
    bytes: [UInt8], contentType: String = "text/html; charset=utf-8", status: Int = 200
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.status = status
  }
}
