internal import LetterModel

/// The one order of an edition's letters.
enum LetterOrder {
  /// By date and then by name; letters without a date last.
  static func ordered(_ letters: [EditionLetter]) -> [EditionLetter] {
    letters.sorted { a, b in
      switch (a.facts.date, b.facts.date) {
      case (let first?, let second?) where first != second: first < second
      case (nil, .some): false
      case (.some, nil): true
      default: a.facts.id < b.facts.id
      }
    }
  }
}
