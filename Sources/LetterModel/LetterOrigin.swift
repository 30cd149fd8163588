/// Where a letter lies, as an archive names it.
public struct ArchivePlace: Sendable, Hashable {
  /// The town: `Den Haag`.
  public var place: String?
  /// The body that the repository belongs to: `Universiteit Leiden`.
  public var institution: String?
  /// The archive or library: `Nationaal Archief`.
  public var repository: String?
  /// The papers that the letter is kept with: `Collectie Thorbecke`.
  public var collection: String?
  /// The shelfmark or inventory number: `2.21.161, inv.nr. 12`.
  public var shelfmark: String?

  /// Makes a place of which nothing is known.
  public init() {}

  /// Whether nothing at all is known.
  public var isEmpty: Bool { self == ArchivePlace() }
}

/// The edition that a letter's text is taken from.
public struct SourceEdition: Sendable, Hashable {
  /// What the edition is called, not the letter in it.
  public var title: String?
  /// Who edited it, and who did what else for it.
  public var editors: [Editor] = []
  /// Under which licence it gives the text: an address, or the licence's words.
  public var licence: String?

  /// Makes an edition of which nothing is known.
  public init() {}

  /// Whether nothing at all is known.
  public var isEmpty: Bool { self == SourceEdition() }
}

/// One who worked on an edition.
public struct Editor: Sendable, Hashable {
  /// The person or body as the edition writes it.
  public var name: String
  /// What was done, where it is not editing as such: `transcription`.
  public var task: String?

  /// Makes an editor of name and task.
  public init(name: String, task: String? = nil) {
    self.name = name
    self.task = task
  }
}
