import Findings
import LetterModel
import Registers
import Testing

@Suite struct SeedFindingsTests {
  private func findings() throws -> LetterFindings {
    let facts = try #require(SeedLetter.facts)
    return LetterFinder.find(
      in: SeedLetter.passages, of: facts,
      rules: FindingRules(topics: .builtIn, home: "NL"))
  }

  @Test func theCountriesAreThoseOfTheLetter() throws {
    let countries = try findings().countries
    #expect(countries.map(\.code) == ["KZ", "BE"])
    #expect(countries.first?.isRelation == true)
    #expect(countries.last?.isRelation == false)
  }

  @Test func theVisitCameIn() throws {
    let visit = try #require(findings().events.first { $0.type == .visit })
    #expect(visit.date?.edtf == "2009-06-04")
    #expect(visit.countries == ["KZ"] && visit.direction == .in && visit.status == .occurred)
    #expect(visit.printed == "4 juni 2009")
    #expect(visit.asOf?.description == "2009-06-15")
  }

  @Test func theMemorandumIsToldTwice() throws {
    let agreements = try findings().events.filter { $0.type == .agreement }
    #expect(agreements.count == 1)
    let signed = try #require(agreements.first)
    #expect(signed.date?.edtf == "2009-06-04")
    #expect(signed.evidence.count == 2)
    #expect(signed.evidence.map(\.passage) == ["p1", "p6"])
  }

  @Test func theChairmanshipIsPlannedForAllOf2010() throws {
    let events = try findings().events.filter { $0.type == .chairmanship }
    #expect(events.count == 1)
    #expect(events.first?.date?.edtf == "2010" && events.first?.extent == .span)
    #expect(events.first?.status == .planned)
    #expect(events.first?.organisations.contains("OVSE") == true)
  }

  @Test func theCourtesyCallIsAMeetingOfTheVisit() throws {
    let events = try findings().events.filter { $0.type == .meeting }
    #expect(events.map(\.date?.edtf) == ["2009-06-04"])
  }

  @Test func everyQuoteStandsInItsPassage() throws {
    for event in try findings().events {
      for evidence in event.evidence {
        let passage = SeedLetter.passages.first { $0.id == evidence.passage }
        #expect(passage?.text.contains(evidence.quote) == true)
        #expect(passage?.text.contains(evidence.sentence) == true)
      }
    }
  }

  @Test func theTopicsHaveTheirSentence() throws {
    let topics = try findings().topics
    let slugs = Set(topics.map(\.topic))
    #expect(slugs.isSuperset(of: ["mensenrechten", "ovse", "godsdienstvrijheid", "consulair"]))
    #expect(topics.first { $0.topic == "ovse" }?.evidence?.sentence.hasPrefix("Dit bezoek") == true)
  }

  /// “OVSE-voorzitterschap” is a chairmanship as a whole and by its end.
  @Test func aWordIsExplainedOnce() throws {
    let facts = try #require(SeedLetter.facts)
    let sentences = LetterExplainer.sentences(
      of: SeedLetter.passages, facts, found: try findings(),
      rules: FindingRules(topics: .builtIn, home: "NL"))
    let heading = try #require(sentences.first { $0.passage == "p2" })
    #expect(
      heading.findings == [
        "country KZ by name: Kazachstan", "word (chairmanship, light): voorzitterschap",
      ])
  }
}
