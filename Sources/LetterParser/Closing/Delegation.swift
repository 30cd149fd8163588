/// Offices that a text names in a row: `de ministers van Defensie en van Volksgezondheid, Welzijn en
/// Sport`, up to the first word that belongs to none.
struct Offices {
  /// The offices, each with its own: `minister van Defensie`.
  private(set) var roles: [String] = []
  private let tokens: [ArraySlice<UInt8>]
  private var index = 0
  private let words: Vocabulary

  /// Reads the offices at the beginning of a text.
  init(_ text: ArraySlice<UInt8>, _ words: Vocabulary) {
    tokens = text.prefix(400).split(separator: Byte.blank)
    self.words = words
    // Offices that have no department yet: `de minister en staatssecretaris van Proefzaken`.
    var open: [String] = []
    while let office = office(at: index) {
      let shares = sharesDepartment(at: index, open.last)
      index = office.end
      if !shares { takeOpen(&open) }
      open.append(office.name)
      while let department = takeDepartment() {
        roles += (open.isEmpty ? [office.name] : open).map { $0 + " " + department }
        open = []
        guard takeJoint(before: isLink) else { break }
      }
      // Something else than a department follows.
      if isLink(index) { open = [] }
      guard takeJoint(before: isOffice) else { break }
    }
    takeOpen(&open)
  }

  /// Takes offices for which no department has come.
  private mutating func takeOpen(_ open: inout [String]) {
    roles += open
    open = []
  }

  /// Whether an office has its department together with the one before it: it has no article of its own, and of those
  /// before it there are several, one for each department.
  private func sharesDepartment(at index: Int, _ before: String?) -> Bool {
    guard let before, words.singulars.values.contains(before) else { return false }
    return !words.articles.has(tokens[index])
  }

  private func isLink(_ index: Int) -> Bool {
    index < tokens.count && words.officeLinks.has(tokens[index])
  }

  private func isOffice(_ index: Int) -> Bool { office(at: index) != nil }

  /// An office with its article, in the singular, and the place behind it.
  private func office(at index: Int) -> (name: String, end: Int)? {
    guard index < tokens.count else { return nil }
    let place = words.articles.has(tokens[index]) ? index + 1 : index
    guard place < tokens.count else { return nil }
    for phrase in words.offices.beginning(as: tokens[place])
    where phrase.firstWordIs(tokens[place]) {
      let parts = phrase.text.split(separator: " ").map { Phrase(String($0)) }
      guard place + parts.count <= tokens.count,
        zip(parts, tokens[place...]).allSatisfy({ $0.isWord($1) })
      else { continue }
      return (words.singulars[phrase.text] ?? phrase.text, place + parts.count)
    }
    return nil
  }

  /// Passes `van Volksgezondheid, Welzijn en Sport`.
  private mutating func takeDepartment() -> String? {
    guard isLink(index), index + 1 < tokens.count, tokens[index + 1].beginsName else { return nil }
    var text = tokens[index].string
    index += 1
    while index < tokens.count, tokens[index].beginsName {
      let isLast = Self.ends(tokens[index])
      text += " " + tokens[index].named
      index += 1
      if isLast { break }
      if tokens[index - 1].last == Byte.comma {
        guard goesOnAfterComma else { break }
        text += ","
        continue
      }
      if isConjunction(index), index + 1 < tokens.count, tokens[index + 1].beginsName,
        !isOffice(index + 1)
      {
        text += " " + tokens[index].string
        index += 1
      }
    }
    return text
  }

  /// Whether a comma stands within a department's name: after it come capitals up to an `en`.
  private var goesOnAfterComma: Bool {
    var place = index
    while place < tokens.count, tokens[place].beginsName, !isOffice(place) {
      place += 1
      if isConjunction(place) { return place + 1 < tokens.count && tokens[place + 1].beginsName }
    }
    return false
  }

  /// Passes a comma's or an `en`'s place, where what is asked for comes next.
  private mutating func takeJoint(before isNext: (Int) -> Bool) -> Bool {
    let place = isConjunction(index) ? index + 1 : index
    guard place < tokens.count, isNext(place), place > index || tokens[place - 1].last == Byte.comma
    else { return false }
    index = place
    return true
  }

  private func isConjunction(_ index: Int) -> Bool {
    index < tokens.count && words.conjunctions.contains(Array(tokens[index]))
  }

  private static func ends(_ token: ArraySlice<UInt8>) -> Bool {
    token.last == Byte.stop || token.last == Byte.colon || token.last == UInt8(ascii: ";")
  }
}

extension Phrase {
  /// Whether a word is the phrase's first, a comma or stop after it left aside.
  fileprivate func firstWordIs(_ token: ArraySlice<UInt8>) -> Bool {
    let count = token.countWithoutStop
    guard count <= bytes.count else { return false }
    for place in 0..<count where token[token.startIndex + place].lowered != bytes[place] {
      return false
    }
    // A phrase of several words goes on with another.
    return count == bytes.count || text.utf8.prefix { $0 != Byte.blank }.count == count
  }

  /// Whether the phrase is this word, a comma or stop after it left aside.
  fileprivate func isWord(_ token: ArraySlice<UInt8>) -> Bool {
    token.countWithoutStop == bytes.count && firstWordIs(token)
  }
}

extension PhraseList {
  /// Whether one of the phrases is a word, a comma or stop after it left aside.
  fileprivate func has(_ token: ArraySlice<UInt8>) -> Bool {
    beginning(as: token).contains { $0.isWord(token) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word may be a name's: it begins with a capital.
  fileprivate var beginsName: Bool { first.map { $0.isCapital || $0 >= 0x80 } == true }

  /// How many bytes it has without the commas, stops and colons at its end.
  fileprivate var countWithoutStop: Int {
    var end = endIndex
    while end > startIndex {
      switch self[end - 1] {
      case Byte.comma, Byte.stop, Byte.colon, UInt8(ascii: ";"): end -= 1
      default: return end - startIndex
      }
    }
    return 0
  }

  /// The word without the sign after it.
  fileprivate var named: String { prefix(countWithoutStop).string }
}
