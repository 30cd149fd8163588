/// Finds words in a text in one pass, however the two are made (Knuth, Morris and Pratt): letters
/// come from anywhere, and none may cost more than its length.
public struct ByteSearch: Sendable {
  private let pattern: [UInt8]
  private let fallback: [Int]

  /// Gets ready to look for these words.
  public init(_ pattern: [UInt8]) {
    self.pattern = pattern
    var fallback = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = fallback[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      fallback[index] = length
    }
    self.fallback = fallback
  }

  /// Where the words stand first, counted from the text's first byte; nil where they do not, or where there are
  /// none.
  public func first(in text: some RandomAccessCollection<UInt8>) -> Range<Int>? {
    guard let begin = pattern.first else { return nil }
    return text.withContiguousStorageIfAvailable { first(begin, in: $0) }
      ?? Array(text).withUnsafeBufferPointer { first(begin, in: $0) }
  }

  /// Where words stand first within a stretch of a text; nil where they do not, or where there are none.
  ///
  /// For words that are looked for once: most stand where their first two bytes do, and nothing is got ready for them.
  public static func first(
    _ pattern: [UInt8], in text: [UInt8], within stretch: Range<Int>
  ) -> Range<Int>? {
    if pattern.count > 1 {
      let place = text.withUnsafeBufferPointer { text in
        pattern.withUnsafeBufferPointer { pattern in
          let part = UnsafeBufferPointer(rebasing: text[stretch])
          let place = part.place(of: pattern[0], pattern[1], from: 0)
          return part.holds(pattern, at: place) ? stretch.lowerBound + place : nil
        }
      }
      if let place { return place..<(place + pattern.count) }
    }
    return ByteSearch(pattern).first(in: text[stretch]).map {
      ($0.lowerBound + stretch.lowerBound)..<($0.upperBound + stretch.lowerBound)
    }
  }

  private func first(_ begin: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var matched = 0
    var index = 0
    while index < text.count {
      if matched == 0 {
        // Most of a text is no beginning, and passed at once.
        index =
          pattern.count > 1
          ? text.place(of: begin, pattern[1], from: index) : text.place(of: begin, from: index)
        if index == text.count { return nil }
      }
      while matched > 0, text[index] != pattern[matched] { matched = fallback[matched - 1] }
      if text[index] == pattern[matched] { matched += 1 }
      index &+= 1
      if matched == pattern.count { return (index - matched)..<index }
    }
    return nil
  }
}
