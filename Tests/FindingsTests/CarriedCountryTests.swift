import Findings
import LetterModel
import Testing

/// Whose event a sentence tells that names no country; every letter is of 15 June 2009, and its paragraphs are parted by ` / `.
@Suite struct CarriedCountryTests {
  /// A letter's title, its text, and the events in it.
  typealias Case = (title: String?, text: String, events: [String])

  static let dutch: [Case] = [
    // What the letter is about, and not whoever the sentence before names beside it.
    (
      "Betrekkingen met Peru",
      "Chili heeft een vlootbasis in de buurt. / Op 3 mei 2009 werd de ambassadeur ontboden.",
      ["measure 2009-05-03 PE"]
    ),
    (
      "Toestand in Peru",
      "In Peru is het onrustig. Chili ving vluchtelingen op. Op 3 mei 2009 trad de premier af.",
      ["other 2009-05-03 PE"]
    ),
    // Another country, where the paragraph tells of no other.
    (
      "Toestand in Peru", "In Chili is het rustig. Op 3 mei 2009 trad de premier af.",
      ["other 2009-05-03 CL"]
    ),
    // A letter without a title is about the country that it names first.
    (
      nil,
      "In Peru viel het leger op 3 mei 2009 de hoofdstad aan. / Chili ving vluchtelingen op. / Op 5 mei 2009 werden de sancties opgeheven.",
      ["conflict 2009-05-03 PE", "sanction 2009-05-05 PE"]
    ),
    // As who leads, as an example, as a way, as one man's origin a country is only mentioned.
    (
      "Peru",
      "Onder bemiddeling van het Chileense voorzitterschap werd op 3 mei 2009 een wapenstilstand gesloten.",
      ["agreement 2009-05-03 PE"]
    ),
    (
      nil, "Peru is arm. Anders dan in Chili is er honger. Op 3 mei 2009 trad de premier af.",
      ["other 2009-05-03 PE"]
    ),
    (
      nil, "Peru krijgt goederen, die via Chili gaan. Op 3 mei 2009 trad de premier af.",
      ["other 2009-05-03 PE"]
    ),
    (
      nil, "Peru is arm. De bemiddelaar was een Chileen. Op 3 mei 2009 trad de premier af.",
      ["other 2009-05-03 PE"]
    ),
    // The two told of last, or the one beside home.
    (
      "Chili",
      "Peru en Chili hebben een oud geschil. / Op 3 mei 2009 ondertekenden beide landen een verdrag.",
      ["agreement 2009-05-03 PE CL"]
    ),
    (
      nil, "De minister sprak met Peru. Op 3 mei 2009 ondertekenden beide landen een verdrag.",
      ["agreement 2009-05-03 PE"]
    ),
    // A longer list is of no one country.
    (
      nil, "Chili, Peru, Cuba en Haïti zijn lid. Op 3 mei 2009 trad de premier af.", []
    ),
    // What is told with a sum, and a round of talks, of a letter's one country.
    ("Peru", "Op 3 mei 2009 is € 2 miljoen toegezegd.", ["aid 2009-05-03 PE"]),
    ("Peru", "De eerste ronde had plaats op 3 mei 2009.", ["negotiation 2009-05-03 PE"]),
    ("Peru", "Op 3 mei 2009 is de noodtoestand uitgeroepen.", ["other 2009-05-03 PE"]),
    // Papers are no guests.
    ("Peru", "Ter griffie ontvangen op 3 mei 2009.", []),
    // A treaty is signed anywhere.
    ("Peru", "In Havana werd op 3 mei 2009 een verdrag gesloten.", ["agreement 2009-05-03 PE"]),
    // A treaty that is only cited, by its day.
    (
      nil, "Het Verdrag van 28 juli 1951 over vluchtelingen, gesloten te Genève, bindt ook Peru.",
      []
    ),
    (
      nil,
      "Op grond van het op 10 april 1972 te Londen tot stand gekomen Verdrag mag Peru dat niet.", []
    ),
    (
      nil, "Dat is in strijd met het Verdrag van Wenen van 24 april 1963, waarbij Peru partij is.",
      []
    ),
    (nil, "Resolutie 2254 van 18 december 2008 veroordeelt Peru.", []),
    (
      "Peru", "De minister schrijft: door de Kamer der Staten-Generaal ontvangen op 3 mei 2009.", []
    ),
    (nil, "Het verdrag van 28 juli 1951 met Peru loopt nog.", ["agreement 1951-07-28 PE"]),
  ]

  @Test(arguments: dutch) func inDutch(_ letter: Case) throws {
    #expect(try told(letter.title, letter.text, "nl") == letter.events)
  }

  static let english: [Case] = [
    (
      "Peru", "The Chilean embassy helped us. On 3 May 2009 the Council lifted the sanctions.",
      ["sanction 2009-05-03 PE"]
    ),
    (
      "Peru",
      "A mob attacked the embassy of Chile. A mission of ten arrives on 3 July 2009 to observe.",
      ["mission 2009-07-03 PE"]
    ),
    (
      "Peru", "A team led by a Chilean policeman arrived on 3 May 2009.", []
    ),
    (
      "Peru", "We recognised the government on 3 May 2009, as did Chile.",
      ["measure 2009-05-03 PE"]
    ),
    (
      nil, "Unlike Chile, Peru expelled two diplomats on 3 May 2009.", ["measure 2009-05-03 PE"]
    ),
    (
      nil, "Peru and Chile have a long dispute. On 3 May 2009 both countries signed a treaty.",
      ["agreement 2009-05-03 PE CL"]
    ),
    (
      nil, "On 3 May 2009 the Organization of American States suspended Peru.",
      ["measure 2009-05-03 PE"]
    ),
    (nil, "Mr Diaz, who was born in Peru on 3 May 1962, came to us.", []),
  ]

  @Test(arguments: english) func inEnglish(_ letter: Case) throws {
    #expect(try told(letter.title, letter.text, "en") == letter.events)
  }

  private func told(_ title: String?, _ text: String, _ language: String) throws -> [String] {
    var facts = LetterFacts(id: try #require(LetterID("voorbeeld-1")))
    facts.date = CalendarDate(iso: "2009-06-15")
    facts.language = language
    facts.subject = title
    let passages = text.split(separator: " / ").enumerated().map { place, text in
      Passage(id: "p\(place)", kind: .paragraph, page: 1, text: String(text))
    }
    let found = LetterFinder.find(in: passages, of: facts, rules: ToldEvents.rules)
    return found.events.map { event in
      "\(event.type.rawValue) \(event.date?.edtf ?? "-") \(event.countries.joined(separator: " "))"
    }
  }
}
