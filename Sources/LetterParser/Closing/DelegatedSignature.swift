internal import LetterModel

/// The signature of one who signs for an office.
///
///     De Minister van Buitenlandse Zaken,
///     namens deze,
///
///     mr. R. Proef
///     Directeur Juridische Zaken
struct DelegatedSignature {
  /// The rows it takes.
  let rows: Range<Int>
  /// The office for which is signed.
  let office: Sender
  /// Who signed.
  let signatory: Sender

  /// How many rows the office takes at most for which is signed.
  private static let officeRows = 3

  /// Reads what stands around a row that says that one signs for another; nil where no name stands below.
  init?(at link: Int, in paper: borrowing Paper) {
    guard let delegation = Delegation(at: link, in: paper) else { return nil }
    var first = link
    var office = delegation.office.map(Array.init) ?? []
    if delegation.office == nil {
      guard let found = Self.office(above: link, in: paper) else { return nil }
      (first, office) = (found.first, found.text)
    }
    guard let signer = DelegatedSigner(below: link, office: delegation.own, in: paper) else {
      return nil
    }
    rows = first..<signer.end
    self.office = Sender(role: Office.role(office[...], paper.words))
    signatory = signer.sender
    // `Voor den Minister` stands below that minister's own office.
    if let named = delegation.named {
      guard self.office.role?.hasPrefix(named) == true else { return nil }
    }
  }

  /// The office right above a row, in as many rows as it has.
  private static func office(
    above link: Int, in paper: borrowing Paper
  ) -> (first: Int, text: [UInt8])? {
    guard link > 0, paper.rows[link].gap < 2 else { return nil }
    var first = link - 1
    while link - first < officeRows, first > 0, paper.rows[first].gap == 0,
      !begins(at: first, in: paper), paper.rows[first - 1].isBody
    {
      first -= 1
    }
    guard paper.rows[first..<link].allSatisfy(\.isBody), begins(at: first, in: paper) else {
      return nil
    }
    var text: [UInt8] = []
    for row in first..<link {
      LineJoin.append(paper.rows[row].text.squeezed[...], to: &text, paper.words)
    }
    if let last = text.last, last == Byte.comma || last == Byte.colon { text.removeLast() }
    guard text.count < 160, text.last?.isLetter == true, paper.isNominal(text[...]) else {
      return nil
    }
    return (first, text)
  }

  private static func begins(at row: Int, in paper: borrowing Paper) -> Bool {
    Office.begins(paper.rows[row].text, paper.words)
      || Office.beginsSmall(paper.rows[row].text, paper.words)
  }
}

/// The row between an office and who signs for it: `voor deze:`.
private struct Delegation {
  /// The office before it in its row: `De Minister van Justitie, namens deze,`.
  private(set) var office: ArraySlice<UInt8>?
  /// The office behind it in its row: `voor deze, de Staatssecretaris van Justitie,`.
  private(set) var own: ArraySlice<UInt8>?
  /// The office that it names once more: `Voor den Minister,`.
  private(set) var named: String?

  /// Reads a row; nil where it says nothing of that kind.
  init?(at row: Int, in paper: borrowing Paper) {
    let (text, words) = (paper.rows[row].text, paper.words)
    guard text.count < 140, let last = text.last else { return nil }
    var cursor = Cursor(text)
    if cursor.takeWords(words.correspondence.delegations) != nil {
      let isParted = cursor.take(Byte.comma) || cursor.take(Byte.colon)
      if cursor.isAtEnd { return }
      let rest = cursor.rest.trimmed
      own = rest.last == Byte.comma || rest.last == Byte.colon ? rest.dropLast() : rest
      guard isParted, Office.begins(rest, words, belowName: true), paper.isNominal(rest) else {
        return nil
      }
      return
    }
    if cursor.takeWords(words.correspondence.signedFor) != nil {
      guard text.first?.isCapital == true, last == Byte.comma || last == Byte.colon,
        let office = cursor.takeWords(words.offices), paper.isNominal(text)
      else { return nil }
      named = office.text.lowercased()
      return
    }
    let bare = last == Byte.comma || last == Byte.colon ? text.dropLast() : text
    guard Office.begins(text, words), let comma = bare.lastIndex(of: Byte.comma) else { return nil }
    cursor = Cursor(bare[(comma + 1)...])
    guard cursor.takeWords(words.correspondence.delegations) != nil, cursor.isAtEnd else {
      return nil
    }
    office = text[..<comma]
  }
}
