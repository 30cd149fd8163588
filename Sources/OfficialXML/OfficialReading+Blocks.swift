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
    case "titel": return readTitle(element, level)
    case "divisie", "bijlage": return readDivision(element, level)
    case "vraag", "antwoord": return readQuestion(element, level)
    case "lijst": return [readList(element, level)]
    case "definitielijst": return [readDefinitions(element, level)]
    case "table": return readTable(element, level)
    case "box": return [.quotation(blocks(in: element, level))]
    case "ondertekening", "ondtek": return readSignature(element, level)
    case "plaatje", "witreg": return blocks(in: element, level)
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
      diagnostics.append(
        Diagnostic(
          .dateImpossible, at: element.place, "no calendar has the day “\(words)”",
          advice: "look it up in the original and correct it"))
      // The words that give no fact stay where they stand.
      return blocks(in: element, level)
    }
    account.mark(element, as: .facts(dateline.place == nil ? ["date"] : ["place", "date"]))
    facts.place = dateline.place
    set("date", \.date, to: date, by: element)
    return []
  }

  /// A heading, ranked by its type; what is set in roman may be a whole paragraph.
  private mutating func readHeading(_ element: XMLElement, _ level: Level) -> [Block] {
    let rank = ranks.firstIndex(of: HeadingRanks.type(of: element)) ?? ranks.count
    let words = element.words
    frontLeft = 0
    let inner = blocks(in: element, level)
    let isText = words.utf8.count > 160 || (words.hasSuffix(".") && words.utf8.count > 60)
    guard !isText, inner.count == 1, case .paragraph(let inlines) = inner[0] else { return inner }
    return [.heading(level: min(6, level.heading + 1 + rank), inlines)]
  }

  /// The paper's heading, or a part's own title.
  private mutating func readTitle(_ element: XMLElement, _ level: Level) -> [Block] {
    guard level.heading == 1, facts.heading == nil else {
      return readHeading(element, level)
    }
    let notes = readLooseNotes(of: element, level)
    readHeading(element)
    return notes
  }

  /// The notes of a part that becomes a fact: each is called on a line of its own, since a fact can
  /// call none.
  private mutating func readLooseNotes(of element: XMLElement, _ level: Level) -> [Block] {
    var flow = InlineFlow()
    var blocks: [Block] = []
    for note in element.descendants(
      Self.noteNames, outside: { Self.noteNames.contains($0.name) })
    {
      readNote(note, &flow, level)
    }
    flush(&flow, &blocks)
    return blocks
  }

  /// A part with its heading; what was enclosed is such a part too.
  private mutating func readDivision(_ element: XMLElement, _ level: Level) -> [Block] {
    var inner = level
    var result: [Block] = []
    let head = element.first("kop")
    if let head {
      let number = head.first("nr").map(\.words)
      inner.heading = number.flatMap(HeadingNumber.depth).map { $0 + 1 } ?? level.heading + 1
      frontLeft = 0
      var flow = InlineFlow()
      fill(&flow, from: head, &result, inner)
      let inlines = flow.take()
      if element.name == "bijlage" {
        let title = head.words
        if !title.isEmpty { facts.enclosures.append(title) }
      }
      result.append(.heading(level: min(6, inner.heading), inlines))
    }
    for child in element.children {
      if case .element(let part) = child, part.index != head?.index {
        result += readBlock(part, inner) ?? loose(part, inner)
      } else if case .text(let text) = child, !text.isBlank {
        account.mark(text, as: .body)
        result.append(.paragraph([.text(String(decoding: text.bytes, as: UTF8.self))]))
      }
    }
    return result
  }

  /// Running text that stands alone.
  private mutating func loose(_ element: XMLElement, _ level: Level) -> [Block] {
    var result: [Block] = []
    var flow = InlineFlow()
    readInline(element, &flow, &result, level)
    flush(&flow, &result)
    return result
  }

  /// A question or an answer under a heading of its own: the element says which it is.
  private mutating func readQuestion(_ element: XMLElement, _ level: Level) -> [Block] {
    frontLeft = 0
    let isAnswer = element.name == "antwoord"
    if facts.kind != .answer { facts.kind = isAnswer ? .answer : .question }
    var result: [Block] = []
    let number = element.first("nr")
    let printed = number.map { PrintedParts.cleanWords($0.words) } ?? ""
    if let number { account.mark(number, as: .body) }
    let word = isAnswer ? "Antwoord" : "Vraag"
    let isNamed = printed.contains(where: \.isLetter)
    let heading = isNamed ? printed : printed.isEmpty ? word : word + " " + printed
    result.append(.heading(level: min(6, level.heading + 1), [.text(heading)]))
    for child in element.elements where child.index != number?.index {
      result += readBlock(child, level) ?? loose(child, level)
    }
    for case .text(let text) in element.children where !text.isBlank {
      account.mark(text, as: .body)
      result.append(.paragraph([.text(String(decoding: text.bytes, as: UTF8.self))]))
    }
    return result
  }
}
