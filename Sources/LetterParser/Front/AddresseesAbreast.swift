internal import LetterModel

/// Two addressees side by side, as a letter to both chambers has them:
///
///     Aan de Voorzitter van de                    Aan de Voorzitter van de
///     Eerste Kamer der Staten-Generaal            Tweede Kamer der Staten-Generaal
///     Binnenhof 22                                Binnenhof 1a
extension Paper {
  /// How many rows such addressees have at most.
  private static let rowsAbreast = 8

  /// Claims both, each in rows of its own.
  ///
  /// - Parameter end: where the front part ends, which is later by the rows of the second.
  mutating func claimAddresseesAbreast(before end: inout Int) {
    guard facts.addressee == nil,
      let first = (0..<end).first(where: { rows[$0].isBody && abreastGap($0) != nil }),
      let gap = abreastGap(first)
    else { return }
    let place = rows[first].column + rows[first].text[..<gap.upperBound].characters
    var (left, right): ([Row], [Row]) = ([], [])
    var next = first
    while next < end, next - first < Self.rowsAbreast, rows[next].isBody,
      next == first || rows[next].gap == 0
    {
      let row = rows[next]
      let cut = Columns.segments(of: row.text).first {
        abs(row.column + $0.column - place) < 2
      }
      guard let cut, cut.bytes.lowerBound > row.text.startIndex else { break }
      left.append(row.part(row.text[..<cut.bytes.lowerBound].trimmed))
      right.append(row.part(row.text[cut.bytes.lowerBound...]))
      next += 1
    }
    guard next < rows.count, rows[next].gap > 0 || !rows[next].isBody,
      (left + right).allSatisfy({ isNominal($0.text) && $0.text.count < 80 })
    else { return }
    facts.addressee = Self.addressee(&left, words) + "; " + Self.addressee(&right, words)
    rows.replaceSubrange(first..<next, with: left + right)
    end += right.count
  }

  /// The gap in a row between two words to an addressee.
  private func abreastGap(_ index: Int) -> Range<Int>? {
    let text = rows[index].text
    guard text.count < 200, let gap = text.widestGap else { return nil }
    for part in [text[..<gap.lowerBound], text[gap.upperBound...]] {
      var cursor = Cursor(part)
      guard part.first?.isCapital == true, !part.hasDoubleBlank,
        cursor.takeWords(words.addressees) != nil, !cursor.isAtEnd
      else { return nil }
    }
    return gap
  }

  /// One of them in one line; from the first row with a number on the rows are its address.
  private static func addressee(_ rows: inout [Row], _ words: Vocabulary) -> String {
    var bytes: [UInt8] = []
    var inAddress = false
    for index in rows.indices {
      inAddress = inAddress || rows[index].text.contains(where: \.isDigit)
      rows[index].use = inAddress ? .furniture(.address) : .facts(["addressee"])
      if !inAddress { LineJoin.append(rows[index].text.squeezed[...], to: &bytes, words) }
    }
    return bytes[...].string
  }

  /// Takes the label off an addressee that has one: `AAN : BUZA`.
  mutating func dropAddresseeLabel() {
    guard let addressee = facts.addressee.map({ Array($0.utf8)[...] }) else { return }
    var cursor = Cursor(addressee)
    guard cursor.takeWords(words.mail[.addressee] ?? []) != nil, cursor.take(Byte.colon),
      !cursor.isAtEnd
    else { return }
    facts.addressee = cursor.rest.trimmed.string
  }
}
