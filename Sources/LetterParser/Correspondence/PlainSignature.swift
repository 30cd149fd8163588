internal import LetterModel

/// Who signed a letter without an office that is known: a name below the last words, with what stands below it.
///
///     Hoogachtend,                          I am, Sir, with great esteem,
///     N.V. Handelsmaatschappij De Hoop,     Your most obedient servant,
///     (w.g.) P. Jansen,                     GEO. WASHBURN.
///     directeur.
struct PlainSignature {
  /// The rows it takes.
  private(set) var rows: Range<Int>
  /// A body for which the one signs.
  private(set) var body: String?
  /// Who signed.
  private(set) var sender: Sender

  /// How many last lines may stand below each other: `I have the honour to be, Sir,` over `Your obedient servant,`.
  private static let closingRows = 4

  /// Reads what stands below a letter's last words; nil where no name does.
  ///
  /// - Parameter last: the row of the valediction.
  init?(below last: Int, in paper: borrowing Paper) {
    guard var index = paper.nextBody(from: last + 1) else { return nil }
    var closings = 1
    while closings < Self.closingRows, paper.closes(paper.rows[index].text),
      let next = paper.nextBody(from: index + 1)
    {
      index = next
      closings += 1
    }
    let first = index
    if let next = paper.nextBody(from: index + 1),
      let body = Self.body(at: index, above: next, in: paper)
    {
      self.body = body
      index = next
    }
    // `(e-signed)`
    if Self.bare(paper.rows[index].text, paper.words).isEmpty,
      let next = paper.nextBody(from: index + 1)
    {
      index = next
    }
    guard paper.rows[index].gap < 8 else { return nil }
    guard let name = Self.name(at: index, in: paper) else {
      guard body == nil, let role = Self.bodyAlone(at: index, in: paper) else { return nil }
      rows = index..<index + 1
      sender = Sender(role: role)
      return
    }
    let office = Self.office(below: index, in: paper)
    rows = first..<(office?.end ?? index + 1)
    sender = Sender(role: office?.role, name: name)
  }

  /// Reads a name with initials that ends a letter with a salutation and without a valediction, alone or with an
  /// office below it; nil where none does.
  init?(endOf paper: borrowing Paper) {
    guard let greeting = paper.greeting(),
      var last = paper.rows.lastIndex(where: { $0.isBody && !$0.isBeside }), last > greeting + 1
    else { return nil }
    if paper.rows[last].gap == 0, Office.begins(paper.rows[last].text, paper.words, belowName: true)
    {
      last -= 1
    }
    guard last > greeting + 1, paper.rows[last].isBody, paper.rows[last].gap > 0,
      PrintedName(at: last, in: paper)?.hasInitials == true,
      let name = Self.name(at: last, in: paper)
    else { return nil }
    let office = Self.office(below: last, in: paper)
    rows = last..<(office?.end ?? last + 1)
    sender = Sender(role: office?.role, name: name)
  }

  /// The body or the office for which one signs whose name stands below it: `N.V. De Hoop,`,
  /// `For the Secretary of State:`.
  private static func body(at index: Int, above next: Int, in paper: borrowing Paper) -> String? {
    let text = paper.rows[index].text
    guard text.count < 80, text.first?.isCapital == true, name(at: next, in: paper) != nil,
      let last = text.last, last == Byte.comma || last == Byte.colon
    else { return nil }
    var cursor = Cursor(text.dropLast())
    if cursor.takeWords(paper.words.correspondence.signedFor) != nil {
      return Office.begins(cursor.rest.trimmed, paper.words)
        ? Office.role(cursor.rest, paper.words) : cursor.rest.trimmed.squeezed[...].string
    }
    return last == Byte.comma ? text.dropLast().squeezed[...].string : nil
  }

  /// A body that signs without a name: `Het bestuur`.
  private static func bodyAlone(at index: Int, in paper: borrowing Paper) -> String? {
    let text = paper.rows[index].text
    var cursor = Cursor(text)
    guard text.count < 60, text.first?.isCapital == true, text.last?.isLetter == true,
      cursor.takeWords(paper.words.articles) != nil,
      index + 1 >= paper.rows.count || !paper.rows[index + 1].isBody
        || paper.rows[index + 1].gap > 0
    else { return nil }
    return cursor.rest.trimmed.squeezed[...].string
  }

  /// Whether nothing of the letter's text stands below: enclosures, copies, an addressee and notes may.
  func isLast(in paper: borrowing Paper) -> Bool {
    var sentences = 0
    for row in paper.rows[rows.upperBound...] where row.isBody {
      if Notes.number(row.text) != nil { return true }
      if row.text.count > 60 { sentences += 1 }
      if sentences > 3 { return false }
    }
    return true
  }

  /// The name in a row, without what says that the original is signed.
  static func name(at index: Int, in paper: borrowing Paper) -> String? {
    let text = bare(paper.rows[index].text, paper.words)
    var cursor = Cursor(text)
    guard text.count > 1, !text.hasDoubleBlank, PersonName.isName(text),
      !Office.begins(text, paper.words),
      cursor.takeWords(paper.words.addressees) == nil,
      cursor.takeWords(paper.words.enclosures) == nil
    else { return nil }
    return text.squeezed[...].string
  }

  /// A row without `(w.g.)`, and without a comma or full stop at its end.
  static func bare(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> ArraySlice<UInt8> {
    var cursor = Cursor(text)
    let open = cursor.take(UInt8(ascii: "("))
    if cursor.takeWords(words.signed) != nil {
      if open { _ = cursor.take(UInt8(ascii: ")")) }
    } else if open {
      cursor = Cursor(text)
    }
    let rest = cursor.rest.trimmed
    guard rest.last == Byte.comma || rest.last == Byte.stop && rest.count > 3 else { return rest }
    return rest.dropLast()
  }
}
