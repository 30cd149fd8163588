import ByteRuns
import SeededNumbers
import Testing

/// What is looked for sixteen bytes at a time, beside what the standard library finds one by one.
@Suite struct ByteSearchTests {
  /// Texts of few letters, so that much nearly fits; of every length around one, two and three steps.
  private static let texts: [[UInt8]] = {
    var numbers = SplitMix64(state: 11)
    return (0..<4_000).map { _ in
      let letters = UInt8.random(in: 1...4, using: &numbers)
      return (0..<Int.random(in: 0...52, using: &numbers)).map { _ in
        UInt8.random(in: 97...96 + letters, using: &numbers)
      }
    }
  }()

  @Test func findsTheFirstOfAByte() {
    for text in Self.texts {
      for start in [0, 1, 15, 16, 17] where start <= text.count {
        for byte in [UInt8(97), 98, 0xFF] {
          let place = text.withUnsafeBufferPointer { $0.place(of: byte, from: start) }
          #expect(place == text[start...].firstIndex(of: byte) ?? text.count)
        }
      }
    }
  }

  @Test func tellsWhereAByteStandsTwice() {
    for text in Self.texts {
      for start in [0, 3, 16] where start <= text.count {
        let range = start..<max(start, text.count - text.count % 2)
        let isTwice = zip(text[range], text[range].dropFirst()).contains { $0 == (97, 97) }
        #expect(text.withUnsafeBufferPointer { $0.holds(twice: 97, in: range) } == isTwice)
      }
    }
  }

  @Test func findsWords() {
    for (text, words) in zip(Self.texts, Self.texts.dropFirst()) {
      let words = Array(words.prefix(text.count % 5))
      let found = ByteSearch(words).first(in: text)
      let first = words.isEmpty ? nil : text.indices.first { text[$0...].starts(with: words) }
      #expect(found == first.map { $0..<$0 + words.count })
    }
  }

  /// Words that are looked for once are found where all of them are.
  @Test func findsWordsWithinAStretch() {
    for (text, words) in zip(Self.texts, Self.texts.dropFirst()) {
      let words = Array(words.prefix(text.count % 20))
      let stretch = text.count / 5..<text.count - text.count / 7
      let found = ByteSearch(words).first(in: text[stretch]).map {
        ($0.lowerBound + stretch.lowerBound)..<($0.upperBound + stretch.lowerBound)
      }
      #expect(ByteSearch.first(words, in: text, within: stretch) == found)
    }
  }
}

@Suite struct TextInPlaceTests {
  @Test func textsAreJoined() {
    for (a, b) in [
      ("", ""), ("a", ""), ("é", "/index.html"), ("e\u{301}", "a long one of many letters"),
    ] {
      #expect(Array(String(joining: a, b, a, b).utf8) == Array("\(a)\(b)\(a)\(b)".utf8))
      #expect(String(joining: a, b, "") == a + b)
    }
  }

  /// Bytes that are no UTF-8 give no text; U+FFFD is one like any other.
  @Test func onlyUTF8GivesAText() {
    var numbers = SplitMix64(state: 3)
    let parts: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("\u{FFFD}".utf8), Array("😀".utf8), [0xEF], [0x80],
      [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0],
    ]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &numbers)).flatMap { _ in
        parts[Int.random(in: 0..<parts.count, using: &numbers)]
      }
      let text = bytes.withUnsafeBufferPointer { String(ifUTF8: $0) }
      #expect(text == String(validating: bytes, as: UTF8.self))
      #expect(text.map { Array($0.utf8) } ?? bytes == bytes)
    }
  }
}
