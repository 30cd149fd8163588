/// Every kind of finding, with a text that stays the same for ever.
///
/// `docs/diagnostics.md` tells each one's meaning and remedy; a test keeps the two lists equal.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  // The letter's source
  /// A line-end hyphen that the evidence does not decide.
  case hyphenUndecided = "hyphen-undecided"
  /// Line ends that the source has lost and the reader has set again.
  case lineEndsRestored = "line-ends-restored"
  /// A word in which the source has lost a line end, and nobody can tell where.
  case wordsGlued = "words-glued"
  /// A line that looks like a letterhead or page foot but was kept as text.
  case furnitureKept = "furniture-kept"
  /// A line among a letterhead's fields that no label explains, and that was left out.
  case fieldUnknown = "field-unknown"
  /// No date of the letter was found.
  case dateMissing = "date-missing"
  /// A day that is printed by the old calendar and by the new one.
  case dateOfTwoCalendars = "date-of-two-calendars"
  /// A day in whose date letters stand for figures.
  case dateMisread = "date-misread"
  /// A date that no calendar has.
  case dateImpossible = "date-impossible"
  /// A page number that is missing or out of order.
  case pageOutOfOrder = "page-out-of-order"
  /// A text of more lines than a letter has, of which no parts were looked for.
  case textTooLong = "text-too-long"
  /// No sender was found.
  case senderUnknown = "sender-unknown"
  /// Two sources of one fact disagree, as a file's name and the printed number.
  case factsDisagree = "facts-disagree"
  /// Bytes that are no UTF-8 were read as another encoding.
  case encodingRepaired = "encoding-repaired"
  /// The file holds no letter that can be read.
  case letterUnreadable = "letter-unreadable"
  /// A file in the letters' folder whose form is not known.
  case formUnknown = "form-unknown"
  /// A letter's form needs a program that the system does not have.
  case programMissing = "program-missing"
  /// The program that reads a letter's form says that the file is damaged.
  case programComplained = "program-complained"
  /// A table whose first row the program that reads the form may have left out.
  case tableHeadDoubtful = "table-head-doubtful"
  /// A PDF without text: its pages are pictures.
  case scanUnread = "scan-unread"
  /// A sheet of a PDF without text.
  case sheetUnread = "sheet-unread"

  /// XML that is not well formed, or beyond what is read of it.
  case xmlInvalid = "xml-invalid"
  /// An element that the form's reader does not know; its text is kept.
  case xmlElementUnknown = "xml-element-unknown"
  /// An entity whose text is not in the file.
  case xmlEntityUnread = "xml-entity-unread"
  /// Page names that are no numbers, and are not marked.
  case pageUnmarked = "page-unmarked"
  /// Figures above or below the line, for which Unicode has no signs throughout.
  case figuresOnLine = "figures-on-line"
  /// Words that a document has struck out, and that are left out.
  case wordsStruckOut = "words-struck-out"
  /// Several letters in one file, of which one would be made.
  case lettersTogether = "letters-together"
  /// References without words, whose targets cannot stand for them.
  case referenceEmpty = "reference-empty"
  /// A translation that stands beside the letter in its file, and is left out.
  case translationUnshown = "translation-unshown"
  /// Pictures, which are not shown.
  case pictureUnshown = "picture-unshown"

  /// A language in which letters are not searched for countries, events and topics.
  case languageUnsearched = "language-unsearched"

  // Front matter and Markdown
  /// Front matter that is no YAML.
  case frontMatterInvalid = "front-matter-invalid"
  /// Front matter above a letter that is no Markdown.
  case frontMatterMisplaced = "front-matter-misplaced"
  /// A key that front matter does not have.
  case frontMatterKeyUnknown = "front-matter-key-unknown"
  /// A value that its key cannot have.
  case frontMatterValueInvalid = "front-matter-value-invalid"
  /// A letter's name that cannot be an address.
  case idInvalid = "id-invalid"
  /// A file's name that cannot be its letter's address as it is.
  case nameUnfit = "name-unfit"
  /// Two letters with one name.
  case idTaken = "id-taken"
  /// A note's marker without the note, or a note without its marker.
  case noteUnmatched = "note-unmatched"
  /// Raw HTML, which is shown as text.
  case rawHTML = "raw-html"
  /// A picture in a letter's Markdown, whose words stand there alone.
  case pictureLinked = "picture-linked"

  // The editor's pages and files
  /// A page, register or template that is no regular file, or larger than anybody's.
  case fileUnreadable = "file-unreadable"
  /// A file among the editor's pages and files that is left out.
  case contentUnread = "content-unread"
  /// A page of the editor's without a title.
  case titleMissing = "title-missing"
  /// A link in an editor's page or a letter that leads nowhere.
  case linkBroken = "link-broken"

  // Registers and configuration
  /// A file that is no YAML.
  case registerInvalid = "register-invalid"
  /// A key that a register or the configuration does not have.
  case registerKeyUnknown = "register-key-unknown"
  /// A value that its key cannot have.
  case registerValueInvalid = "register-value-invalid"
  /// A topic that the register does not have.
  case topicUnknown = "topic-unknown"
  /// An editor's entry of an event that no letter tells, and that says too little to be a new one.
  case eventUnknown = "event-unknown"
  /// An editor's entry of an event that changes nothing.
  case eventIdle = "event-idle"
  /// A quotation that does not stand in the letter's text.
  case quoteMissing = "quote-missing"

  // Templates
  /// A template that is no Mustache.
  case templateInvalid = "template-invalid"
  /// A name that the page does not offer.
  case templateNameUnknown = "template-name-unknown"
  /// A partial that does not exist.
  case templatePartialUnknown = "template-partial-unknown"
  /// A filter that does not exist.
  case templateFilterUnknown = "template-filter-unknown"
  /// A page without a template.
  case templateMissing = "template-missing"

  /// A file among the site's templates that no page uses.
  case templateUnused = "template-unused"

  // What is written
  /// A file with other text stands where a converted letter should come.
  case conversionKept = "conversion-kept"
  /// A file in Public that was not made by this program, where a page should come.
  case publicFileForeign = "public-file-foreign"
  /// A file of others that came into Public while the site was built, and whose place a page has now.
  case publicFileLate = "public-file-late"
  /// Two pages with one address.
  case addressTaken = "address-taken"
  /// More pages of the editor's than the foot of a page leads to.
  case pagesMany = "pages-many"
  /// Two addresses that differ in case only.
  case addressCase = "address-case"

  /// How grave the finding is, in this one place for all.
  public var severity: Severity {
    switch self {
    case .letterUnreadable, .lettersTogether, .programMissing, .scanUnread, .frontMatterInvalid,
      .frontMatterMisplaced, .frontMatterValueInvalid, .idInvalid, .idTaken, .fileUnreadable,
      .registerInvalid, .registerValueInvalid, .quoteMissing, .eventUnknown, .templateInvalid,
      .templateNameUnknown, .templatePartialUnknown, .templateFilterUnknown, .templateMissing,
      .publicFileForeign, .addressTaken, .dateImpossible, .xmlInvalid, .conversionKept:
      .error
    case .programComplained, .tableHeadDoubtful, .sheetUnread, .hyphenUndecided, .wordsGlued,
      .furnitureKept, .fieldUnknown, .dateMissing, .dateMisread,
      .pageOutOfOrder, .textTooLong, .senderUnknown,
      .factsDisagree, .encodingRepaired, .formUnknown, .frontMatterKeyUnknown, .noteUnmatched,
      .rawHTML, .pictureLinked, .registerKeyUnknown, .topicUnknown, .eventIdle, .xmlElementUnknown,
      .xmlEntityUnread, .templateUnused, .contentUnread, .titleMissing, .linkBroken, .addressCase,
      .pagesMany, .figuresOnLine, .referenceEmpty, .publicFileLate:
      .warning
    case .pageUnmarked, .lineEndsRestored, .dateOfTwoCalendars, .wordsStruckOut, .pictureUnshown,
      .translationUnshown, .nameUnfit, .languageUnsearched:
      .note
    }
  }
}
