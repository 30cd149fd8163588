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
    var total = 0
    var hits = [Int](repeating: 0, count: vocabulary.common.count)
    var word: [UInt8] = []
    for token in rows.lazy.filter(\.isBody).flatMap({ $0.text.split(separator: Byte.blank) })
    where !token.isAddress {
      if total >= 400 { break }
      for index in token.startIndex...token.endIndex {
        let byte = index < token.endIndex ? token[index] : Byte.blank
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

extension ArraySlice<UInt8> {
  /// Whether a word is the address of a page or a person: `(https://…/wet-en-regels)`.
  fileprivate var isAddress: Bool {
    contains(UInt8(ascii: "@")) || drop { !$0.isWord }.starts(with: Array("www.".utf8))
      || zip(self, dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "/") }
      || count { $0 == UInt8(ascii: "/") } > 1
  }
}
