internal import ByteRuns

/// Where evidence stands: the words' place in the sentence around them, and the page.
///
/// An edition has evidence by the hundred thousand: it does not hold the words twice, and a place takes 24 bytes.
@usableFromInline
struct EvidenceSpot: Sendable, Hashable {
  /// From which byte of the sentence on the words stand, and how many bytes they have.
  private var start: UInt32 = 0
  private var count: UInt32 = 0
  /// The page.
  let page: PageName?
  /// Words that the sentence does not have.
  private var apart: Apart?

  private indirect enum Apart: Sendable, Hashable {
    case of(quote: String)
  }

  /// Words and the sentence around them; where it has them twice, the first.
  init(of quote: String, in sentence: String, page: PageName?) {
    if let start = Self.start(of: quote, in: sentence),
      let spot = EvidenceSpot(at: start..<start + quote.utf8.count, in: sentence, page: page)
    {
      self = spot
    } else {
      self.page = page
      apart = .of(quote: quote)
    }
  }

  /// Bytes of a sentence, on a page; nil where they are none of it or no whole characters.
  init?(at range: Range<Int>, in sentence: String, page: PageName?) {
    guard range.lowerBound >= 0, range.upperBound <= min(sentence.utf8.count, Int(UInt32.max))
    else { return nil }
    var sentence = sentence
    let isWhole = sentence.withUTF8 { bytes in
      [range.lowerBound, range.upperBound].allSatisfy {
        $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
      }
    }
    guard isWhole else { return nil }
    start = UInt32(range.lowerBound)
    count = UInt32(range.count)
    self.page = page
  }

  /// The words' bytes in the sentence.
  var range: Range<Int>? { apart == nil ? Int(start)..<Int(start) + Int(count) : nil }

  /// The words, given the sentence around them.
  func quote(in sentence: String) -> String {
    if case .of(let quote) = apart { return quote }
    var sentence = sentence
    return sentence.withUTF8 {
      let end = Int(start) + Int(count)
      return String(decoding: UnsafeBufferPointer(rebasing: $0[Int(start)..<end]), as: UTF8.self)
    }
  }

  /// The first byte of the words in the sentence; nil where it does not have them.
  ///
  /// They are nearly always there at first sight; where too much looks like them they are looked for in one pass.
  private static func start(of words: String, in sentence: String) -> Int? {
    var (words, sentence) = (words, sentence)
    return words.withUTF8 { words in
      sentence.withUTF8 { sentence in
        guard let first = words.first else { return 0 }
        var looks = 0
        for start in 0..<max(0, sentence.count - words.count + 1) where sentence[start] == first {
          var length = 1
          while length < words.count, sentence[start + length] == words[length] { length += 1 }
          if length == words.count { return start }
          looks += length
          if looks > sentence.count * 4 {
            return ByteSearch(Array(words)).first(in: sentence)?.lowerBound
          }
        }
        return nil
      }
    }
  }
}
