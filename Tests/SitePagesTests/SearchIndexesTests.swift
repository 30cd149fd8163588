import EditionModel
import LetterModel
import Testing

@testable import SitePages

/// A language with many letters has an index for each decade.
@Suite struct SearchIndexesTests {
  private static func letter(_ number: Int, _ language: String, _ year: Int?) throws
    -> EditionLetter
  {
    var facts = LetterFacts(id: try #require(LetterID("a\(number)")))
    facts.language = language
    facts.date = year.flatMap { CalendarDate(year: $0, month: 5, day: 1) }
    return EditionLetter(facts: facts, findings: LetterFindings(), pages: [])
  }

  @Test func onlyALanguageWithManyIsDivided() throws {
    let letters = try [
      Self.letter(1, "nl", 1999), Self.letter(2, "nl", 2000), Self.letter(3, "nl-BE", 2009),
      Self.letter(4, "nl", nil), Self.letter(5, "en-GB", 2001), Self.letter(6, "", 2001),
    ]
    let few = SearchIndexes(letters, most: 4)
    #expect(few.names(of: letters) == ["en", "nl", "und"])
    let many = SearchIndexes(letters, most: 3)
    #expect(
      letters.map { many.name(for: $0.facts) } == [
        "nl-1990", "nl-2000", "nl-2000", "nl", "en", "und",
      ])
  }
}
