internal import LetterModel

/// A signature that nothing but its place at the end tells.
extension PlainSignature {
  /// Reads a name with initials that ends a letter with a salutation and without a valediction, alone or with an
  /// office below it; nil where none does.
  init?(endOf paper: borrowing Paper) {
    guard let greeting = paper.greeting() ?? paper.memorandumRow,
      var last = paper.rows[..<paper.copiesRow(below: greeting)]
        .lastIndex(where: { $0.isBody && !$0.isBeside }), last > greeting + 1
    else { return nil }
    if paper.rows[last].gap == 0, Office.begins(paper.rows[last].text, paper.words, belowName: true)
    {
      last -= 1
    }
    guard last > greeting + 1, paper.rows[last].isBody, paper.rows[last].gap > 0,
      let above = paper.rows[..<last].last(where: \.isBody), above.text.endsSentence,
      PrintedName(at: last, in: paper)?.hasInitials == true,
      // `Ada P. Proof Library and Museum`
      !paper.rows[last].text.split(separator: Byte.blank).contains(where: {
        paper.words.conjunctions.contains(Array($0))
      }),
      let name = Self.name(at: last, in: paper)
    else { return nil }
    let office = Self.office(below: last, in: paper)
    self.init(
      rows: last..<(office?.end ?? last + 1), senders: [Sender(role: office?.role, name: name)])
  }
}
