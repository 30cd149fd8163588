internal import Diagnostics
internal import LetterModel

extension Paper {
  /// Claims ` Nr. 104 BRIEF VAN DE MINISTER VAN …`, over as many rows as the heading has; gives the
  /// row after it.
  mutating func claimNumberAndHeading(before end: Int) -> Int {
    var start = 0
    while let index = nextBody(from: start), index < end {
      if let number = PaperNumber(rows[index].text, words) {
        if let (first, kind) = headedNumber(at: index), first < end {
          facts.number = number.number
          if first != index { claim(index, as: .facts(["number"])) }
          let reprint = first == index ? nil : number.reprint
          return claimHeading(
            at: first, number: first == index ? number : nil, kind, end, reprint: reprint)
        }
      } else if index < 12, let kind = kind(of: rows[index].text), isShouted(rows[index].text) {
        let below = claimHeading(at: index, number: nil, kind, end)
        claimNumberBelow(below, before: end)
        return below
      }
      start = index + 1
    }
    return 0
  }

  /// The row of the heading that goes with the paper's number at a row, and what kind of paper it tells; nil where
  /// the row has no such number.
  func headedNumber(at index: Int) -> (heading: Int, kind: LetterKind)? {
    guard let number = PaperNumber(rows[index].text, words),
      let first = number.heading == nil ? nextBody(from: index + 1) : index
    else { return nil }
    let text = number.heading ?? rows[first].text
    if let kind = kind(of: text) { return (first, kind) }
    // `DE MINISTER VAN PROEFZAKEN`, `TO THE COUNCIL`: a word of two capitals is no letter that counts.
    let isWord =
      !number.isLabelled && number.number.utf8.count == 2
      && words.isSmall(number.number.utf8.map(\.lowered))
    // `No. 217.  KABINET.` of a letter, `RT HON ADA PROOF MP`: only a parliament's papers are headed so.
    let isOfParliament = facts.chamber != nil || !facts.dossiers.isEmpty
    return isShouted(text) && !isWord && isOfParliament ? (first, .other) : nil
  }

  /// The kind of paper that a heading's first word tells.
  private func kind(of heading: ArraySlice<UInt8>) -> LetterKind? {
    for (_, kind, phrase) in words.headings {
      var cursor = Cursor(heading)
      if cursor.takeWords(phrase) != nil { return LetterKind(rawValue: kind) ?? .other }
    }
    return nil
  }

  /// Whether a row is set in capitals throughout.
  func isShouted(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(where: \.isCapital) && text.count { $0.isCapital } > 3
      && text.indices.allSatisfy { !text[$0].isSmall || text.isScottish(at: $0) }
  }

  private mutating func claimHeading(
    at first: Int, number: PaperNumber?, _ kind: LetterKind, _ end: Int,
    reprint: ArraySlice<UInt8>? = nil
  ) -> Int {
    var heading = (number?.heading ?? rows[first].text).squeezed
    if let reprint { heading = reprint.squeezed + [Byte.blank] + heading }
    claim(first, as: .facts(number == nil ? ["heading"] : ["number", "heading"]))
    let shouted = isShouted(heading[...])
    var index = first + 1
    while shouted, index < end, rows[index].isBody, rows[index].gap == 0,
      isShouted(rows[index].text)
    {
      LineJoin.append(rows[index].text.squeezed[...], to: &heading, words)
      claim(index, as: .facts(["heading"]))
      index += 1
    }
    facts.heading = String(decoding: heading, as: UTF8.self)
    facts.kind = kind
    return index
  }
}

extension ArraySlice<UInt8> {
  /// Whether a small letter is that of `McGEORGE` among capitals.
  fileprivate func isScottish(at index: Int) -> Bool {
    self[index] == UInt8(ascii: "c") && index > startIndex && self[index - 1] == UInt8(ascii: "M")
      && index + 1 < endIndex && self[index + 1].isCapital
      && (index - 1 == startIndex || self[index - 2] == Byte.blank)
  }
}

/// `Nr. 104`, `C`, `34775 V 81` at the start of a row, and the heading after it.
struct PaperNumber {
  /// The number as printed.
  let number: String
  /// Whether a word such as `Nr.` tells that it is one.
  let isLabelled: Bool
  /// The rest of the row; nil where there is none.
  let heading: ArraySlice<UInt8>?
  /// `HERDRUK` beside the number, where the rest of the heading stands below it.
  let reprint: ArraySlice<UInt8>?

  private static let closing = UInt8(ascii: "]")

  /// Reads a row that begins with a paper's number; nil for any other.
  init?(_ text: ArraySlice<UInt8>, _ words: Vocabulary) {
    var cursor = Cursor(text)
    // A paper of both chambers has a number in each: `A/ Nr. 1 BRIEF VAN …`.
    let both = cursor
    if cursor.take(while: \.isCapital).count > 2 || !cursor.take(UInt8(ascii: "/")) {
      cursor = both
    }
    cursor.skipBlanks()
    isLabelled = cursor.take(anyOf: words.numbers) != nil
    cursor.skipBlanks()
    let token = cursor.take { $0.isWord && $0 < 0x80 }
    let rest = cursor.rest.trimmed
    // `No. 612.]   AMERICAN LEGATION,` is a letter's own number beside its letterhead.
    guard !token.isEmpty, token.count <= 6, !rest.starts(with: ".]".utf8),
      rest.first != Self.closing
    else { return nil }
    if isLabelled {
      guard token.contains(where: \.isDigit) else { return nil }
    } else {
      // The first chamber counts in letters: `C BRIEF VAN …`.
      let isLetters = token.count <= 2 && token.allSatisfy(\.isCapital)
      guard isLetters, cursor.rest.first == Byte.blank || cursor.rest.isEmpty else { return nil }
    }
    number = token.string
    var heading = Cursor(rest)
    let hasReprint = heading.take(anyOf: words.reprints) != nil
    let word = rest[..<heading.rest.startIndex]
    // `HERDRUK1`: the call of the note that tells why.
    if hasReprint { _ = heading.takeDigits(1...2) }
    let isAlone = heading.rest.trimmed.isEmpty
    self.heading = isAlone ? nil : rest
    reprint = isAlone && hasReprint ? word.trimmed : nil
  }
}
