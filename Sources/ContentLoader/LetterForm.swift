/// What a letter's file is written in.
public enum LetterForm: Sendable, Hashable {
  /// Text taken from a printed paper.
  case text
  /// The intermediate Markdown, or Markdown written by hand.
  case markdown
  /// Official XML of a parliamentary paper, in either dialect.
  case officialXML
  /// A letter in TEI.
  case tei
  /// The record that stands beside official XML, `metadata.xml`: no letter itself.
  case officialMetadata
}

extension LetterForm {
  /// How many of a file's first bytes tell its form: a long comment may stand before the root.
  public static let headLength = 16_384

  /// The form of a file, by its first bytes and then by its name; nil where no reader takes it.
  ///
  /// The bytes come first: an official publication saved as `.txt` is read as what it is.
  public static func recognized(name: String, head: ArraySlice<UInt8>) -> LetterForm? {
    if let root = XMLRoot(head: head) { return form(of: root) }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt", "text": return .text
    case "md", "markdown": return .markdown
    default: return nil
    }
  }

  private static func form(of root: XMLRoot) -> LetterForm? {
    switch root.name {
    case "officiele-publicatie", "kamerwrk": .officialXML
    case "metadata_gegevens": .officialMetadata
    case "TEI", "TEI.2": .tei
    default: root.tag.contains("http://www.tei-c.org/ns/1.0") ? .tei : nil
    }
  }
}
