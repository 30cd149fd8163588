/// The same column in a text that has lost its place: label, value, label, value, one below the other.
extension Paper {
  /// How many rows a field's value has at most.
  private static let fieldRows = 4

  /// Claims fields that stand below each other in rows of their own, three or more with a reference
  /// among them; tells whether there were any.
  @discardableResult
  mutating func claimStackedFields() -> Bool {
    var found = false
    var index = 0
    while index < rows.count {
      guard isStackedLabel(index) else {
        index += 1
        continue
      }
      var labels = [index]
      var next = index + 1
      while next < rows.count, next - (labels.last ?? index) <= Self.fieldRows,
        rows[next].isBody, rows[next].sheet == rows[index].sheet,
        rows[next].text.count < 60, !rows[next].text.endsSentence || rows[next].text.count < 20,
        !isAddressee(next), !isSalutation(rows[next].text)
      {
        if isStackedLabel(next) { labels.append(next) }
        next += 1
      }
      // A value that is no short row is a subject's, which is looked for by itself.
      if let last = labels.last, last + 1 >= next { labels.removeLast() }
      let last = labels.last ?? index
      // Labels right below each other have lost their values, which then stand below them all.
      if labels.count > 2, labels.contains(where: { isReference(rows[$0].text) }),
        zip(labels, labels.dropFirst()).allSatisfy({ $1 > $0 + 1 })
      {
        let end = valueEnd(below: last, before: next)
        claimFields(labelled: Set(labels), in: Array(index..<end))
        found = true
      }
      index = max(next, index + 1)
    }
    return found
  }

  /// Whether a row holds a label and nothing else.
  func isStackedLabel(_ index: Int) -> Bool {
    rows[index].isBody && !rows[index].isBeside
      && columnLabel(rows[index].text)?.rest.isEmpty == true
  }

  /// Where the value of the last field ends: at a blank line near it, else where its line breaks off
  /// no more.
  private func valueEnd(below label: Int, before end: Int) -> Int {
    var block = label + 1
    while block < end, block == label + 1 || rows[block].gap == 0 { block += 1 }
    let isBounded =
      block - label <= Self.fieldRows
      && (block == rows.count || rows[block].sheet != rows[label].sheet || rows[block].gap > 0)
    if isBounded { return block }
    var next = min(label + 2, end)
    while next < end, rows[next].gap == 0, breaksOff(next - 1) { next += 1 }
    return next
  }

  /// Whether a value goes on in the row below: after a comma, a hyphen or a small word, with a
  /// telephone's number, or with a small letter.
  private func breaksOff(_ index: Int) -> Bool {
    let text = rows[index].text
    let next = rows[index + 1].text
    return text.last == Byte.comma || text.last == Byte.hyphen
      || words.isSmall(text.lastWord.map(\.lowered)) || next.first?.isSmall == true
      || text.last == UInt8(ascii: ")") && next.first?.isDigit == true
  }
}
