import Findings
import LetterModel
import Testing

/// What a sentence takes from the sentences before it, and from who writes; every letter is of 15 June 2009.
@Suite struct ToldBeforeTests {
  @Test(arguments: [
    (
      "Op 3 mei 2009 sloot Peru zijn ambassade in Kaboel. Chili deed dat twee dagen later.",
      ["measure 2009-05-03 PE occurred", "measure 2009-05-05 CL occurred"]
    ),
    (
      "De sancties tegen Peru gelden sinds 3 mei 2007. Vorige week heeft de Raad ze verlengd.",
      ["sanction 2007-05-03 PE ongoing", "sanction 2009-06-08/2009-06-14 PE occurred"]
    ),
    (
      "Het Chileense voorzitterschap, dat op 1 juli 2009 afloopt, was geen succes.",
      ["chairmanship 2009-07-01 CL planned"]
    ),
    // The country of the sentence before, not the one that the paragraph names most.
    (
      "Peru en nogmaals Peru. Daarover staat niets in de kranten van Peru. Nu Chili. Op 3 mei 2009 viel het leger de "
        + "hoofdstad aan.",
      ["conflict 2009-05-03 CL occurred"]
    ),
  ]) func inDutch(_ text: String, _ events: [String]) throws {
    #expect(try ToldEvents.of(text, "nl") == events)
  }

  @Test(arguments: [
    (
      "On 3 May 2009 Peru suspended its aid to Haiti. Chile followed suit two days later.",
      ["measure 2009-05-03 PE HT occurred", "measure 2009-05-05 CL occurred"]
    ),
    // Of two clauses each has its own status.
    (
      "In view of the streets of Lima, where on 3 May 2009 ten Peruvians were killed, the journey has been cancelled.",
      ["conflict 2009-05-03 PE occurred"]
    ),
    (
      "From Lima we went on to Chile, where we arrived on 3 May 2009.",
      ["visit out 2009-05-03 CL occurred"]
    ),
    (
      "In 2007, when Peru closed its market to our cheese, nobody came.",
      ["measure 2007 PE occurred"]
    ),
    ("Our legation in Peru was withdrawn on 3 May 1909.", ["measure 1909-05-03 PE occurred"]),
    ("It was in February 2008, when Peru was quiet.", []),
  ]) func inEnglish(_ text: String, _ events: [String]) throws {
    #expect(try ToldEvents.of(text, "en") == events)
  }

  /// The events of a letter of several passages.
  private func events(_ passages: [String], _ language: String) throws -> [Event] {
    var facts = LetterFacts(id: try #require(LetterID("voorbeeld-1")))
    facts.date = CalendarDate(iso: "2009-06-15")
    facts.language = language
    let found = LetterFinder.find(
      in: passages.enumerated().map { place, text in
        Passage(id: "p\(place)", kind: .paragraph, page: 1, text: text)
      }, of: facts, rules: ToldEvents.rules)
    return found.events
  }

  @Test func whoWritesForAnotherCountryTakesPart() throws {
    let call =
      "It is a long way, but I called on the Minister of Finance on 3 May 2009 and found him at home."
    let event = try #require(try events(["Embassy of Chile", "It is cold.", call], "en").first)
    #expect(event.type == .meeting && event.countries == ["CL"])
    // The words that prove it are those of the deed, wherever its country is told.
    #expect(event.evidence.map(\.quote) == ["called on the Minister of Finance on 3 May 2009"])
    #expect(try events(["Embassy of the Netherlands", "It is cold.", call], "en").isEmpty)
  }

  @Test func aCapitalAloneInALetterheadSpeaksForNobody() throws {
    let facts = try ToldEvents.findings("Lima", "en").countries
    #expect(facts.isEmpty)
    #expect(
      try ToldEvents.findings("The report of our Lima office is late.", "en").countries.isEmpty)
    #expect(try ToldEvents.findings("Lima has protested.", "en").countries.map(\.code) == ["PE"])
  }

  @Test(arguments: [
    // Whom a statement speaks of is not invited by it.
    (
      "On 3 May 2009 the President of Peru declared that he would invite the Powers.",
      "statement 2009-05-03 PE occurred"
    ),
    // Somebody of elsewhere goes elsewhere.
    ("The Emperor arrived in Chile on 3 May 1909.", "visit none 1909-05-03 CL occurred"),
    (
      "The rulers of Peru and Chile met at Lima on 3 May 1909.",
      "meeting none 1909-05-03 PE CL occurred"
    ),
    // Who comes to see is a guest, and no mission.
    ("A delegation from Peru visited Leiden on 3 May 2009.", "visit in 2009-05-03 PE occurred"),
    ("Observers from Peru travelled to Chile on 3 May 2009.", "mission 2009-05-03 PE CL occurred"),
    ("The Siamese envoy protested on 3 May 1909.", "statement 1909-05-03 TH occurred"),
  ]) func whoGoesWhere(_ text: String, _ event: String) throws {
    #expect(try ToldEvents.of(text, "en") == [event])
  }

  @Test func whatAMemberAsksIsNoEvent() throws {
    let text =
      "In het debat van 3 juni vroeg het lid Jansen welke sancties tegen Peru dit najaar aflopen."
    #expect(try ToldEvents.of(text, "nl") == [])
  }
}
