internal import LetterModel

/// Datelines that are no row of their own, or stand below the text.
extension Paper {
  /// How many rows at the end of a letter may hold its dateline.
  private static let lastDateRows = 12

  /// How many rows at the beginning of a letter without a salutation may hold its dateline beside other words.
  private static let firstDateRows = 10

  /// Claims a dateline that stands beside other words: the salutation, a line of the addressee, a number.
  ///
  ///     Sir,                                   Berlin, June 27, 1914.
  ///     House of Commons                       12 July 2018
  ///     No. 812/149.                           Boekarest, 27 Juni 1934.
  ///     Brussels, 6 November 2012              NATO UNCLASSIFIED
  ///     The Hague, July 2, 1887. (Received July 15.)
  mutating func claimDatelineBeside(before end: inout Int) -> Bool {
    guard let last = greeting() ?? firstRows(before: end).last else { return false }
    let dated = (0...last).compactMap { index in
      rows[index].isBody ? datelineBeside(rows[index].text).map { (index, $0) } : nil
    }.filter { index, gap in
      // `on :        31 May 1999` is a field's day.
      rows[index].text[..<gap.lowerBound].last != Byte.colon
        || columnLabel(rows[index].text[..<gap.lowerBound]) != nil
    }
    // A list of days has several.
    guard dated.count == 1, let (index, gap) = dated.first else { return false }
    let text = rows[index].text
    let isRight = Dateline(text[gap.upperBound...], words) != nil
    let other = isRight ? text[..<gap.lowerBound] : text[gap.upperBound...]
    // `12 October 2004          Our ref: EUD/0412/7`
    let isReference = columnLabel(other) != nil
    let isNumber = isMark(other) || text.registerGap == gap
    guard greeting() != nil && isRight || (isNumber || isReference) && index < last else {
      return false
    }
    partBeside(index, gap, isRight: isRight)
    if isReference { claim(index + 1, as: .furniture(.label)) }
    end += 1
    return claimDateline(in: index..<index + 1)
  }

  private func firstRows(before end: Int) -> ArraySlice<Int> {
    (0..<end).filter { rows[$0].isBody }.prefix(Self.firstDateRows)
  }

  /// Sets what stands right of a gap, or left of it, in a row of its own above the rest, beside the text.
  mutating func partBeside(_ index: Int, _ gap: Range<Int>, isRight: Bool = true) {
    let row = rows[index]
    let (left, right) = (
      row.part(row.text[..<gap.lowerBound]), row.part(row.text[gap.upperBound...])
    )
    rows[index] = isRight ? right : left
    rows[index].isBeside = true
    rows.insert(isRight ? left : right, at: index + 1)
  }

  /// What parts a dateline from the words beside it; nil where there is none.
  func datelineBeside(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    guard text.count < 160, let gap = text.widestGap ?? text.registerGap ?? text.bracketGap
    else { return nil }
    let (left, right) = (isDateline(text[..<gap.lowerBound]), isDateline(text[gap.upperBound...]))
    return left == right ? nil : gap
  }

  /// Whether words can be a number or a mark of secrecy, and no more: `No. 812/149.`, `(Received July 15.)`.
  private func isMark(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 48 && isNominal(text)
      && (text.contains(where: \.isDigit) || !text.contains(where: \.isSmall))
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
      last.allSatisfy({
        $0 <= index || rows[$0].text.count < 70 && isNominal(rows[$0].text) || closes(rows[$0].text)
      })
    else { return false }
    return claimDateline(in: index..<index + 1)
  }
}

extension ArraySlice<UInt8> {
  /// The blank before brackets that end the words: `The Hague, July 2, 1887. (Received July 15.)`.
  fileprivate var bracketGap: Range<Index>? {
    guard last == UInt8(ascii: ")"), let open = lastIndex(of: UInt8(ascii: "(")), open > startIndex,
      self[open - 1] == Byte.blank
    else { return nil }
    return open - 1..<open
  }

  /// The blank before a number of a register with its year in brackets: `Brussels, 9.4.2014 C (2014) 2218 final`.
  fileprivate var registerGap: Range<Index>? {
    guard let open = firstIndex(of: UInt8(ascii: "(")), open > startIndex,
      self[(open + 1)...].prefix(while: \.isDigit).count == 4,
      self[(open + 1)...].dropFirst(4).first == UInt8(ascii: ")")
    else { return nil }
    var start = open
    while start > startIndex, self[start - 1] == Byte.blank { start -= 1 }
    let end = start
    while start > startIndex, self[start - 1].isCapital { start -= 1 }
    guard 1...6 ~= end - start, start > startIndex, self[start - 1] == Byte.blank else {
      return nil
    }
    return start - 1..<start
  }

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
