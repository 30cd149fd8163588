/// Notes that run over a page.
extension Notes {
  /// How many rows the rest of a note may have.
  private static let restRows = 12

  /// Adds to the last note of a page the rest of it, which stands without a number at the foot of the
  /// next one: the text above it breaks off there and goes on on the page after it.
  ///
  ///     … de voorzitter van de Eerste Ka-
  ///
  ///     Het CBS rekent de voorzieningen niet mee.
  ///     ---
  ///     mer gestuurd.
  mutating func takeOverPages() {
    for index in notes.indices {
      guard let last = notes[index].rows.last, let page = pageAfter(last),
        let rest = rest(on: page, of: index)
      else { continue }
      notes[index].rows += rest
      rows.formUnion(rest)
    }
  }

  /// The rows of the page after the one that a row is the last of.
  private func pageAfter(_ last: Int) -> Range<Int>? {
    var start = last + 1
    while start < all.count, all[start].sheet == all[last].sheet {
      if all[start].isBody { return nil }
      start += 1
    }
    guard start < all.count else { return nil }
    var end = start + 1
    while end < all.count, all[end].sheet == all[start].sheet, !rows.contains(end) { end += 1 }
    return start..<end
  }

  private func rest(on page: Range<Int>, of note: Int) -> Range<Int>? {
    guard let foot = page.last(where: { all[$0].isBody }), let last = notes[note].rows.last else {
      return nil
    }
    let isOpen = !all[last].text.endsSentence
    var first = foot
    while first > page.lowerBound, foot - first < Self.restRows, all[first - 1].isBody {
      let above = all[first - 1].text
      let isSmall = all[first].text.first?.isSmall == true
      // Below the end of a sentence and a blank line no text goes on with a small letter, unless it is an item's.
      if isOpen, isSmall, all[first].gap > 0, ListMarker(all[first].text) == nil,
        above.reversed().drop(while: \.isDigit).first == Byte.stop
      {
        return first..<(foot + 1)
      }
      if all[first].gap > 1 || above.last == Byte.hyphen && !isSmall {
        let isBroken = !above.endsSentence && !isSmall && goesOn(after: page, above)
        return isBroken || isOpen && isSmall && all[first].gap > 1 ? first..<(foot + 1) : nil
      }
      guard all[first].gap == 0 else { return nil }
      first -= 1
    }
    return nil
  }

  /// Whether the text that breaks off on a page goes on on the next one.
  private func goesOn(after page: Range<Int>, _ text: ArraySlice<UInt8>) -> Bool {
    var next = page.upperBound
    while next < all.count, !all[next].isBody || rows.contains(next) { next += 1 }
    return next < all.count && all[next].text.first?.isSmall == true
  }
}
