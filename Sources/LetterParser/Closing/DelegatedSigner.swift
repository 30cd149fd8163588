internal import LetterModel

/// Who signs for another: a name, with an office above or below it.
struct DelegatedSigner {
  /// The row after both.
  let end: Int
  /// The office and the name.
  let sender: Sender

  /// How many rows an office above or below the name takes at most.
  private static let officeRows = 3
  /// How many blank lines a hand that signed needs.
  private static let widestGap = 8

  /// Reads the rows below one that says that somebody signs for another.
  ///
  /// - Parameter office: the office that stands in that row already.
  init?(below link: Int, office: ArraySlice<UInt8>?, in paper: borrowing Paper) {
    guard let first = paper.nextBody(from: link + 1),
      let row = Self.nameRow(from: first, in: paper), let name = Self.name(at: row, in: paper)
    else { return nil }
    var above = office.map { [$0] } ?? []
    above += (first..<row).filter { paper.rows[$0].isBody }.map {
      PlainSignature.bare(paper.rows[$0].text, paper.words)
    }
    if !above.isEmpty {
      end = row + 1
      sender = Sender(role: Self.role(above, in: paper), name: name)
    } else if let below = PlainSignature.office(below: row, in: paper) {
      end = below.end
      sender = Sender(role: below.role, name: name)
    } else {
      let rows = Self.officeBelow(row, in: paper)
      end = rows.upperBound
      let lines = rows.map { paper.rows[$0].text }
      sender = Sender(role: lines.isEmpty ? nil : Self.role(lines, in: paper), name: name)
    }
    guard paper.endsBlock(before: end) else { return nil }
  }

  /// The name's row: the first with initials or in brackets, below rows of an office; else the first, or the one below
  /// an office that is known.
  private static func nameRow(from first: Int, in paper: borrowing Paper) -> Int? {
    var rows: [Int] = []
    var next: Int? = first
    while let row = next, rows.count <= officeRows, paper.rows[row].gap < widestGap,
      mayBeOffice(row, in: paper) || name(at: row, in: paper) != nil
    {
      rows.append(row)
      next = paper.nextBody(from: row + 1)
    }
    if let marked = rows.first(where: { isSurelyName(at: $0, in: paper) }) { return marked }
    guard let name = rows.first(where: { name(at: $0, in: paper) != nil }),
      name == first || Office.begins(paper.rows[first].text, paper.words, belowName: true),
      // `Hoofd Verdragen,` is no name.
      paper.rows[name].text.last != Byte.comma
    else { return nil }
    return name
  }

  private static func isSurelyName(at row: Int, in paper: borrowing Paper) -> Bool {
    guard name(at: row, in: paper) != nil else { return false }
    return paper.rows[row].text.first == UInt8(ascii: "(")
      || PrintedName(at: row, in: paper)?.hasInitials == true
  }

  /// The name in a row, which may stand in brackets as under a hand's own: `(J.A. Proef)`.
  private static func name(at row: Int, in paper: borrowing Paper) -> String? {
    let text = paper.rows[row].text
    if text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") {
      let inner = text.dropFirst().dropLast().trimmed
      return PersonName.isName(inner) && !inner.contains(UInt8(ascii: "("))
        ? inner.squeezed[...].string : nil
    }
    return PlainSignature.name(at: row, in: paper)
  }

  private static func mayBeOffice(_ row: Int, in paper: borrowing Paper) -> Bool {
    let text = paper.rows[row].text
    return text.count < 90 && !text.endsSentence && paper.isNominal(text) && text.last != Byte.colon
      && !text.contains(where: \.isDigit) && !paper.isCopyLine(text)
  }

  /// The rows right below a name that may be its office, whatever that is called: `Hoofd Verdragen`.
  private static func officeBelow(_ name: Int, in paper: borrowing Paper) -> Range<Int> {
    var end = name + 1
    while end < paper.rows.count, end - name <= officeRows, paper.rows[end].isBody,
      paper.rows[end].gap == 0, mayBeOffice(end, in: paper),
      !paper.isWordToAddressee(paper.rows[end].text)
    {
      end += 1
    }
    return name + 1..<end
  }

  private static func role(_ lines: [ArraySlice<UInt8>], in paper: borrowing Paper) -> String {
    Office.role(Array(Paper.joined(lines, paper.words).utf8)[...], paper.words)
  }
}
