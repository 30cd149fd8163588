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
    let found = Notes(paper.rows)
    let text = paper.rows.indices.filter { paper.rows[$0].isBody && !found.rows.contains($0) }
      .map { paper.rows[$0] }
    let calls = NoteCalls(text, notes: found.notes.count)
    let outline = Outline(text, paper.words, calls)
    let page = paper.rows.first?.page ?? 1
    let document = DocumentWords(paper.rows)
    var setter = BlockSetter(
      rows: text, words: paper.words, document: document, calls: calls, firstPage: page)
    let blocks = setter.set(outline.drafts)
    let notes = found.notes.map { setter.note($0, paper.rows) }
    for doubt in setter.doubts { paper.sayUndecided(doubt) }
    for note in found.notes where !calls.numbers.contains(note.number) {
      paper.say(
        .noteUnmatched, row: note.rows[0], "note \(note.number) is called nowhere",
        advice: "put its marker where it belongs")
    }
    return BodyReading(blocks: blocks, notes: notes)
  }
}
