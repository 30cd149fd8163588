internal import LetterModel

/// The signatures that have the office below the name.
extension Signature {
  /// A name with the office below it, right below the valediction or another such signature.
  ///
  ///     Yours sincerely,
  ///
  ///     A.G. Koendering
  ///     Minister of Foreign Affairs
  static func read(
    _ name: PrintedName, at first: Int, below signature: Signature?, in paper: Paper
  ) -> Signature? {
    guard let start = paper.nextBody(from: name.end), paper.rows[start].gap < 2,
      Office.begins(paper.rows[start].text, paper.words, belowName: true)
    else { return nil }
    let isSigned = signature?.rows.upperBound == first || isBelowValediction(first, in: paper)
    guard isSigned || name.hasInitials && endsPaper(start, in: paper) else { return nil }
    var office = paper.rows[start].text.squeezed
    var end = start + 1
    while end - start < officeRows {
      if !goesOn(office, at: end, in: paper) {
        guard paper.officeGoesOn(at: end) else { break }
        if office.last != Byte.comma { office.append(Byte.comma) }
      }
      LineJoin.append(paper.rows[end].text.squeezed[...], to: &office, paper.words)
      end += 1
    }
    guard office.last?.isLetter == true, office.count < 200, ends(end, in: paper) else {
      return nil
    }
    return Signature(
      rows: first..<end,
      sender: Sender(
        role: Office.role(office[...], paper.words),
        name: PersonName.name(name.text[...], paper.words)))
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
  static func isNextSigner(_ index: Int, in paper: Paper) -> Bool {
    guard index + 1 < paper.rows.count, paper.rows[index + 1].isBody,
      let name = PrintedName(at: index, in: paper), name.hasInitials
    else { return false }
    return Office.begins(paper.rows[index + 1].text, paper.words, belowName: true)
  }
}
