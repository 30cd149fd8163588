internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Pictures, of which a paper has the words alone.
extension OfficialReading {
  /// A picture's title and caption in brackets, `[…]` where it has neither.
  mutating func readPicture(_ element: XMLElement, _ level: Level) -> [Block] {
    pictures.append(element)
    var rest: [Block] = []
    let words = pictureWords(
      of: element, captions: ["titel", "kop", "bijschrift", "bron"], pictures: ["illustratie"],
      in: InlineFlow()
    ) { reading, part, caption, isCaption in
      if isCaption {
        reading.fill(&caption, from: part, &rest, level)
      } else {
        reading.readInline(part, &caption, &rest, level)
      }
    }
    return [.paragraph(words.isEmpty ? [.text("[…]")] : words)] + rest
  }
}
