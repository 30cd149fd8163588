internal import LetterModel

/// Signatures that are known by what stands before a name or below it.
extension PlainSignature {
  /// Reads a name alone below a sentence's end, over a place and the day that end the letter, as presidents' papers have
  /// it.
  ///
  ///     Ada Proof
  ///     The White House,
  ///     November 10, 1987.
  init?(abovePlaceAndDay paper: borrowing Paper) {
    let last = paper.rows.indices.filter { paper.rows[$0].isBody && !paper.rows[$0].isBeside }
      .suffix(4)
    guard last.count == 4, let day = last.last, paper.isDateline(paper.rows[day].text) else {
      return nil
    }
    let (above, row, place) = (last[last.startIndex], last[last.startIndex + 1], day - 1)
    guard last[last.startIndex + 2] == place, paper.rows[place].text.last == Byte.comma,
      paper.rows[place].text.count < 40, paper.isNominal(paper.rows[place].text),
      paper.rows[above].text.endsSentence, paper.rows[row].gap > 0,
      let name = Self.name(at: row, in: paper)
    else { return nil }
    self.init(rows: row..<row + 1, senders: [Sender(name: name)])
  }

  /// Reads a name behind `(Signed)`, with the office below it; nil where none stands there.
  init?(markedAt row: Int, in paper: borrowing Paper) {
    let text = paper.rows[row].text
    guard text.count < 70, Self.unbracketed(text, paper.words) != nil,
      let above = paper.rows[..<row].last(where: \.isBody),
      above.text.endsSentence || paper.isParting(above.text),
      let name = Self.name(at: row, in: paper)
    else { return nil }
    let office = Self.office(below: row, in: paper)
    self.init(
      rows: row..<(office?.end ?? row + 1), senders: [Sender(role: office?.role, name: name)])
  }
}
