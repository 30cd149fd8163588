/// Finds words in a text in one pass, however the two are made (Knuth, Morris and Pratt): letters
/// come from anywhere, and none may cost more than its length.
struct ByteSearch {
  private let pattern: [UInt8]
  private let fallback: [Int]

  init(_ pattern: [UInt8]) {
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

  /// Where the words stand first; nil where they do not, or where there are none.
  func first(in text: some Sequence<UInt8>) -> Range<Int>? {
    guard !pattern.isEmpty else { return nil }
    var matched = 0
    for (index, byte) in text.enumerated() {
      while matched > 0, byte != pattern[matched] { matched = fallback[matched - 1] }
      if byte == pattern[matched] { matched += 1 }
      if matched == pattern.count { return (index + 1 - matched)..<(index + 1) }
    }
    return nil
  }
}
