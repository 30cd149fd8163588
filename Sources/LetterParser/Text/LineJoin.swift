/// Puts printed lines together to running text.
enum LineJoin {
  /// Appends a line to what stands before it, its blanks being single already.
  static func append(
    _ line: ArraySlice<UInt8>, to text: inout [UInt8], _ words: Vocabulary,
    _ document: DocumentWords? = nil
  ) {
    guard !text.isEmpty, !line.isEmpty else {
      text.append(contentsOf: line)
      return
    }
    switch link(text[...], line, words, document).outcome {
    case .broken: text.removeLast()
    case .blank: text.append(Byte.blank)
    case .none: break
    }
    text.append(contentsOf: line)
  }

  /// What comes between two lines.
  enum Link {
    /// A blank, as at most line ends.
    case blank
    /// Nothing: the hyphen at the first one's end stays.
    case none
    /// Nothing, and the hyphen goes.
    case broken
  }

  /// What comes between two lines, and whether the evidence decides it.
  static func link(
    _ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, _ words: Vocabulary,
    _ document: DocumentWords?
  ) -> (outcome: Link, isSure: Bool) {
    // A word that many lines break is looked at from its end only, so that it is not read ever anew.
    let left = before.suffix(256).lastWord
    if left.endsWithinLink, after.first?.isWord == true { return (.none, true) }
    // `Uden/⏎Zeeland`, `2013/⏎4567`: a slash parts a line and no words.
    if left.last == UInt8(ascii: "/"), let sign = left.dropLast().last, let first = after.first,
      sign.isLetter && first.isLetter || sign.isDigit && first.isDigit
    {
      return (.none, true)
    }
    // `ambassade@⏎example.nl`
    if left.last == UInt8(ascii: "@"), left.dropLast().last?.isWord == true,
      after.firstWord.contains(Byte.stop), after.first?.isWord == true
    {
      return (.none, true)
    }
    if left.endsElided, after.first?.isLetter == true { return (.none, true) }
    if after.beginsWithSign || left.endsFormula && after.beginsIndex { return (.none, true) }
    if left.endsInDash, let sign = left.dropLast(3).last, let first = after.first {
      // `p. 44–⏎51`, `Amsterdam–⏎Rotterdam`: such a dash has no blank on its other side either.
      if sign.isDigit && first.isDigit || sign.isLetter && first.isCapital { return (.none, true) }
    }
    guard left.last == Byte.hyphen, left.count > 1, left.dropLast().last?.isWord == true,
      let first = after.first, first.isWord || first == Byte.colon
    else { return (.blank, true) }
    let right = after.firstWord
    let then = after[right.endIndex...].drop { $0 == Byte.blank }.firstWord
    let found = LineEndHyphen.outcome(left: left, right: right, then: then, document, words)
    switch found.outcome {
    case .joined: return (.broken, found.isSure)
    case .kept: return (.none, found.isSure)
    case .suspended: return (.blank, found.isSure)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether an en dash is at the end: `Amsterdam–`.
  var endsInDash: Bool { suffix(3).elementsEqual([0xE2, 0x80, 0x93]) }

  /// Whether a word is one letter and an apostrophe, as `l’` before `Ambassadeur`: it stands with the next one.
  var endsElided: Bool {
    guard let sign = first, sign.isLetter, sign < 0x80 else { return false }
    let rest = dropFirst()
    return rest.elementsEqual([UInt8(ascii: "'")]) || rest.elementsEqual([0xE2, 0x80, 0x99])
  }

  /// Whether the sign that ends a word stands at the beginning: `. Hiermee`, after a note's call.
  var beginsWithSign: Bool {
    guard let first, ".,;:?!".utf8.contains(first) else { return false }
    return count == 1 || dropFirst().first == Byte.blank
  }

  /// Whether a formula's number stands at the beginning: `2-afbouw`, `3 aan aardgas`.
  fileprivate var beginsIndex: Bool {
    guard first == 50 || first == 51 else { return false }
    return count == 1 || dropFirst().first.map { $0 == Byte.blank || $0 == Byte.hyphen } == true
  }

  /// Whether a word is a link that its line broke: `https://www.example.nl/verdrag_2015?`.
  fileprivate var endsWithinLink: Bool {
    guard let last, count > 10, "?/=&_%#".utf8.contains(last) else { return false }
    let word = drop { !$0.isWord }
    return word.starts(with: "http".utf8) || word.starts(with: "www.".utf8)
  }
}
