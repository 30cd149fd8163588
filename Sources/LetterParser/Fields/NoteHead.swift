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

  /// Among how many rows a house's name, its number and the note's stand above the head.
  private static let rowsAbove = 24
  /// No label has more bytes.
  private static let longestLabel = 24

  /// Where a head may begin below the first row of a paper: at a label of who sent it or to whom, above the text.
  ///
  ///     9695/14
  ///     COVER NOTE
  ///     From:               General Secretariat of the Council
  ///     To:                 Delegations
  static func places(below first: Int, _ paper: borrowing Paper) -> [Int] {
    var places: [Int] = []
    for index in paper.rows.indices.dropFirst(first + 1).prefix(rowsAbove) {
      let text = paper.rows[index].text
      guard paper.rows[index].isBody, text.count < 120 || !text.endsSentence,
        !paper.isGreeting(at: index)
      else { break }
      var cursor = Cursor(text)
      let fields = [paper.words.mail[.sender], paper.words.mail[.addressee]]
      guard fields.contains(where: { cursor.takeWords($0 ?? []) != nil }),
        cursor.take(Byte.colon)
      else { continue }
      places.append(index)
    }
    return places
  }

  /// The value behind a short label and its colon, whatever the label says; nil where none stands there.
  static func labelled(_ row: Row) -> ArraySlice<UInt8>? {
    guard row.gap < 2, let colon = row.text.prefix(longestLabel).firstIndex(of: Byte.colon),
      row.text.first?.isLetter == true, row.text[(colon + 1)...].first == Byte.blank,
      row.text[..<colon].split(separator: Byte.blank).count < 5
    else { return nil }
    return row.text[(colon + 1)...].trimmed
  }
}
