/// Rows of text put together to paragraphs, headings and items.
struct Outline {
  /// A block to be set: what it is, and its rows.
  struct Draft {
    enum Kind: Equatable {
      case paragraph
      case heading
      /// An item; lists within lists have depths from 0.
      case item(depth: Int)
      /// A table, by its place among the text's tables.
      case table(Int)
      /// Short lines that belong together, as those of a table whose columns are lost.
      case lines
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
  private var open: [(kind: ListMarker.Kind, ordinal: Int, column: Int)] = []
  /// The numbers that the items so far have.
  private var ordinals: [ListMarker.Kind: Set<Int>] = [:]
  /// The last row that begins with each letter or Roman number.
  private var lastOrdinals: [ListMarker.Kind: [Int: Int]] = [:]
  private let calls: NoteCalls
  /// The tables of the text.
  let tables: [Tables.Found]
  /// Whether a word of the text is followed by an asterisk, so that one before a line is its note.
  private let callsAsterisk: Bool
  /// Whether the paper consists of questions, so that a question is no heading.
  private let asks: Bool
  /// The rows of questions that hold nothing but a question's number.
  private var numberLabels: Set<Int> = []

  init(_ rows: [Row], _ words: Vocabulary, _ calls: NoteCalls, asks: Bool) {
    self.asks = asks
    self.calls = calls
    self.rows = rows
    self.words = words
    tables = Tables(rows).found
    callsAsterisk = rows.contains { $0.text.callsAsterisk }
    var isSet = [Bool](repeating: false, count: rows.count)
    for table in tables { for row in table.rows { isSet[row] = true } }
    let running = rows.indices.filter { !isSet[$0] }.map { rows[$0] }
    let flow = zip(running, running.dropFirst()).filter { Outline.isFlow($0, $1) }
    measure = Measure(running.map(\.text), flow: flow.map { ($0.text, $1.text) })
    isGapped = Outline.isGapped(running, measure)
    for (index, row) in rows.enumerated() {
      for marker in ListMarker.readings(of: row.text) where marker.kind.isLetters {
        lastOrdinals[marker.kind, default: [:]][marker.ordinal] = index
      }
    }
    if asks { numberLabels = Outline.numberLabels(rows) }
    var index = 0
    var table = 0
    while index < rows.count {
      if table < tables.count, tables[table].rows.lowerBound == index {
        open = []
        drafts.append(Draft(kind: .table(table), rows: tables[table].rows))
        index = tables[table].rows.upperBound
        table += 1
      } else {
        add(index)
        index += 1
      }
    }
    for index in drafts.indices where isLoneDash(index) {
      drafts[index].kind = .paragraph
      drafts[index].marker = nil
    }
    for index in drafts.indices where isHeading(index) { drafts[index].kind = .heading }
    gatherLines()
  }

  /// Whether two neighbouring rows are surely one sentence.
  private static func isFlow(_ row: Row, _ next: Row) -> Bool {
    next.gap == 0 && next.stands(below: row) && !row.text.endsSentence
      && next.text.first?.isSmall == true
  }

  /// Whether blank lines part the paragraphs: there are more of them than of paragraphs that end
  /// without one.
  private static func isGapped(_ rows: [Row], _ measure: Measure) -> Bool {
    var gaps = 0
    var missing = 0
    for (row, next) in zip(rows, rows.dropFirst())
    where row.page == next.page && row.text.endsSentence && next.text.first?.isSmall != true {
      if next.gap > 0, next.stands(below: row) {
        gaps += 1
      } else if next.gap == 0, ListMarker(next.text) == nil, measure.fits(row.text, next.text) {
        missing += 1
      }
    }
    return gaps >= missing * 2
  }

