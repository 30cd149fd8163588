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
    /// A word of the country grammar; the value is a `CountryCue`.
    case countryCue
    /// An organisation; the value is its place in the table of organisations.
    case organisation
    /// A topic; the value is its place in the register.
    case topic
    // Dates: the value is a `DateWord`'s number, with its own number beside it.
    case date
    /// A word of the event grammar; the value is an `EventCue`'s number.
    case event
    /// A word of a citation; the value is a `CitationCue`'s place.
    case citation
  }

  /// The kind of thing.
  var kind: Kind
  /// Which of its kind.
  var value: Int32

  init(_ kind: Kind, _ value: Int) {
    self.kind = kind
    self.value = Int32(truncatingIfNeeded: value)
  }
}

/// A word or phrase of the lexicon where it stands in a text.
struct Match: Sendable {
  /// The first word.
  var first: Int
  /// The last word.
  var last: Int
  /// What it means.
  var meaning: Meaning
}
