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
    while let office = takeOffice() {
      repeat {
        guard let department = takeDepartment() else {
          if !hasLink { roles.append(office) }
          break
        }
        roles.append(office + " " + department)
      } while takeJoint(before: isLink)
      guard takeJoint(before: isOffice) else { break }
    }
  }

  private var hasLink: Bool { index < tokens.count && isLink(index) }

  private func isLink(_ index: Int) -> Bool {
    index < tokens.count && words.officeLinks.contains { $0.isWord(tokens[index]) }
  }

  private func isOffice(_ index: Int) -> Bool {
    var copy = self
    copy.index = index
    return copy.takeOffice() != nil
  }

  /// Passes an office with its article, and gives it in the singular.
  private mutating func takeOffice() -> String? {
    var place = index
    if place < tokens.count, words.articles.contains(where: { $0.isWord(tokens[place]) }) {
      place += 1
    }
    guard place < tokens.count else { return nil }
    for phrase in words.offices where phrase.begins(with: tokens[place]) {
      let parts = phrase.text.split(separator: " ").map { Phrase(String($0)) }
      guard place + parts.count <= tokens.count,
        zip(parts, tokens[place...]).allSatisfy({ $0.isWord($1) })
      else { continue }
      index = place + parts.count
      return words.singulars[phrase.text] ?? phrase.text
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
  /// Whether a word is the phrase's first, as far as its bytes tell.
  fileprivate func begins(with token: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: token.withoutStop.lazy.map(\.lowered))
  }

  /// Whether the phrase is this word, a comma or stop after it left aside.
  fileprivate func isWord(_ token: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual(token.withoutStop.lazy.map(\.lowered))
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word may be a name's: it begins with a capital.
  fileprivate var beginsName: Bool { first.map { $0.isCapital || $0 >= 0x80 } == true }

  /// Without a comma, stop or colon at its end.
  fileprivate var withoutStop: ArraySlice<UInt8> {
    var slice = self
    while let last = slice.last,
      [Byte.comma, Byte.stop, Byte.colon, UInt8(ascii: ";")].contains(last)
    {
      slice.removeLast()
    }
    return slice
  }

  /// The word without the sign after it.
  fileprivate var named: String { withoutStop.string }
}
