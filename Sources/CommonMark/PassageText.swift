internal import LetterModel

/// A passage while it is read: its words, its HTML, and the pages that begin within it.
struct PassageText {
  /// The words without markup.
  var words: [UInt8] = []
  /// The same as HTML.
  var html: [UInt8] = []
  /// Where pages begin within the words.
  var turns: [Passage.PageTurn] = []
  /// The page on which the first word stands.
  var page: PageName? = 1

  /// How many of the first bytes are known to be blanks.
  private var blanks = 0

  /// Whether no word was read yet.
  ///
  /// It is asked at each mark: what was looked at is not looked at again.
  var isBlank: Bool {
    mutating get {
      while blanks < words.count, words[blanks] == 32 || words[blanks] == 10 { blanks += 1 }
      return blanks >= words.count
    }
  }

  /// Adds words to both.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    words.append(contentsOf: part)
    HTMLEscape.append(part, to: &html)
  }

  /// Takes back the comma that stands before a token.
  mutating func dropComma() {
    if words.last == 44 { words.removeLast() }
    if html.last == 44 { html.removeLast() }
  }

  /// The passage with the blanks at its ends taken off.
  func passage(id: [UInt8], kind: Passage.Kind, hasPages: Bool) -> Passage {
    let isBlank: (UInt8) -> Bool = { $0 == 32 || $0 == 10 || $0 == 9 }
    let start = words.firstIndex { !isBlank($0) } ?? words.count
    let end = (words.lastIndex { !isBlank($0) } ?? start - 1) + 1
    let moved = turns.map {
      Passage.PageTurn(offset: min(max($0.offset - start, 0), end - start), page: $0.page)
    }
    return Passage(
      id: String(decoding: id, as: UTF8.self), kind: kind, page: hasPages ? page : nil,
      text: String(decoding: words[start..<end], as: UTF8.self), pageTurns: moved)
  }

  /// Makes the passage empty again, on a page.
  mutating func restart(page: PageName?) {
    words.removeAll(keepingCapacity: true)
    html.removeAll(keepingCapacity: true)
    turns.removeAll(keepingCapacity: true)
    self.page = page
    blanks = 0
  }
}
