/// Fields that stand right of the addressee or left of it, above a text that takes the sheet's whole
/// breadth:
///
///     Aan de Voorzitter van de Tweede Kamer      Datum         4 november 2013
///     der Staten-Generaal                        Ons kenmerk   FdR 13/552
///     2500 EA Den Haag                           Bijlagen      2
extension Paper {
  /// An addressee takes at least so many characters with the room right of it.
  static let leastEdge = 25

  /// Where fields and addressee part, and on which side the fields are.
  struct FieldEdge {
    var column: Int
    var isLeft: Bool
  }

  /// Sets such fields below the addressee as the column that they are; tells whether it has claimed it.
  mutating func partFieldsBeside() -> Bool {
    let limit = frontEnd()
    for index in 0..<limit {
      guard let edge = fieldEdge(in: index) ?? houseEdge(in: index) else { continue }
      let block = blockWithFields(around: index, before: limit, edge)
      let (others, fields, blanks) = parted(block, edge)
      let labels = fields.indices.filter { columnLabel(fields[$0].text) != nil }
      let isHouse = !edge.isLeft && isHouse(fields, beside: others)
      guard
        labels.count > 2 && labels.contains(where: { announcesReference(fields[$0].text) })
          || isHouse
      else { continue }
      rows.replaceSubrange(block, with: others + fields)
      let first = block.lowerBound + others.count
      if rows.indices ~= first + fields.count { rows[first + fields.count].gap += blanks }
      guard isHouse else { return false }
      claimFields(
        labelled: Set(labels.map { first + $0 }), in: Array(first..<first + fields.count))
      return true
    }
    return false
  }

  /// Where a field's label begins behind other words, which are no label, or the addressee behind a
  /// field.
  private func fieldEdge(in index: Int) -> FieldEdge? {
    guard isFieldRow(index) else { return nil }
    let row = rows[index]
    let segments = Columns.segments(of: row.text)
    guard let first = segments.first else { return nil }
    let isLeft = columnLabel(row.text[first.bytes]) != nil
    for segment in segments.dropFirst() where row.column + segment.column >= Self.leastEdge {
      let text = row.text[segment.bytes]
      var cursor = Cursor(text)
      let begins =
        isLeft
        ? text.first?.isCapital == true && cursor.takeWords(words.addressees) != nil
        : columnLabel(text) != nil
      if begins { return FieldEdge(column: row.column + segment.column, isLeft: isLeft) }
    }
    return nil
  }

  /// The rows above and below a row in which nothing crosses the edge of the fields.
  private func blockWithFields(around index: Int, before limit: Int, _ edge: FieldEdge)
    -> Range<Int>
  {
    func isClear(_ index: Int) -> Bool {
      guard isFieldRow(index), !isSalutation(rows[index].text) else { return false }
      return Columns.segments(of: rows[index].text).allSatisfy {
        let column = rows[index].column + $0.column
        return column >= edge.column - 1 || rows[index].column + $0.end < edge.column
      }
    }
    func fieldColumn(_ index: Int) -> Int? {
      Columns.segments(of: rows[index].text).lazy.map { rows[index].column + $0.column }
        .first { $0 >= edge.column - 1 }
    }
    // Left of the addressee stand fields and nothing else; above them is the house's name. Right of it
    // the column begins where its first row does: a day farther right is none of it.
    func isField(_ index: Int) -> Bool {
      guard edge.isLeft else { return fieldColumn(index).map { $0 <= edge.column + 1 } ?? true }
      return Columns.segments(of: rows[index].text).first.map {
        columnLabel(rows[index].text[$0.bytes]) != nil
      } == true
    }
    var start = index
    while start > 0, rows[start].gap < 2, isClear(start - 1), isField(start - 1) { start -= 1 }
    var end = index + 1
    while end < limit, rows[end].gap < (edge.isLeft ? 2 : 3), isClear(end) { end += 1 }
    guard !edge.isLeft else { return start..<end }
    while start < index, fieldColumn(start) == nil { start += 1 }
    while end > index + 1, fieldColumn(end - 1) == nil { end -= 1 }
    return start..<end
  }

  /// The rows' parts on the two sides of the edge, the fields' ones beside the text, each with the
  /// blank lines that its own side has above it; and those below the last of the others.
  private func parted(
    _ block: Range<Int>, _ edge: FieldEdge
  ) -> (others: [Row], fields: [Row], blanks: Int) {
    var (others, fields): ([Row], [Row]) = ([], [])
    var (above, aboveFields) = (0, 0)
    for index in block {
      let parts = part(of: index, edge)
      above += rows[index].gap
      aboveFields += rows[index].gap
      if var row = parts.others {
        row.gap = above
        others.append(row)
        above = 0
      }
      if var row = parts.fields {
        row.gap = aboveFields
        fields.append(row)
        aboveFields = 0
      }
    }
    return (others, fields, above)
  }

  /// A row's parts on the two sides of the edge, the fields' one beside the text.
  private func part(of index: Int, _ edge: FieldEdge) -> (others: Row?, fields: Row?) {
    let row = rows[index]
    let segments = Columns.segments(of: row.text)
    let begin =
      segments.firstIndex { row.column + $0.column >= edge.column - 1 } ?? segments.count
    let left = begin > 0 ? row.part(row.text[..<segments[begin - 1].bytes.upperBound]) : nil
    let right =
      begin < segments.count ? row.part(row.text[segments[begin].bytes.lowerBound...]) : nil
    var fields = edge.isLeft ? left : right
    fields?.isBeside = true
    return (edge.isLeft ? right : left, fields)
  }
}
