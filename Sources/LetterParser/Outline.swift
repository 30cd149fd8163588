/// Rows of text put together to paragraphs, headings and items.
struct Outline {
  /// A block to be set: what it is, and its rows.
  struct Draft {
    enum Kind: Equatable {
      case paragraph
      case heading
      /// An item; lists within lists have depths from 0.
      case item(depth: Int)
    }

    var kind: Kind
    var rows: Range<Int>
    /// The marker of an item.
    var marker: ListMarker?
  }

  /// The blocks in order.
  private(set) var drafts: [Draft] = []
  private let rows: [Row]
  private let words: Vocabulary
  private let measure: Measure
  private let isGapped: Bool
  /// The markers of the lists that are open, outermost first, each with its last ordinal.
  private var open: [(kind: ListMarker.Kind, ordinal: Int)] = []

  private let calls: NoteCalls

  init(_ rows: [Row], _ words: Vocabulary, _ calls: NoteCalls) {
    self.calls = calls
    self.rows = rows
    self.words = words
    let flow = zip(rows, rows.dropFirst()).filter { Outline.isFlow($0, $1) }
    measure = Measure(rows.map(\.text), flow: flow.map { ($0.text, $1.text) })
    isGapped = Outline.isGapped(rows, measure)
    for index in rows.indices { add(index) }
    for index in drafts.indices where isHeading(index) { drafts[index].kind = .heading }
  }

  /// Whether two neighbouring rows are surely one sentence.
  private static func isFlow(_ row: Row, _ next: Row) -> Bool {
    next.gap == 0 && next.line == row.line + 1 && !row.text.endsSentence
      && next.text.first?.isSmall == true
  }

  /// Whether blank lines part the paragraphs: there are more of them than of paragraphs that end
  /// without one.
  private static func isGapped(_ rows: [Row], _ measure: Measure) -> Bool {
    var gaps = 0
    var missing = 0
    for (row, next) in zip(rows, rows.dropFirst()) where row.page == next.page {
      if next.gap > 0, next.line == row.line + 1 + next.gap {
        gaps += 1
      } else if next.gap == 0, row.text.endsSentence, next.text.first?.isCapital == true,
        measure.fits(row.text, next.text)
      {
        missing += 1
      }
    }
    return gaps >= missing
  }

  private mutating func add(_ index: Int) {
    let starts = index == 0 || breaks(before: index)
    if let marker = ListMarker(rows[index].text), isItem(marker, index, starts) {
      open(marker)
      drafts.append(
        Draft(kind: .item(depth: open.count - 1), rows: index..<(index + 1), marker: marker))
    } else if starts {
      open = []
      drafts.append(Draft(kind: .paragraph, rows: index..<(index + 1)))
    } else if let last = drafts.indices.last {
      drafts[last].rows = drafts[last].rows.lowerBound..<(index + 1)
    }
  }

  /// Whether a new block begins at a row.
  private func breaks(before index: Int) -> Bool {
    let row = rows[index - 1]
    let next = rows[index]
    let fits = measure.fits(row.text, next.text)
    let turned = row.page != next.page || next.line != row.line + 1 + next.gap
    if row.text.last == Byte.hyphen, next.text.first?.isSmall == true { return false }
    // A note's call may end a line of the extraction in the middle of the print's line.
    if calls.endsRow(index - 1, row), next.gap == 0, measure.fitsWhole(row.text, next.text) {
      return false
    }
    if isGapped, !turned {
      guard next.gap > 0 else { return false }
      // A blank line within a sentence is the extraction's.
      return fits || row.text.endsSentence || next.text.first?.isSmall != true
    }
    if next.text.first?.isSmall == true { return fits && row.text.endsSentence }
    return fits || (isGapped && row.text.endsSentence && standsAlone(index))
  }

  /// Whether a row is short, unfinished and followed by a blank line, as a heading is.
  private func standsAlone(_ index: Int) -> Bool {
    guard index + 1 < rows.count, rows[index + 1].gap > 0, !rows[index].text.endsSentence else {
      return false
    }
    return measure.fits(rows[index].text, rows[index + 1].text)
  }

  /// Whether a row that looks like an item is one.
  private func isItem(_ marker: ListMarker, _ index: Int, _ starts: Bool) -> Bool {
    let isNext = open.contains { $0.kind == marker.kind && $0.ordinal + 1 == marker.ordinal }
    if marker.ordinal > 0 {
      guard marker.ordinal == 1 || isNext || (starts && open.isEmpty && follows(marker, index))
      else { return false }
    }
    if starts { return true }
    let before = rows[index - 1].text
    guard let last = before.last, last != Byte.colon else { return true }
    // Within a list the line before an item ends its sentence, or ends where more would have fitted.
    guard !open.isEmpty else { return false }
    return before.endsSentence || last == Byte.comma || isJoint(before)
      || measure.fits(before, rows[index].text)
  }

  /// Whether a list that was left for a paragraph goes on with this marker.
  private func follows(_ marker: ListMarker, _ index: Int) -> Bool {
    drafts.contains { $0.marker?.kind == marker.kind && $0.marker?.ordinal == marker.ordinal - 1 }
  }

  /// Whether a row ends in `; en`, as the last item but one of a list does.
  private func isJoint(_ text: ArraySlice<UInt8>) -> Bool {
    words.conjunctions.contains(Array(text.lastWord))
  }

  private mutating func open(_ marker: ListMarker) {
    if let level = open.lastIndex(where: { $0.kind == marker.kind }) {
      open.removeSubrange((level + 1)...)
      open[level].ordinal = marker.ordinal
    } else {
      open.append((marker.kind, marker.ordinal))
    }
  }

  /// Whether a block is a heading: a short line or two without a full stop, with text below it.
  private func isHeading(_ index: Int) -> Bool {
    let draft = drafts[index]
    guard draft.rows.count <= 2, index + 1 < drafts.count,
      let last = rows[draft.rows.upperBound - 1].text.last,
      let first = rows[draft.rows.lowerBound].text.first
    else { return false }
    guard ![Byte.stop, Byte.comma, Byte.colon, UInt8(ascii: ";"), Byte.hyphen].contains(last),
      !first.isSmall, isAlone(index),
      let next = rows[drafts[index + 1].rows.lowerBound].text.first, !next.isSmall
    else { return false }
    // Below a heading `Vraag 1` stands the question.
    if last == UInt8(ascii: "?"), index > 0, drafts[index - 1].kind == .heading { return false }
    var cursor = Cursor(rows[draft.rows.lowerBound].text)
    return cursor.takeWords(words.valedictions) == nil
  }

  /// Whether an item stands by itself, so that its number is a heading's.
  private func isAlone(_ index: Int) -> Bool {
    guard case .item = drafts[index].kind else { return true }
    guard drafts[index].marker?.kind == .number else { return false }
    return index == 0 || drafts[index - 1].marker == nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a sentence may end here: a full stop or the like, closing signs after it left aside.
  var endsSentence: Bool {
    var end = endIndex
    while end > startIndex {
      let last = self[end - 1]
      if last == UInt8(ascii: ")") || last == UInt8(ascii: "\"") || last.isDigit {
        end -= 1
      } else if last == 0xBB, end - startIndex > 2, self[end - 2] == 0xC2 {
        end -= 2  // »
      } else if last == 0x9D || last == 0x99, end - startIndex > 3, self[end - 2] == 0x80,
        self[end - 3] == 0xE2
      {
        end -= 3  // ” and ’
      } else {
        break
      }
    }
    guard end > startIndex else { return false }
    switch self[end - 1] {
    case Byte.stop, Byte.colon, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): return true
    default: return false
    }
  }
}
