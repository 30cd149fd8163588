internal import Languages
package import LetterModel

/// What is known of the parts of printed letters, for readers of other forms than text: the same
/// words mark a dateline or an office in XML, where no element may tell them.
package enum PrintedParts {
  /// A dateline's place and date; a date that no calendar has is nil.
  package struct DatelineParts: Sendable {
    /// Where it was written; nil where the line tells none.
    package let place: String?
    /// The day; nil where no calendar has it.
    package let date: CalendarDate?
  }

  /// Reads a line that is nothing but a dateline: `Den Haag, 7 juli 2023`.
  package static func dateline(_ text: String) -> DatelineParts? {
    let bytes = Array(text.utf8)
    guard let dateline = Dateline(bytes[...], .builtIn), !dateline.date.isSpan else { return nil }
    return DatelineParts(place: dateline.place, date: dateline.date.date)
  }

  /// Whether a line is `Aan de Voorzitter …` and no sentence.
  package static func isAddressee(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var cursor = Cursor(bytes[...])
    return cursor.takeWords(Vocabulary.builtIn.addressees) != nil && bytes.count < 200
      && bytes.last != Byte.stop && bytes.first?.isCapital == true
  }

  /// The kind of paper that a heading's first word tells; nil for none.
  package static func kind(ofHeading text: String) -> LetterKind? {
    let bytes = Array(text.utf8)
    for (_, kind, phrase) in Vocabulary.builtIn.headings {
      var cursor = Cursor(bytes[...])
      if cursor.takeWords(phrase) != nil { return LetterKind(rawValue: kind) ?? .other }
    }
    return nil
  }

  /// The senders that a heading names.
  package static func senders(ofHeading text: String) -> [Sender] {
    HeadingSenders.senders(of: text, .builtIn)
  }

  /// Whether a line begins with an office: `De Minister van Defensie,`.
  package static func isOffice(_ text: String) -> Bool {
    Office.begins(Array(text.utf8)[...], .builtIn)
  }

  /// An office without its article and the comma after it: `minister van Defensie`.
  package static func role(_ text: String) -> String {
    var bytes = Array(text.utf8)[...].trimmed
    while let last = bytes.last, last == Byte.comma || last == Byte.blank { bytes.removeLast() }
    return Office.role(bytes, .builtIn)
  }

  /// Whether a line is a person's name and nothing else.
  package static func isName(_ text: String) -> Bool {
    PersonName.isName(Array(text.utf8)[...])
  }

  /// Whether a line tells the day on which a paper came in: `Ontvangen 15 september 2026`.
  package static func isArrival(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Language.builtIn.values.contains { language in
      language.letter.arrivals.contains { word in
        var cursor = Cursor(bytes[...])
        return cursor.takeWords([Phrase(word)]) != nil
      }
    }
  }

  /// The word above a question or an answer of the Dutch parliament, in whose XML the element alone
  /// may tell which it is.
  package static func questionWord(isAnswer: Bool) -> String {
    let words = Language.builtIn["nl"]?.letter
    return (isAnswer ? words?.answers.first : words?.questions.first) ?? ""
  }

  /// The number of a chamber that a line names.
  package static func chamber(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    for (_, chamber, phrase) in Vocabulary.builtIn.print.chambers {
      var cursor = Cursor(bytes[...])
      if cursor.take(phrase) { return chamber }
    }
    return nil
  }

  /// The language of a text by its commonest words; `und` where they do not tell.
  package static func language(of text: [UInt8]) -> String {
    let row = Row(line: 1, column: 1, text: text[...], gap: 0, sheet: 0)
    return LanguageGuess.language(of: [row], .builtIn)
  }

  /// The name that the official publisher gives to a paper's file; nil where the facts do not tell.
  package static func fileNames(of facts: LetterFacts) -> [String] {
    guard let number = facts.number else { return [] }
    return facts.dossiers.map { "kst-" + Paper.fileForm(of: $0.number) + "-" + number }
  }

  /// What an item of a list begins with.
  package struct Marker: Sendable {
    /// The number; nil for a bullet or a letter.
    package let number: Int?
    /// Whether it is a letter, which is kept as text.
    package let isLetter: Bool
    /// How many bytes it takes with the blank after it.
    package let length: Int
  }

  /// The marker that a line begins with: `–`, `1.`, `a.`.
  package static func marker(_ text: String) -> Marker? {
    let bytes = Array(text.utf8)
    guard let marker = ListMarker(bytes[...]) else { return nil }
    return Marker(
      number: marker.kind == .number ? marker.ordinal : nil, isLetter: marker.kind == .letter,
      length: bytes.count - marker.rest.count)
  }

  /// Text with blanks, hyphens and ligatures as the reader of text has them.
  package static func clean(_ bytes: ArraySlice<UInt8>) -> [UInt8] { Decoding(Array(bytes)).bytes }

  /// The same of a string, its blanks single.
  package static func cleanWords(_ text: String) -> String {
    let bytes = clean(Array(text.utf8)[...]).map { $0 < 32 ? Byte.blank : $0 }
    return String(decoding: bytes[...].trimmed.squeezed, as: UTF8.self)
  }

  /// What becomes of a hyphen at a line's end.
  package enum LineEndOutcome: Sendable {
    case joined, kept, suspended
  }

  /// What becomes of the hyphen that `left` ends in, before the word `right`.
  ///
  /// - Parameter knowsSpelling: whether the text is in a language whose spelling is known; the
  ///   hyphen of any other is the line end's between two small letters.
  package static func lineEnd(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, knowsSpelling: Bool
  ) -> LineEndOutcome {
    guard knowsSpelling else {
      let before = left.dropLast().last
      let isInWord = before.map { $0.isSmall || $0 >= 0x80 } == true
      return isInWord && right.first.map { $0.isSmall || $0 >= 0x80 } == true ? .joined : .kept
    }
    return switch LineEndHyphen.outcome(left: left, right: right, then: [], nil, .builtIn).outcome {
    case .joined: .joined
    case .kept: .kept
    case .suspended: .suspended
    }
  }
}