  private mutating func add(_ index: Int) {
    let starts = index == 0 || isTable(drafts.count - 1) || breaks(before: index)
    let readings = ListMarker.readings(of: rows[index].text)
    if let marker = readings.first(where: { isItem($0, index, starts) }) {
      // A `1.` below a blank line begins anew.
      let isInner = open.last.map { rows[index].column > $0.column + 1 } ?? false
      if marker.ordinal == 1, isGapped, rows[index].gap > 0, !isInner { open = [] }
      open(marker, rows[index].column)
      ordinals[marker.kind, default: []].insert(marker.ordinal)
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
    if isCeremony(index) || isCeremony(index - 1) { return true }
    let turned = row.page != next.page || !next.stands(below: row)
    if row.text.last == Byte.hyphen, next.text.first?.isSmall == true { return false }
    if isLabel(index) || isLabel(index - 1) { return true }
    if next.text.isSection, row.text.endsSentence || row.text.isSection { return true }
    if row.text.isSection, next.text.first?.isCapital == true, row.text.endsSentence { return true }
    if next.goesOn { return false }
    // A note's call may end a line of the extraction in the middle of the print's line.
    if calls.endsRow(index - 1, row), next.gap == 0, measure.fitsWhole(row.text, next.text),
      !standsAlone(index)
    {
      return false
    }
    let ends = row.text.endsSentence
    let fits = measure.fits(row.text, next.text, inset: inset)
    if isGapped, !turned {
      guard next.gap > 0 else { return false }
      // A blank line within a sentence is the extraction's.
      return fits || ends || next.text.first?.isSmall != true
    }
    if next.text.first?.isSmall == true {
      return fits && ends && row.text.last != UInt8(ascii: ";")
    }
    if ends { return fits || standsAlone(index) }
    if measure.isMerged(row.text) { return false }
    if asks, index > 1, next.gap == 0, isLabel(index - 2) { return false }
    // An unfinished line was ended on purpose only where much room is left, as in a heading.
    return measure.fits(
      row.text, next.text, room: next.text.first?.isDigit == true ? 20 : 5, inset: inset)
  }

  /// How far the rows of the block at the end are set in.
  private var inset: Int { drafts.last?.marker == nil ? 0 : 1500 }

  /// Whether a row below the end of a sentence is a heading: unfinished, or a question, and ended
  /// although more would have fitted.
  private func standsAlone(_ index: Int) -> Bool {
    let text = rows[index].text
    guard index + 1 < rows.count, !text.endsSentence || text.last == UInt8(ascii: "?"),
      text.last != Byte.comma, text.last != Byte.hyphen, text.first?.isSmall == false
    else { return false }
    let next = rows[index + 1]
    if isGapped { return next.gap > 0 && measure.fits(text, next.text) }
    return next.text.first?.isSmall != true && measure.fits(text, next.text, room: 5)
  }

  /// Whether a row is `Vraag 4`, `Antwoord op vraag 1` or the like, and nothing else.
  private func isLabel(_ index: Int) -> Bool {
    QuestionLabel(rows[index].text, words) != nil
      || asks && (numberLabels.contains(index) || isExplanation(index))
  }

  /// Whether a row is `Toelichting:` and nothing else.
  private func isExplanation(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    guard cursor.takeWords(words.explanations) != nil else { return false }
    _ = cursor.take(Byte.colon)
    return cursor.isAtEnd
  }

  /// The rows `1`, `2`, `3` below blank lines, each with its question right below.
  private static func numberLabels(_ rows: [Row]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, row) in rows.enumerated().dropLast()
    where row.text.count < 4 && row.text.elementsEqual(String(found.count + 1).utf8)
      && (index == 0 || row.gap > 0) && rows[index + 1].gap == 0
    {
      found.insert(index)
    }
    return found.count > 1 ? found : []
  }

  /// Whether a block stands right below the label of a question or an answer, so that it is one.
  private func isLabelled(_ index: Int) -> Bool {
    index > 0 && asks && drafts[index - 1].rows.count == 1
      && isLabel(drafts[index - 1].rows.lowerBound)
  }

  /// Whether a row that looks like an item is one.
  private func isItem(_ marker: ListMarker, _ index: Int, _ starts: Bool) -> Bool {
    if callsAsterisk, marker.kind == .bullet(0x2A) { return false }
    let isNext = open.contains { $0.kind == marker.kind && $0.ordinal + 1 == marker.ordinal }
    if marker.ordinal > 0 {
      guard marker.ordinal == 1 || isNext || (starts && open.isEmpty && follows(marker, index))
      else { return false }
    }
    if marker.kind.isCapitals, !starts || (marker.ordinal == 1 && !hasNext(marker, index)) {
      return false
    }
    if starts { return true }
    let before = rows[index - 1].text
    guard let last = before.last, last != Byte.colon else { return true }
    // `mits de betrokkene` over `a. op die datum`: a `b.` follows.
    if marker.ordinal == 1, marker.kind.isLetters, hasNext(marker, index) { return true }
    // Within a list the line before an item ends its sentence, or ends where more would have fitted.
    guard !open.isEmpty else { return false }
    return before.endsSentence || last == Byte.comma || isJoint(before)
      || measure.fits(before, rows[index].text, inset: inset)
  }

