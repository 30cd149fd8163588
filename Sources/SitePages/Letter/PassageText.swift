/// The words of one passage of a letter's HTML, each byte with the place where it is written.
///
/// White space is one space, references are the letters they mean; paragraph links, note markers
/// and page marks are no words.
struct PassageText {
  /// The passage's address.
  let id: String
  /// The words in UTF-8.
  var text: [UInt8] = []
  /// Where in the HTML each byte of the words is written.
  var places: [Range<Int>] = []

  /// The stretches of HTML between tags in which a range of the words is written.
  func spans(of range: Range<Int>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var hasWord = false
    func close() {
      // Space alone, as between two cells or rows, may not be wrapped.
      if !hasWord, !spans.isEmpty { spans.removeLast() }
    }
    for index in range where !places[index].isEmpty {
      let place = places[index]
      if let last = spans.last, place.lowerBound <= last.upperBound {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        close()
        spans.append(place)
        hasWord = false
      }
      if text[index] != UInt8(ascii: " ") { hasWord = true }
    }
    close()
    return spans
  }

  /// Words with each run of white space made one space, none at the ends.
  static func squeezed(_ text: some Sequence<UInt8>) -> [UInt8] {
    var squeezed: [UInt8] = []
    for byte in text {
      if !isSpace(byte) {
        squeezed.append(byte)
      } else if squeezed.last.map({ $0 != UInt8(ascii: " ") }) ?? false {
        squeezed.append(UInt8(ascii: " "))
      }
    }
    if squeezed.last == UInt8(ascii: " ") { squeezed.removeLast() }
    return squeezed
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The wanted passages of an HTML text, in its order; the innermost takes the words.
  static func read(_ html: [UInt8], ids: [String: [[UInt8]]]) -> [PassageText] {
    var reader = PassageReader(html: html, ids: ids)
    reader.read()
    return reader.passages
  }
}
