/// The language of a text by its commonest words.
enum LanguageGuess {
  /// The tag of the language, or `und`.
  ///
  /// In running Dutch or English the twenty commonest words are some three words of ten; a related
  /// language shares but few of them. A fifth therefore decides, and a twentieth more than any
  /// other language has. Some hundred words tell as much as all.
  static func language(of rows: [Row], _ vocabulary: Vocabulary) -> String {
    var total = 0
    var hits = [Int](repeating: 0, count: vocabulary.common.count)
    var word: [UInt8] = []
    for row in rows where row.isBody && total < 400 {
      for index in row.text.startIndex...row.text.endIndex {
        let byte = index < row.text.endIndex ? row.text[index] : Byte.blank
        if byte.isLetter {
          word.append(byte.lowered)
          continue
        }
        guard !word.isEmpty else { continue }
        total += 1
        if word.count < 6 {
          for (k, language) in vocabulary.common.enumerated() where language.words.contains(word) {
            hits[k] += 1
          }
        }
        word.removeAll(keepingCapacity: true)
      }
    }
    guard total >= 8, let best = hits.indices.max(by: { hits[$0] < hits[$1] }) else { return "und" }
    let rival = hits.indices.filter { $0 != best }.map { hits[$0] }.max() ?? 0
    guard hits[best] * 5 >= total, (hits[best] - rival) * 20 >= total else { return "und" }
    return vocabulary.common[best].tag
  }
}
