extension Paper {
  /// Sets names that stand side by side below the valediction one below the other, with their offices.
  ///
  ///     Met vriendelijke groet,
  ///
  ///     ir. B. Ten Cate-      Ch. Bakker                   R. de Groot
  ///     Oorthuys              portefeuillehouder dijken    secretaris
  ///     dijkgraaf
  mutating func partNames() {
    guard let first = firstNames() else { return }
    let edges = Columns.segments(of: rows[first].text).map { $0.column + rows[first].column }
    var columns = edges.map { _ in [Row]() }
    var end = first
    while end < rows.count, end - first < 6, rows[end].isBody,
      rows[end].sheet == rows[first].sheet, end == first || rows[end].gap == 0
    {
      let parts = Columns.segments(of: rows[end].text).map { segment in
        (
          edges.firstIndex { abs($0 - segment.column - rows[end].column) <= 2 },
          rows[end].part(rows[end].text[segment.bytes])
        )
      }
      guard parts.allSatisfy({ $0.0 != nil }) else { break }
      for case (let column?, var part) in parts {
        part.gap = columns[column].isEmpty ? 1 : 0
        columns[column].append(part)
      }
      end += 1
    }
    guard columns.allSatisfy({ $0.count > 1 }) else { return }
    rows.replaceSubrange(first..<end, with: columns.joined())
  }

  /// The row of names side by side below the last valediction, or below the body that signs.
  private func firstNames() -> Int? {
    guard
      let valediction = rows.lastIndex(where: { $0.isBody && isParting($0.text) }),
      let below = nextBody(from: valediction + 1)
    else { return nil }
    if holdsSigners(below) { return below }
    guard rows[below].text.last == Byte.comma, rows[below].text.count < 80,
      let next = nextBody(from: below + 1), holdsSigners(next)
    else { return nil }
    return next
  }

  /// Whether a row begins with a valediction, or names those for whom is signed: `Namens de Raad,`.
  func isParting(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    if cursor.takeWords(words.valedictions) != nil { return true }
    return text.first?.isCapital == true && text.last == Byte.comma && text.count < 80
      && cursor.takeWords(words.behalves) != nil
  }

  /// Whether a row holds names side by side, of which a long one may break off at a hyphen.
  private func holdsSigners(_ index: Int) -> Bool {
    let text = rows[index].text
    let segments = Columns.segments(of: text)
    return segments.count > 1
      && segments.allSatisfy { segment in
        let part = text[segment.bytes]
        return PersonName.isName(part.last == Byte.hyphen ? part.dropLast() : part)
          && !Office.begins(part, words)
      }
  }
}
