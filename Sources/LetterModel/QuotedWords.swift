/// Words that a sentence around them nearly always has: their place in it, so that an edition does not hold
/// them twice.
@usableFromInline
enum QuotedWords: Sendable, Hashable {
  /// From a byte of the sentence on, so many bytes; where it has the words twice, the first.
  case within(start: UInt32, count: UInt32)
  /// Words of their own, and those so short that they take no room.
  case own(String)

  /// No text of fewer bytes takes room besides its variable's.
  private static let leastHeld = 16

  init(_ words: String, of sentence: String) {
    guard words.utf8.count >= Self.leastHeld, let start = Self.start(of: words, in: sentence)
    else {
      self = .own(words)
      return
    }
    self = .within(start: UInt32(start), count: UInt32(words.utf8.count))
  }

  /// The words, given the sentence that they were made of.
  func text(in sentence: String) -> String {
    switch self {
    case .own(let words): return words
    case .within(let start, let count):
      var sentence = sentence
      return sentence.withUTF8 {
        let end = Int(start) + Int(count)
        return String(
          decoding: UnsafeBufferPointer(rebasing: $0[Int(start)..<end]), as: UTF8.self)
      }
    }
  }

  /// The first byte of the words in the sentence; nil where it does not have them.
  private static func start(of words: String, in sentence: String) -> Int? {
    var (words, sentence) = (words, sentence)
    return words.withUTF8 { words in
      sentence.withUTF8 { sentence in
        guard sentence.count >= words.count, sentence.count <= UInt32.max else { return nil }
        return (0...sentence.count - words.count).first { start in
          sentence[start] == words[0]
            && sentence[start..<start + words.count].elementsEqual(words)
        }
      }
    }
  }
}
