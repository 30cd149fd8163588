/// Where evidence stands: the words' place in the sentence around them, and the page.
///
/// An edition has evidence by the hundred thousand: it does not hold the words twice, and a place takes 24 bytes.
@usableFromInline
struct EvidenceSpot: Sendable, Hashable {
  /// From which byte of the sentence on the words stand, and how many bytes they have; where it has them
  /// twice, the first.
  private var start: UInt32 = 0
  private var count: UInt32 = 0
  /// The page; `noPage` where none is known.
  private var number: Int32 = Self.noPage
  /// What has no such place: words that the sentence does not have, a page that is no page's number.
  private var apart: Apart?

  private indirect enum Apart: Sendable, Hashable {
    case of(quote: String, page: Int?)
  }

  private static let noPage = Int32.min

  init(of quote: String, in sentence: String, page: Int?) {
    let start = Self.start(of: quote, in: sentence)
    let number = page.map { Int32(exactly: $0) } ?? Self.noPage
    if let start, let number, page.map({ $0 != Int(Self.noPage) }) ?? true {
      self.start = UInt32(start)
      count = UInt32(quote.utf8.count)
      self.number = number
    } else {
      apart = .of(quote: quote, page: page)
    }
  }

  /// The page on which the words stand.
  var page: Int? {
    if case .of(_, let page) = apart { return page }
    return number == Self.noPage ? nil : Int(number)
  }

  /// The words, given the sentence around them.
  func quote(in sentence: String) -> String {
    if case .of(let quote, _) = apart { return quote }
    var sentence = sentence
    return sentence.withUTF8 {
      let end = Int(start) + Int(count)
      return String(decoding: UnsafeBufferPointer(rebasing: $0[Int(start)..<end]), as: UTF8.self)
    }
  }

  /// The first byte of the words in the sentence; nil where it does not have them.
  private static func start(of words: String, in sentence: String) -> Int? {
    var (words, sentence) = (words, sentence)
    return words.withUTF8 { words in
      sentence.withUTF8 { sentence in
        guard let first = words.first, sentence.count >= words.count,
          sentence.count <= UInt32.max
        else { return words.isEmpty ? 0 : nil }
        return (0...sentence.count - words.count).first { start in
          sentence[start] == first
            && sentence[start..<start + words.count].elementsEqual(words)
        }
      }
    }
  }
}
