internal import Languages
internal import Registers
internal import WordTrees

/// How one language names countries: a file `countries.<language>.yml`.
struct CountryData: Sendable {
  /// By ISO 3166-1 code.
  var countries: [String: Forms]
  /// Phrases that hold a country's name and mean none.
  var noCountry: [String]
  /// Words by which a name is told to be no country, by what they tell.
  var cues: [String: [String]]
  /// What names and adjectives become.
  private let nameForms: Inflections
  private let adjectiveForms: Inflections

  /// The forms of one country's name.
  struct Forms: Sendable {
    var name: [String]?
    var adjective: [String]?
    var people: [String]?
    var capital: [String]?
    var letters: [String]?
    /// Forms that an editor took away.
    var refused: [String]?

    fileprivate init(_ tree: WordTree) {
      name = tree[ifAny: "name"]?.words
      adjective = tree[ifAny: "adjective"]?.words
      people = tree[ifAny: "people"]?.words
      capital = tree[ifAny: "capital"]?.words
      letters = tree[ifAny: "letters"]?.words
    }
  }

  private init(_ tree: WordTree) {
    countries = tree["countries"].members.mapValues(Forms.init)
    noCountry = tree["no-country"].words
    cues = tree["cues"].listsByName
    let inflections = tree[ifAny: "inflections"]
    nameForms = Inflections(inflections?[ifAny: "name"])
    adjectiveForms = Inflections(inflections?[ifAny: "adjective"])
  }

  /// What the program knows of each language, read once.
  static let builtIn: [String: CountryData] = Language.builtIn.compactMapValues { language in
    BuiltInData.tree("countries.\(language.tag).yml").map(CountryData.init)
  }

  /// The codes in order: a country's place in it is what the lexicon's meanings hold.
  var codes: [String] { countries.keys.sorted() }

  /// Puts all names into the lexicon of a language.
  func fill(_ lexicon: inout Lexicon) {
    for (place, code) in codes.enumerated() {
      guard let forms = countries[code] else { continue }
      var refused = Set((forms.refused ?? []).map { $0.lowercased() })
      var taken: Set<String> = []
      for (form, kind) in named(forms) {
        if refused.contains(form.lowercased()) {
          taken.insert(form.lowercased())
        } else {
          lexicon.add(form, Meaning(kind, place))
        }
      }
      // What is none of the country's own names holds one, and means none.
      refused.subtract(taken)
      for phrase in refused.sorted() { lexicon.add(phrase, Meaning(.noCountry, 0)) }
    }
    for phrase in noCountry { lexicon.add(phrase, Meaning(.noCountry, 0)) }
    for cue in CountryCue.allCases {
      for word in cues["\(cue)"] ?? [] { lexicon.add(word, Meaning(cue)) }
    }
  }

  /// All forms of a country's names as letters write them.
  private func named(_ forms: Forms) -> [(form: String, kind: Meaning.Kind)] {
    let names = (forms.name ?? []).flatMap(nameForms.forms)
    let adjectives = (forms.adjective ?? []).flatMap(adjectiveForms.forms)
    return names.map { ($0, .countryName) } + adjectives.map { ($0, .countryAdjective) }
      + (forms.people ?? []).map { ($0, .countryPeople) }
      + (forms.capital ?? []).map { ($0, .capital) }
      + (forms.letters ?? []).map { ($0, .countryLetters) }
  }

  /// The same with what an editor laid down.
  func edited(by register: CountryRegister, language: String) -> CountryData {
    guard !register.countries.isEmpty else { return self }
    var data = self
    for (code, entry) in register.countries {
      guard var forms = data.countries[code] else { continue }
      func more(_ own: [String]?, _ form: CountryForm) -> [String] {
        (own ?? []) + entry.forms(form, in: language)
      }
      forms.name = more(more(forms.name, .names), .former)
      forms.adjective = more(forms.adjective, .adjectives)
      forms.people = more(forms.people, .people)
      forms.capital = more(forms.capital, .capitals)
      forms.letters = more(forms.letters, .letters)
      forms.refused = entry.refused(in: language)
      data.countries[code] = forms
    }
    return data
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
