internal import LetterModel

/// One who signed: an office in a row that ends in a comma, and a name below it or beside it.
struct Signature {
  /// The rows it takes.
  let rows: Range<Int>
  /// The office and the person.
  let sender: Sender

  /// How many rows an office may take.
  private static let officeRows = 4

  /// How many rows above a name its valediction may stand, a page's foot and head between them.
  private static let farthestValediction = 12

  /// Reads a signature that begins at a row; nil where none does.
  ///
  /// - Parameter above: the signature right above it.
  static func read(at first: Int, below above: Signature?, in paper: Paper) -> Signature? {
    if let signature = readName(at: first, below: above, in: paper) { return signature }
    let text = paper.rows[first].text
    guard
      Office.begins(text, paper.words)
        || Office.beginsSmall(text, paper.words)
          && (above?.rows.upperBound == first || isBelowValediction(first, in: paper))
    else { return nil }
    var office = [UInt8]()
    var index = first
    while index - first < officeRows, index < paper.rows.count, paper.rows[index].isBody,
      index == first || paper.rows[index].gap == 0
    {
      LineJoin.append(paper.rows[index].text.squeezed[...], to: &office, paper.words)
      index += 1
      guard office.count < 200, !isSentence(office) else { return nil }
      if office.last == Byte.comma {
        if goesOn(at: index, in: paper) { continue }
        return read(office: office.dropLast(), rows: first..<index, in: paper)
      }
      if let comma = office.lastIndex(of: Byte.comma), ends(index, in: paper),
        PersonName.isName(office[(comma + 1)...].trimmed)
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

  /// A name with the office below it, right below the valediction or another such signature.
  ///
  ///     Yours sincerely,
  ///
  ///     A.G. Koendering
  ///     Minister of Foreign Affairs
  private static func readName(
    at first: Int, below signature: Signature?, in paper: Paper
  ) -> Signature? {
    guard let name = PrintedName(at: first, in: paper),
      !Office.begins(paper.rows[first].text, paper.words),
      let start = paper.nextBody(from: name.end), paper.rows[start].gap < 2,
      Office.begins(paper.rows[start].text, paper.words, belowName: true)
    else { return nil }
    let isSigned = signature?.rows.upperBound == first || isBelowValediction(first, in: paper)
    guard isSigned || name.hasInitials && endsPaper(start, in: paper) else { return nil }
    var office: [UInt8] = []
    var end = start
    repeat {
      LineJoin.append(paper.rows[end].text.squeezed[...], to: &office, paper.words)
      end += 1
    } while end - start < officeRows && goesOn(office, at: end, in: paper)
    guard office.last?.isLetter == true, office.count < 200, ends(end, in: paper) else {
      return nil
    }
    return Signature(
      rows: first..<end,
      sender: Sender(
        role: Office.role(office[...], paper.words),
        name: PersonName.name(name.text[...], paper.words)))
  }

  /// Whether a valediction stands above a row, or the body that signs between them.
  private static func isBelowValediction(_ first: Int, in paper: Paper) -> Bool {
    guard let above = paper.rows[max(0, first - farthestValediction)..<first].last(where: \.isBody)
    else { return false }
    if paper.isParting(above.text) { return true }
    guard above.text.last == Byte.comma, above.text.count < 80,
      let body = paper.rows[..<first].lastIndex(where: \.isBody),
      let valediction = paper.rows[..<body].last(where: \.isBody)
    else { return false }
    return paper.isParting(valediction.text)
  }

  /// Whether an office with its article ends the paper's text or its sheet's, as it does where a house
  /// prints no valediction: `De Staatssecretaris van Financiën` below a name with initials.
  private static func endsPaper(_ office: Int, in paper: Paper) -> Bool {
    var cursor = Cursor(paper.rows[office].text)
    guard cursor.takeWords(paper.words.articles) != nil,
      cursor.takeWords(paper.words.offices) != nil, cursor.takeWords(paper.words.officeLinks) != nil
    else { return false }
    let next = office + 1
    return next >= paper.rows.count || !paper.rows[next].isBody
      || paper.rows[next].sheet != paper.rows[office].sheet
  }

  /// Whether an office below its name goes on: its line breaks off at a small word, a comma or a
  /// hyphen, or the next begins small.
  private static func goesOn(_ office: [UInt8], at index: Int, in paper: Paper) -> Bool {
    guard index < paper.rows.count, paper.rows[index].isBody, paper.rows[index].gap == 0,
      paper.rows[index].text.count < 90, !paper.rows[index].text.endsSentence,
      !isNextSigner(index, in: paper)
    else { return false }
    let last = office[...].lastWord
    return paper.rows[index].text.first?.isSmall == true || last.last == Byte.hyphen
      || paper.words.isSmall(last.map(\.lowered)) || paper.words.conjunctions.contains(Array(last))
  }

  /// Whether the next one's name stands there, with the office below it: `mw. mr. A. Bakker` begins small.
  private static func isNextSigner(_ index: Int, in paper: Paper) -> Bool {
    guard index + 1 < paper.rows.count, paper.rows[index + 1].isBody,
      let name = PrintedName(at: index, in: paper), name.hasInitials
    else { return false }
    return Office.begins(paper.rows[index + 1].text, paper.words, belowName: true)
  }

  /// Whether an office goes on below its comma: `De minister van Economische Zaken,` over
  /// `Landbouw en Innovatie,` over the name.
  private static func goesOn(at index: Int, in paper: Paper) -> Bool {
    guard index + 1 < paper.rows.count, paper.rows[index].isBody, paper.rows[index].gap == 0,
      paper.rows[index].text.last == Byte.comma, paper.rows[index].text.first?.isCapital == true,
      !Office.begins(paper.rows[index].text, paper.words)
    else { return false }
    return paper.rows[index + 1].isBody && PersonName.isName(paper.rows[index + 1].text)
  }

  /// An office of its own rows, with the name below it where there is one.
  private static func read(
    office: ArraySlice<UInt8>, rows: Range<Int>, in paper: Paper
  ) -> Signature? {
    let role = Office.role(office, paper.words)
    if let next = paper.nextBody(from: rows.upperBound), paper.rows[next].gap < 6,
      PersonName.isName(paper.rows[next].text), !Office.begins(paper.rows[next].text, paper.words),
      let name = PrintedName(at: next, in: paper), ends(name.end, in: paper)
    {
      return Signature(
        rows: rows.lowerBound..<name.end,
        sender: Sender(role: role, name: PersonName.name(name.text[...], paper.words)))
    }
    guard ends(rows.upperBound, in: paper) else { return nil }
    return Signature(rows: rows, sender: Sender(role: role))
  }

  /// Whether a signature may end before a row: nothing follows, or something that begins anew.
  private static func ends(_ index: Int, in paper: Paper) -> Bool {
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

/// An office: `De minister van Buitenlandse Zaken`.
enum Office {
  /// Whether a row begins with an office, with its article or with a capital.
  ///
  /// - Parameter belowName: right below the name of one who signed it may begin small.
  static func begins(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary, belowName: Bool = false
  ) -> Bool {
    guard text.first?.isCapital == true || belowName, text.count < 140 else { return false }
    var cursor = Cursor(text)
    _ = cursor.takeWords(words.articles)
    guard cursor.takeWords(words.offices) != nil else { return false }
    // `Burgemeester en wethouders` is a body; `De Minister en de Staatssecretaris` are two offices.
    cursor.skipBlanks()
    var link = cursor
    guard link.takeWords(words.officeLinks) == nil,
      words.conjunctions.contains(Array(cursor.take { $0 != Byte.blank }))
    else { return true }
    return cursor.takeWords(words.articles) != nil || cursor.takeWords(words.offices) != nil
  }

  /// Whether a row is an office with its article, small and ending in a comma, as municipalities have
  /// it below their own name: `de burgemeester,`.
  static func beginsSmall(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    guard text.first?.isSmall == true, text.last == Byte.comma else { return false }
    var cursor = Cursor(text)
    return cursor.takeWords(words.articles) != nil && begins(text, words, belowName: true)
  }

  /// The office without its article, small at its start: `minister van Buitenlandse Zaken`.
  static func role(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> String {
    var cursor = Cursor(text.trimmed)
    _ = cursor.takeWords(words.articles)
    var bytes = Array(cursor.rest.trimmed)
    if let first = bytes.first { bytes[0] = first.lowered }
    return String(decoding: bytes, as: UTF8.self)
  }
}
