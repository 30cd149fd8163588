/// The calls of a letter's notes, row by row.
struct NoteCalls {
  /// The calls of each row that has any, by the row's place in the text.
  private(set) var byRow: [Int: [NoteMarkers.Found]] = [:]
  /// The numbers that are called.
  private(set) var numbers: Set<Int> = []

  /// Finds the calls of notes 1 to `notes`: they follow each other through the text, so that the
  /// first candidate with the next number is its call; later ones call a note again.
  init(_ rows: [Row], notes: Int) {
    guard notes > 0 else { return }
    for (index, row) in rows.enumerated() {
      for found in NoteMarkers.candidates(in: row.text) where found.number <= notes {
        guard found.number == numbers.count + 1 || numbers.contains(found.number) else { continue }
        numbers.insert(found.number)
        byRow[index, default: []].append(found)
      }
    }
  }

  /// Whether a row's last bytes call a note.
  func endsRow(_ index: Int, _ row: Row) -> Bool {
    byRow[index]?.last?.bytes.upperBound == row.text.endIndex
  }
}
