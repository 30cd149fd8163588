extension Paper {
  /// Sets signatures that stand side by side one below the other:
  /// `De Minister van Buitenlandse Zaken, De Minister van Justitie,` over two names.
  mutating func partSignatures() {
    let (rows, words) = (rows, words)
    var parted: [Row] = []
    // Up to where the rows are in `parted`, as they were or set anew.
    var done = 0
    var index = 0
    while index < rows.count {
      guard rows[index].isBody, let second = Self.secondOffice(in: rows[index].text, words)
      else {
        index += 1
        continue
      }
      let parts = SignatureColumns(rows, at: index, second: second, words)
      parted += rows[done..<index] + parts.left
      var right = parts.right
      // A third one may stand beside the second.
      while let row = right.first, let third = Self.secondOffice(in: row.text, words) {
        let more = SignatureColumns(right, at: 0, second: third, words)
        parted += more.left
        right = more.right + right[more.end...]
      }
      parted += right
      done = parts.end
      index = parts.end
    }
    guard done > 0 else { return }
    self.rows = parted + rows[done...]
  }

  /// Where a second office begins in a row that begins with one.
  private static func secondOffice(
    in text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> ArraySlice<UInt8>.Index? {
    guard text.count < 240 else { return nil }
    let isSmall = Office.beginsSmall(text, words)
    guard isSmall || Office.begins(text.prefix(139), words) else { return nil }
    for index in text.indices.dropFirst()
    where text[index].isCapital || isSmall && text[index].isSmall {
      // A justified line leaves no blank between the columns: `Onderwijs enDe Staatssecretaris`.
      let isGlued = text[index - 1].isSmall
      guard text[index - 1] == Byte.blank || isGlued && !isSmall else { continue }
      let before = text[..<index].trimmed
      let gap = index - before.endIndex
      var cursor = Cursor(text[index...])
      // `De Staatssecretaris van Infrastructuur en De Minister van`: the first office's line is full.
      let hasArticle = cursor.takeWords(words.articles) != nil
      guard isSmall ? hasArticle && gap > 1 : hasArticle || gap > 1 && !isGlued,
        cursor.takeWords(words.offices) != nil
      else { continue }
      return index
    }
    return nil
  }
}
