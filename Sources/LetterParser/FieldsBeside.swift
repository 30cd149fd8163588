/// Fields that stand right of the addressee, above a text that takes the sheet's whole breadth:
///
///     Aan de Voorzitter van de Tweede Kamer      Datum         4 november 2013
///     der Staten-Generaal                        Ons kenmerk   FdR 13/552
///     2500 EA Den Haag                           Bijlagen      2
extension Paper {
  /// An addressee takes at least so many characters with the room right of it.
  private static let leastEdge = 25

  /// Sets such fields below the addressee as the column that they are.
  mutating func partFieldsBeside() {
    let limit = frontEnd()
    for index in 0..<limit {
      guard let edge = fieldEdge(in: index) else { continue }
      let block = blockWithFields(around: index, before: limit, edge)
      let fields = block.compactMap { part(of: $0, edge).right }
      let labels = fields.filter { columnLabel($0.text) != nil }
      guard labels.count > 2, labels.contains(where: { announcesReference($0.text) }),
        fields.first.map({ columnLabel($0.text) }) != nil
      else { continue }
      let left = block.compactMap { part(of: $0, edge).left }
      rows.replaceSubrange(block, with: left + fields)
      return
    }
  }

  /// Where a field's label begins behind other words, which are no label.
  private func fieldEdge(in index: Int) -> Int? {
    guard isFieldRow(index) else { return nil }
    let row = rows[index]
    let segments = Columns.segments(of: row.text)
    for (before, segment) in zip(segments, segments.dropFirst())
    where row.column + segment.column >= Self.leastEdge {
      if columnLabel(row.text[before.bytes]) != nil { return nil }
      if columnLabel(row.text[segment.bytes]) != nil { return row.column + segment.column }
    }
    return nil
  }

  /// The rows above and below a row in which nothing crosses the edge of the fields.
  private func blockWithFields(around index: Int, before limit: Int, _ edge: Int) -> Range<Int> {
    func isClear(_ index: Int) -> Bool {
      guard isFieldRow(index), !isSalutation(rows[index].text) else { return false }
      return Columns.segments(of: rows[index].text).allSatisfy {
        let column = rows[index].column + $0.column
        return column >= edge - 1 || rows[index].column + $0.end < edge
      }
    }
    var start = index
    while start > 0, rows[start].gap < 2, isClear(start - 1) { start -= 1 }
    var end = index + 1
    while end < limit, rows[end].gap < 3, isClear(end) { end += 1 }
    return start..<end
  }

  /// A row's parts left and right of the edge, the right one beside the text.
  private func part(of index: Int, _ edge: Int) -> (left: Row?, right: Row?) {
    let row = rows[index]
    let segments = Columns.segments(of: row.text)
    let begin =
      segments.firstIndex { row.column + $0.column >= edge - 1 } ?? segments.count
    var right: Row?
    if begin < segments.count {
      right = row.part(row.text[segments[begin].bytes.lowerBound...])
      right?.isBeside = true
    }
    let left =
      begin > 0 ? row.part(row.text[..<segments[begin - 1].bytes.upperBound]) : nil
    return (left, right)
  }
}
