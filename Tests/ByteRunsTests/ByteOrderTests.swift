import ByteRuns
import SeededNumbers
import Testing

/// Texts in the order of their bytes, beside what the standard library makes of them by comparing two at a time.
@Suite struct ByteOrderTests {
  /// Bytes of three kinds, zeros among them, so that many texts begin alike or are alike; some as long as many steps.
  private static let texts: [[UInt8]] = {
    var numbers = SplitMix64(state: 14)
    return (0..<3_000).map { number in
      let begin = [UInt8](repeating: 98, count: [0, 7, 8, 9, 40][number % 5])
      return begin
        + (0..<Int.random(in: 0...18, using: &numbers)).map { _ in
          [0, 98, 255][Int.random(in: 0..<3, using: &numbers)]
        }
    }
  }()

  @Test func putsTextsInOrder() {
    var order = ByteOrder()
    for text in Self.texts { text.withUnsafeBytes { order.add($0) } }
    let expected = Self.texts.indices.sorted { a, b in
      if Self.texts[a] == Self.texts[b] { return a < b }
      return Self.texts[a].lexicographicallyPrecedes(Self.texts[b])
    }
    #expect(order.places() == expected)
  }

  @Test(arguments: [[], ["a"], ["", ""], ["b", "a", "b", ""]]) func putsFewInOrder(
    _ texts: [String]
  ) {
    #expect(texts.inByteOrder(of: \.self) == texts.sorted())
  }

  /// For Swift `é` in two spellings is one; in a list of files they are two, in one order everywhere.
  @Test func spellingsOfOneTextHaveAnOrder() {
    let spellings = ["e\u{301}", "\u{E9}", "f"]
    #expect(
      spellings.inByteOrder(of: \.self).map { Array($0.utf8) } == [
        [101, 204, 129], [102], [195, 169],
      ])
  }
}
