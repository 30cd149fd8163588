internal import LetterModel

/// The notes that a print sets at its pages' feet or in its margins.
struct Notes {
  /// One note: its number and its rows, the first without the number.
  struct Note {
    let number: Int
    var rows: [Int]
    /// The first row's text after the number.
    var first: ArraySlice<UInt8>
  }

  /// The notes in the order of their numbers.
  private(set) var notes: [Note] = []
  /// Which rows belong to notes.
  private(set) var rows: Set<Int> = []

  /// Finds the notes among the rows that nobody has claimed: a row that begins with the next number
  /// where a block can begin, its number being called in the text.
  init(_ all: [Row]) {
    var calls: Set<Int> = []
    for row in all where row.isBody {
      for call in NoteMarkers.candidates(in: row.text) { calls.insert(call.number) }
    }
    guard calls.contains(1) else { return }
    var index = 0
    while index < all.count {
      let number = notes.count + 1
      if all[index].isBody, calls.contains(number), begins(all, index),
        let text = Self.text(all, index, after: number)
      {
        index = add(number, text, all, index)
      } else {
        index += 1
      }
    }
  }

  /// Whether a note can begin at a row: after furniture, a blank line or another note.
  private func begins(_ all: [Row], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return all[index].gap > 0 || !all[index - 1].isBody || rows.contains(index - 1)
      || all[index].text.allSatisfy(\.isDigit) || all[index].line != all[index - 1].line + 1
      || Self.isBeforeFoot(all, index)
  }

  /// Whether only rows of the page's last block stand between a row and furniture.
  private static func isBeforeFoot(_ all: [Row], _ index: Int) -> Bool {
    var next = index + 1
    while next < all.count, next - index < 12, all[next].gap == 0 {
      if !all[next].isBody { return true }
      next += 1
    }
    return false
  }

  /// The text of a row after a note's number: `1 Over het aantal`, `2Kamerstukken`, or `1` alone.
  private static func text(
    _ all: [Row], _ index: Int, after number: Int
  ) -> ArraySlice<UInt8>? {
    let text = all[index].text
    let digits = text.prefix(while: \.isDigit)
    guard digits.count <= 2, digits.count > 0,
      digits.reduce(0, { $0 * 10 + Int($1 - 48) }) == number
    else { return nil }
    let rest = text[digits.endIndex...]
    guard let first = rest.first else {
      // A number alone is a note's only with the note below it.
      guard index + 1 < all.count, all[index + 1].isBody, all[index + 1].gap < 2,
        all[index + 1].sheet == all[index].sheet
      else { return nil }
      return rest
    }
    guard first == Byte.blank || first.isCapital || first >= 0x80 else { return nil }
    let words = rest.trimmed
    return words.first?.isSmall == true || words.first?.isDigit == true ? nil : words
  }

  private mutating func add(
    _ number: Int, _ text: ArraySlice<UInt8>, _ all: [Row], _ index: Int
  ) -> Int {
    var note = Note(number: number, rows: [index], first: text)
    rows.insert(index)
    var next = index + 1
    while next < all.count, all[next].isBody, all[next].sheet == all[index].sheet,
      all[next].page == all[index].page,
      all[next].gap == 0 || (text.isEmpty && next == index + 1),
      !Self.turnsColumn(all[next - 1], all[next]), Self.text(all, next, after: number + 1) == nil
    {
      note.rows.append(next)
      rows.insert(next)
      next += 1
    }
    notes.append(note)
    return next
  }

  /// Whether a new column begins between two rows.
  private static func turnsColumn(_ row: Row, _ next: Row) -> Bool { next.line <= row.line }
}
