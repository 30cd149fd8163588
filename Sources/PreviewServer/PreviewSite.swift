public import Diagnostics
public import Disk

/// A site that is shown while somebody edits it.
public struct PreviewSite: Sendable {
  /// The files and folders whose changes call for another edition.
  public var watched: [String]
  /// Makes the edition of what is there now; never throws: trouble is a page too.
  ///
  /// It is given the paths of the files that have changed since the edition before, or nil where that is not
  /// known.
  public var rebuild: @Sendable (_ changed: Set<String>?) async -> PreviewEdition

  /// Describes a site by what is watched and how an edition of it is made.
  public init(
    watched: [String],
    rebuild: @escaping @Sendable (_ changed: Set<String>?) async -> PreviewEdition
  ) {
    self.watched = watched
    self.rebuild = rebuild
  }
}

/// One state of the site, its pages made when they are asked for.
public struct PreviewEdition: Sendable {
  /// Counts the editions; a page of an older one is loaded anew.
  public var generation: Int
  /// The page at a path such as `/letters/a/`; nil where there is none.
  public var page: @Sendable (_ path: String) -> PreviewPage?
  /// What was found wrong, in the order in which it is told.
  public var diagnostics: [Diagnostic]
  /// Whether a page has a proof desk: the page of a letter has.
  public var hasDesk: @Sendable (_ path: String) -> Bool = { _ in false }
  /// What the proof desk of a page shows, as JSON; nil where it has none.
  public var desk: @Sendable (_ path: String) -> [UInt8]? = { _ in nil }
  /// The paths of the pages that are ready, where others have to wait for `settle`; nil where all are.
  public var ready: Set<String>?
  /// Whether what stands at a path is ready: a page that is, or a file that no letter changes.
  public var isReady: @Sendable (_ path: String) -> Bool = { _ in true }
  /// What every page tells first of the whole edition, as that it is not whole yet.
  public var notice: String?
  /// Makes the edition in which all pages are ready; nil where they are in this one.
  public var settle: (@Sendable () async -> PreviewEdition)?
  /// Makes an edition in which one page is ready that is not in this one, for whoever asks for it; nil where there is
  /// no way to have it sooner than all others.
  public var early: (@Sendable (_ path: String) async -> PreviewEdition?)?
  /// Pages that are the same as in an edition before, though others may not be.
  public var same: Same?

  /// Pages that are the same as in an edition before.
  public struct Same: Sendable, Hashable {
    /// That edition's number.
    public var generation: Int
    /// The pages' paths.
    public var pages: Set<String>

    /// Names the pages.
    public init(generation: Int, pages: Set<String>) {
      self.generation = generation
      self.pages = pages
    }
  }

  /// Makes an edition of its pages.
  public init(
    generation: Int, page: @escaping @Sendable (_ path: String) -> PreviewPage?,
    diagnostics: [Diagnostic]
  ) {
    self.generation = generation
    self.page = page
    self.diagnostics = diagnostics
  }
}

/// A page as it is sent.
public struct PreviewPage: Sendable {
  /// The bytes.
  public var bytes: [UInt8]
  /// The file that is sent in place of bytes, a piece at a time: many may take in a large one, and slowly.
  public var file: LentFile?
  /// The media type, with the encoding where it is text.
  public var contentType: String
  /// The status of HTTP.
  public var status: Int

  /// Makes a page.
  public init(
    bytes: [UInt8], contentType: String = "text/html; charset=utf-8", status: Int = 200
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.status = status
  }

  /// Makes a page of a file.
  public init(file: LentFile, contentType: String) {
    self.init(bytes: [], contentType: contentType)
    self.file = file
  }
}
