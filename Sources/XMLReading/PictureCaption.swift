public import LetterModel
internal import LetterParser

/// Pictures, of which a letter has the words alone.
extension XMLLetterReading {
  /// A picture's words, each kind of them in brackets of its own; nothing where it has none.
  ///
  /// - Parameters:
  ///   - captions: the names of the elements that hold such words.
  ///   - pictures: those of pictures within it; one without words is told with it.
  ///   - flow: an empty flow.
  ///   - read: reads an element into the words, or, where it is no caption, puts it where it belongs.
  public mutating func pictureWords(
    of element: XMLElement, captions: Set<String>, pictures: Set<String>, in flow: InlineFlow,
    _ read: (_ reading: inout Self, XMLElement, inout InlineFlow, _ isCaption: Bool) -> Void
  ) -> [Inline] {
    var flow = flow
    var words: [[Inline]] = []
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        flow.add(text.bytes)
      case .element(let part) where captions.contains(part.name):
        words.append(flow.take())
        read(&self, part, &flow, true)
        words.append(flow.take())
      case .element(let part) where pictures.contains(part.name) && part.words.isEmpty:
        account.mark(part, as: .body)
      case .element(let part): read(&self, part, &flow, false)
      }
    }
    words.append(flow.take())
    return words.inBrackets
  }
}
