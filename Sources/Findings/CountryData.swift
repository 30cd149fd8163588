internal import Yams

/// How one language names countries: a file `countries.<language>.yml`.
struct CountryData: Decodable, Sendable {
  /// By ISO 3166-1 code.
  var countries: [String: Forms]
  /// Phrases that hold a country's name and mean none.
  var noCountry: [String]
  /// Words by which a name is told to be no country, by what they tell.
  var cues: [String: [String]]

  enum CodingKeys: String, CodingKey {
    case countries, cues
    case noCountry = "no-country"
  }

  /// The forms of one country's name.
  struct Forms: Decodable, Sendable {
    var name: [String]?
    var adjective: [String]?
    var people: [String]?
    var capital: [String]?
    var letters: [String]?
  }

  /// The codes in order: a country's place in it is what the lexicon's meanings hold.
  var codes: [String] { countries.keys.sorted() }

  /// Puts all names into the lexicon of a language.
  func fill(_ lexicon: inout Lexicon, language: String) {
    for (place, code) in codes.enumerated() {
      guard let forms = countries[code] else { continue }
      for name in forms.name ?? [] {
        lexicon.add(name, Meaning(.countryName, place))
        if language == "nl", !name.hasSuffix("s") {
          lexicon.add(name + "s", Meaning(.countryName, place))
        }
      }
      for adjective in forms.adjective ?? [] {
        for form in Self.inflected(adjective, language: language) {
          lexicon.add(form, Meaning(.countryAdjective, place))
        }
      }
      for people in forms.people ?? [] { lexicon.add(people, Meaning(.countryPeople, place)) }
      for capital in forms.capital ?? [] { lexicon.add(capital, Meaning(.capital, place)) }
      for letters in forms.letters ?? [] {
        lexicon.add(letters, Meaning(.countryLetters, place))
      }
    }
    for phrase in noCountry { lexicon.add(phrase, Meaning(.noCountry, 0)) }
    for cue in CountryCue.allCases {
      for word in cues["\(cue)"] ?? [] { lexicon.add(word, Meaning(cue)) }
    }
  }

  /// A Dutch adjective takes -e, and -ees becomes -ese; others stay as they are.
  private static func inflected(_ adjective: String, language: String) -> [String] {
    guard language == "nl" else { return [adjective] }
    if adjective.hasSuffix("e") || adjective.hasSuffix("i") { return [adjective] }
    if adjective.hasSuffix("ees") { return [adjective, adjective.dropLast(2) + "se"] }
    return [adjective, adjective + "e"]
  }
}

/// What a word tells of a country's name beside it.
enum CountryCue: UInt8, CaseIterable, Sendable {
  /// A person's name follows.
  case person
  /// A place follows.
  case venue
  /// A government, which a place may follow.
  case government
  /// Something that governments have, which “of” and a place may follow.
  case voice
  case of, from
  /// Joins the names of a list.
  case list
  case article
  /// A population by its origin.
  case population
  /// A town follows, and no country: `te Luxemburg`.
  case town
}
