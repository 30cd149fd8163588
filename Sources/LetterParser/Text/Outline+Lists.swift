/// Which rows are items, and of which list.
extension Outline {
  /// Whether a row that looks like an item is one.
  func isItem(_ marker: ListMarker, _ index: Int, _ starts: Bool) -> Bool {
    if callsAsterisk, marker.kind == .bullet(0x2A) { return false }
    let isNext = open.contains { $0.kind == marker.kind && $0.ordinal + 1 == marker.ordinal }
    if marker.ordinal > 0 {
      let isLeft = (starts || hangs(marker, index) || resumes(marker, index)) && open.isEmpty
      guard marker.ordinal == 1 || isNext || isLeft && follows(marker) else { return false }
    }
    if marker.kind.isCapitals, marker.ordinal == 1, !hasNext(marker, index) { return false }
    if starts { return true }
    let before = rows[index - 1].text
    // In other languages a line within a sentence may begin with the word: `in luogo⏎o unitamente`.
    if marker.kind == .bullet(0x6F), before.last != Byte.colon,
      !open.contains(where: { $0.kind == marker.kind })
    {
      return false
    }
    // `; of` over `B. door loting`; anywhere else a capital may be a name's.
    if marker.kind.isCapitals, !isNext || !before.endsSentence && !isJoint(before) { return false }
    guard let last = before.last, last != Byte.colon else { return true }
    // `mits de betrokkene` over `a. op die datum`: a `b.` follows.
    if marker.ordinal == 1, marker.kind.isLetters, hasNext(marker, index) { return true }
    // Within a list the line before an item ends its sentence, or ends where more would have fitted.
    guard !open.isEmpty || hangs(marker, index) || resumes(marker, index) else { return false }
    return before.endsSentence || last == Byte.comma || isJoint(before)
      || measure.fits(before, rows[index].text, inset: inset)
  }

  /// Whether a marker stands left of the row above, which then belongs to an item: its list goes on.
  private func hangs(_ marker: ListMarker, _ index: Int) -> Bool {
    index > 0 && rows[index].sheet == rows[index - 1].sheet
      && rows[index].column + 1 < rows[index - 1].column
      && ordinals[marker.kind]?.contains(max(0, marker.ordinal - 1)) == true
  }

  /// Whether a list goes on right below an item's second paragraph, in a text that sets nothing in.
  private func resumes(_ marker: ListMarker, _ index: Int) -> Bool {
    open.isEmpty && index > 0 && (marker.kind == .number || marker.kind == .letter)
      && rows[index].column == rows[index - 1].column && rows[index - 1].text.endsSentence
      && drafts.suffix(4).contains { $0.marker?.kind == marker.kind } && follows(marker)
  }

  /// Whether a row below begins with the next letter.
  private func hasNext(_ marker: ListMarker, _ index: Int) -> Bool {
    lastOrdinals[marker.kind]?[marker.ordinal + 1].map { $0 > index } == true
  }

  /// Whether a list that was left for a paragraph goes on with this marker.
  func follows(_ marker: ListMarker) -> Bool {
    ordinals[marker.kind]?.contains(marker.ordinal - 1) == true
  }

  /// Whether a row ends in `; en`, as the last item but one of a list does.
  private func isJoint(_ text: ArraySlice<UInt8>) -> Bool {
    words.conjunctions.contains(Array(text.lastWord))
  }

  /// How deep lists may stand within lists.
  static let depths = 6

  /// Opens the list that an item belongs to: the one whose next number it has, at its own column
  /// where several have it; a `1.` right below another begins a list within.
  mutating func open(_ marker: ListMarker, _ column: Int) {
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

  /// Whether an item marked by a dash, an asterisk or a letter stands alone: a list has two items, so the sign
  /// is the text's, as in `- 3% regeldruk per jaar` or `* Peildatum: 1 juli`.
  func isLoneDash(_ index: Int) -> Bool {
    guard case .bullet(let sign)? = drafts[index].marker?.kind,
      [0x2A, 0x2D, 0x2012, 0x2013, 0x2014, 0x6F, 0xA7].contains(sign)
    else { return false }
    return ![index - 1, index + 1].contains {
      drafts.indices ~= $0 && drafts[$0].marker != nil
    }
  }
}
