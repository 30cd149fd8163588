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
    for index in 0..<min(end + 1, rows.count) where rows[index].isBody {
      let text = rows[index].text
      guard text.count < 160, let gap = text.widestGap,
        Dateline(text[gap.upperBound...], words) != nil,
        !isDateline(text[..<gap.lowerBound])
      else { continue }
      let words = rows[index].part(text[..<gap.lowerBound])
      rows[index] = rows[index].part(text[gap.upperBound...])
      rows[index].isBeside = true
      rows.insert(words, at: index + 1)
      end += 1
      return claimDateline(in: index..<index + 1)
    }
    return false
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
      let words = rows[index].part(text[..<gap.lowerBound])
      rows[index] = rows[index].part(text[gap.upperBound...])
      rows[index].isBeside = true
      rows[index].use = .furniture(.label)
      rows.insert(words, at: index + 1)
      end += 1
      index += 1
    }
  }

  /// Claims `Londen 3 Mei 1899` above a salutation: a word or two before a day are its place there.
  mutating func claimDatelineWithoutComma(before end: Int) -> Bool {
    guard facts.dossiers.isEmpty, greeting() == end else { return false }
    for index in 0..<end where rows[index].isBody {
      let text = rows[index].text
      guard text.count < 60, let digit = text.firstIndex(where: \.isDigit), digit > text.startIndex,
        Dateline(text[digit...], words) != nil
      else { continue }
      let place = text[..<digit].trimmed
      guard 3..<24 ~= place.count, place.allSatisfy({ $0.isLetter || $0 == Byte.blank }),
        place.split(separator: Byte.blank).allSatisfy({ $0.first?.isCapital == true }),
        place.count(where: { $0 == Byte.blank }) < 2
      else { continue }
      facts.place = place.string
      facts.date = Dateline(text[digit...], words)?.date.date
      claim(index, as: .facts(["place", "date"]))
      if facts.date == nil { sayImpossibleDate(rows[index].string, row: index) }
      return true
    }
    return false
  }

  /// Claims a dateline below the text, as notes between governments and old letters have it.
  mutating func claimDatelineBelow(_ front: Int) -> Bool {
    let body = rows.indices.filter { rows[$0].isBody && !rows[$0].isBeside }
    for index in body.suffix(Self.lastDateRows).reversed() where index >= front {
      if claimDateline(in: index..<index + 1) { return true }
    }
    return false
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
