internal import Languages
internal import LetterModel

/// Tells the language of a text that no reader could tell, for the words that it is searched by.
enum TextLanguage {
  /// The languages with the words that stand in every sentence of them; those that are told and no more among them,
  /// which share some of ours: `de` is French too.
  private static let common: [(tag: String, words: Set<String>)] =
    (Language.builtIn.mapValues(\.letter.common).map { ($0, Set($1)) }
    + Language.commonWords.map { ($0, Set($1)) }).sorted { $0.0 < $1.0 }

  /// The language that at least one word in eight speaks for, of the first thousand words.
  static func tag(of passages: [Passage]) -> String? {
    var counts = Array(repeating: 0, count: common.count)
    var seen = 0
    for passage in passages where seen < 1000 {
      for word in passage.text.utf8.split(separator: UInt8(ascii: " ")).prefix(1000 - seen) {
        seen += 1
        guard word.count <= 5 else { continue }
        let text = String(decoding: word, as: UTF8.self)
        for place in common.indices where common[place].words.contains(text) { counts[place] += 1 }
      }
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] * 8 >= seen,
      seen > 0
    else { return nil }
    return common[most].tag
  }
}
