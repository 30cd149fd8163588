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
    guard Office.begins(paper.rows[first].text, paper.words) else { return nil }
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
        let name = PersonName.name(office[(comma + 1)...], paper.words)
        let role = Office.role(office[..<comma], paper.words)
        return Signature(rows: first..<index, sender: Sender(role: role, name: name))
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
    guard PersonName.isName(paper.rows[first].text),
      !Office.begins(paper.rows[first].text, paper.words),
      let above = paper.rows[max(0, first - farthestValediction)..<first].last(where: \.isBody),
      let start = paper.nextBody(from: first + 1), paper.rows[start].gap < 2,
      Office.begins(paper.rows[start].text, paper.words)
    else { return nil }
    var cursor = Cursor(above.text)
    guard signature?.rows.upperBound == first || cursor.takeWords(paper.words.valedictions) != nil
    else { return nil }
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
        name: PersonName.name(paper.rows[first], paper.words)))
  }

  /// Whether an office below its name goes on: its line breaks off at a small word, a comma or a
  /// hyphen, or the next begins small.
  private static func goesOn(_ office: [UInt8], at index: Int, in paper: Paper) -> Bool {
    guard index < paper.rows.count, paper.rows[index].isBody, paper.rows[index].gap == 0,
      paper.rows[index].text.count < 90, !paper.rows[index].text.endsSentence
    else { return false }
    let last = office[...].lastWord
    return paper.rows[index].text.first?.isSmall == true || last.last == Byte.hyphen
      || paper.words.isSmall(last.map(\.lowered)) || paper.words.conjunctions.contains(Array(last))
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
      ends(next + 1, in: paper)
    {
      return Signature(
        rows: rows.lowerBound..<(next + 1),
        sender: Sender(role: role, name: PersonName.name(paper.rows[next], paper.words)))
    }
    guard ends(rows.upperBound, in: paper) else { return nil }
    return Signature(rows: rows, sender: Sender(role: role))
  }

  /// Whether a signature may end before a row: nothing follows, or something that begins anew.
  private static func ends(_ index: Int, in paper: Paper) -> Bool {
    guard let next = paper.nextBody(from: index) else { return true }
    let row = paper.rows[next]
    return row.gap > 0 || next != index || Office.begins(row.text, paper.words)
      || row.text.first?.isSmall != true
  }

  /// Whether bytes hold the end of a sentence.
  private static func isSentence(_ bytes: [UInt8]) -> Bool {
    bytes.last == Byte.stop && !PersonName.isName(bytes[...].lastWord)
  }
}

/// An office: `De minister van Buitenlandse Zaken`.
enum Office {
  /// Whether a row begins with an office, with its article or with a capital.
  static func begins(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    guard text.first?.isCapital == true, text.count < 140 else { return false }
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

  /// The office without its article, small at its start: `minister van Buitenlandse Zaken`.
  static func role(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> String {
    var cursor = Cursor(text.trimmed)
    _ = cursor.takeWords(words.articles)
    var bytes = Array(cursor.rest.trimmed)
    if let first = bytes.first { bytes[0] = first.lowered }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A person's name as signatures print it: `M. J. M. Verhagen`, `S.A. Blok`, `E. Brandsma-van Os`.
enum PersonName {
  /// The name of a row that holds one.
  static func name(_ row: Row, _ words: Vocabulary) -> String { name(row.text, words) }

  /// A name without what a print sets before that of one who signed the original:
  /// `w.g. drs. J. de Wit`.
  static func name(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> String {
    var cursor = Cursor(text.trimmed)
    _ = cursor.takeWords(words.signed)
    return String(decoding: cursor.rest.trimmed.squeezed, as: UTF8.self)
  }

  /// Whether a text is a name and nothing else.
  static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.isEmpty, text.count <= 70, text.first?.isSmall != true || text.count < 50,
      !text.contains(where: { $0.isDigit || $0 == Byte.colon || $0 == UInt8(ascii: ";") }),
      text.last.map({ $0.isLetter || $0 == UInt8(ascii: ")") }) == true
    else { return false }
    let parts = text.split(separator: Byte.blank)
    guard parts.count <= 9 else { return false }
    var hasName = false
    for part in parts {
      let isCapital = beginsName(part)
      if isCapital, part.count(where: \.isLetter) > 2 { hasName = true }
      if !isCapital, part.count > 8 || part.last == Byte.comma { return false }
      if part.last == Byte.comma || (part.last == Byte.stop && part.count > 5 && !isInitials(part))
      {
        return false
      }
    }
    // The last word is the family's: `O. F. baron van Zuylichem`.
    return hasName && parts.last.map(beginsName) == true
  }

  /// Whether a part begins with a capital, an elided article before it: `d’Anjou`.
  private static func beginsName(_ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first else { return false }
    if first.isCapital || first >= 0x80 { return true }
    let rest = part.dropFirst()
    let name = rest.starts(with: [0xE2, 0x80, 0x99]) ? rest.dropFirst(3) : rest.dropFirst()
    return (rest.first == 0xE2 || rest.first == UInt8(ascii: "'")) && name.first?.isCapital == true
  }

  private static func isInitials(_ part: ArraySlice<UInt8>) -> Bool {
    part.count { $0 == Byte.stop } * 4 >= part.count
  }
}
