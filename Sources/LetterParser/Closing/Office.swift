/// An office: `De minister van Buitenlandse Zaken`.
enum Office {
  /// Whether a row begins with an office, with its article or with a capital.
  ///
  /// - Parameter belowName: right below the name of one who signed it may begin small.
  static func begins(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary, belowName: Bool = false
  ) -> Bool {
    guard text.first?.isCapital == true || belowName, text.count < 140 else { return false }
    var cursor = Cursor(text)
    guard cursor.mayBegin(words.officeHeads) else { return false }
    _ = cursor.takeWords(words.articles)
    guard cursor.takeWords(words.offices) != nil else { return false }
    // `Burgemeester en wethouders` is a body; `De Minister en de Staatssecretaris` are two offices.
    cursor.skipBlanks()
    var link = cursor
    guard link.takeWords(words.officeLinks) == nil,
      words.conjunctions.contains(Array(cursor.take { $0 != Byte.blank }))
    else { return true }
    return cursor.takeWords(words.articles) != nil || cursor.takeWords(words.offices) != nil
  }

  /// Whether a row is an office with its article, small and ending in a comma, as municipalities have
  /// it below their own name: `de burgemeester,`.
  static func beginsSmall(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    guard text.first?.isSmall == true, text.last == Byte.comma else { return false }
    var cursor = Cursor(text)
    return cursor.takeWords(words.articles) != nil && begins(text, words, belowName: true)
  }

  /// The office without its article, small but for the department: `minister van Buitenlandse Zaken`.
  static func role(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> String {
    var cursor = Cursor(text.trimmed)
    _ = cursor.takeWords(words.articles)
    var bytes = Array(cursor.rest.trimmed)
    // `SECRETARY OF STATE FOR TRANSPORT`
    if bytes.contains(where: \.isCapital), !bytes.contains(where: \.isSmall), bytes.count > 3 {
      return HeadingSenders.titled(bytes[...].string, isOffice: true)
    }
    // `Secretaris-Generaal` and `Home Secretary` are offices as a whole.
    var office = Cursor(bytes[...])
    let length = office.takeWords(words.offices) == nil ? 1 : office.rest.startIndex
    for index in bytes.indices.prefix(length) { bytes[index] = bytes[index].lowered }
    return String(decoding: bytes, as: UTF8.self)
  }
}
