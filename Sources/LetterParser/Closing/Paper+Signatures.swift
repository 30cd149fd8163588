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

  /// Sets two names side by side over their offices one below the other, each with its own.
  ///
  ///     Mr. J. Proef                  Mevr. dr. L. Gras
  ///     voorzitter                    secretaris
  mutating func partNamesOverOffices() {
    var parted: [Row] = []
    var done = 0
    for index in rows.indices.dropLast() where index >= done {
      guard rows[index].isBody, rows[index + 1].isBody, rows[index].gap > 0,
        rows[index + 1].gap == 0, rows[index].text.count < 160, rows[index + 1].text.count < 160,
        let names = abreast(index), let offices = abreast(index + 1),
        abs(names.1.column - offices.1.column) < 3,
        [names.0, names.1].allSatisfy({ PersonName.isName($0.text) }),
        [offices.0, offices.1].allSatisfy({ Office.begins($0.text, words, belowName: true) })
      else { continue }
      var second = names.1
      second.gap = 1
      parted += rows[done..<index] + [names.0, offices.0, second, offices.1]
      done = index + 2
    }
    if done > 0 { rows = parted + rows[done...] }
  }

  /// The two stretches of a row that has no more and no fewer.
  private func abreast(_ index: Int) -> (Row, Row)? {
    let row = rows[index]
    guard row.text.hasDoubleBlank else { return nil }
    let segments = Columns.segments(of: row.text)
    guard segments.count == 2 else { return nil }
    return (row.part(row.text[segments[0].bytes]), row.part(row.text[segments[1].bytes]))
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
