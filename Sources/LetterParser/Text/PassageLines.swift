internal import LetterModel

/// Finds the line of the source in which each passage of a letter begins, by laying the letters of both
/// beside each other.
///
/// Blanks, hyphens, digits and signs make no difference: lines end within words, notes are called by
/// digits, items lose their marks. Notes stand at the end of the text and at the feet of the source's
/// pages, so that a passage is looked for where the one before it ended, and else among the lines'
/// beginnings; one that might begin in several of them begins in none.
struct PassageLines {
  /// Words of the letter's text, and the line of the source they stand in.
  struct Words {
    let line: Int
    let text: String
  }

  /// How many letters tell one beginning of a line from others.
  static let telling = 16
  /// More lines than these that begin alike tell nothing.
  private static let most = 8

  private let letters: [UInt8]
  private let starts: [Start]
  /// Places at which words begin, by the first letters there: wanted where a passage does not follow the one before it.
  private lazy var places = beginnings()

  /// Where some words of the source begin among the letters.
  private struct Start {
    let line: Int
    /// The first letter.
    let place: Int
    /// The first letter behind what may be the mark of an item: `a.`, `(ii)`.
    let behindMark: Int
  }

  init(_ words: [Words]) {
    var letters: [UInt8] = []
    var starts: [Start] = []
    starts.reserveCapacity(words.count)
    letters.reserveCapacity(words.reduce(0) { $0 + $1.text.utf8.count })
    for words in words {
      let place = letters.count
      let mark = Letters.ofMark(words.text)
      letters += Letters.of(words.text)
      if letters.count == place { continue }
      starts.append(Start(line: words.line, place: place, behindMark: place + mark))
    }
    self.letters = letters
    self.starts = starts
  }

  private func beginnings() -> [Beginning: [Int]] {
    var places: [Beginning: [Int]] = [:]
    places.reserveCapacity(starts.count)
    for start in starts {
      for place in start.behindMark > start.place ? [start.place, start.behindMark] : [start.place]
      where place + Self.telling <= letters.count {
        places[Beginning(letters[place...]), default: []].append(place)
      }
    }
    return places
  }

  /// The passages by the line in which they begin; of several in one line the first.
  mutating func begins(of passages: [Passage]) -> [Int: String] {
    var begins: [Int: String] = [:]
    var next: Int? = 0
    for passage in passages {
      let words = Letters.of(passage.text)
      if words.isEmpty { continue }
      guard let place = place(of: words, at: next) else {
        next = nil
        continue
      }
      let line = starts[start(at: place)].line
      if begins[line] == nil { begins[line] = passage.id }
      next = end(of: words, from: place)
    }
    return begins
  }

  /// Where a passage begins; nil where that is not certain.
  private mutating func place(of words: [UInt8], at next: Int?) -> Int? {
    if let next {
      let found = [next, starts.isEmpty ? next : starts[start(at: next)].behindMark]
        .first { $0 >= next && isBeginning(of: words, at: $0) }
      if let found { return found }
    }
    guard words.count >= Self.telling else { return nil }
    let alike = places[Beginning(words[...])] ?? []
    guard alike.count <= Self.most else { return nil }
    // The whole of the words that begin there must be the passage's, or all of the passage.
    let places = alike.filter { place in
      common(words[...], place) >= min(words.count, endOfWords(at: place) - place)
    }
    return places.count == 1 ? places[0] : nil
  }

  /// Whether a passage follows at a place: a short one only where it fills its words to their end.
  private func isBeginning(of words: [UInt8], at place: Int) -> Bool {
    let length = common(words[...], place)
    if length >= Self.telling { return true }
    guard length == words.count else { return false }
    return length >= Self.telling / 2 || place + length == endOfWords(at: place + length - 1)
  }

  /// Where a passage ends; nil where that is not found.
  ///
  /// Where its letters go on elsewhere, as at the foot of a page with notes, they are looked for among
  /// the lines below.
  private mutating func end(of words: [UInt8], from place: Int) -> Int? {
    var rest = words[...]
    var place = place
    while true {
      let length = common(rest, place)
      if length == rest.count { return place + length }
      guard place + length <= letters.count, !starts.isEmpty else { return nil }
      let turn = starts[start(at: min(place + length, max(0, letters.count - 1)))].place
      guard turn > place else { return nil }
      rest = rest.dropFirst(turn - place)
      guard rest.count >= Self.telling,
        let next = first(behind: turn, in: places[Beginning(rest)] ?? [])
      else { return nil }
      place = next
    }
  }

  /// The first of some places in order that lies behind another.
  private func first(behind place: Int, in places: [Int]) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? places[low] : nil
  }

  /// How many letters of some words stand at a place.
  private func common(_ words: ArraySlice<UInt8>, _ place: Int) -> Int {
    words.withUnsafeBytes { words in
      letters.withUnsafeBytes { letters in
        let most = min(words.count, letters.count - place)
        var length = 0
        while length + 8 <= most,
          words.loadUnaligned(fromByteOffset: length, as: UInt64.self)
            == letters.loadUnaligned(fromByteOffset: place + length, as: UInt64.self)
        {
          length += 8
        }
        while length < most, words[length] == letters[place + length] { length += 1 }
        return length
      }
    }
  }

  /// The last of the source's words that begin at or before a place.
  private func start(at place: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle].place <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the source's words at a place end.
  private func endOfWords(at place: Int) -> Int {
    let next = start(at: place) + 1
    return next < starts.count ? starts[next].place : letters.count
  }
}
