import Diagnostics
import EditionModel
import Findings
import LetterModel
import Registers
import Testing

/// What an editor's entries make of the events that letters tell.
@Suite struct EventEditingTests {
  private static let rules = FindingRules(registers: RegisterSet(), home: "NL")

  /// The letters of these tests: two tell one visit, and one a planned meeting and an agreement.
  private static let texts: [(name: String, date: String, text: String)] = [
    ("a", "2009-05-01", "Op 4 juni 2009 zal de Kazachstaanse minister Nederland bezoeken."),
    ("b", "2009-06-15", "Op 4 juni 2009 bracht de Kazachstaanse minister een bezoek aan Den Haag."),
    (
      "c", "2009-07-01",
      "Op 8 september 2009 ontmoet ik mijn Noorse ambtgenoot. "
        + "Op 17 februari 2009 hebben Nederland en Noorwegen een memorandum ondertekend."
    ),
  ]

  private func gather(
    _ register: String = "", own: [String: String] = [:], reversed: Bool = false,
    drafts: Set<String> = [], organisations: String = ""
  ) throws -> Checked<Edition> {
    var registers = RegisterSet()
    var diagnostics: [Diagnostic] = []
    registers.events = EventRegister.read(
      SourceFile(path: "Content/registers/events.yml", text: register),
      countries: FindingRules.knownCountries, home: "NL"
    ).adding(to: &diagnostics)
    registers.organisations = OrganisationRegister.read(
      SourceFile(path: "Content/registers/organisations.yml", text: organisations)
    ).adding(to: &diagnostics)
    var letters: [EditionLetter] = []
    for (name, date, text) in Self.texts where !drafts.contains(name) {
      var facts = LetterFacts(id: try #require(LetterID(name)))
      facts.date = CalendarDate(iso: date)
      facts.language = "nl"
      let passages = [Passage(id: "p", kind: .paragraph, page: 1, text: text)]
      let findings = LetterFinder.find(in: passages, of: facts, rules: Self.rules)
      var letter = EditionLetter(facts: facts, findings: findings, pages: [])
      letter.path = "Content/letters/\(name).md"
      let prover = QuoteProver(passages, of: facts, rules: Self.rules)
      letter.proofs = prover.proofs(of: registers.events).adding(to: &diagnostics)
      if let text = own[name] {
        let file = SourceFile(path: letter.path, text: "events:\n" + text)
        let register = EventRegister.read(
          file, part: 0..<file.bytes.count, of: facts.id, countries: FindingRules.knownCountries,
          home: "NL"
        ).adding(to: &diagnostics)
        letter.ownEvents = ProvenEvent.events(
          of: register, prover.proofs(of: register).adding(to: &diagnostics))
      }
      letters.append(letter)
    }
    let edition = EditionGatherer.gather(
      reversed ? letters.reversed() : letters, registers: registers, home: "NL", language: "en",
      drafts: Set(try drafts.map { try #require(LetterID($0)) })
    ).adding(to: &diagnostics)
    return Checked(edition, DiagnosticReport(diagnostics).diagnostics)
  }

  private func lines(_ edition: Edition) -> [String] {
    edition.events.map { event in
      let letters = event.evidence.map(\.letter.rawValue).joined(separator: " ")
      return "\(event.id): \(event.type.rawValue) \(event.countries.joined(separator: " ")) "
        + "\(event.date?.edtf ?? "-") \(event.status.rawValue) \(event.standing.rawValue), \(letters)"
    }
  }

  /// A letter that is wrong about an event says nothing of what became of it.
  @Test func whatALetterIsWrongAboutSettlesNothing() throws {
    let visit = { (edition: Edition) in
      edition.ledger.first { edition.events[$0.event].id == "2009-06-04-visit-kz" }
    }
    let told = try #require(visit(try gather().value))
    #expect(told.status == .planned && told.settlement?.evidence?.letter.rawValue == "b")
    let own = "  2009-06-04-visit-kz: { reject: true }\n"
    let wrong = try #require(visit(try gather(own: ["b": own]).value))
    #expect(wrong.status == .planned && wrong.settlement == nil)
    #expect(visit(try gather(own: ["a": own]).value) == nil, "it was never planned")
    #expect(visit(try gather("2009-06-04-visit-kz: { reject: true, reason: x }").value) == nil)
  }

  @Test func withoutARegisterAllIsFound() throws {
    let checked = try gather()
    #expect(checked.diagnostics.isEmpty)
    #expect(
      lines(checked.value) == [
        "2009-02-17-agreement-no: agreement NO 2009-02-17 occurred found, c",
        "2009-06-04-visit-kz: visit KZ 2009-06-04 occurred found, a b",
        "2009-09-08-meeting-no: meeting NO 2009-09-08 planned found, c",
      ])
  }

  @Test func confirmingChangesWhoStandsForItAlone() throws {
    let checked = try gather("2009-06-04-visit-kz: { confirm: true }")
    #expect(checked.diagnostics.isEmpty)
    #expect(
      lines(checked.value)[1]
        == "2009-06-04-visit-kz: visit KZ 2009-06-04 occurred confirmed, a b")
  }

  @Test func whatIsCorrectedHoldsAndTheRestStays() throws {
    let checked = try gather(
      """
      2009-06-04-visit-kz:
        date: 2009-06-05
        status: refused
        title: { nl: Het bezoek, en: The visit }
        organisations: [osce]
        evidence: { letter: b, quote: de Kazachstaanse minister }
      """)
    #expect(checked.diagnostics.isEmpty)
    let event = try #require(checked.value.events.first { $0.standing == .confirmed })
    #expect(event.id == "2009-06-04-visit-kz" && event.date?.edtf == "2009-06-05")
    #expect(event.status == .refused && event.type == .visit && event.countries == ["KZ"])
    #expect(event.title == "The visit" && event.organisations == ["OVSE"])
    #expect(event.evidence.map(\.letter.rawValue) == ["a", "b"])
    #expect(event.evidence.last?.quote == "de Kazachstaanse minister")
  }

  @Test func whatAnEditorSaysOfAnOpenEventStandsInTheLedger() throws {
    let planned = try gather().value
    #expect(planned.ledger.map(\.status) == [.planned, .planned])
    #expect(planned.ledger.map { $0.settlement?.status } == [.occurred, nil])
    let refused = try gather("2009-09-08-meeting-no: { status: refused }").value
    #expect(refused.ledger.map(\.status) == [.planned, .refused])
    #expect(refused.ledger.last?.settlement == nil)
    let happened = try gather("2009-09-08-meeting-no: { status: occurred }").value
    #expect(happened.ledger.map(\.status) == [.planned])
  }

  @Test func organisationsGoByTheNameAndAddressOfTheirRegister() throws {
    let events = "2009-06-04-visit-kz: { organisations: [osce, Zuidse Raad] }"
    let names = "Zuidse Raad:\n  slug: zuid\n  name: { en: Southern Council }\n"
    let entries = try gather(events, organisations: names).value.organisationEntries
    #expect(entries.map(\.name) == ["OSCE", "Southern Council"])
    #expect(entries.map(\.slug) == ["ovse", "zuid"])
    let taken = "OVSE:\n  name: { en: Alliance }\nZuidse Raad:\n  slug: ovse\n"
    let both = try gather(events, organisations: taken).value.organisationEntries
    #expect(both.map(\.slug) == ["ovse-2", "ovse"])
  }

  @Test func aDateThatIsWrongCanBeTakenAway() throws {
    let events = try gather("2009-06-04-visit-kz: { date: unknown }").value.events
    #expect(events.last?.id == "2009-06-04-visit-kz" && events.last?.date == nil)
  }

  @Test func aRejectedEventIsGoneWithItsRelation() throws {
    let checked = try gather("2009-06-04-visit-kz: { reject: true, reason: verzonnen }")
    #expect(checked.diagnostics.isEmpty)
    #expect(!lines(checked.value).contains { $0.contains("visit") })
    #expect(checked.value.relations.map(\.country) == ["NO"])
    #expect(checked.value.letters.first?.findings.countries.map(\.isRelation) == [false])
  }

  @Test func aLetterRejectsWhatItTellsItself() throws {
    let own = "  2009-06-04-visit-kz: { reject: true }\n"
    #expect(
      lines(try gather(own: ["b": own]).value)[1]
        == "2009-06-04-visit-kz: visit KZ 2009-06-04 planned found, a")
    let both = try gather(own: ["a": own, "b": own])
    #expect(both.diagnostics.isEmpty)
    #expect(both.value.events.count == 2)
    let other = try gather(own: ["c": own])
    #expect(other.diagnostics.map(\.code) == [.eventIdle])
    #expect(other.diagnostics.first?.advice?.contains("events.yml") == true)
    #expect(other.value.events.count == 3)
    let none = try gather(own: ["c": "  2009-12-24-treaty-no: { reject: true }\n"])
    #expect(none.diagnostics.first?.advice == "take it away", "no other event is near enough")
  }

