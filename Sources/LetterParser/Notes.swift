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
  private(set) var notes: [Note] = []
  /// Which rows belong to notes.
  private(set) var rows: Set<Int> = []
  /// Rows that begin with a call, which the extraction parted from the line before it.
  private(set) var strays: [Int: Int] = [:]

  /// The rows that begin with a number where a note can begin, by number.
  private var candidates: [Int: [Int]] = [:]
  /// The first row that may call each note.
  private var calls: [Int: Int] = [:]
  private let all: [Row]
  /// The numbers that are called as `1)`; only such a call makes a line with `1)` a note.
  private var closed: Set<Int> = []

  /// Finds the notes among the rows that nobody has claimed: rows that begin with a number where a
  /// block can begin, the numbers being called in the text and following each other.
  init(_ all: [Row]) {
    self.all = all
    for (index, row) in all.enumerated() where row.isBody {
      for found in NoteMarkers.candidates(in: row.text) {
        if found.isClosed { closed.insert(found.number) }
        for call in [found] + (NoteMarkers.pair(in: found) ?? []) where calls[call.number] == nil {
          calls[call.number] = index
        }
      }
      if let number = Self.number(row.text) { candidates[number, default: []].append(index) }
    }
    var number = 1
    var index = 0
    var missed = 0
    while missed < 3 {
      if let found = next(number, from: index, isCalled: calls[number] != nil),
        missed == 0 || isGlued(all[found].text)
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
  }

  /// The row at which a note begins; nil where there is none.
  private mutating func next(_ number: Int, from index: Int, isCalled: Bool) -> Int? {
    guard let rows = candidates[number],
      let last = rows.last(where: { begins($0, number) && text($0, number) != nil })
    else { return nil }
    // A chapter's number is no note's: `2 Risicoverevening` stands above text, a note below it.
    let atFoot = isCalled ? rows.first { isNote($0, number, from: index) && endsPage($0) } : nil
    if let atFoot { return atFoot }
    for row in rows {
      if !isCalled, isStray(row), row < last {
        strays[row] = number
        continue
      }
      guard row >= index || number == 1, text(row, number) != nil, begins(row, number) else {
        continue
      }
      // A note whose call was lost still follows the one before it.
      guard isCalled || !strays.isEmpty && strays.values.contains(number) || follows(row) else {
        continue
      }
      return row
    }
    return nil
  }

  /// Whether a note that is called may begin at a row: below its call.
  private func isNote(_ row: Int, _ number: Int, from index: Int) -> Bool {
    (row >= index || number == 1) && row > calls[number] ?? 0 && begins(row, number)
      && text(row, number) != nil
  }

  /// Whether only notes stand between a row and the page's end: furniture, a new sheet or the end.
  private func endsPage(_ row: Int) -> Bool {
    var next = row + 1
    while next < all.count, next - row < Self.noteRows {
      // Three blank lines part the pages of a text without form feeds.
      if !all[next].isBody || all[next].sheet != all[row].sheet || all[next].gap > 2 { return true }
      if all[next].gap > 0, Self.number(all[next].text) == nil, all[next - 1].text.endsSentence {
        return false
      }
      next += 1
    }
    return next >= all.count
  }

  /// How many rows the notes of a page may have.
  private static let noteRows = 40

  /// Whether a row goes on where the last note ends.
  private func follows(_ row: Int) -> Bool {
    guard let last = notes.last?.rows.last else { return false }
    return row == last + 1 && all[row].sheet == all[last].sheet && all[row].gap < 2
      && all[row].text.count > 2
  }

  /// Whether a number stands in the middle of a paragraph.
  private func isStray(_ row: Int) -> Bool {
    let rest = all[row].text.drop(while: \.isDigit)
    // A sign of the sentence may have come down with the call: `natuurbranden⏎3. Hiermee`.
    guard
      rest.isEmpty || rest.first == Byte.blank
        || rest.beginsWithSign && row > 0
          && !all[row - 1].text.endsSentence && all[row - 1].text.last?.isWord == true
    else { return false }
    guard row == 0 || !all[row - 1].text.endsFormula else { return false }
    return row > 0 && all[row - 1].isBody && all[row].gap == 0 && row + 1 < all.count
      && all[row + 1].isBody && all[row + 1].gap == 0 && all[row + 1].sheet == all[row].sheet
  }

  /// Whether a row begins with a number that a capital follows at once: `2Kamerstukken`.
  private func isGlued(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = afterNumber(text)
    return rest.first?.isCapital == true || rest.beginsLink
      || rest.startIndex < text.endIndex && rest.first?.isDigit == true
  }

  /// A row's text after a note's number; `22023 Annual report` is note 2 with a year.
  private func afterNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = text.drop(while: \.isDigit)
    let digits = rest.startIndex - text.startIndex
    return 5...6 ~= digits ? text[(text.startIndex + digits - 4)...] : rest
  }

  /// The number that a row begins with.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    let isBracketed = text.first == UInt8(ascii: "[")
    var digits = (isBracketed ? text.dropFirst() : text).prefix(while: \.isDigit)
    if 5...6 ~= digits.count, ["19", "20"].contains(digits.dropLast(2).suffix(2).string) {
      digits = digits.dropLast(4)
    }
    guard 1...2 ~= digits.count, !isBracketed || text[digits.endIndex...].first == UInt8(ascii: "]")
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Whether a note can begin at a row: after furniture, a blank line or another note.
  private func begins(_ index: Int, _ number: Int) -> Bool {
    guard index > 0 else { return false }
    return all[index].gap > 0 || !all[index - 1].isBody || rows.contains(index - 1)
      || all[index].text.count <= 2 || !all[index].stands(below: all[index - 1])
      || isGlued(all[index].text) && all[index - 1].text.endsSentence
      || isBeforeFoot(index)
  }

  /// Whether only rows of the page's last block stand between a row and furniture.
  private func isBeforeFoot(_ index: Int) -> Bool {
    var next = index + 1
    while next < all.count, next - index < 12 {
      if !all[next].isBody { return true }
      guard all[next].gap == 0 else { return false }
      next += 1
    }
    return false
  }

  /// The text of a row after a note's number: `1 Over het aantal`, `2Kamerstukken`, or `1` alone.
  private func text(_ index: Int, _ number: Int) -> ArraySlice<UInt8>? {
    if all[index].text.first == UInt8(ascii: "[") {
      let rest = all[index].text.drop { $0 != UInt8(ascii: "]") }.dropFirst().trimmed
      return rest.isEmpty ? nil : rest
    }
    let rest = afterNumber(all[index].text)
    guard let first = rest.first else {
      // A number alone is a note's only with the note below it.
      return firstLine(below: index) == nil ? nil : rest
    }
    if first == 0x29 {
      let words = rest.dropFirst().trimmed
      return closed.contains(number) && !words.isEmpty ? words : nil
    }
    if rest.beginsLink || first.isDigit { return rest }
    guard first == Byte.blank || first.isCapital || first >= 0x80 else { return nil }
    let words = rest.trimmed
    return words.first?.isSmall == true || words.first?.isDigit == true ? nil : words
  }

  /// The first row of text below a lone number on its page; furniture may stand between.
  private func firstLine(below index: Int) -> Int? {
    var next = index + 1
    while next < all.count, next - index < 16, all[next].sheet == all[index].sheet {
      if all[next].isBody, Self.number(all[next].text) == nil || all[next].text.count > 2 {
        return all[next - 1].isBody && all[next].gap > 2 ? nil : next
      }
      next += 1
    }
    return nil
  }

  /// Adds a note, and those whose lone numbers stand right below its own; gives the row after them.
  private mutating func add(_ number: Int, at index: Int) -> Int {
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
  private func goesOn(_ row: Int) -> Bool {
    if all[row].gap == 0 { return true }
    let above = all[row - 1].text
    return all[row].gap == 1 && !above.endsSentence && above.count > 2
      && all[row].text.count <= above.count * 3 / 2
  }

  /// Whether the next note begins at a row.
  private func isNext(_ row: Int, _ number: Int) -> Bool {
    Self.number(all[row].text) == number && text(row, number) != nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a link comes next: a note may be nothing else.
  fileprivate var beginsLink: Bool {
    starts(with: Array("http".utf8)) || starts(with: Array("www.".utf8))
  }

  /// Whether a formula or a unit is at the end, whose number an extraction may set a row lower: `CO⏎2`,
  /// `miljard m⏎3`.
  var endsFormula: Bool {
    for formula in ["CO", "CH", "SO", "m", "km", "cm"]
    where suffix(formula.utf8.count).elementsEqual(formula.utf8) {
      guard let before = dropLast(formula.utf8.count).last else { return true }
      return !before.isWord || formula.first?.isUppercase == true && before.isSmall
    }
    return false
  }
}
