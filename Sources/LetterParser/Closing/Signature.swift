internal import LetterModel

/// One who signed: an office in a row that ends in a comma, and a name below it or beside it.
struct Signature {
  /// The rows it takes.
  let rows: Range<Int>
  /// The office and the person.
  let sender: Sender

  /// How many rows an office may take.
  static let officeRows = 4

  /// How many rows above a name its valediction may stand, a page's foot and head between them.
  private static let farthestValediction = 12

  /// Reads a signature that begins at a row; nil where none does.
  ///
  /// - Parameter above: the signature right above it.
  static func read(at first: Int, below above: Signature?, in paper: Paper) -> Signature? {
    let text = paper.rows[first].text
    if Office.begins(text, paper.words) {
      return readOffice(at: first, below: above, in: paper)
        ?? readOpenOffice(at: first, in: paper)
    }
    if let name = PrintedName(at: first, in: paper),
      let signature = read(name, at: first, below: above, in: paper)
    {
      return signature
    }
    guard Office.beginsSmall(text, paper.words),
      above?.rows.upperBound == first || isBelowValediction(first, in: paper)
    else { return nil }
    return readOffice(at: first, below: above, in: paper)
  }

  /// An office in rows of its own, or with its name behind a comma.
  private static func readOffice(
    at first: Int, below above: Signature?, in paper: Paper
  ) -> Signature? {
    var office = [UInt8]()
    var index = first
    while index - first < officeRows, index < paper.rows.count, paper.rows[index].isBody,
      index == first || paper.rows[index].gap == 0,
      // `______`, `Document Type: Letter, List`
      paper.rows[index].text.contains(where: \.isWord),
      !paper.rows[index].text.contains(Byte.colon) || index == first
    {
      LineJoin.append(paper.rows[index].text.squeezed[...], to: &office, paper.words)
      index += 1
      guard office.count < 200, !isSentence(office) || endsInTerm(office, in: paper) else {
        return nil
      }
      if office.last == Byte.comma {
        if goesOn(at: index, in: paper) { continue }
        return read(office: office.dropLast(), rows: first..<index, in: paper)
      }
      if endsInTerm(office, in: paper) {
        return read(office: office[...], rows: first..<index, in: paper)
      }
      if let comma = office.lastIndex(of: Byte.comma), ends(index, in: paper),
        isPerson(office[(comma + 1)...].trimmed, in: paper),
        above != nil || !isBelowName(first, in: paper)
      {
        let rest = PrintedName.rest(of: office[(comma + 1)...], at: index, in: paper)
        let whole = office[(comma + 1)...] + (rest.map { [Byte.blank] + $0 } ?? [])
        let name = PersonName.name(whole, paper.words)
        let role = Office.role(office[..<comma], paper.words)
        return Signature(
          rows: first..<(rest == nil ? index : index + 1), sender: Sender(role: role, name: name))
      }
    }
    return nil
  }

  /// An office without a comma at its end in a paragraph of its own below the text's last sentence, over a name with
  /// initials in another: `Minister voor Proefzaken` over `E. Gras`.
  private static func readOpenOffice(at first: Int, in paper: Paper) -> Signature? {
    let row = paper.rows[first]
    guard row.gap > 0, row.text.count < 80, row.text.last?.isLetter == true,
      paper.isNominal(row.text), let above = paper.rows[..<first].last(where: \.isBody),
      above.text.endsSentence, above.text.count > 60, let next = paper.nextBody(from: first + 1),
      paper.rows[next].gap < 3, let name = PrintedName(at: next, in: paper), name.hasInitials,
      PersonName.isName(paper.rows[next].text),
      name.end >= paper.rows.count || !paper.rows[name.end].isBody || paper.rows[name.end].gap > 0
    else { return nil }
    return Signature(
      rows: first..<name.end,
      sender: Sender(
        role: Office.role(row.text, paper.words),
        name: PersonName.name(name.text[...], paper.words)))
  }

  /// Whether a valediction stands above a row, or the body that signs between them.
  static func isBelowValediction(_ first: Int, in paper: Paper) -> Bool {
    guard let above = paper.rows[max(0, first - farthestValediction)..<first].last(where: \.isBody)
    else { return false }
    if paper.isParting(above.text) { return true }
    guard above.text.last == Byte.comma, above.text.count < 80,
      let body = paper.rows[..<first].lastIndex(where: \.isBody),
      let valediction = paper.rows[..<body].last(where: \.isBody)
    else { return false }
    return paper.isParting(valediction.text)
  }

  /// Whether an office goes on below its comma: `De minister van Economische Zaken,` over
  /// `Landbouw en Innovatie,` over the name.
  private static func goesOn(at index: Int, in paper: Paper) -> Bool {
    guard index + 1 < paper.rows.count, paper.rows[index].isBody, paper.rows[index].gap == 0,
      paper.rows[index].text.last == Byte.comma, paper.rows[index].text.first?.isCapital == true
    else { return false }
    if Office.begins(paper.rows[index].text, paper.words) {
      // `DE MINISTER-PRESIDENT,` over `Minister van Algemene Zaken,`: one person, whose second office has no article.
      var (above, below) = (Cursor(paper.rows[index - 1].text), Cursor(paper.rows[index].text))
      guard above.takeWords(paper.words.articles) != nil,
        above.takeWords(paper.words.offices) != nil, above.rest.trimmed.count == 1,
        below.takeWords(paper.words.articles) == nil
      else { return false }
      return paper.nextBody(from: index + 1).map {
        paper.rows[$0].gap < 6 && PersonName.isName(paper.rows[$0].text)
      } == true
    }
    return paper.rows[index + 1].isBody && PersonName.isName(paper.rows[index + 1].text)
  }

  /// An office of its own rows, with the name below it where there is one.
  private static func read(
    office: ArraySlice<UInt8>, rows: Range<Int>, in paper: Paper
  ) -> Signature? {
    let role = Office.role(office, paper.words)
    if let next = paper.nextBody(from: rows.upperBound), paper.rows[next].gap < 6,
      !Office.begins(paper.rows[next].text, paper.words),
      let name = PrintedName(at: next, in: paper), PersonName.isName(name.text[...]),
      ends(name.end, in: paper)
    {
      guard isPerson(name.text[...], in: paper) else { return nil }
      return Signature(
        rows: rows.lowerBound..<name.end,
        sender: Sender(role: role, name: PersonName.name(name.text[...], paper.words)))
    }
    guard ends(rows.upperBound, in: paper) else { return nil }
    return Signature(rows: rows, sender: Sender(role: role))
  }

  /// Whether a signature may end before a row: nothing follows, or something that begins anew.
  static func ends(_ index: Int, in paper: Paper) -> Bool {
    guard let next = paper.nextBody(from: index) else { return true }
    let row = paper.rows[next]
    return row.gap > 0 || next != index || Office.begins(row.text, paper.words)
      || row.text.first?.isSmall != true || isNextSigner(next, in: paper)
  }

  /// Whether bytes hold the end of a sentence.
  private static func isSentence(_ bytes: [UInt8]) -> Bool {
    bytes.last == Byte.stop && !PersonName.isName(bytes[...].lastWord)
  }
}
