internal import Diagnostics

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
  /// A PDF, read with Poppler's `pdftotext`.
  case pdf
  /// A word processor's file or a saved web page, read with pandoc.
  case document(DocumentForm)
}

/// What a letter's file is written in that pandoc reads; the value is pandoc's own name for it.
public enum DocumentForm: String, Sendable, Hashable, CaseIterable {
  case docx, odt, rtf, html
}

extension LetterForm {
  /// How many of a file's first bytes tell its form: a long comment may stand before the root.
  public static let headLength = 16_384

  /// The form of a file, by its first bytes and then by its name; nil where no reader takes it.
  ///
  /// The bytes come first: an official publication saved as `.txt` is read as what it is.
  public static func recognized(name: String, head: ArraySlice<UInt8>) -> LetterForm? {
    if isLeftByPrograms(name) { return nil }
    if let root = XMLRoot(head: head), let form = form(of: root) { return form }
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    let ending = dot.map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
    if let form = BinaryForm.recognized(head, ending: ending) { return form }
    switch ending {
    case "txt", "text": return .text
    case "md", "markdown": return .markdown
    case "pdf": return .pdf
    case "docx", "odt", "rtf", "html":
      return DocumentForm(rawValue: ending).map(LetterForm.document)
    case "htm", "xhtml": return .document(.html)
    default: return nil
    }
  }

  /// Whether a file is one that a program leaves beside those it shows: Word's `~$brief.docx` while a letter is open,
  /// and the two of Windows.
  public static func isLeftByPrograms(_ path: String) -> Bool {
    let name = SourceFile.fileName(of: path).lowercased()
    return name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name)
  }

  private static func form(of root: XMLRoot) -> LetterForm? {
    switch root.name {
    case "officiele-publicatie", "kamerwrk": .officialXML
    case "metadata_gegevens": .officialMetadata
    case "TEI", "TEI.2": .tei
    case "html", "HTML": .document(.html)
    default: root.tag.contains("http://www.tei-c.org/ns/1.0") ? .tei : nil
    }
  }
}