  /// Whether a row below begins with the next letter.
  private func hasNext(_ marker: ListMarker, _ index: Int) -> Bool {
    lastOrdinals[marker.kind]?[marker.ordinal + 1].map { $0 > index } == true
  }

  /// Whether a list that was left for a paragraph goes on with this marker.
  private func follows(_ marker: ListMarker, _ index: Int) -> Bool {
    ordinals[marker.kind]?.contains(marker.ordinal - 1) == true
  }

  /// Whether a row ends in `; en`, as the last item but one of a list does.
  private func isJoint(_ text: ArraySlice<UInt8>) -> Bool {
    words.conjunctions.contains(Array(text.lastWord))
  }

  /// How deep lists may stand within lists.
  private static let depths = 6

  /// Opens the list that an item belongs to: the one whose next number it has, at its own column
  /// where several have it; a `1.` right below another begins a list within.
  private mutating func open(_ marker: ListMarker, _ column: Int) {
    let same = open.indices.filter { open[$0].kind == marker.kind }
    let next =
      marker.ordinal == 0 ? same : same.filter { open[$0].ordinal + 1 == marker.ordinal }
    let beside = next.last { abs(open[$0].column - column) < 2 }
    let isInner = marker.ordinal == 1 || (marker.ordinal == 0 && isDeeper(column, than: next.last))
    if let level = beside ?? (isInner ? nil : next.last ?? same.last) {
      open.removeSubrange((level + 1)...)
      open[level].ordinal = marker.ordinal
    } else {
      if open.count >= Self.depths { open.removeLast() }
      open.append((marker.kind, marker.ordinal, column))
    }
  }

  private func isDeeper(_ column: Int, than level: Int?) -> Bool {
    level.map { column > open[$0].column + 1 } ?? true
  }

  private func isTable(_ index: Int) -> Bool {
    guard drafts.indices ~= index, case .table = drafts[index].kind else { return false }
    return true
  }

  /// Whether a row is a salutation or a valediction and nothing else.
  private func isCeremony(_ index: Int) -> Bool {
    let text = rows[index].text
    guard text.count < 70, text.first?.isCapital == true else { return false }
    var cursor = Cursor(text)
    if cursor.takeWords(words.valedictions) != nil {
      _ = cursor.take(Byte.comma)
      return cursor.isAtEnd
    }
    return index < 12 && text.last == Byte.comma && cursor.takeWords(words.salutations) != nil
  }

  /// Whether an item marked by a dash stands alone: a list has two items, so the dash is a sign of
  /// the text, as in `- 3% regeldruk per jaar`.
  private func isLoneDash(_ index: Int) -> Bool {
    guard case .bullet(let sign)? = drafts[index].marker?.kind,
      [0x2D, 0x2012, 0x2013, 0x2014].contains(sign)
    else { return false }
    return ![index - 1, index + 1].contains {
      drafts.indices ~= $0 && drafts[$0].marker != nil
    }
  }

  /// Puts together what looked like headings in a row: headings have text below them, so many short
  /// lines are a table's, or an address.
  private mutating func gatherLines() {
    var gathered: [Draft] = []
    var index = 0
    while index < drafts.count {
      var end = index
      while end < drafts.count, drafts[end].kind == .heading,
        !isLabel(drafts[end].rows.lowerBound)
      {
        end += 1
      }
      let numbers = drafts[index..<end].count { draft in
        rows[draft.rows.lowerBound].text.contains(where: \.isDigit)
      }
      if end - index >= 4 || (end - index == 3 && numbers > 1) {
        // The last one may head what follows.
        let heads =
          end < drafts.count && drafts[end].rows.count > 1 && numbers * 2 > end - index
          && !rows[drafts[end - 1].rows.lowerBound].text.contains(where: \.isDigit)
        let last = heads ? end - 2 : end - 1
        gathered.append(
          Draft(
            kind: .lines,
            rows: drafts[index].rows.lowerBound..<drafts[last].rows.upperBound))
        if heads { gathered.append(drafts[end - 1]) }
      } else if end > index {
        gathered += drafts[index..<end]
      } else {
        gathered.append(drafts[index])
        end += 1
      }
      index = end
    }
    drafts = gathered
  }

