internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// The text: paragraphs, headings, and what they stand in.
extension OfficialReading {
  /// Elements of which each begins a block of its own.
  static let blockNames: Set<String> = [
    "al", "al-groep", "tussenkop", "tuskop", "lijst", "definitielijst", "table", "box", "bijlage",
    "divisie", "vraag", "antwoord", "plaatje", "tekst", "vrije-tekst", "algemeen", "stuk", "titel",
    "ondertekening", "tekst-sluiting", "ondtek", "kop", "noot.al", "margetekst", "witreg",
  ]

  /// Elements that only hold others.
  private static let frames: Set<String> = [
    "officiele-publicatie", "kamerstuk", "kamerwrk", "frontm", "body", "stuk", "algemeen",
    "vrije-tekst", "tekst", "al-groep", "tekst-sluiting", "letter", "excerpt", "kamervragen",
    "kamervraagomschrijving", "margetekst", "bijlagen", "kamervragenantwoord",
  ]

  /// The blocks of what lies within an element, mixed with running text or not.
  mutating func blocks(in element: XMLElement, _ level: Level) -> [Block] {
    var blocks: [Block] = []
    var flow = InlineFlow()
    fill(&flow, from: element, &blocks, level)
    flush(&flow, &blocks)
    return isOld && Self.frames.contains(element.name) ? LiteralLists.gathered(blocks) : blocks
  }

  /// Ends the paragraph that is being put together.
  func flush(_ flow: inout InlineFlow, _ blocks: inout [Block]) {
    guard !flow.isEmpty else { return }
    blocks.append(.paragraph(flow.take()))
  }

  /// Reads an element that begins a block; nil for one that belongs to running text.
  mutating func readBlock(_ element: XMLElement, _ level: Level) -> [Block]? {
    if isFraming(element) {
      let notes = readLooseNotes(of: element, level)
      if readFrame(element) { return notes }
    }
    switch element.name {
    case "al", "noot.al": return readParagraph(element, level)
    case "tussenkop", "tuskop": return readHeading(element, level)
    case "kop" where isOld: return readHeading(element, level)
    case "titel": return readTitle(element, level)
    case "divisie", "bijlage": return readDivision(element, level)
    case "vraag", "antwoord": return readQuestion(element, level)
    case "lijst": return [readList(element, level)]
    case "definitielijst": return [readDefinitions(element, level)]
    case "table": return readTable(element, level)
    case "box": return [.quotation(blocks(in: element, level))]
    case "ondertekening", "ondtek": return readSignature(element, level)
    case "plaatje": return readPicture(element, level)
    case "witreg": return blocks(in: element, level)
    case let name where Self.frames.contains(name): return blocks(in: element, level)
    default:
      // What is not known is a frame where it holds blocks, and running text otherwise.
      guard element.elements.contains(where: { Self.blockNames.contains($0.name) }) else {
        return nil
      }
      tellUnknown(element)
      return blocks(in: element, level)
    }
  }

  /// A paragraph; addressee and dateline are the first ones and have no elements of their own.
  private mutating func readParagraph(_ element: XMLElement, _ level: Level) -> [Block] {
    frontLeft -= 1
    if frontLeft >= 0, !element.elements.contains(where: { Self.noteNames.contains($0.name) }) {
      let words = PrintedParts.cleanWords(element.words)
      if facts.addressee == nil, PrintedParts.isAddressee(words) {
        set("addressee", \.addressee, to: words, by: element)
        return []
      }
      if facts.date == nil, let dateline = PrintedParts.dateline(words) {
        return readDateline(dateline, words, element, level)
      }
    }
    let result = blocks(in: element, level)
    if result.count == 1 { paragraphs.append(element) }
    return result
  }

  private mutating func readDateline(
    _ dateline: PrintedParts.DatelineParts, _ words: String, _ element: XMLElement, _ level: Level
  ) -> [Block] {
    guard let date = dateline.date else {
      tellImpossible(words, at: element.place)
      // The words that give no fact stay where they stand.
      return blocks(in: element, level)
    }
    account.mark(element, as: .facts(dateline.place == nil ? ["date"] : ["place", "date"]))
    facts.place = dateline.place
    set("date", \.date, to: date, by: element)
    return []
  }

  /// A heading, ranked by its type; what is set in roman may be a whole paragraph.
  mutating func readHeading(_ element: XMLElement, _ level: Level) -> [Block] {
    let rank = ranks.firstIndex(of: HeadingRanks.type(of: element)) ?? ranks.count
    let words = element.words
    frontLeft = 0
    let inner = blocks(in: element, level)
    let isText = words.utf8.count > 160 || (words.hasSuffix(".") && words.utf8.count > 60)
    guard !isText, inner.count == 1, case .paragraph(let inlines) = inner[0] else { return inner }
    return [.heading(level: min(6, level.heading + 1 + rank), inlines)]
  }
}
