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
  /// Its files, by their paths below the site; nil where nobody has read them.
  public let files: [String: SeenLetter]?

  /// Makes what was seen of its parts.
  public init(entries: [FolderEntry], files: [String: SeenLetter]?) {
    self.entries = entries
    self.files = files
  }
}
