internal import LetterModel

/// Tells the language of a text by words that stand in every sentence of it.
enum CommonWords {
  private static let words: [(language: String, words: Set<String>)] = [
    ("nl", ["de", "het", "een", "van", "en", "dat", "met", "zijn", "voor"]),
    ("en", ["the", "of", "and", "to", "that", "is", "for", "with", "was"]),
  ]

  /// The language that at least one word in eight speaks for, of the first thousand words.
  static func language(of passages: [Passage]) -> String? {
    var counts = Array(repeating: 0, count: words.count)
    var seen = 0
    for passage in passages where seen < 1000 {
      for word in passage.text.utf8.split(separator: UInt8(ascii: " ")).prefix(1000 - seen) {
        seen += 1
        guard word.count <= 5 else { continue }
        let text = String(decoding: word, as: UTF8.self)
        for place in words.indices where words[place].words.contains(text) { counts[place] += 1 }
      }
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] * 8 >= seen,
      seen > 0
    else { return nil }
    return words[most].language
  }
}
