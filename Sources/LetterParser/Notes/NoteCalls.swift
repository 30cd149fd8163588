/// The calls of a letter's notes, row by row.
struct NoteCalls {
  /// The calls of each row that has any, by the row's place in the text.
  private(set) var byRow: [Int: [NoteMarkers.Found]] = [:]
  /// The numbers that are called.
  private(set) var numbers: Set<Int> = []

  /// Finds the calls of notes: they follow each other through the text, so that the first candidate
  /// with the next number is its call; later ones call a note again.
  ///
  /// - Parameter strays: calls that stand in a row of their own, by the place of the row they follow.
  init(_ rows: [Row], notes: [Int], strays: [Int: [Int]]) {
    guard !notes.isEmpty else { return }
    let known = Set(notes)
    let all = rows.map { row in
      NoteMarkers.candidates(in: row.text).flatMap { found in
        known.contains(found.number) ? [found] : NoteMarkers.pair(in: found) ?? [found]
      }
    }
    var sure = Set(all.joined().filter { !$0.isWeak }.map(\.number))
    for numbers in strays.values { sure.formUnion(numbers) }
    let possible = sure.union(all.joined().map(\.number))
    var expected = notes.makeIterator()
    var next = expected.next()
    for (index, row) in rows.enumerated() {
      for found in all[index] where known.contains(found.number) {
        let waited = found.isWeak ? possible : sure
        while let number = next, number < found.number, !waited.contains(number) {
          next = expected.next()
        }
        let isNext = found.number == next
        guard found.isWeak ? isNext && !sure.contains(found.number) : isNext || isAgain(found)
        else { continue }
        call(found, index)
        if isNext { next = expected.next() }
      }
      for number in strays[index] ?? [] {
        let end = row.text.endIndex
        call(NoteMarkers.Found(number: number, bytes: end..<end, isWeak: false), index)
        if number == next { next = expected.next() }
      }
    }
  }

  private func isAgain(_ found: NoteMarkers.Found) -> Bool { numbers.contains(found.number) }

  private mutating func call(_ found: NoteMarkers.Found, _ row: Int) {
    numbers.insert(found.number)
    byRow[row, default: []].append(found)
  }

  /// A row's text without the call at its end.
  func text(of index: Int, _ row: Row) -> ArraySlice<UInt8> {
    guard endsRow(index, row), let call = byRow[index]?.last else { return row.text }
    return row.text[..<call.bytes.lowerBound]
  }

  /// Whether a row's last bytes call a note.
  func endsRow(_ index: Int, _ row: Row) -> Bool {
    byRow[index]?.last?.bytes.upperBound == row.text.endIndex
  }
}
