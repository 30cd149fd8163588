/// Rows with a beginning glued to their end.
extension GluedLines {
  /// Rows with those parted that have a beginning glued to their end; most texts have none.
  static func withBeginningsParted(_ whole: [Row], _ words: Vocabulary) -> [Row] {
    guard let first = whole.indices.first(where: { parts(of: whole[$0], words) != nil }) else {
      return whole
    }
    var rows = Array(whole[..<first])
    rows.reserveCapacity(whole.count + 1)
    for row in whole[first...] {
      if let parts = parts(of: row, words) { rows += parts } else { rows.append(row) }
    }
    return rows
  }

  /// A row parted before a dateline, a paper's number with its heading, an addressee or an office that
  /// a lost line end glued to the row above: `regioNr. 66 BRIEF VAN DE MINISTER`; nil where none is.
  private static func parts(of row: Row, _ words: Vocabulary) -> [Row]? {
    let text = row.text
    guard 12..<300 ~= text.count else { return nil }
    for index in text.indices.dropFirst(3).dropLast(4)
    where text[index].isCapital && text[index - 1] != Byte.blank && text[index + 1].isSmall {
      let before = text[index - 1]
      guard before.isLetter || before == Byte.stop || before == Byte.comma else { continue }
      let rest = text[index...]
      var cursor = Cursor(rest)
      let begins =
        Dateline(rest, words) != nil
        || PaperNumber(rest, words)?.heading.map { $0.first?.isCapital == true } == true
        || (rest.last == Byte.comma && Office.begins(rest, words))
        || (cursor.takeWords(words.addressees) != nil && cursor.takeWords(words.articles) != nil
          && cursor.takeWords(words.offices) != nil)
      guard begins else { continue }
      let (first, second) = row.parted(at: index)
      return [first] + (parts(of: second, words) ?? [second])
    }
    return nil
  }
}

extension Row {
  /// The row as two, one after the other in the line.
  func parted(at cut: Int) -> (Row, Row) {
    let before = text[..<cut].count { $0 & 0xC0 != 0x80 }
    let first = with(text: text[..<cut].trimmed)
    var second = Row(
      line: line, column: column + before, text: text[cut...].trimmed, gap: 0, sheet: sheet)
    second.page = page
    return (first, second)
  }
}
