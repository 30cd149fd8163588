/// Where a word that a line end was lost in is two words.
struct GluedWord {
  /// The document's words.
  let known: DocumentWords
  /// The language's small words, and those that letters use most.
  let small: Set<[UInt8]>
  let frequent: Set<[UInt8]>
  /// Small words that begin other words too.
  let prefixes: Set<[UInt8]>
  /// What words of the language end in.
  var endings = WordEndings()

  /// How surely two words are what they seem.
  enum Evidence: Int, Comparable {
    case none, half, likely, small, words, smallWords, signs
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// The places where a word can be parted with the best evidence there is.
  ///
  /// - Parameter fits: whether a place is still within the print's line.
  func cuts(_ word: ArraySlice<UInt8>, fits: (Int) -> Bool) -> (evidence: Evidence, places: [Int]) {
    var best = (evidence: Evidence.none, places: [Int]())
    guard word.count < 200, !word.isLink else { return best }
    for index in word.indices.dropFirst() where word[index] & 0xC0 != 0x80 {
      guard fits(index) else { break }
      let found = evidence(word[..<index], word[index...])
      guard found != .none else { continue }
      if found > best.evidence { best = (found, []) }
      if found == best.evidence { best.places.append(index) }
    }
    return best
  }

  /// Whether a word, the signs around it left aside, is one that the text or the language has.
  func isWhole(_ word: ArraySlice<UInt8>) -> Bool {
    var word = word.drop { !$0.isWord }
    while let last = word.last, !last.isWord { word.removeLast() }
    return isKnown(word) || small.contains(word.map(\.lowered))
  }

  /// How surely two parts are words of their own.
  func evidence(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Evidence {
    guard let last = left.last, let first = right.first, !left.isLink, !right.isCoded else {
      return .none
    }
    if left.endsOpening || right.beginsClosing { return .none }
    if last == Byte.hyphen { return left.count > 2 && first.isSmall ? .signs : .none }
    if right.beginsOpening { return last.isWord || left.endsClosing ? .signs : .none }
    if left.endsClosing
      || [Byte.comma, Byte.stop, Byte.colon, 0x3B, 0x3F, 0x21, 0x25, 0x29].contains(last)
    {
      // `ECLI:NL:RVS:2024:3946` is one word.
      guard first.isLetter,
        last != Byte.colon || !left.dropLast().contains(Byte.colon) && !right.contains(Byte.colon)
      else { return .none }
      if last == Byte.stop || last == 0x3F || last == 0x21, first.isSmall { return .none }
      // `m.b.t.` and `c.s.` hold signs of their own.
      let isLong = left.count > 2 || left.first?.isDigit == true
      return isLong && !(last == Byte.stop && left.isAbbreviation) ? .signs : .none
    }
    guard last.isWord, first.isWord else { return .none }
    if last.isDigit || first.isDigit { return numbers(left, right) }
    if last.isSmall || last >= 0x80, first.isCapital { return capital(left, right) }
    return words(left, right)
  }

  /// How surely a small letter and a capital are two words': `bevoegdEBI`, but `TikTok`.
  private func capital(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Evidence {
    let second = right.dropFirst().first
    guard left.count > 1, second?.isSmall == true || second?.isCapital == true,
      !isKnown(left + right.prefix(while: \.isWord))
    else { return .none }
    if isWhole(left) { return .signs }
    if second?.isCapital == true { return left.count > 3 ? .words : .half }
    if left.count > 3, small.contains(right.prefix(while: \.isLetter).map(\.lowered)) {
      return .words
    }
    return left.count > 3 ? .small : .half
  }

  /// How surely a number and a word are two: `november2024`, `330betrokken`, `van12`.
  ///
  /// A short number calls a note, but never after a small word.
  private func numbers(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Evidence {
    let isBefore = left.last?.isDigit == true
    let digits = isBefore ? left.suffix(while: \.isDigit) : right.prefix(while: \.isDigit)
    let word = isBefore ? right.prefix(while: \.isLetter) : left.drop { !$0.isWord }
    guard digits.count < 5, word.count > 1,
      word.first?.isSmall == true || !isBefore && word.first?.isCapital == true
    else { return .none }
    guard isBefore else {
      if small.contains(word.map(\.lowered)) { return .signs }
      return digits.count == 4 && isKnown(word) ? .signs : .none
    }
    // `2e` and `G7-top` are one.
    if left.dropLast(digits.count).last?.isSmall == true { return .none }
    if isKnown(word) || small.contains(word.map(\.lowered)) { return .signs }
    return digits.count > 1 && word.count > 3 ? .small : .half
  }

  private func words(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Evidence {
    guard right.first?.isSmall == true || right.first.map({ $0 >= 0x80 }) == true else {
      return .none
    }
    let tail = right.prefix { $0.isWord || $0 == Byte.hyphen }
    if isKnown(left + right.prefix(while: \.isWord)) { return .none }
    let start = left.drop { !$0.isWord }.map(\.lowered)
    let begins = small.contains(start)
    let ends = small.contains(tail.map(\.lowered))
    let isLeft = begins || isKnown(left) || left.isAcronym
    let isRight = ends || isKnown(tail)
    if isLeft && isRight {
      // A prefix before a word may be a word too: `over` and `schot`.
      let isPrefix =
        begins && prefixes.contains(start) && !frequent.contains(tail.map(\.lowered))
      return begins || ends ? (isPrefix ? .words : .smallWords) : .words
    }
    if begins, tail.count > 3 {
      // `van` in `vanaf`, `de` in `decennialang`: a longer word of the language comes first.
      let isInner = prefixes.contains(start) || holdsLonger(left + tail, than: left.count)
      return isInner ? .half : .small
    }
    if ends, left.count > 3, tail.count > 2, !prefixes.contains(tail.map(\.lowered)) {
      // No word ends like these: `verantwoordelijkheidwordt`.
      return .small
    }
    // `ECOWASstelde`
    if left.isAcronym, left.count > 2, tail.count > 3 { return .small }
    guard left.count > 3, tail.count > 3, isLeft || isRight else { return .none }
    if isRight { return tail.count > 4 ? .likely : .half }
    // What follows may be the word's ending: `wettelijk` and `e` in `wettelijkeadviseurs`.
    let isEnding = right.first.map { Array("enrstdi".utf8).contains($0) } == true
    let isInner = isEnding || holdsLonger(left + tail, than: left.count)
    return left.count > 4 && !isInner ? .likely : .half
  }

  /// Whether a word begins with a known one that is longer than so many bytes.
  private func holdsLonger(_ word: ArraySlice<UInt8>, than count: Int) -> Bool {
    word.indices.dropFirst(count + 1).contains { isKnown(word[..<$0]) } || isKnown(word)
  }

  /// Whether the text or the language has a word.
  func isKnown(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    let word = Array(word.drop { !$0.isWord })
    return word.count > 1 && (known.contains(word) || frequent.contains(word.map(\.lowered)))
  }
}