  @Test func mergedEventsAreOneUnderTheFirstName() throws {
    let checked = try gather("2009-02-17-agreement-no: { merge: [2009-09-08-meeting-no] }")
    #expect(checked.diagnostics.isEmpty)
    #expect(
      lines(checked.value) == [
        "2009-02-17-agreement-no: agreement NO 2009-02-17 occurred confirmed, c c",
        "2009-06-04-visit-kz: visit KZ 2009-06-04 occurred found, a b",
      ])
    let named = try gather(
      "alles: { merge: [2009-06-04-visit-kz, 2009-09-08-meeting-no], type: other }")
    #expect(
      lines(named.value).last == "alles: other KZ NO 2009-06-04 planned confirmed, a b c")
  }

  private let added = """
    feest:
      type: other
      countries: [GE]
      date: 2009-08
      status: possible
      evidence: { letter: b, quote: bracht de Kazachstaanse minister }
    """

  @Test func aNewEventIsAddedWithItsRelation() throws {
    let checked = try gather(added)
    #expect(checked.diagnostics.isEmpty)
    #expect(lines(checked.value)[2] == "feest: other GE 2009-08 possible confirmed, b")
    #expect(checked.value.events[2].evidence.first?.sentence == Self.texts[1].text)
    #expect(checked.value.events[2].asOf == CalendarDate(iso: "2009-06-15"))
    let relation = try #require(checked.value.relations.first { $0.country == "GE" })
    #expect(relation.letters.map { checked.value.letters[$0].facts.id.rawValue } == ["b"])
  }

  @Test func theSameFoundAndAddedIsOne() throws {
    let checked = try gather(
      """
      komst-van-tazhin:
        type: visit
        countries: [KZ]
        date: 2009-06-04
        status: occurred
        evidence: { letter: b, quote: een bezoek aan Den Haag }
      """)
    #expect(
      lines(checked.value)[1]
        == "komst-van-tazhin: visit KZ 2009-06-04 occurred confirmed, a b")
    #expect(checked.value.events.count == 3)
  }

  @Test func anEventThatNoLetterTellsIsToldWithTheNearest() throws {
    let checked = try gather("2009-06-04-visit-kx:\n  status: planned\n")
    let told = try #require(checked.diagnostics.first)
    #expect(told.code == .eventUnknown && told.severity == .error && told.place.line == 1)
    #expect(told.advice == "did you mean “2009-06-04-visit-kz”?")
    let new = try gather("iets: { type: visit, countries: [KZ] }").diagnostics
    #expect(new.first?.advice?.contains("“status”, “evidence”") == true)
  }

  @Test(arguments: [
    "2009-06-04-visit-kx: { reject: true }", "2009-06-04-visit-kz: {}",
    "2009-06-04-visit-kz: { confirm: false }",
    "2009-06-04-visit-kz: { confirm: true, merge: [2009-02-17-agreement-nx] }",
  ])
  func whatChangesNothingIsTold(_ register: String) throws {
    let checked = try gather(register)
    #expect(checked.diagnostics.map(\.code) == [.eventIdle])
    #expect(checked.value.events.count == 3)
    let doubts = EditionDoubts.doubts(of: checked.value, told: checked.diagnostics)
    #expect(doubts.first?.line == 1)
    #expect(doubts.first?.text == checked.diagnostics.first?.message)
  }

  @Test func aLetterThatIsNotThereIsToldWithTheNearest() throws {
    let told = try gather(added.replacing("letter: b", with: "letter: bb")).diagnostics
    #expect(told.map(\.code) == [.registerValueInvalid])
    #expect(told.first?.place.line == 6)
    #expect(told.first?.advice == "did you mean “b”?")
  }

  @Test func anEventOfADraftWaitsForIt() throws {
    let checked = try gather(added, drafts: ["b"])
    #expect(checked.diagnostics.isEmpty)
    #expect(!lines(checked.value).contains { $0.hasPrefix("feest") })
    // What the proof desk gives of an event that was found has no words of its own.
    let ruling = try gather("2009-09-08-meeting-no: { confirm: true }", drafts: ["c"])
    #expect(ruling.diagnostics.map(\.code) == [.eventIdle])
    #expect(ruling.diagnostics.first?.advice?.contains("draft") == true)
  }

  @Test func oneEventHasOneEntry() throws {
    let checked = try gather(
      "2009-06-04-visit-kz: { status: refused }",
      own: ["b": "  2009-06-04-visit-kz: { status: planned }\n"])
    #expect(checked.value.events[1].status == .refused, "the register's comes first")
    #expect(checked.diagnostics.map(\.code) == [.frontMatterValueInvalid])
    #expect(checked.diagnostics.first?.place.path == "Content/letters/b.md")
    #expect(checked.diagnostics.first?.message.contains("Content/registers/events.yml:1") == true)
  }

  @Test func theOrderOfLettersChangesNothing() throws {
    let register = added + "\n2009-06-04-visit-kz: { merge: [2009-09-08-meeting-no] }\n"
    let own = ["c": "  2009-02-17-agreement-no: { confirm: true, people: [Wie] }\n"]
    let one = try gather(register, own: own)
    let other = try gather(register, own: own, reversed: true)
    #expect(one.value.events == other.value.events)
    #expect(one.diagnostics == other.diagnostics)
    #expect(one.value.events.count { $0.standing == .confirmed } == 3)
  }
}
