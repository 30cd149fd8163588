internal import LetterModel

/// Writes the HTML of a letter's text while walking its tree, and keeps what was said in each
/// passage.
struct BodyWriter {
  let source: MarkedSource
  let labels: EscapedLabels
  /// The HTML so far.
  var html: [UInt8] = []
  /// The notes' HTML, once they are written.
  var notesHTML: [UInt8] = []
  /// The passages so far.
  var passages: [Passage] = []
  /// The pages that the text marks.
  var pages: [PageName] = []
  /// The page on which the next word stands: the first, until a first mark that is a name shows that nobody has said it.
  var page: PageName? = 1
  var addresses = AddressBook()
  /// The passage that is being read.
  var current = PassageText()
  /// The slug of the last heading, for short passages below it.
  var headingSlug: [UInt8] = []
  /// Whether each list around is tight and numbered.
  var lists: [(isTight: Bool, isNumbered: Bool)] = []
  /// An item was begun, and its tag waits for its first passage's address.
  var itemWaits = false
  /// The note that is being written.
  var note: NoteState?
  var tables = 0
  /// How often each note was referred to, and the page of the first reference.
  var noteUses: [(count: Int, page: PageName?)]
  /// The addresses of the notes.
  var noteAddresses: [[UInt8]] = []
  /// References that were met within a link, which must not hold another.
  var heldReferences: [Int] = []
  /// Where links lead, in an editor's page; nil in a letter.
  var rule: LinkRule?
  /// Whether a letter's links to its own site are marks, as the words of the interface are.
  let marksLinks: Bool
  /// Those links, in the order of their marks.
  var siteLinks: [TextLink] = []
  /// How many lines of the file come before the text.
  var linesBefore = 0
  /// Where the picture that is being read began: in the passage's HTML and in its words.
  var picture: (address: String, html: Int, words: Int)?
  /// For each link around, whether it is shown as one.
  var links: [Bool] = []
  /// Raw HTML, and pictures that are not shown.
  var rawHTML = MarkedPlaces()
  var pictures = MarkedPlaces()
  /// The unmatched references.
  var unmatched: [Int] = []
  /// The line of the whole text on which the tree begins that is being written.
  var firstLine = 1

  /// What is known of the note that is being written.
  struct NoteState {
    var address: [UInt8]
    var passages = 0
  }

  init(source: MarkedSource, labels: BodyLabels) {
    self.source = source
    self.labels = EscapedLabels(labels)
    marksLinks = labels == .marks
    noteUses = source.notes.map { _ in (0, 1) }
    html.reserveCapacity(source.text.count + source.text.count / 4 + 256)
    for note in source.notes {
      let slug = Slug.of(note.label)
      let name = slug.isEmpty ? Array("x".utf8) : slug
      noteAddresses.append(addresses.reserve(Array("note-".utf8) + name))
    }
  }

  /// Writes a tree.
  mutating func write(_ tree: borrowing MarkdownTree, from text: [UInt8], firstLine: Int) {
    self.firstLine = firstLine
    var lines = SourceLines(text)
    tree.walk { node, entering in
      switch node.kind {
      case .text, .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .link, .image:
        writeInline(node, entering: entering)
      case .paragraph where entering && node.lastLine > node.firstLine:
        if let rows = lines.table(at: node, quotations: quotations) {
          writeTable(rows, line: self.firstLine + node.firstLine - 1)
          return .past
        }
        beginPassage()
      default: writeBlock(node, entering: entering)
      }
      return .into
    }
  }

  /// How many quotations are around.
  var quotations = 0

  /// The text and its passages.
  ///
  /// Without page marks no passage has a page.
  mutating func finished() -> RenderedBody {
    if pages.isEmpty {
      for index in passages.indices { passages[index].page = nil }
    }
    return RenderedBody(
      html: html, notesHTML: notesHTML, passages: passages, pages: pages, links: siteLinks)
  }
}

/// The labels as HTML; the marks of `BodyLabels.marks` stay the bytes they are.
struct EscapedLabels {
  let page: [UInt8]
  let pageShort: [UInt8]
  /// All of a passage's link to itself that follows its address.
  let here: [UInt8]
  let back: [UInt8]
  let note: [UInt8]
  let table: [UInt8]

  init(_ labels: BodyLabels) {
    page = Self.html(labels.page)
    pageShort = Self.html(labels.pageShort)
    here = Array("\" aria-label=\"".utf8) + Self.html(labels.here) + Array("\">¶</a>".utf8)
    back = Self.html(labels.back)
    note = Self.html(labels.note)
    table = Self.html(labels.table)
  }

  private static func html(_ label: String) -> [UInt8] {
    BodyLabels.isMark(label) ? Array(label.utf8) : HTMLEscape.bytes(label)
  }
}
