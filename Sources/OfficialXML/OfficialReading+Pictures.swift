internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Pictures, of which a paper has the words alone.
extension OfficialReading {
  /// A picture's title and caption in brackets, `[…]` where it has neither.
  mutating func readPicture(_ element: XMLElement, _ level: Level) -> [Block] {
    pictures.append(element)
    var rest: [Block] = []
    var caption = InlineFlow()
    var captions: [[Inline]] = []
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        caption.add(text.bytes)
      case .element(let part) where ["titel", "kop", "bijschrift", "bron"].contains(part.name):
        captions.append(caption.take())
        fill(&caption, from: part, &rest, level)
        captions.append(caption.take())
      case .element(let part) where part.name == "illustratie" && part.words.isEmpty:
        account.mark(part, as: .body)
      case .element(let part): readInline(part, &caption, &rest, level)
      }
    }
    captions.append(caption.take())
    let words = captions.inBrackets
    return [.paragraph(words.isEmpty ? [.text("[…]")] : words)] + rest
  }
}
