import KeptLetters
import Properties

/// What must be true of a letter that was kept, whatever became of its bytes: it is none, or one that is
/// written and read back the same.
enum KeptProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    guard let head = EntryHead(bytes) else { return }
    let once = written(head)
    guard let again = EntryHead(once) else {
      throw Untrue("what was written of a kept letter is not read back")
    }
    try must(written(again) == once, "a kept letter is written otherwise the second time")
  }

  private static func written(_ head: EntryHead) -> [UInt8] {
    let texts = LetterTexts(html: [], notesHTML: [], markdown: [], source: nil, passages: [])
    return LetterEntry(
      head.letter, texts, told: head.diagnostics, register: head.register,
      links: head.links
    ).head
  }
}
