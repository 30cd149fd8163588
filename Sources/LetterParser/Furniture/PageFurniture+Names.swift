internal import LetterModel

/// What the print's furniture has that no list of words knows.
extension Paper {
  /// How many rows a publisher's name takes.
  private static let publisherRows = 3

  /// What stands between two rows of the printer's record belongs to it: between the ISSN and the place
  /// of printing it is the publisher, known or not.
  ///
  ///     ISSN 0921 - 7371
  ///     Staatsdrukkerij Oeverdam
  ///     ’s-Gravenhage 2009
  func findPublishers(_ found: inout [Int: FurnitureLine]) {
    for index in found.keys.sorted() {
      guard let record = found[index], record.kind == .imprint, !record.isWeak else { continue }
      var end = index + 1
      while end < rows.count, end - index <= Self.publisherRows, found[end] == nil,
        isBelow(end, index), rows[end].text.count < FurnitureLine.longestPublisher,
        rows[end].text.first?.isCapital == true, !rows[end].text.endsSentence
      {
        end += 1
      }
      guard end > index + 1, end < rows.count, isBelow(end, index), let last = found[end],
        last.imprint.year != nil || last.kind == .imprint && !last.isWeak
      else { continue }
      let name = rows[index + 1..<end].map(\.string).joined(separator: " ")
      let isPublisher = record.imprint.issn != nil && last.imprint.year != nil
      for row in index + 1..<end {
        found[row] = FurnitureLine(publisher: isPublisher && row == index + 1 ? name : nil)
      }
    }
  }

  /// Whether a row stands right below the one above it, on the sheet of another.
  private func isBelow(_ index: Int, _ record: Int) -> Bool {
    rows[index].gap == 0 && rows[index].sheet == rows[record].sheet
  }

  /// Where an edition names a page otherwise than by a number, as `071r`, each page is what its mark calls it, and rows
  /// are told which of these marks they stand below.
  ///
  /// - Returns: whether it does.
  mutating func namePages(_ found: [Int: FurnitureLine]) -> Bool {
    let marks = found.keys.sorted().compactMap { index in
      found[index]?.pageName.map { (row: index, name: $0) }
    }
    guard marks.contains(where: { $0.name.number == nil }) else { return false }
    var page = 0
    for index in rows.indices {
      if page < marks.count, marks[page].row == index {
        page += 1
        pageNames[page] = marks[page - 1].name
      }
      rows[index].page = page
    }
    return true
  }
}
