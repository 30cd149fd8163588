internal import Languages
internal import WordTrees

/// The words of a language's dates: a file `dates.<language>.yml`.
struct DateData: Sendable {
  /// By what a word does, each with its number.
  let words: [String: [String: Int]]

  /// What the program knows of each language, read once.
  static let builtIn: [String: DateData] = Language.builtIn.compactMapValues { language in
    BuiltInData.tree("dates.\(language.tag).yml").map(DateData.init)
  }

  private init(_ tree: WordTree) {
    words = tree["words"].members.mapValues { $0.members.mapValues(\.number) }
  }

  /// Puts the words, and the names of months and days, into the lexicon of a language.
  func fill(_ lexicon: inout Lexicon, language: Language) {
    for (names, cue) in [
      (language.months, DateCue.month), (language.monthAbbreviations, .month),
      (language.weekdays, .weekday),
    ] {
      for (place, name) in names.enumerated() { lexicon.add(name, Meaning(cue, place + 1)) }
    }
    for (month, spellings) in language.monthSpellings.sorted(by: { $0.key < $1.key }) {
      for name in spellings { lexicon.add(name, Meaning(.month, month)) }
    }
    let short = language.monthAbbreviations + (words["\(DateCue.month)"] ?? [:]).keys.sorted()
    for name in short where !language.months.contains(name) {
      lexicon.addLast(of: name, Meaning(.abbreviation, 0))
    }
    for cue in DateCue.allCases {
      let numbers = words["\(cue)"] ?? [:]
      for (word, number) in numbers.sorted(by: { $0.key < $1.key }) {
        lexicon.add(word, Meaning(cue, number))
      }
    }
  }
}

/// What a word does in a date.
enum DateCue: UInt8, CaseIterable, Sendable {
  case month, weekday, number, ordinal, part, season, unit, units, half, quarter, deictic, day,
    marker
  case later, ago, chained, from, to, and, of, night, on, counted, vague, tense, weekOf, yearLead
  case denied
  /// Before the days of a range: `from the 22nd November`; before a day’s number alone: `den 21sten`.
  case article, dayLead
}
