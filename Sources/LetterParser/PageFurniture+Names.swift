internal import Diagnostics
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

  /// Says which pages that an edition names by no number are not marked.
  mutating func sayUnmarked(_ found: [Int: FurnitureLine]) {
    let names = found.keys.sorted().compactMap { index in
      found[index].flatMap { line in
        line.page == nil ? line.pageName.map { (row: index, name: $0) } : nil
      }
    }
    guard let first = names.first else { return }
    let listed = names.prefix(12).map { "“\($0.name)”" }.joined(separator: ", ")
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    say(
      .pageUnmarked, row: first.row,
      "\(names.count) page \(names.count == 1 ? "turn" : "turns") without a number, not marked: \(listed)\(more)",
      advice: "nothing has to be done; a page with a number is marked")
  }
}
