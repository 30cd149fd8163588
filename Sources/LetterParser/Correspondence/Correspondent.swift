internal import LetterModel

/// One end of a correspondence, as a heading names it: an office, a person with a title, or both.
struct Correspondent {
  /// The words as printed; capitals throughout are made small.
  let text: String
  /// The office and the person.
  let sender: Sender

  /// Reads one end; nil where the words name neither an office nor a person with a title.
  init?(_ words: ArraySlice<UInt8>, _ vocabulary: Vocabulary) {
    let words = words.trimmed
    guard 2..<120 ~= words.count, !words.contains(where: { $0.isDigit || $0 == Byte.colon }),
      !words.endsSentence
    else { return nil }
    let isShouted = !words.contains(where: \.isSmall)
    let role = Self.role(words, vocabulary)
    guard
      let role = role
        ?? (Self.hasTitle(words, vocabulary) ? words[words.startIndex..<words.startIndex] : nil)
    else { return nil }
    func cased(_ text: ArraySlice<UInt8>, isOffice: Bool) -> String {
      isShouted ? HeadingSenders.titled(text.string, isOffice: isOffice) : text.squeezed[...].string
    }
    text = cased(words, isOffice: false)
    if role.isEmpty {
      sender = Self.person(words, vocabulary) { cased($0, isOffice: false) }
      return
    }
    // `Ambassador in Great Britain (Kendall)`
    guard role.last == UInt8(ascii: ")"), let open = role.lastIndex(of: UInt8(ascii: "(")) else {
      let named = Self.named(role, vocabulary)
      sender = Sender(
        role: Self.printed(named?.office ?? role, vocabulary),
        name: named.map { cased($0.name, isOffice: false) }, signed: false)
      return
    }
    let name = cased(role[(open + 1)...].dropLast().trimmed, isOffice: false)
    sender = Sender(
      role: Self.printed(role[..<open].trimmed, vocabulary), name: name.isEmpty ? nil : name,
      signed: false)
  }

  /// The office with all that goes with it, without its article; nil where the words begin with none.
  private static func role(
    _ words: ArraySlice<UInt8>, _ vocabulary: Vocabulary
  ) -> ArraySlice<UInt8>? {
    var cursor = Cursor(words)
    _ = cursor.takeWords(vocabulary.articles)
    guard cursor.next?.isCapital == true else { return nil }
    let office = cursor.rest
    // `The Embassy in Proofland to the Department of State`
    return cursor.takeWords(vocabulary.offices) == nil
      && cursor.takeWords(vocabulary.correspondence.posts) == nil
      && !holdsNamedOffice(office, vocabulary) ? nil : office
  }

  /// An office as facts have it; one that begins with a country's name keeps its capital.
  private static func printed(_ role: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> String {
    var cursor = Cursor(role)
    return cursor.takeWords(vocabulary.offices) == nil && role.contains(where: \.isSmall)
      ? role.squeezed[...].string : Office.role(role, vocabulary)
  }

  /// Whether an office stands behind a country's name, and who holds it in brackets at the end:
  /// `United States High Commissioner for Germany (Proof)`.
  private static func holdsNamedOffice(
    _ words: ArraySlice<UInt8>, _ vocabulary: Vocabulary
  ) -> Bool {
    guard words.last == UInt8(ascii: ")"), words.contains(UInt8(ascii: "(")) else { return false }
    let starts = words.indices.filter { $0 > words.startIndex && words[$0 - 1] == Byte.blank }
    return starts.prefix(3).contains { start in
      var cursor = Cursor(words[start...])
      return cursor.takeWords(vocabulary.offices) != nil
    }
  }

  /// An office with the name of who holds it right behind it: `President Proof`; nil where more of the office stands
  /// there: `Minister Resident`.
  private static func named(
    _ role: ArraySlice<UInt8>, _ vocabulary: Vocabulary
  ) -> (office: ArraySlice<UInt8>, name: ArraySlice<UInt8>)? {
    var cursor = Cursor(role)
    guard cursor.takeWords(vocabulary.offices) != nil, cursor.next?.isCapital == true else {
      return nil
    }
    let name = cursor.rest.trimmed
    guard PersonName.isName(name) else { return nil }
    return (role[..<name.startIndex].trimmed, name)
  }

  /// Whether the words begin with a person's title and a name behind it: `Sir E. Goshawk`.
  private static func hasTitle(_ words: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Bool {
    var cursor = Cursor(words)
    return cursor.takeWords(vocabulary.correspondence.titles) != nil
      && cursor.next?.isCapital == true
  }

  /// A person, with the office where a comma parts it: `Sir E. Goshawk, Ambassador at Berlin`.
  private static func person(
    _ words: ArraySlice<UInt8>, _ vocabulary: Vocabulary, cased: (ArraySlice<UInt8>) -> String
  ) -> Sender {
    guard let comma = words.firstIndex(of: Byte.comma),
      let role = role(words[(comma + 1)...].trimmed, vocabulary)
    else { return Sender(name: cased(words), signed: false) }
    return Sender(role: Office.role(role, vocabulary), name: cased(words[..<comma]), signed: false)
  }
}
