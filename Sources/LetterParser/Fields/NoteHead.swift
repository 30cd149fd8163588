/// The head of a note within a house, which has an e-mail's fields below the note's name:
///
///     MEMORANDUM
///
///     Aan          DGR
///     Van          DR/NW
///     Datum        12 mei 1995
extension MailHead {
  /// The row below a note's name, `MEMORANDUM` or `NOTA`; nil where there is none.
  ///
  /// The house's own name may stand above it.
  static func start(from first: Int, _ paper: borrowing Paper) -> Int? {
    var index = first
    var cursor = Cursor(paper.rows[index].text)
    if cursor.take(anyOf: paper.words.letterheads) != nil, paper.rows[index].text.count < 60,
      let next = paper.nextBody(from: index + 1)
    {
      index = next
    }
    guard paper.isShouted(paper.rows[index].text), paper.rows[index].text.count < 40 else {
      return nil
    }
    return paper.nextBody(from: index + 1)
  }
}
