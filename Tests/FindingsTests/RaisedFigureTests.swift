import Findings
import LetterModel
import Registers
import Testing

/// Figures above and below the line are those of a word that is looked for, or else a note's call.
@Suite struct RaisedFigureTests {
  private func topics(
    _ text: String, terms: [String], of language: String = "nl"
  ) throws -> [TopicMention] {
    var register = TopicRegister()
    register.topics = [Topic(slug: "a", names: ["nl": "A"], terms: [language: terms], broader: nil)]
    var facts = LetterFacts(id: try #require(LetterID("voorbeeld-1")))
    facts.language = "nl"
    let passage = Passage(id: "p1", kind: .paragraph, page: 1, text: text)
    let rules = FindingRules(topics: register, home: "NL")
    return LetterFinder.find(in: [passage], of: facts, rules: rules).topics
  }

  @Test(arguments: [
    ("CO2", "De uitstoot van CO₂ daalt.", "CO₂"), ("CO₂", "De uitstoot van CO2 daalt.", "CO2"),
    ("CO2", "De CO₂-heffing komt.", "CO₂"), ("m2", "Het is 400 m² groot.", "m²"),
    ("H2O", "Water is H₂O.", "H₂O"), ("CO2*", "Een CO₂vrij huis.", "CO₂"),
  ])
  func aWordIsFoundWhereverItsFiguresStand(_ term: String, _ text: String, _ quote: String) throws {
    let found = try topics(text, terms: [term])
    #expect(found.count == 1)
    #expect(found.first?.evidence?.quote.contains(quote) == true)
  }

  @Test func termsOfNoLanguageAreThoseOfEach() throws {
    #expect(try topics("De veerpont vaart.", terms: ["veerpont"], of: "und").count == 1)
    #expect(try topics("De veerpont vaart.", terms: ["veerpont"], of: "en").isEmpty)
  }

  @Test func aNotesCallIsNoPartOfItsWord() throws {
    #expect(try topics("Het verdrag² is oud.", terms: ["verdrag"]).count == 1)
    #expect(try topics("Het verdrag² is oud.", terms: ["verdrag2"]).count == 1)
    #expect(try topics("Het verdrag is oud.", terms: ["verdrag2"]).isEmpty)
    let dates = DateFinder.dates(
      in: "op 4 mei 2009²", writtenOn: CalendarDate(iso: "2009-06-15"), language: "nl")
    #expect(dates.map { $0.date?.edtf } == ["2009-05-04"])
  }
}
