/// The whole words of a document: evidence for words that its line ends broke.
struct DocumentWords: Sendable {
  private var hashes = WordHashes()
  /// The parts of words before a hyphen in the middle of a line.
  private var firsts = WordHashes()
  /// What the document's language keeps a hyphen in.
  let spelling: Spelling

  /// No words yet.
  init(_ spelling: Spelling) { self.spelling = spelling }

  /// Adds the words of a text but the one at a place.
  mutating func insert(words text: ArraySlice<UInt8>, without excluded: Range<Int>?) {
    Self.eachWord(of: text) { word in
      if excluded?.lowerBound != word.lowerBound, text[word.upperBound - 1] != Byte.hyphen {
        insert(word, of: text)
      }
    }
  }

  /// Gathers the words of all rows but those that a line end broke.
  init(_ rows: [Row], _ spelling: Spelling) {
    self.spelling = spelling
    hashes = WordHashes(reserving: min(rows.count * 8, 1 << 14))
    var broken = false
    for index in rows.indices {
      let text = rows[index].text
      Self.eachWord(of: text) { word in
        let isBroken = word.upperBound == text.endIndex && text[word.upperBound - 1] == Byte.hyphen
        if !broken, !isBroken { insert(word, of: text) }
        broken = isBroken
      }
    }
  }

  /// Gives the places of a text's words, which blanks part.
  private static func eachWord(of text: ArraySlice<UInt8>, _ take: (Range<Int>) -> Void) {
    var start = text.startIndex
    while start < text.endIndex {
      var end = start
      while end < text.endIndex, text[end] != Byte.blank { end += 1 }
      if end > start { take(start..<end) }
      start = end + 1
    }
  }

  private mutating func insert(_ place: Range<Int>, of text: ArraySlice<UInt8>) {
    var (start, end) = (place.lowerBound, place.upperBound)
    while start < end, !text[start].isWord { start += 1 }
    while start < end, !text[end - 1].isWord { end -= 1 }
    if start == end { return }
    hashes.insert(Self.hash(text[start..<end]))
    let hyphen = text[start..<end].firstIndex(of: Byte.hyphen)
    if let hyphen, hyphen + 1 < end, text[hyphen + 1].isLetter {
      firsts.insert(Self.hash(text[start..<hyphen]))
    }
  }

  /// Whether a part of a word stands before a hyphen elsewhere in the document.
  func hyphens(after part: ArraySlice<UInt8>) -> Bool {
    !part.isEmpty && firsts.contains(Self.hash(part))
  }

  /// Whether the document has the word, without regard to case.
  func contains(_ word: some Sequence<UInt8>) -> Bool { hashes.contains(Self.hash(word)) }

  /// FNV-1a of the small letters.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte.lowered)) &* 0x100_0000_01B3 }
    return hash
  }
}
