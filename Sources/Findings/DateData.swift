internal import Languages
internal import Yams

/// The words of a language's dates: a file `dates.<language>.yml`.
struct DateData: Decodable, Sendable {
  /// By what a word does, each with its number.
  var words: [String: [String: Int]]

  /// Puts the words, and the names of months and days, into the lexicon of a language.
  func fill(_ lexicon: inout Lexicon, language: Language) {
    for (names, cue) in [
      (language.months, DateCue.month), (language.monthAbbreviations, .month),
      (language.weekdays, .weekday),
    ] {
      for (place, name) in names.enumerated() {
        lexicon.add(name, Meaning(.date, cue.value(with: place + 1)))
      }
    }
    for (name, numbers) in words {
      guard let cue = DateCue(rawValue: name) else { continue }
      for (word, number) in numbers {
        lexicon.add(word, Meaning(.date, cue.value(with: number)))
      }
    }
  }
}

/// What a word does in a date.
enum DateCue: String, CaseIterable, Sendable {
  case month, weekday, number, ordinal, part, season, unit, units, half, quarter, deictic, day,
    marker
  case later, ago, chained, from, to, and, of, night, on, counted, vague, tense
  case weekOf = "week-of"
  case yearLead = "year-lead"

  /// The value in the lexicon's meanings of this cue with a number between -99 and 899.
  func value(with number: Int) -> Int {
    (Self.allCases.firstIndex(of: self) ?? 0) * 1000 + 100 + number
  }

  /// The cue and number of a value.
  static func reading(of value: Int32) -> (cue: DateCue, number: Int) {
    (allCases[Int(value) / 1000], Int(value) % 1000 - 100)
  }
}
