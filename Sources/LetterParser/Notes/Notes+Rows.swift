internal import LetterModel

/// Which rows a note takes.
extension Notes {
  /// Adds a note, and those whose lone numbers stand right below its own; gives the row after them.
  mutating func add(_ number: Int, at index: Int) -> Int {
    guard let text = text(index, number) else { return index + 1 }
    rows.insert(index)
    notes.append(Note(number: number, rows: [index], first: text))
    guard text.isEmpty, let first = firstLine(below: index) else {
      return extend(from: index + 1, sheet: all[index].sheet)
    }
    // An extraction in plain order sets the numbers first: `1`, `2`, then both notes.
    var stack = 0
    while index + stack + 1 < first, all[index + stack + 1].isBody,
      Self.number(all[index + stack + 1].text) == number + stack + 1
    {
      stack += 1
    }
    notes[notes.count - 1].rows.append(first)
    rows.insert(first)
    var next = extend(from: first + 1, sheet: all[index].sheet, isShared: stack > 0)
    for offset in stride(from: 1, through: stack, by: 1) {
      guard next < all.count, all[next].isBody, all[next].sheet == all[index].sheet else { break }
      let label = index + offset
      rows.insert(label)
      rows.insert(next)
      notes.append(
        Note(number: number + offset, rows: [label, next], first: all[label].text.dropFirst(2)))
      next = extend(from: next + 1, sheet: all[index].sheet, isShared: offset < stack)
    }
    return next
  }

  /// Adds the rows that go on with the last note; a note that others share its block with ends with
  /// its sentence.
  private mutating func extend(from start: Int, sheet: Int, isShared: Bool = false) -> Int {
    var next = start
    let number = (notes.last?.number ?? 0) + 1
    // A note's first line is full if there is a second: what is far wider is the text again.
    let width = notes.last.map { note in
      note.first.isEmpty
        ? note.rows.dropFirst().first.map { all[$0].text.count } ?? 0 : note.first.count
    }
    let limit = (width ?? 0) * 13 / 10 + 4
    while next < all.count, all[next].isBody, all[next].sheet == sheet,
      all[next].page == all[next - 1].page, goesOn(next), all[next].line >= all[next - 1].line,
      !isNext(next, number),
      all[next].text.count <= limit || !all[next - 1].text.endsSentence,
      !(isShared && all[next - 1].text.endsSentence)
    {
      notes[notes.count - 1].rows.append(next)
      rows.insert(next)
      next += 1
    }
    return next
  }

  /// Whether a row stands right below the one above, or goes on with its sentence: blank lines
  /// between the paragraphs of the text part a margin's lines too.
  func goesOn(_ row: Int) -> Bool {
    if all[row].gap == 0 { return true }
    let above = all[row - 1].text
    return all[row].gap == 1 && !above.endsSentence && above.count > 2
      && all[row].text.count <= above.count * 3 / 2
  }
}
