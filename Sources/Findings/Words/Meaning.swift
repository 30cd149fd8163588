/// What a word or phrase of the lexicon means.
struct Meaning: Sendable, Hashable {
  /// What kind of thing it says; several kinds may lie in one word.
  enum Kind: UInt8, Sendable {
    // Countries: the value is the country's place in the table of countries.
    /// By its name, its former name or abbreviation.
    case countryName
    /// By an abbreviation that is written in capitals.
    case countryLetters
    /// By its adjective.
    case countryAdjective
    /// By the name of its people.
    case countryPeople
    /// By its capital.
    case capital
    /// A phrase that holds a country's name and means none: a dish, a language, a sea.
    case noCountry
    /// An organisation; the value is its place in the table of organisations.
    case organisation
    /// A topic; the value is its place in the register.
    case topic
    /// A word behind which a stop ends no sentence.
    case abbreviation
    // The words of the grammars: each does one thing in its own.
    /// Of citations; the word is a `CitationCue`.
    case citation
    /// Of countries; the word is a `CountryCue`.
    case countryCue
    /// Of events; the word is an `EventCue`.
    case event
    /// Of dates; the word is a `DateCue`.
    case date
  }

  /// The kind of thing.
  let kind: Kind
  /// What the word does in its grammar, as the cue's raw value; 0 where the kind has no grammar.
  let cue: UInt8
  /// How many letters the pattern has, by which the closer of two is told.
  var letters: UInt8 = 0
  /// Which of its kind, or the cue's own number.
  let value: Int32

  init(_ kind: Kind, _ value: Int) {
    self.kind = kind
    cue = 0
    self.value = Int32(truncatingIfNeeded: value)
  }

  init(_ cue: CitationCue) {
    (kind, self.cue, value) = (.citation, cue.rawValue, 0)
  }

  init(_ cue: CountryCue) {
    (kind, self.cue, value) = (.countryCue, cue.rawValue, 0)
  }

  init(_ cue: EventCue, _ number: Int) {
    (kind, self.cue, value) = (.event, cue.rawValue, Int32(truncatingIfNeeded: number))
  }

  init(_ cue: DateCue, _ number: Int) {
    (kind, self.cue, value) = (.date, cue.rawValue, Int32(truncatingIfNeeded: number))
  }
}

/// A word or phrase of the lexicon where it stands in a text.
struct Match: Sendable {
  /// The first word, as its place among the text's words.
  private let firstWord: Int32
  /// The last word.
  private let lastWord: Int32
  /// What it means.
  let meaning: Meaning

  init(first: Int, last: Int, meaning: Meaning) {
    firstWord = Int32(truncatingIfNeeded: first)
    lastWord = Int32(truncatingIfNeeded: last)
    self.meaning = meaning
  }

  /// The first word.
  var first: Int { Int(firstWord) }
  /// The last word.
  var last: Int { Int(lastWord) }
}
