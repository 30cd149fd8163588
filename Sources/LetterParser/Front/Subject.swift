internal import LetterModel

extension Paper {
  /// Whether the row above tells the date or is its label, as in a ministry's letter.
  private func isBelowDate(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if case .facts(let keys) = rows[index - 1].use { return keys.contains("date") }
    return rows[index - 1].use == .furniture(.label)
      || rows[index - 1].use == .furniture(.letterhead) && isReference(rows[index - 1].text)
  }

  /// Whether a subject goes on below a blank line, where such a line stands below its label too: every row of the text
  /// has one.
  private func goesOn(_ label: Int, _ next: Int, isLabel: Bool) -> Bool {
    isLabel && rows[next].gap == 1 && rows[label + 1].gap == 1
      && rows[next].text.first?.isSmall == true
  }

  /// Whether a row below a subject is a field of its own, by its label and a colon: `Bijlagen: 3`.
  private func isMarkedField(_ text: ArraySlice<UInt8>) -> Bool {
    columnLabel(text).map {
      $0.field == .other && text[..<$0.rest.startIndex].contains(Byte.colon)
    } == true
  }

  /// Claims `Betreft …` and the rows that go on with it.
  mutating func claimSubject(before end: Int) {
    // A column of fields has told it.
    if facts.subject != nil { return }
    var paragraphs = 0
    for index in 0..<end where rows[index].isBody {
      // Below paragraphs in one row each it is a website's: `Subject: Peace process`.
      if rows[index].text.count > 120, rows[index].text.endsSentence { paragraphs += 1 }
      if paragraphs > 1 { return }
      var cursor = Cursor(rows[index].text)
      // A word that begins as the label does is no label: `onherstelba-` over `re schade`.
      guard rows[index].text.first?.isCapital == true, cursor.takeWords(words.subjects) != nil
      else { continue }
      // `Betreft         Associatieovereenkomst`: the value stands apart.
      let isApart = cursor.rest.starts(with: [Byte.blank, Byte.blank])
      guard cursor.take(Byte.colon) || cursor.isAtEnd || isApart || isBelowDate(index)
      else { continue }
      var bytes = cursor.rest.trimmed.squeezed
      let isLabel = bytes.isEmpty
      var last = index
      // A text that has lost its blank lines has none below the subject either.
      let isOpen =
        isLabel || index + 6 >= end || rows[index + 1...index + 6].contains { $0.gap > 0 }
      while let next = nextBody(from: last + 1), next < end, next == last + 1,
        rows[next].gap == 0 || (isLabel && last == index) || goesOn(index, next, isLabel: isLabel),
        isOpen || rows[next].text.first?.isSmall == true
          // `… over de situatie in` over `Burundi`
          || words.isSmall(bytes[...].lastWord.map(\.lowered)),
        !Edges.isLabelAlone(rows[next].text),
        !isMarkedField(rows[next].text)
      {
        LineJoin.append(rows[next].text.squeezed[...], to: &bytes, words)
        last = next
      }
      guard !bytes.isEmpty, last - index < 6 else { continue }
      for row in index...last { claim(row, as: .facts(["subject"])) }
      if let next = nextBody(from: last + 1), next == last + 1, next < end, rows[next].gap == 0,
        isMarkedField(rows[next].text)
      {
        claim(next, as: .furniture(.label))
      }
      facts.subject = String(decoding: bytes, as: UTF8.self)
      return
    }
  }
}
