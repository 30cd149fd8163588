internal import LetterModel

/// Datelines that are no row of their own, or stand below the text.
extension Paper {
  /// How many rows at the end of a letter may hold its dateline.
  private static let lastDateRows = 12

  /// Claims a dateline that stands right of other words, the salutation or a line of the addressee.
  ///
  ///     Sir,                                   Berlin, June 27, 1914.
  ///     House of Commons                       12 July 2018
  mutating func claimDatelineBeside(before end: inout Int) -> Bool {
    guard greeting() == end, end < rows.count else { return false }
    let dated = (0...end).filter { rows[$0].isBody && datelineBeside(rows[$0].text) != nil }
    // A list of days has several.
    guard dated.count == 1, let index = dated.first, let gap = datelineBeside(rows[index].text)
    else { return false }
    partBeside(index, gap)
    end += 1
    return claimDateline(in: index..<index + 1)
  }

  /// Sets what stands right of a gap in a row of its own above it, beside the text.
  private mutating func partBeside(_ index: Int, _ gap: Range<Int>) {
    let row = rows[index]
    rows[index] = row.part(row.text[gap.upperBound...])
    rows[index].isBeside = true
    rows.insert(row.part(row.text[..<gap.lowerBound]), at: index + 1)
  }

  /// What parts a dateline from the words left of it; nil where there is none.
  private func datelineBeside(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    guard text.count < 160, let gap = text.widestGap,
      Dateline(text[gap.upperBound...], words) != nil, !isDateline(text[..<gap.lowerBound])
    else { return nil }
    return gap
  }

  /// Claims references that stand right of the addressee, and leaves him his rows: `Our Ref: MC/225566`.
  mutating func claimReferencesBeside(before end: inout Int) {
    var index = 0
    while index < end {
      defer { index += 1 }
      guard rows[index].isBody, rows[index].text.count < 160, let gap = rows[index].text.widestGap
      else { continue }
      let text = rows[index].text
      var cursor = Cursor(text[gap.upperBound...])
      guard columnLabel(text[..<gap.lowerBound]) == nil, cursor.takeWords(words.references) != nil,
        cursor.take(Byte.colon)
      else { continue }
      partBeside(index, gap)
      rows[index].use = .furniture(.label)
      end += 1
      index += 1
    }
  }

  /// Claims a dateline below the text, as notes between governments and old letters have it: a paragraph of its own
  /// with a place, below a sentence's end or the last words, and nothing but names below it.
  mutating func claimDatelineBelow(_ front: Int) -> Bool {
    let body = rows.indices.filter { rows[$0].isBody && !rows[$0].isBeside }
    let last = body.suffix(Self.lastDateRows)
    let dated = last.filter { $0 >= front && Dateline(rows[$0].text, words)?.place != nil }
    guard dated.count == 1, let index = dated.first, rows[index].gap > 0,
      let above = body.last(where: { $0 < index }),
      rows[above].text.endsSentence || closes(rows[above].text),
      last.allSatisfy({ $0 <= index || rows[$0].text.count < 70 && isNominal(rows[$0].text) })
    else { return false }
    return claimDateline(in: index..<index + 1)
  }
}

extension ArraySlice<UInt8> {
  /// The last run of three blanks or more between words; nil where there is none.
  var widestGap: Range<Index>? {
    var end = endIndex
    while end > startIndex {
      guard let last = self[..<end].lastIndex(of: Byte.blank) else { return nil }
      var first = last
      while first > startIndex, self[first - 1] == Byte.blank { first -= 1 }
      if last - first >= 2, first > startIndex { return first..<last + 1 }
      end = first
    }
    return nil
  }
}
