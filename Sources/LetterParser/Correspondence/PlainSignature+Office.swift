/// What stands below the name.
extension PlainSignature {
  /// How many rows an office takes at most.
  private static let officeRows = 3

  /// The office below a name: short lines right below it, of which the first begins as an office does, or which say
  /// nothing of an address, a copy or an enclosure.
  static func office(
    below name: Int, in paper: borrowing Paper
  ) -> (role: String, end: Int)? {
    var names: [ArraySlice<UInt8>] = []
    var index = name + 1
    while index < paper.rows.count, paper.rows[index].isBody, mayBeOffice(paper.rows[index].text),
      paper.rows[index].gap == 0 || names.isEmpty && isOffice(paper.rows[index].text, paper)
    {
      names.append(bare(paper.rows[index].text, paper.words))
      index += 1
    }
    guard 1...officeRows ~= names.count else { return nil }
    // Below a name alone may stand an address, too.
    let ends = index >= paper.rows.count || !paper.rows[index].isBody || paper.rows[index].gap > 0
    guard
      paper.rows[name + 1].gap > 0 || Office.begins(names[0], paper.words, belowName: true)
        || ends && names[0].first?.isCapital == true && names.count < 3
    else { return nil }
    let text = Array(Paper.joined(names, paper.words).utf8)
    return (Office.role(text[...], paper.words), index)
  }

  private static func isOffice(_ text: ArraySlice<UInt8>, _ paper: borrowing Paper) -> Bool {
    Office.begins(bare(text, paper.words), paper.words)
  }

  private static func mayBeOffice(_ text: ArraySlice<UInt8>) -> Bool {
    text.count < 80 && text.count > 2
      && !text.contains { $0.isDigit || $0 == Byte.colon || $0 == UInt8(ascii: "@") }
  }
}
