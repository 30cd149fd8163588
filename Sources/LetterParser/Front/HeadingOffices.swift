/// Several offices of one heading, which a heading in capitals parts by its words alone.
///
///     DE MINISTER EN STAATSSECRETARIS VAN JUSTITIE
///     DE MINISTERS VOOR BUITENLANDSE HANDEL EN VAN BUITENLANDSE ZAKEN
struct HeadingOffices {
  /// The offices, each with its department; none where there are more than a heading has.
  private(set) var names: [String] = []

  /// More are no heading's, and one name with the whole of its words: a made-up heading may have thousands.
  private static let most = 20

  /// An office and the words behind it, up to the next.
  private typealias Part = (office: String, department: ArraySlice<UInt8>)

  /// Reads the offices from the first on.
  init(_ text: ArraySlice<UInt8>, _ words: Vocabulary) {
    var parts: [Part] = []
    guard let first = Self.office(at: text.startIndex, in: text, words) else { return }
    var office = first.name
    var start = first.end
    for index in text.indices where index > start && text[index - 1] == Byte.blank {
      guard let next = Self.next(at: index, in: text, after: office, words) else { continue }
      if parts.count > Self.most { return }
      parts.append((office, text[start..<index].trimmed))
      office = next.office
      start = next.start
    }
    parts.append((office, text[start...].trimmed))
    // `DE MINISTER EN STAATSSECRETARIS VAN X`: the department behind the last is that of both.
    for (place, part) in parts.enumerated() {
      let department =
        parts[place...].first { !$0.department.isEmpty }?.department ?? part.department
      let name = parts.count > 1 ? words.singulars[part.office] ?? part.office : part.office
      names.append(department.isEmpty ? name : name + " " + department.string)
    }
  }

  /// An office at a place, with the place behind it.
  private static func office(
    at index: Int, in text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> (name: String, end: Int)? {
    var cursor = Cursor(text[index...])
    guard let office = cursor.takeWords(words.offices) else { return nil }
    return (office.text, cursor.rest.startIndex)
  }

  /// What a conjunction at a place leads to: another office, or the next department of an office in the plural.
  private static func next(
    at index: Int, in text: ArraySlice<UInt8>, after office: String, _ words: Vocabulary
  ) -> (office: String, start: Int)? {
    let word = text[index...].firstWord
    guard words.conjunctions.contains(word.map(\.lowered)) else { return nil }
    var cursor = Cursor(text[word.endIndex...])
    _ = cursor.takeWords(words.articles)
    cursor.skipBlanks()
    if let found = self.office(at: cursor.rest.startIndex, in: text, words) {
      return (found.name, found.end)
    }
    cursor = Cursor(text[word.endIndex...])
    cursor.skipBlanks()
    let start = cursor.rest.startIndex
    guard words.singulars[office] != nil, cursor.takeWords(words.officeLinks) != nil else {
      return nil
    }
    return (office, start)
  }
}
