/// The commonest words of each language, which tell a text's: short ones, so that each is a number.
struct CommonWords: Sendable {
  /// The languages' tags; a word tells them by their places.
  let tags: [String]
  /// For each word the languages that have it, a bit each.
  private var languages: [UInt64: UInt64] = [:]

  /// How many letters a word has at most that is looked up.
  static let longest = 5

  init(_ common: [(tag: String, words: Set<[UInt8]>)]) {
    tags = common.map(\.tag)
    for (place, language) in common.enumerated() {
      for word in language.words where word.count <= Self.longest {
        languages[word.reduce(0, Self.number), default: 0] |= 1 << UInt64(place)
      }
    }
  }

  /// The number of a word's beginning with one more letter.
  static func number(_ number: UInt64, _ letter: UInt8) -> UInt64 { number << 8 | UInt64(letter) }

  /// The languages that have a word, a bit each.
  subscript(word: UInt64) -> UInt64 { languages[word] ?? 0 }
}

/// How many words of a text each language has.
struct CommonWordCount {
  private let common: CommonWords
  /// How many words there were.
  private(set) var total = 0
  /// How many of them each language has.
  private(set) var hits: [Int]

  init(_ common: CommonWords) {
    self.common = common
    hits = [Int](repeating: 0, count: common.tags.count)
  }

  /// Some hundred words tell as much as all.
  var isEnough: Bool { total >= 400 }

  /// Counts the words of a row, those of links left out.
  mutating func add(_ row: ArraySlice<UInt8>) {
    var start = row.startIndex
    while start < row.endIndex, !isEnough {
      guard row[start] != Byte.blank else {
        start += 1
        continue
      }
      let end = row[start...].firstIndex(of: Byte.blank) ?? row.endIndex
      if !row[start..<end].isAddress { addWords(row, start..<end) }
      start = end
    }
  }

  private mutating func addWords(_ row: ArraySlice<UInt8>, _ token: Range<Int>) {
    var word: UInt64 = 0
    var letters = 0
    for index in token {
      if row[index].isLetter {
        word = CommonWords.number(word, row[index].lowered)
        letters += 1
      } else if letters > 0 {
        count(word, letters)
        (word, letters) = (0, 0)
      }
    }
    if letters > 0 { count(word, letters) }
  }

  private mutating func count(_ word: UInt64, _ letters: Int) {
    total += 1
    guard letters <= CommonWords.longest else { return }
    var languages = common[word]
    while languages != 0 {
      hits[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word is the address of a page or a person: `(https://…/wet-en-regels)`.
  fileprivate var isAddress: Bool {
    var slashes = 0
    var isDouble = false
    for index in indices {
      if self[index] == UInt8(ascii: "@") { return true }
      guard self[index] == UInt8(ascii: "/") else { continue }
      slashes += 1
      isDouble = isDouble || index > startIndex && self[index - 1] == UInt8(ascii: "/")
    }
    return isDouble || slashes > 1 || drop { !$0.isWord }.starts(with: "www.".utf8)
  }
}
