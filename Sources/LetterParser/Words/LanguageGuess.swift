/// The language of a text by its commonest words.
enum LanguageGuess {
  /// The tag of a paper's language; its heading tells where there is little or no other text.
  static func language(of paper: Paper) -> String {
    let tag = language(of: paper.rows, paper.words)
    guard tag == "und" else { return tag }
    let heading = paper.rows.filter { $0.use == .facts(["heading"]) }.map { row in
      var row = row
      row.use = .body
      return row
    }
    return heading.isEmpty ? tag : language(of: heading, paper.words)
  }

  /// The tag of the language, or `und`.
  ///
  /// In running Dutch or English the twenty commonest words are some three words of ten; a related
  /// language shares but few of them. A fifth therefore decides, and a twentieth more than any
  /// other language has. Some hundred words tell as much as all. What links consist of is no
  /// language's.
  static func language(of rows: [Row], _ vocabulary: Vocabulary) -> String {
    var count = CommonWordCount(vocabulary.common)
    for index in rows.indices where rows[index].isBody {
      count.add(rows[index].text)
      if count.isEnough { break }
    }
    let (total, hits) = (count.total, count.hits)
    guard total >= 8, let best = hits.indices.max(by: { hits[$0] < hits[$1] }) else { return "und" }
    let rival = hits.indices.filter { $0 != best }.map { hits[$0] }.max() ?? 0
    guard hits[best] * 5 >= total, (hits[best] - rival) * 20 >= total else { return "und" }
    return vocabulary.common.tags[best]
  }
}
