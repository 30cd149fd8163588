import Diagnostics
import EditionModel
import LetterModel
import Registers
import Testing

@Suite struct EditionGathererTests {
  private func letter(
    _ name: String, _ date: String?, number: String? = nil,
    change: (inout LetterFindings, LetterID) -> Void = { _, _ in }
  ) throws -> EditionLetter {
    let id = try #require(LetterID(name))
    var facts = LetterFacts(id: id)
    facts.date = date.flatMap { CalendarDate(iso: $0) }
    if let number {
      facts.dossiers = [Dossier(number: "31700-V")]
      facts.number = number
    }
    var findings = LetterFindings()
    change(&findings, id)
    return EditionLetter(facts: facts, findings: findings, pages: [])
  }

  private func gather(_ letters: [EditionLetter]) -> Edition {
    EditionGatherer.gather(letters, topics: .builtIn, home: "NL").value
  }

  @Test func lettersStandByDateThenNameAndUndatedLast() throws {
    let edition = gather([
      try letter("a", nil), try letter("c", "2009-06-15"), try letter("b", "2009-06-15"),
      try letter("d", "2008-01-01"),
    ])
    #expect(edition.letters.map(\.facts.id.rawValue) == ["d", "b", "c", "a"])
  }

  @Test func dossiersKnowWhatTheyLack() throws {
    let edition = gather([
      try letter("a", "2009-01-01", number: "104"), try letter("b", "2008-01-01", number: "90"),
      try letter("c", "2009-02-01", number: "E"), try letter("d", "2009-03-01", number: "91"),
    ])
    let dossier = try #require(edition.dossiers.first)
    #expect(dossier.number == "31 700 V" && dossier.slug == "31700-V")
    #expect(dossier.letters.map { edition.letters[$0].facts.number } == ["90", "91", "104", "E"])
    #expect(dossier.missing == [92...103])
  }

  /// A letter may call itself anything: what no dossier reaches is no number, and leaves no gap.
  @Test func aNumberThatNoDossierReachesIsNone() throws {
    let edition = gather([
      try letter("a", "2009-01-01", number: "\(Int.max)"),
      try letter("b", "2009-01-02", number: "\(Int.max)"),
      try letter("c", "2009-01-03", number: "\(Int.min)"),
      try letter("d", "2009-01-04", number: "5"), try letter("e", "2009-01-05", number: "7"),
    ])
    let dossier = try #require(edition.dossiers.first)
    #expect(dossier.missing == [6...6])
    #expect(dossier.letters.count == 5)
    #expect(["31700-V", "31700 v", "31 700 V"].allSatisfy(dossier.isNumbered))
    #expect(!dossier.isNumbered("31 701 V"))
  }

  @Test func citationsLeadBothWays() throws {
    let edition = gather([
      try letter("a", "2009-01-01", number: "104"),
      try letter("b", "2009-02-01", number: "105") { findings, id in
        let evidence = Evidence(letter: id, passage: "p", page: nil, quote: "q", sentence: "s")
        findings.citations = [
          Citation(dossier: "31 700 V", number: "104", evidence: evidence),
          Citation(dossier: "31 700 V", number: "105", evidence: evidence),
        ]
      },
    ])
    #expect(edition.letters.map(\.cites) == [[], [0]])
    #expect(edition.letters.map(\.citedBy) == [[1], []])
  }

  @Test func anEventOfTwoLettersIsOneAndTheLaterKnowsBetter() throws {
    func event(_ id: LetterID, _ status: EventStatus, _ asOf: String) -> Event {
      var event = Event(
        id: "x", type: .visit, countries: ["KZ"],
        date: CalendarDate(iso: "2009-06-04").map { .point(.day($0)) }, extent: .moment,
        status: status,
        evidence: [Evidence(letter: id, passage: "p", page: 1, quote: "q", sentence: "s")])
      event.asOf = CalendarDate(iso: asOf)
      return event
    }
    let edition = gather([
      try letter("b", "2009-06-15") { $0.events = [event($1, .occurred, "2009-06-15")] },
      try letter("a", "2009-05-01") { $0.events = [event($1, .planned, "2009-05-01")] },
    ])
    #expect(edition.events.map(\.id) == ["2009-06-04-visit-kz"])
    #expect(edition.events.first?.status == .occurred)
    #expect(edition.events.first?.evidence.map(\.letter.rawValue) == ["a", "b"])
    #expect(edition.relations.map(\.country) == ["KZ"])
  }

  @Test func aTopicThatTheRegisterLacksIsTold() throws {
    let one = try letter("b", "2009-01-01") { letter, _ in
      letter.topics = [TopicMention(topic: "mensenrechte", count: 0, evidence: nil)]
    }
    var two = one
    two.facts = LetterFacts(id: try #require(LetterID("c")))
    let told = EditionGatherer.gather([one, two], topics: .builtIn, home: "NL")
    let unknown = told.value.unknownTopics.map { $0.told(at: Place(path: $0.path)) }
    #expect(unknown.map(\.code) == [.topicUnknown])
    #expect(unknown.first?.place.path == "b")
    #expect(
      unknown.first?.message == "the register has no topic “mensenrechte”; 2 letters name it")
    #expect(unknown.first?.advice == "did you mean “mensenrechten”?")
    #expect(told.value.topics.map(\.slug) == ["mensenrechte"])
  }

  @Test func topicsAreNamedByAddressOrInAnyLanguage() throws {
    let names = ["mensenrechten", "Human rights", "Été à Genève", "ete a geneve!", "Права"]
    let letter = try letter("a", "2009-01-01") { letter, _ in
      letter.topics = names.map { TopicMention(topic: $0, count: 0, evidence: nil) }
    }
    let topics = EditionGatherer.gather([letter], topics: .builtIn, home: "NL").value.topics
    #expect(topics.map(\.slug) == ["mensenrechten", "ete-a-geneve", "ete-a-geneve-2", "topic"])
  }
}
