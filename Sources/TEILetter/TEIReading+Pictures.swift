internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Pictures, of which a letter has the words alone: its caption and what an editor says is seen in it.
extension TEIReading {
  /// A picture as a paragraph of its own, and what else stands in its element.
  mutating func readPicture(_ element: XMLElement, _ depth: Int) -> [Block] {
    var flow = InlineFlow(knowsSpelling: knowsSpelling)
    let rest = readCaption(of: element, &flow, depth)
    return flow.isEmpty ? rest : [.paragraph(flow.take())] + rest
  }

  /// Puts a picture's words in brackets, `[…]` where it has none; gives what is no part of them.
  mutating func readCaption(
    of element: XMLElement, _ flow: inout InlineFlow, _ depth: Int
  ) -> [Block] {
    var caption = InlineFlow(knowsSpelling: knowsSpelling)
    var captions: [[Inline]] = []
    var rest: [Block] = []
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        caption.add(text.bytes)
      case .element(let part) where ["head", "figDesc", "desc", "label"].contains(part.name):
        captions.append(caption.take())
        fill(&caption, from: part, &rest, depth, .paragraph)
        captions.append(caption.take())
      // The picture itself; one without words is told with its figure.
      case .element(let part)
      where TEINames.pictures.contains(part.name) && part.name != "figure" && part.words.isEmpty:
        account.mark(part, as: .body)
      case .element(let part): rest += blocks(of: part, depth)
      }
    }
    captions.append(caption.take())
    let words = captions.inBrackets
    let holdsText = !rest.isEmpty && !element.elements.contains { $0.name == "graphic" }
    if words.isEmpty, holdsText { return rest }
    pictures.append(element)
    flow.put(words.isEmpty ? [.text("[…]")] : words)
    return rest
  }

  /// One element among blocks.
  private mutating func blocks(of element: XMLElement, _ depth: Int) -> [Block] {
    var blocks: [Block] = []
    var flow = InlineFlow(knowsSpelling: knowsSpelling)
    readInline(element, &flow, &blocks, depth, .container)
    flush(&flow, &blocks)
    return blocks
  }
}
