internal import LetterModel

/// Lines of an office below a name.
extension Paper {
  /// How many further lines an office takes at most.
  private static let furtherLines = 3

  /// Whether what stands right below an office, up to a blank line, is the office's own.
  ///
  ///     (Signed) Avery Proof
  ///     Ambassador
  ///     Permanent Representative of Proofland
  ///     to the United Nations
  func officeGoesOn(at index: Int) -> Bool {
    guard facts.dossiers.isEmpty, index > 0 else { return false }
    var end = index
    while end < rows.count, rows[end].isBody, rows[end].gap == 0,
      rows[end].sheet == rows[index - 1].sheet
    {
      guard end - index < Self.furtherLines, isOfficeLine(end) else { return false }
      end += 1
    }
    return end > index
  }

  private func isOfficeLine(_ index: Int) -> Bool {
    let text = rows[index].text
    guard 3..<90 ~= text.count, isNominal(text), !text.endsSentence, !isCopyLine(text),
      !isWordToAddressee(text), !isParting(text),
      !text.contains(where: { $0.isDigit || $0 == Byte.colon || $0 == UInt8(ascii: "@") })
    else { return false }
    var cursor = Cursor(text)
    guard cursor.takeWords(words.enclosures) == nil else { return false }
    // The next one who signs.
    guard let name = PrintedName(at: index, in: self) else { return true }
    if name.hasInitials { return false }
    return Office.begins(text, words, belowName: true) || index + 1 >= rows.count
      || !Office.begins(rows[index + 1].text, words, belowName: true)
  }

  /// Whether a row names those who have a copy: `cc: the Ministry of Foreign Affairs`.
  func isCopyLine(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return cursor.takeWords(words.mail[.other] ?? []) != nil
  }
}
