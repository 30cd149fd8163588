/// Where one stretch of a row holds two columns.
extension Tables {
  /// Full rows with the columns parted that a single blank parts in all of them, at one place.
  ///
  ///     Duitsland                450 Staf & logistiek
  ///     Nederland                270 Versterkte compagnie
  static func parted(
    _ full: [[TableGrid.Stretch]], _ rows: [Row], _ range: Range<Int>,
    _ all: [[TableGrid.Stretch]]
  ) -> (
    rows: [[TableGrid.Stretch]], texts: [ArraySlice<UInt8>], parted: [[TableGrid.Stretch]?]
  ) {
    guard let width = full.first?.count else { return (full, [], []) }
    let indices = all.indices.filter { all[$0].count == width }
    let texts = indices.map { rows[range.lowerBound + $0].text }
    guard full.count >= 4 else { return (full, texts, []) }
    var parted: [[TableGrid.Stretch]?] = all.map { $0.count == width ? $0 : nil }
    for column in stride(from: width - 1, through: 0, by: -1) {
      let cells = indices.map { all[$0][column] }
      guard let cuts = cutsAtOnePlace(cells, texts) ?? cutsAfterNumbers(cells, texts) else {
        continue
      }
      for (offset, cut) in cuts.enumerated() {
        guard let cut else {
          // A row with the number alone follows the columns of the others.
          parted[indices[offset]] = nil
          continue
        }
        let whole = cells[offset]
        parted[indices[offset]]?.replaceSubrange(
          column...column,
          with: [
            .init(start: whole.start, end: cut.place, bytes: whole.bytes.lowerBound..<cut.byte),
            .init(
              start: cut.place + 1, end: whole.end, bytes: (cut.byte + 1)..<whole.bytes.upperBound),
          ])
      }
    }
    let kept = indices.filter { parted[$0] != nil }
    return (
      kept.compactMap { parted[$0] }, kept.map { rows[range.lowerBound + $0].text }, parted
    )
  }

  /// The numbers of a stretch that holds nothing else, each by itself: `22,4 31,0` is two, `1 037`
  /// may be one.
  static func numbers(
    of stretch: TableGrid.Stretch, in text: ArraySlice<UInt8>
  ) -> [TableGrid.Stretch] {
    guard !text[stretch.bytes].contains(where: \.isLetter) else { return [stretch] }
    var numbers: [TableGrid.Stretch] = []
    var rest = stretch
    for cut in places(of: stretch, in: text) {
      let before = text[rest.bytes.lowerBound..<cut.byte]
      let after = text[(cut.byte + 1)..<stretch.bytes.upperBound].firstWord
      guard before.contains(where: \.isDigit), after.contains(where: \.isDigit),
        after.allSatisfy({ $0.isDigit || $0 == Byte.comma || $0 == Byte.stop }),
        before.first != 48 || before.dropFirst().first?.isDigit != true,
        !isOneNumber(before.lastWord, after),
        // `2009, 123` is a year and a number of one paper.
        before.last != Byte.comma
      else { continue }
      numbers.append(
        .init(start: rest.start, end: cut.place, bytes: rest.bytes.lowerBound..<cut.byte))
      rest = .init(
        start: cut.place + 1, end: stretch.end, bytes: (cut.byte + 1)..<stretch.bytes.upperBound)
    }
    return numbers + [rest]
  }

  /// Whether a blank may part the thousands of one number: `1 037`, `211 500,50`.
  private static func isOneNumber(
    _ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>
  ) -> Bool {
    let digits = before.drop { !$0.isDigit }
    guard digits.count <= 3, digits.allSatisfy(\.isDigit) else { return false }
    let group = after.prefix(while: \.isDigit)
    return group.count == 3
  }

  /// A blank at which a stretch is parted.
  private typealias Cut = (place: Int, byte: Int)

  /// The blank that all cells of a column have at one place, none of them within a number.
  private static func cutsAtOnePlace(
    _ cells: [TableGrid.Stretch], _ texts: [ArraySlice<UInt8>]
  ) -> [Cut?]? {
    // The places that all cells so far have, each with whether the words before it differ.
    var shared: [(cut: Cut, differs: Bool)] = []
    for (index, (cell, text)) in zip(cells, texts).enumerated() {
      let own = places(of: cell, in: text).filter {
        !(text[$0.byte - 1].isDigit && text[$0.byte + 1].isDigit)
      }
      guard index > 0 else {
        shared = own.map { ($0, false) }
        continue
      }
      var next = 0
      shared = shared.compactMap { cut, differs in
        while next < own.count, own[next].place < cut.place { next += 1 }
        guard next < own.count, own[next].place == cut.place else { return nil }
        let left = text[cell.bytes.lowerBound..<own[next].byte]
        return (cut, differs || left != texts[0][cells[0].bytes.lowerBound..<cut.byte])
      }
      if shared.isEmpty { return nil }
    }
    // One word before the blank in all rows is a sign, as in `€ 125` over `€ 50`.
    guard let found = shared.first(where: \.differs)?.cut.place else { return nil }
    return zip(cells, texts).map { cell, text in
      places(of: cell, in: text).first { $0.place == found }
    }
  }

  /// The blanks after the numbers of a column whose cells below the head are all a number, or a dash
  /// for none, and words, the head having two names for them.
  private static func cutsAfterNumbers(
    _ cells: [TableGrid.Stretch], _ texts: [ArraySlice<UInt8>]
  ) -> [Cut?]? {
    guard let first = cells.first, let head = texts.first else { return nil }
    let names = places(of: first, in: head).filter { head[$0.byte + 1].isCapital }
    guard names.count == 1, let name = names.first else { return nil }
    var cuts: [Cut?] = []
    var isWhole: [Bool] = []
    for (cell, text) in zip(cells, texts).dropFirst() {
      isWhole.append(text[cell.bytes].first?.isSmall == true)
      if isWhole.last == true || !text[cell.bytes].contains(where: \.isLetter) {
        cuts.append(nil)
        continue
      }
      guard let cut = places(of: cell, in: text).first(where: { text[$0.byte + 1].isLetter }),
        !text[cell.bytes.lowerBound..<cut.byte].contains(where: { $0.isSmall || $0.isCapital })
      else { return nil }
      cuts.append(cut)
    }
    guard cuts.count(where: { $0 != nil }) > 2 else { return nil }
    // A row without a number has its words where those of the others are.
    let words = cuts.compactMap { $0?.place }.min() ?? 0
    for (cell, isWhole) in zip(cells.dropFirst(), isWhole) where isWhole && cell.start < words {
      return nil
    }
    return [name] + cuts
  }

  /// The blanks within a stretch, each with its place in the line and in the bytes.
  private static func places(
    of stretch: TableGrid.Stretch, in text: ArraySlice<UInt8>
  ) -> [(place: Int, byte: Int)] {
    var places: [(Int, Int)] = []
    var place = stretch.start
    for index in stretch.bytes {
      if text[index] == Byte.blank { places.append((place, index)) }
      if text[index] & 0xC0 != 0x80 { place += 1 }
    }
    return places
  }
}
