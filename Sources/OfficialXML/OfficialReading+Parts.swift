internal import LetterModel
internal import LetterParser
internal import XMLReading

/// The parts of a paper that have a heading of their own.
extension OfficialReading {
  /// The paper's heading, or a part's own title.
  mutating func readTitle(_ element: XMLElement, _ level: Level) -> [Block] {
    guard level.heading == 1, facts.heading == nil else {
      return readHeading(element, level)
    }
    let notes = readLooseNotes(of: element, level)
    readHeading(element)
    return notes
  }

  /// The notes of a part that becomes a fact: each is called on a line of its own, since a fact can
  /// call none.
  mutating func readLooseNotes(of element: XMLElement, _ level: Level) -> [Block] {
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
  mutating func readDivision(_ element: XMLElement, _ level: Level) -> [Block] {
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
        let title = head.printedWords
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
  mutating func readQuestion(_ element: XMLElement, _ level: Level) -> [Block] {
    frontLeft = 0
    let isAnswer = element.name == "antwoord"
    if facts.kind != .answer { facts.kind = isAnswer ? .answer : .question }
    var result: [Block] = []
    let number = element.first("nr")
    let printed = number.map { PrintedParts.cleanWords($0.words) } ?? ""
    if let number { account.mark(number, as: .body) }
    let word = PrintedParts.questionWord(isAnswer: isAnswer)
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
