internal import Diagnostics
internal import LetterModel

/// The text of a letter out of the rows that no other part has claimed.
struct BodyReading {
  /// The blocks in order.
  var blocks: [Block] = []
  /// The notes in the order of their markers.
  var notes: [Footnote] = []

  /// Reads the text of a paper.
  static func read(_ paper: inout Paper) -> BodyReading {
    let rows = paper.rows.filter(\.isBody)
    let outline = Outline(rows, paper.words)
    var setter = BlockSetter(
      rows: rows, words: paper.words, document: DocumentWords(paper.rows),
      firstPage: paper.rows.first?.page ?? 1)
    let blocks = setter.set(outline.drafts)
    for doubt in setter.doubts { paper.sayUndecided(doubt) }
    return BodyReading(blocks: blocks)
  }
}
