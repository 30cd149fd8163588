package import Properties

/// Parts of the readers and writers that meet a letter's words alone, each with what must be true
/// whatever it is given.
///
/// A reader's whole way takes a thousandth of a second and more; one of these takes some millionths, so
/// that a hundred million inputs are a matter of hours.
package enum FuzzedPart: String, CaseIterable, Sendable {
  /// Dates in prose; the first byte chooses the language and whether the letter has a day.
  case dates
  /// Countries, events, topics and citations; the first byte chooses the language, each line is a passage.
  case findings
  /// The spellings of dossiers' numbers, parted by zero bytes.
  case dossiers
  /// Front matter of the plain kind.
  case frontmatter
  /// Facts as they are written; the texts are parted by zero bytes.
  case facts
  /// Words in blocks as they are written; low bytes choose the blocks and marks.
  case words
  /// XML as a tree.
  case xml
  /// JSON as a tree.
  case json
  /// Names as parts of addresses.
  case addresses
  /// A letter's links.
  case links
  /// Rows of CSV; cells are parted by zero bytes, rows by ones.
  case tables
  /// Lines of iCalendar, parted by zero bytes.
  case calendar
  /// References in RIS and BibTeX; the fields are parted by zero bytes.
  case references
  /// Words as XML, HTML and JSON have them.
  case markup

  /// Reads or writes bytes; a trap is a finding as well.
  ///
  /// - Throws: what is not true of what was made of them.
  package func take(_ bytes: [UInt8]) throws(Untrue) {
    switch self {
    case .dates: try DateProperties.check(bytes)
    case .findings: try FindingProperties.check(bytes)
    case .dossiers: try DossierProperties.check(Fields.texts(of: bytes))
    case .frontmatter: try FrontMatterProperties.check(bytes)
    case .facts: try FactProperties.check(Fields.texts(of: bytes))
    case .words: try WrittenLetter.check(MadeLetter.letter(of: bytes))
    case .xml: try XMLProperties.check(bytes)
    case .json: try JSONProperties.check(bytes)
    case .addresses: try AddressProperties.check(bytes)
    case .links: try LinkProperties.check(bytes)
    case .tables: try TableProperties.check(bytes)
    case .calendar: try CalendarProperties.check(Fields.texts(of: bytes))
    case .references: try ReferenceProperties.check(Fields.texts(of: bytes))
    case .markup: try MarkupProperties.check(bytes)
    }
  }
}