  /// Whether a block is a heading: a short line or two without a full stop, with text below it.
  private func isHeading(_ index: Int) -> Bool {
    let draft = drafts[index]
    if draft.rows.count == 1, index + 1 < drafts.count, isLabel(draft.rows.lowerBound) {
      return true
    }
    if ListMarker.isBulleted(rows[draft.rows.lowerBound].text) { return false }
    guard !isTable(index), draft.rows.count <= 2, index + 1 < drafts.count,
      let last = calls.text(of: draft.rows.upperBound - 1, rows[draft.rows.upperBound - 1]).last,
      let first = rows[draft.rows.lowerBound].text.first
    else { return false }
    // `geschoeid.»` ends a sentence as a full stop does.
    if last != UInt8(ascii: "?"), last != UInt8(ascii: "!"),
      calls.text(of: draft.rows.upperBound - 1, rows[draft.rows.upperBound - 1]).endsSentence
    {
      return false
    }
    guard ![Byte.stop, Byte.comma, Byte.colon, UInt8(ascii: ";"), Byte.hyphen].contains(last),
      !first.isSmall, isAlone(index), !isLabelled(index), !holdsSentence(draft),
      let next = rows[drafts[index + 1].rows.lowerBound].text.first, !next.isSmall
    else { return false }
    // Below a heading `Vraag 1` stands the question.
    if last == UInt8(ascii: "?"), asks || (index > 0 && drafts[index - 1].kind == .heading) {
      return false
    }
    var cursor = Cursor(rows[draft.rows.lowerBound].text)
    return cursor.takeWords(words.valedictions) == nil
  }

  /// Whether a sentence ends within a block, so that it is no heading: `advies uit. De Europese Raad`.
  private func holdsSentence(_ draft: Draft) -> Bool {
    draft.rows.contains { row in
      let text = rows[row].text
      if text.count > 240 { return true }
      return text.indices.dropLast(2).contains { index in
        guard text[index + 1] == Byte.blank, text[index + 2].isCapital else { return false }
        if text[index] == UInt8(ascii: "?") || text[index] == UInt8(ascii: "!") { return true }
        return text[index] == Byte.stop && index - text.startIndex > 4
          && text[..<index].suffix(4).allSatisfy(\.isSmall)
      }
    }
  }

  /// Whether an item stands by itself, so that its number is a heading's.
  private func isAlone(_ index: Int) -> Bool {
    guard case .item = drafts[index].kind else { return true }
    guard let kind = drafts[index].marker?.kind, kind == .number || kind.isCapitals else {
      return false
    }
    if index + 1 < drafts.count, drafts[index + 1].marker != nil { return false }
    return index == 0 || drafts[index - 1].marker == nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a row begins with the number of a section within a chapter: `2.1 Het huidige model`.
  var isSection: Bool {
    var cursor = Cursor(self)
    guard first?.isDigit == true, cursor.takeDigits(1...2) != nil else { return false }
    var depth = 0
    while cursor.rest.first == Byte.stop, cursor.rest.dropFirst().first?.isDigit == true {
      guard cursor.take(Byte.stop), cursor.takeDigits(1...2) != nil else { return false }
      depth += 1
    }
    if depth > 0 { _ = cursor.rest.first == Byte.stop && cursor.take(Byte.stop) }
    return depth > 0 && cursor.rest.first == Byte.blank
      && cursor.rest.trimmed.first?.isCapital == true
  }

  /// Whether an asterisk follows one of its words.
  fileprivate var callsAsterisk: Bool {
    zip(self, dropFirst()).contains { before, sign in
      sign == UInt8(ascii: "*") && (before.isWord || before == Byte.stop)
    }
  }

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
