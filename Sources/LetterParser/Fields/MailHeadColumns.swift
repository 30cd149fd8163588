/// The head of a note whose labels an extraction has set below each other above all their values:
///
///     From:
///     To:
///     Subject:
///
///     General Secretariat
///     Delegations
///     Conclusions on the signing of the Framework Agreement with
///     Proofland
extension MailHead {
  /// Reads such a head from a row on; nil where the rows are not as many as the labels, and the last value is not the
  /// subject, which alone may take more.
  static func columns(from first: Int, _ paper: borrowing Paper) -> [Line]? {
    var labels: [(field: Field, row: Int)] = []
    var index = first
    while index < paper.rows.count, paper.rows[index].isBody, labels.count < 12,
      labels.isEmpty || paper.rows[index].gap == 0, let field = bareLabel(paper.rows[index], paper)
    {
      labels.append((field, index))
      index += 1
    }
    guard labels.count > 2, index < paper.rows.count, paper.rows[index].gap > 0 else { return nil }
    let start = index
    while index < paper.rows.count, paper.rows[index].isBody, index - start < 20,
      index == start || paper.rows[index].gap == 0
    {
      index += 1
    }
    let single = labels.count - (labels[labels.count - 1].field == .subject ? 1 : 0)
    guard index - start == labels.count || single < labels.count && index - start > single,
      // A value that goes on in the next row would give the one below it to another label.
      (start..<start + single).allSatisfy({ !goesOn($0, paper) })
    else { return nil }
    return labels.enumerated().map { place, label in
      let end = place == labels.count - 1 ? index : start + place + 1
      var value: [UInt8] = []
      for row in start + place..<end {
        LineJoin.append(paper.rows[row].text.squeezed[...], to: &value, paper.words)
      }
      return Line(field: label.field, value: value, rows: [label.row] + Array(start + place..<end))
    }
  }

  /// What a row announces that has nothing behind its colon; nil for any other.
  private static func bareLabel(_ row: Row, _ paper: borrowing Paper) -> Field? {
    guard row.text.last == Byte.colon, row.text.count < 30, row.text.first?.isLetter == true else {
      return nil
    }
    return line(row.text, paper.words, isNote: false)?.field ?? .other
  }

  /// Whether a value breaks off at its row's end, or goes on in the next row, where there is any.
  private static func goesOn(_ index: Int, _ paper: borrowing Paper) -> Bool {
    let text = paper.rows[index].text
    let next = index + 1 < paper.rows.count ? paper.rows[index + 1].text : []
    return text.last == Byte.comma || text.last == Byte.hyphen || next.first?.isSmall == true
      || paper.words.isSmall(text.lastWord.map(\.lowered)) || text.count > 60
  }
}
