/// Phrases that mean the same, in the order in which they are looked for.
///
/// Most rows begin with none of them, which their first byte tells, and of the others only those are tried that begin
/// with it. A class, since a list is handed to every look at a row.
final class PhraseList: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private let phrases: [Phrase]
  /// The phrases by their first byte, in the order in which they are looked for.
  private let entries: [Entry]
  /// The bytes of all phrases, one behind the other.
  private let bytes: [UInt8]
  /// Where the entries of each first byte begin; those of all that is not ASCII lie together.
  private let starts: [Int32]

  /// A phrase as a row's bytes are compared with it.
  private struct Entry {
    var phrase: Int32
    /// Where its bytes lie.
    var start: Int32
    var end: Int32
    /// Its second byte; 0 where it has one alone.
    var second: UInt8
  }

  /// - Parameter phrases: phrases; one without bytes begins no text.
  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var bytes: [UInt8] = []
    var entries: [[Entry]] = Array(repeating: [], count: 129)
    for (place, phrase) in phrases.enumerated() {
      guard let first = phrase.bytes.first else { continue }
      let start = bytes.count
      bytes += phrase.bytes
      entries[Swift.min(Int(first), 128)].append(
        Entry(
          phrase: Int32(place), start: Int32(start), end: Int32(bytes.count),
          second: phrase.bytes.count > 1 ? phrase.bytes[1] : 0))
    }
    self.bytes = bytes
    self.entries = entries.flatMap { $0 }
    starts = entries.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
  }

  convenience init(arrayLiteral phrases: Phrase...) { self.init(phrases) }

  var startIndex: Int { phrases.startIndex }
  var endIndex: Int { phrases.endIndex }
  subscript(index: Int) -> Phrase { phrases[index] }

  /// Whether one of the phrases may begin with a byte, a capital made small.
  func canBegin(with byte: UInt8) -> Bool {
    let place = Swift.min(Int(byte), 128)
    return starts[place] < starts[place + 1]
  }

  /// The first phrase that comes next in a text, and where what follows it begins; nil where none does.
  ///
  /// - Parameter asWords: whether a word must not go on behind it.
  func first(in text: ArraySlice<UInt8>, from start: Int, asWords: Bool) -> (phrase: Int, end: Int)?
  {
    var index = start
    while index < text.endIndex, text[index] == Byte.blank { index += 1 }
    guard index < text.endIndex else { return nil }
    let place = Swift.min(Int(text[index].lowered), 128)
    guard starts[place] < starts[place + 1] else { return nil }
    var next = index + 1
    while next < text.endIndex, text[next] == Byte.blank { next += 1 }
    let second = next < text.endIndex ? text[next].lowered : 0
    for entry in entries[Int(starts[place])..<Int(starts[place + 1])]
    where entry.second == second || entry.second == 0 {
      guard let end = end(of: entry, in: text, from: index) else { continue }
      if asWords, bytes[Int(entry.end) - 1].isWord, end < text.endIndex, text[end].isWord {
        continue
      }
      return (Int(entry.phrase), end)
    }
    return nil
  }

  /// Where a phrase ends that begins at a place, blanks within it passed over.
  private func end(of entry: Entry, in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    var position = start
    for place in Int(entry.start)..<Int(entry.end) {
      while position < text.endIndex, text[position] == Byte.blank { position += 1 }
      guard position < text.endIndex, text[position].lowered == bytes[place] else { return nil }
      position += 1
    }
    return position
  }

  /// The phrases that begin with the small letter of a word's first byte, in the order of the list.
  func beginning(as word: ArraySlice<UInt8>) -> some Sequence<Phrase> {
    let place = Swift.min(Int(word.first?.lowered ?? 0), 128)
    return entries[Int(starts[place])..<Int(starts[place + 1])].lazy.map {
      self.phrases[Int($0.phrase)]
    }
  }
}
