import Findings
import Foundation
import LetterModel
import Registers
import Testing

/// Each rule of the events by a sentence that it was made for; every letter is of 15 June 2009.
@Suite struct EventRulesTests {
  private func events(_ text: String, _ language: String) throws -> [String] {
    try ToldEvents.of(text, language)
  }

  @Test(arguments: [
    // What was spoken of is no event.
    (
      "Op 4 mei 2009 heb ik in Athene met mijn Griekse ambtgenoot gesproken over een verdrag.",
      ["meeting out 2009-05-04 GR occurred"]
    ),
    // What was done by request was not requested.
    (
      "De onderhandelingen met Marokko begonnen op 3 maart 2009 op Marokkaans verzoek.",
      ["negotiation 2009-03-03 MA occurred"]
    ),
    // A word of status in another clause is another's.
    (
      "Op 7 april 2009 heb ik met mijn Deense ambtgenoot gebeld, die om overleg heeft verzocht.",
      ["call 2009-04-07 DK occurred"]
    ),
    // Verbs in two pieces.
    ("Finland trok op 3 april 2009 zijn ambassadeur terug.", ["measure 2009-04-03 FI occurred"]),
    ("Peru wees het bezoek van 3 april 2009 af.", ["visit out 2009-04-03 PE refused"]),
    // Each country's own date in brackets.
    (
      "Er waren verkiezingen in Chili (maart 2008), Peru (april 2008) en Bolivia.",
      ["election 2008-03 CL occurred", "election 2008-04 PE occurred"]
    ),
    // A word that only ends as a telling word does.
    ("De Europese Commissie oordeelde op 6 mei 2009 over Kroatië.", []),
    // What was asked or refused, where no word tells what.
    ("Italië heeft ons aanbod in 2008 afgewezen.", ["other 2008 IT refused"]),
    // The head of a Dutch compound stands last.
    (
      "Het grensverdrag met Duitsland is op 2 maart 2009 gesloten.",
      ["agreement 2009-03-02 DE occurred"]
    ),
    // Who visits whom.
    (
      "Het bezoek van de Zweedse minister van Handel op 3 mei 2009 verliep goed.",
      ["visit in 2009-05-03 SE occurred"]
    ),
    ("Op 3 mei 2009 bracht ik een bezoek aan Zweden.", ["visit out 2009-05-03 SE occurred"]),
    // The stop of an abbreviation parts nothing.
    ("De hulp aan Laos is per 1 april jl. opgeschort.", ["measure 2009-04-01 LA occurred"]),
    // Of one word's two meanings that which another word tells too.
    (
      "Op 3 maart 2009 is het visserijakkoord met Peru gesloten.",
      ["agreement 2009-03-03 PE occurred"]
    ),
    ("Op 3 maart 2009 is de ambassade in Peru gesloten.", ["measure 2009-03-03 PE occurred"]),
    // The next sentence's first word is none of this one's.
    (
      "De Zweedse minister was op 3 mei 2009 in Den Haag op bezoek. Van wie dat kwam, is niet bekend.",
      ["visit in 2009-05-03 SE occurred"]
    ),
    // What is denied is no event.
    ("Er heeft op 3 mei 2009 geen bezoek aan Oman plaatsgevonden.", []),
    // What belongs to parliament is no event.
    ("Tijdens het debat van 3 mei 2009 kwam Oman aan de orde.", []),
    // A year alone is no other clause's.
    ("Denemarken tekende een verdrag; in 2030 moet het doel zijn bereikt.", []),
    // Days with a month in common are each a date.
    (
      "Op 3 en 17 maart 2009 bezocht ik Polen.",
      ["visit out 2009-03-03 PL occurred", "visit out 2009-03-17 PL occurred"]
    ),
  ])
  func aDutchSentenceTellsItsEvents(_ text: String, _ expected: [String]) throws {
    #expect(try events(text, "nl") == expected)
  }

  @Test(arguments: [
    (
      "Later this month, from 27 to 29 June, Their Majesties will visit Canada.",
      ["visit out 2009-06-27/2009-06-29 CA planned"]
    ),
    (
      "The Norwegian Prime Minister visited The Hague on 29 May 2009.",
      ["visit in 2009-05-29 NO occurred"]
    ),
    (
      "On 12 Feb. 2009 the memorandum with Chile was signed.",
      ["agreement 2009-02-12 CL occurred"]
    ),
    (
      "President Bachelet of Chile arrives in the Netherlands on 11 July and leaves the next day.",
      ["visit in 2009-07-11/2009-07-12 CL planned"]
    ),
    (
      "On 3 May 2009 Kenya abolished the visa for our citizens.",
      ["measure 2009-05-03 KE occurred"]
    ),
  ])
  func anEnglishSentenceTellsItsEvents(_ text: String, _ expected: [String]) throws {
    #expect(try events(text, "en") == expected)
  }

  @Test(arguments: [
    (
      "Tijdens mijn bezoek aan Oman op 3 mei 2009 bracht ik ook een beleefdheidsbezoek aan "
        + "minister-president Al Said.", "nl"
    ),
    ("Op 3 mei 2009 sprak ik in Zagreb met oud-minister-president Sanader van Kroatië.", "nl"),
    ("On 3 May 2009 I visited Oman together with the vice‑president of the Commission.", "en"),
    ("Op 3 mei 2009 bezocht ik Bosnië-Herzegovina-Noordoost.", "nl"),
  ]) func aQuoteBeginsAndEndsWithWholeWords(_ text: String, _ language: String) throws {
    var facts = LetterFacts(id: try #require(LetterID("voorbeeld-1")))
    facts.date = CalendarDate(year: 2009, month: 6, day: 15)
    facts.language = language
    let passage = Passage(id: "p1", kind: .paragraph, page: 1, text: text)
    let quotes = LetterFinder.find(in: [passage], of: facts, rules: ToldEvents.rules).events
      .flatMap(\.evidence).map(\.quote)
    #expect(!quotes.isEmpty)
    let marks = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-‑’'/"))
    for quote in quotes {
      let range = try #require(text.range(of: quote))
      let before = text[..<range.lowerBound].unicodeScalars.last
      let after = text[range.upperBound...].unicodeScalars.first
      #expect(before.map(marks.contains) != true, "\(quote)")
      #expect(after.map(marks.contains) != true, "\(quote)")
    }
  }

  @Test func theCountryOfAParagraphStandsForASentenceWithoutAny() throws {
    let text = """
      Servië blijft van belang. Kroatië deelt die zorg, en Kroatië stuurde hulp. Op 3 mei 2009 is \
      het akkoord ondertekend.
      """
    #expect(try events(text, "nl") == ["agreement 2009-05-03 HR occurred"])
  }
}
