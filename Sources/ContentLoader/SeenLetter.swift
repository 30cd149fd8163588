public import Digests
public import Disk

/// A letter's file as somebody saw it who read all of it: it need not be opened again to tell its form, or whether a
/// letter of these bytes is kept.
public struct SeenLetter: Sendable, Hashable {
  /// What it is written in; nil where no letter is read from it.
  public let form: LetterForm?
  /// How many bytes it has.
  public let size: Int
  /// The fingerprint of its bytes.
  public let digest: Digest

  /// Makes what was seen of its parts.
  public init(form: LetterForm?, size: Int, digest: Digest) {
    self.form = form
    self.size = size
    self.digest = digest
  }
}

/// The letters' folder as somebody saw it.
public struct SeenLetters: Sendable {
  /// All that it holds, in order.
  public let entries: [FolderEntry]
  /// The path of what each entry's path is below, below the site.
  private let folder: String
  /// What each entry is, nil for one that is no file; nil where nobody has read them.
  private let seen: [SeenLetter?]?

  /// Makes what was seen of its parts.
  ///
  /// - Parameters:
  ///   - entries: all that the folder holds, in order.
  ///   - folder: its path below the site.
  ///   - seen: what each entry is, nil for one that is no file; nil where nobody has read them.
  public init(entries: [FolderEntry], of folder: String, seen: [SeenLetter?]?) {
    self.entries = entries
    self.folder = folder
    self.seen = seen
  }

  /// What an entry is, by its place among the entries; nil for one that is no file, and where nobody has read them.
  public func letter(at place: Int) -> SeenLetter? { seen?[place] }

  /// Its files, by their paths below the site; nil where nobody has read them.
  ///
  /// They are put together when they are asked for: mostly nothing has changed, and nobody asks.
  public var files: [String: SeenLetter]? {
    guard let seen else { return nil }
    var files: [String: SeenLetter] = [:]
    files.reserveCapacity(seen.count)
    for (entry, letter) in zip(entries, seen) { files[folder + "/" + entry.path] = letter }
    return files
  }
}
