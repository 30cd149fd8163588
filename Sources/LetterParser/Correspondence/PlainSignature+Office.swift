/// What stands below the name.
extension PlainSignature {
  /// How many rows an office takes at most.
  private static let officeRows = 4

  /// The office below a name, which begins as one does, with the lines that it breaks off into.
  static func office(
    below name: Int, in paper: borrowing Paper
  ) -> (role: String, end: Int)? {
    var names: [ArraySlice<UInt8>] = []
    var index = name + 1
    while index < paper.rows.count, names.count < officeRows, paper.rows[index].isBody,
      mayBeOffice(paper.rows[index].text),
      names.last.map({
        paper.rows[index].gap == 0 && goesOn($0, paper.rows[index].text, paper)
          || paper.officeGoesOn(at: index)
      })
        ?? (paper.rows[index].gap < 2 && isOffice(paper.rows[index].text, paper)
          && !paper.isAddressedByOffice(at: index))
    {
      names.append(bare(paper.rows[index].text, paper.words))
      index += 1
    }
    guard !names.isEmpty,
      names.allSatisfy({ paper.isNominal($0) || $0.count < 60 && !$0.endsSentence })
    else { return nil }
    // Two offices below each other: `Ambassador` over `Permanent Representative`.
    let isTwo = names.count == 2 && isOffice(names[1], paper)
    let text = Array(
      (isTwo
        ? names[0].string + ", " + names[1].string : Paper.joined(names, paper.words)).utf8)
    return (Office.role(text[...], paper.words), index)
  }

  /// Whether an office goes on in the next line: it breaks off at a small word or a hyphen, or the line begins small.
  private static func goesOn(
    _ office: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>, _ paper: borrowing Paper
  ) -> Bool {
    next.first?.isSmall == true || office.last == Byte.hyphen || isOffice(next, paper)
      || paper.words.isSmall(office.lastWord.map(\.lowered))
  }

  private static func isOffice(_ text: ArraySlice<UInt8>, _ paper: borrowing Paper) -> Bool {
    Office.begins(bare(text, paper.words), paper.words, belowName: true)
  }

  private static func mayBeOffice(_ text: ArraySlice<UInt8>) -> Bool {
    text.count < 80 && text.count > 2
      && !text.contains { $0.isDigit || $0 == Byte.colon || $0 == UInt8(ascii: "@") }
  }
}
