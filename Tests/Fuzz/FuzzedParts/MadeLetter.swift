import LetterModel

/// A letter of blocks and marks in any order, made of bytes: the low ones choose, all others are words.
struct MadeLetter {
  private var letter = Letter(facts: LetterFacts(id: LetterID(nearest: "l")))
  private var inlines: [Inline] = []
  private var words: [UInt8] = []
  private var mark: UInt8 = 0
  private var cells: [[Inline]] = []
  private var items: [[Block]] = []

  static func letter(of bytes: [UInt8]) -> Letter {
    var made = MadeLetter()
    // What has no text is told by the readers, which are not asked here.
    made.letter.facts.title = "t"
    for byte in bytes { made.add(byte) }
    made.endBlock(0)
    made.endTable()
    made.endList()
    return made.letter
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case 1...4, 6:
      endWords()
      mark = byte
    case 11, 12, 14...18: endBlock(byte)
    case 19:
      endWords()
      inlines.append(.lineBreak)
    case 20:
      endWords()
      // Every second page has a name.
      let count = letter.blocks.count
      let name = count % 2 == 0 ? nil : PageName("\(count)r".utf8)
      inlines.append(.pageMark(name ?? PageName(count)))
    default: words.append(byte)
    }
  }

  /// The words so far with the mark that was chosen for them.
  private mutating func endWords() {
    defer { (words, mark) = ([], 0) }
    guard !words.isEmpty else { return }
    let text = String(decoding: words, as: UTF8.self)
    switch mark {
    case 1: inlines.append(.emphasis([.text(text)]))
    case 2: inlines.append(.strong([.text(text)]))
    case 3: inlines.append(.link("https://a.nl/" + text, [.text(text)]))
    case 4:
      // No reader gives two notes one label.
      let label = "\(letter.notes.count)." + text
      inlines.append(.noteMark(label))
      letter.notes.append(Footnote(label: label, blocks: [.paragraph([.text(text)])]))
    case 6: inlines.append(.emphasis([.strong([.text(text)]), .text(text)]))
    default: inlines.append(.text(text))
    }
  }

  private mutating func endBlock(_ kind: UInt8) {
    endWords()
    defer { inlines = [] }
    if kind != 16 { endTable() }
    if kind != 17 { endList() }
    guard !inlines.isEmpty else { return }
    switch kind {
    case 12: letter.blocks.append(.heading(level: 2, inlines))
    case 14: letter.blocks.append(.quotation([.paragraph(inlines)]))
    case 15:
      letter.blocks.append(
        .list(LetterList(marking: .numbered(start: 3), items: [[.paragraph(inlines)]])))
    case 16: cells.append(inlines)
    case 17: items.append([.paragraph(inlines)])
    default: letter.blocks.append(.paragraph(inlines))
    }
  }

  private mutating func endTable() {
    defer { cells = [] }
    guard let head = cells.first else { return }
    let rows = cells.dropFirst().map { [$0] }
    letter.blocks.append(.table(Table(head: [head], rows: Array(rows))))
  }

  private mutating func endList() {
    defer { items = [] }
    if !items.isEmpty { letter.blocks.append(.list(LetterList(marking: .bullet, items: items))) }
  }
}
