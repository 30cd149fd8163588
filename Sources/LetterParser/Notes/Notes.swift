internal import LetterModel

/// The notes that a print sets at its pages' feet or in its margins.
struct Notes {
  /// One note: its number and its rows, the first without the number.
  struct Note {
    let number: Int
    var rows: [Int]
    /// The first row's text after the number; empty where the number stands alone.
    var first: ArraySlice<UInt8>
  }

  /// The notes in the order of their numbers.
  var notes: [Note] = []
  /// Which rows belong to notes.
  var rows: Set<Int> = []
  /// Rows that begin with a call, which the extraction parted from the line before it.
  var strays: [Int: Int] = [:]

  /// The rows that begin with a number where a note can begin, by number.
  var candidates: [Int: [Int]] = [:]
  /// The first row that may call each note.
  var calls: [Int: Int] = [:]
  /// The numbers whose calls may be something else.
  var doubtful: Set<Int> = []
  let all: [Row]
  /// The numbers that are called as `1)`; only such a call makes a line with `1)` a note.
  var closed: Set<Int> = []

  /// Finds the notes among the rows that nobody has claimed: rows that begin with a number where a
  /// block can begin, the numbers being called in the text and following each other.
  ///
  /// - Parameter labels: rows with numbers that are no notes'.
  init(_ all: [Row], without labels: Set<Int> = []) {
    self.all = all
    findCalls(without: labels)
    var number = 1
    var index = 0
    var missed = 0
    while missed < 3 {
      if let found = next(number, from: index, isCalled: calls[number] != nil),
        missed == 0 || isGlued(all[found].text) || isSure(number) && endsPage(found)
      {
        index = max(index, add(number, at: found))
        number = (notes.last?.number ?? number) + 1
        missed = 0
      } else {
        // A note may be the heading's, or its page be missing: the next may be there.
        number += 1
        missed += 1
      }
    }
    takeOverPages()
  }

  /// Finds the rows that may call notes, and those that may begin them.
  private mutating func findCalls(without labels: Set<Int>) {
    var weak: [Int: Int] = [:]
    for index in all.indices where all[index].isBody {
      let text = all[index].text
      for found in NoteMarkers.candidates(in: text) {
        if found.isClosed { closed.insert(found.number) }
        for call in [found] + (NoteMarkers.pair(in: found) ?? []) {
          if call.isWeak {
            if weak[call.number] == nil { weak[call.number] = index }
          } else if calls[call.number] == nil {
            calls[call.number] = index
          }
        }
      }
      if let number = Self.number(text), labels.isEmpty || !labels.contains(index) {
        candidates[number, default: []].append(index)
      }
    }
    for (number, row) in weak where calls[number] == nil {
      calls[number] = row
      doubtful.insert(number)
    }
  }

  /// Whether a note is called where nothing else can be meant.
  private func isSure(_ number: Int) -> Bool {
    calls[number] != nil && !doubtful.contains(number)
  }

  /// The row at which a note begins; nil where there is none.
  mutating func next(_ number: Int, from index: Int, isCalled: Bool) -> Int? {
    guard let rows = candidates[number],
      let last = rows.last(where: { begins($0) && text($0, number) != nil })
    else { return nil }
    // A chapter's number is no note's: `2 Risicoverevening` stands above text, a note below it.
    let atFoot = isCalled ? rows.first { isNote($0, number, from: index) && endsPage($0) } : nil
    if let atFoot { return lowest(rows, number, below: atFoot, from: index) }
    var hasStrays = false
    for row in rows {
      if !isSure(number), isStray(row), row < last {
        strays[row] = number
        hasStrays = true
        continue
      }
      guard row >= index || number == 1, text(row, number) != nil, begins(row) else {
        continue
      }
      // A note whose call was lost still follows the one before it.
      guard isCalled || hasStrays || follows(row) else { continue }
      return row
    }
    return isCalled ? nil : rows.first { $0 >= index && leads($0, number) }
  }

  /// The last row of a page at which a note that is called may begin: a table's row may begin with the
  /// same number above it.
  private func lowest(_ rows: [Int], _ number: Int, below first: Int, from index: Int) -> Int {
    var found = first
    var row = first
    for next in rows where next > first {
      while row < next, all[row].isBody, all[row].sheet == all[first].sheet,
        row == first || all[row].gap < 3
      {
        row += 1
      }
      guard row == next, all[next].isBody, all[next].sheet == all[first].sheet else { break }
      if all[next].gap > 0 || all[next].text.count <= 2 || all[next - 1].text.endsSentence,
        isNote(next, number, from: index), endsPage(next)
      {
        found = next
      }
    }
    return found
  }

  /// Whether a note whose call was lost begins at a row: the next one, which is called, stands right
  /// below it, both at the foot of a page or in its margin.
  private func leads(_ row: Int, _ number: Int) -> Bool {
    guard isSure(number + 1), begins(row), text(row, number) != nil, endsPage(row),
      let second = candidates[number + 1]?.last(where: { all[$0].sheet == all[row].sheet }),
      second > row, second - row < 8, text(second, number + 1) != nil
    else { return false }
    return (row + 1...second).allSatisfy {
      all[$0].isBody && all[$0].sheet == all[row].sheet && all[$0].gap < 2
    }
  }
}
