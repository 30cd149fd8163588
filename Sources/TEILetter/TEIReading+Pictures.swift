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
    var rest: [Block] = []
    let words = pictureWords(
      of: element, captions: ["head", "figDesc", "desc", "label"],
      pictures: TEINames.pictures.subtracting(["figure"]),
      in: InlineFlow(knowsSpelling: knowsSpelling)
    ) { reading, part, caption, isCaption in
      if isCaption {
        reading.fill(&caption, from: part, &rest, depth, .paragraph)
      } else {
        rest += reading.blocks(of: part, depth)
      }
    }
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
