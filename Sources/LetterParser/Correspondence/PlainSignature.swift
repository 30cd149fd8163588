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
  /// Who signed, one or several below each other.
  private(set) var senders: [Sender]

  /// A signature without a body.
  init(rows: Range<Int>, senders: [Sender]) {
    (self.rows, self.senders) = (rows, senders)
  }

  /// How many last lines may stand below each other: `I have the honour to be, Sir,` over `Your obedient servant,`.
  private static let closingRows = 4
  /// How many sign below each other at most.
  private static let mostNames = 6

  /// Reads what stands below a letter's last words; nil where no name does.
  ///
  /// - Parameter last: the row of the valediction.
  init?(below last: Int, in paper: borrowing Paper) {
    guard let first = Self.firstRow(below: last, in: paper) else { return nil }
    var index = first
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
    let hand = index
    index = Self.printed(below: index, in: paper) ?? index
    let isBracketed = paper.rows[index].text.first == UInt8(ascii: "(") && index > hand
    guard paper.rows[index].gap < 8,
      let name = Self.name(at: isBracketed ? hand : index, in: paper)
    else { return nil }
    let office = Self.office(below: index, in: paper)
    let further = office == nil ? Self.names(from: index + 1, in: paper) : []
    senders = [Sender(role: office?.role, name: name)] + further.map { Sender(name: $0) }
    let end = office?.end ?? index + 1 + further.count
    rows = first..<end
    if paper.endsBlock(before: end) { return }
    guard hand < index, let name = Self.name(at: hand, in: paper) else { return nil }
    (rows, senders) = (first..<hand + 1, [Sender(name: name)])
    guard paper.endsBlock(before: hand + 1) else { return nil }
  }

  /// The row in which the signature begins: below further last words, and below who may read the letter.
  private static func firstRow(below last: Int, in paper: borrowing Paper) -> Int? {
    guard var index = paper.nextBody(from: last + 1) else { return nil }
    var closings = 1
    while closings < closingRows, paper.closesOn(paper.rows[index].text),
      let next = paper.nextBody(from: index + 1)
    {
      index = next
      closings += 1
    }
    // `Confidential` below `Sincerely,` is no name.
    if paper.isMarkOfSecrecy(paper.rows[index].text), let next = paper.nextBody(from: index + 1) {
      index = next
    }
    return index
  }

  /// The row that prints once more who has signed: `/s/ E. H. Proof` over `E. H. Proof`, `Robert Gale` over
  /// `(R N Gale)`.
  private static func printed(below hand: Int, in paper: borrowing Paper) -> Int? {
    let text = paper.rows[hand].text
    if let next = paper.nextBody(from: hand + 1), paper.rows[next].text.first == UInt8(ascii: "("),
      paper.rows[next].text.last == UInt8(ascii: ")")
    {
      let inner = paper.rows[next].text.dropFirst().dropLast()
      if PersonName.isName(inner),
        inner.lastWord.map(\.lowered) == bare(text, paper.words).lastWord.map(\.lowered)
      {
        return next
      }
    }
    let name = unmarked(text, paper.words)
    guard name.count > 3, name.count < text.count, let next = paper.nextBody(from: hand + 1),
      Phrase(bare(paper.rows[next].text, paper.words).string).bytes
        == Phrase(bare(name, paper.words).string).bytes
    else { return nil }
    return next
  }

  /// The names of others who sign below the first, line by line.
  private static func names(from first: Int, in paper: borrowing Paper) -> [String] {
    var names: [String] = []
    var row = first
    while row < paper.rows.count, names.count < mostNames, paper.rows[row].isBody,
      paper.rows[row].gap == 0, let name = name(at: row, in: paper), name.contains(" ")
    {
      names.append(name)
      row += 1
    }
    return names
  }

  /// The body or the office for which one signs whose name stands below it: `N.V. De Hoop,`,
  /// `For the Secretary of State:`.
  private static func body(at index: Int, above next: Int, in paper: borrowing Paper) -> String? {
    let text = paper.rows[index].text
    guard text.count < 80, text.first?.isCapital == true, name(at: next, in: paper) != nil,
      let last = text.last, last == Byte.comma || last == Byte.colon,
      !isPerson(text.dropLast()) || isPerson(bare(paper.rows[next].text, paper.words))
    else { return nil }
    var cursor = Cursor(text.dropLast())
    guard paper.isNominal(text) else { return nil }
    if cursor.takeWords(paper.words.correspondence.signedFor) != nil {
      return Office.begins(cursor.rest.trimmed, paper.words)
        ? Office.role(cursor.rest, paper.words) : nil
    }
    return last == Byte.comma ? text.dropLast().squeezed[...].string : nil
  }

  /// Whether words are a person's name with initials, as `J. CRUICKSHANK,` over `Town Clerk.` is.
  private static func isPerson(_ text: ArraySlice<UInt8>) -> Bool {
    PersonName.isName(text)
      && text.split(separator: Byte.blank).dropLast().contains { part in
        part.first?.isCapital == true && part.dropFirst().first == Byte.stop
      }
  }

  /// Whether nothing of the letter's text stands below: enclosures, copies, an addressee and notes may.
  func isLast(in paper: borrowing Paper) -> Bool {
    var sentences = 0
    for row in paper.rows[rows.upperBound...] where row.isBody {
      if Notes.number(row.text) != nil { return true }
      if row.text.count > 40, !paper.isNominal(row.text) { sentences += 1 }
      if sentences > 3 { return false }
    }
    return true
  }

  /// The name in a row, without what says that the original is signed.
  static func name(at index: Int, in paper: borrowing Paper) -> String? {
    let (text, words) = (bare(paper.rows[index].text, paper.words), paper.words)
    let others = [
      words.addressees, words.enclosures, words.mail[.other] ?? [], words.behalves,
      words.correspondence.signedFor, words.secrecies,
    ]
    guard text.count > 1, !text.hasDoubleBlank, PersonName.isName(text), paper.isNominal(text),
      !Office.begins(text, words),
      others.allSatisfy({
        var cursor = Cursor(text)
        return cursor.takeWords($0) == nil
      })
    else { return nil }
    return text.squeezed[...].string
  }
}
