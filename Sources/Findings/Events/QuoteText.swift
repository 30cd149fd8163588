internal import Foundation

/// A text in the form in which quotes are compared: runs of blanks are one blank, all hyphens and
/// dashes one sign, all quotation marks another; what is not seen is left out.
///
/// Each byte knows where in the text it comes from.
struct QuoteText {
  /// The compared form.
  private(set) var bytes: [UInt8] = []
  /// Where the scalar of each byte begins in the text.
  private(set) var starts: [Int] = []
  /// Where it ends.
  private(set) var ends: [Int] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + scalar.utf8.count
      append(scalar, offset..<end)
      offset = end
    }
    if bytes.last == 32 { removeLast() }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ source: Range<Int>) {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: append(UInt8(ascii: "-"), source)
    case 0x22, 0x27, 0x60, 0xB4, 0xAB, 0xBB, 0x2018...0x201F, 0x2032...0x2037, 0x2039, 0x203A:
      append(UInt8(ascii: "'"), source)
    case 33..<127: append(UInt8(scalar.value), source)
    case _ where scalar.properties.isWhitespace:
      if let last = bytes.last, last != 32 { append(32, source) }
    default:
      // An é is an e with its mark, as some keyboards write it.
      for byte in String(scalar).decomposedStringWithCanonicalMapping.utf8 { append(byte, source) }
    }
  }

  private mutating func append(_ byte: UInt8, _ source: Range<Int>) {
    bytes.append(byte)
    starts.append(source.lowerBound)
    ends.append(source.upperBound)
  }

  private mutating func removeLast() {
    bytes.removeLast()
    starts.removeLast()
    ends.removeLast()
  }

  /// Where in the text a range of the compared form comes from.
  func source(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return starts[range.lowerBound]..<ends[last]
  }

  /// The words, as ranges of the compared form.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 32 {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    if start < bytes.count { words.append(start..<bytes.count) }
    return words
  }

  /// A word without marks around it and in small letters, for comparing roughly.
  func folded(_ word: Range<Int>) -> String {
    String(decoding: bytes[word].filter { Self.isLetter($0) }, as: UTF8.self).lowercased()
  }

  /// Whether a byte belongs to a letter or digit, roughly.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 128 || 48...57 ~= byte || 97...122 ~= byte | 0x20
  }
}

/// Finds quotes in compared texts in one pass, however the two are made (Knuth, Morris and Pratt).
struct QuoteSearch {
  private let quote: [UInt8]
  private let fallback: [Int]

  init(_ quote: QuoteText) {
    self.quote = quote.bytes
    var fallback = [Int](repeating: 0, count: quote.bytes.count)
    var length = 0
    for index in quote.bytes.indices.dropFirst() {
      while length > 0, quote.bytes[index] != quote.bytes[length] { length = fallback[length - 1] }
      if quote.bytes[index] == quote.bytes[length] { length += 1 }
      fallback[index] = length
    }
    self.fallback = fallback
  }

  /// Where the quote stands first as whole words; nil where it does not.
  func first(in text: QuoteText) -> Range<Int>? {
    guard !quote.isEmpty else { return nil }
    var matched = 0
    for (index, byte) in text.bytes.enumerated() {
      while matched > 0, matched == quote.count || byte != quote[matched] {
        matched = fallback[matched - 1]
      }
      if byte == quote[matched] { matched += 1 }
      guard matched == quote.count else { continue }
      let range = (index + 1 - matched)..<(index + 1)
      if isWhole(range, text.bytes) { return range }
    }
    return nil
  }

  /// Whether no word goes on over the ends of a range.
  private func isWhole(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    func isWithin(_ index: Int) -> Bool {
      index > 0 && index < text.count && QuoteText.isLetter(text[index - 1])
        && QuoteText.isLetter(text[index])
    }
    return !isWithin(range.lowerBound) && !isWithin(range.upperBound)
  }
}
