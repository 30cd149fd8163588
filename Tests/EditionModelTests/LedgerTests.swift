import Diagnostics
import EditionModel
import LetterModel
import Registers
import Testing

/// What was asked, offered or planned is open until a later letter tells what came of it.
@Suite struct LedgerTests {
  private func event(
    _ status: EventStatus, _ date: EventDate?, _ type: EventType = .visit, _ country: String = "KZ",
    direction: EventDirection? = nil
  ) -> Event {
    var event = Event(
      id: "x", type: type, countries: [country], date: date, extent: .moment, status: status,
      evidence: [])
    event.direction = direction
    return event
  }

  private func day(_ text: String) throws -> EventDate {
    .point(.day(try #require(CalendarDate(iso: text))))
  }

  /// An edition of letters, each with its day and what it tells.
  private func edition(_ letters: [(day: String, events: [Event])]) throws -> Edition {
    let letters = try letters.enumerated().map { number, told in
      let id = try #require(LetterID("letter-\(number)"))
      var facts = LetterFacts(id: id)
      let day: CalendarDate = try #require(CalendarDate(iso: told.day))
      facts.date = day
      var findings = LetterFindings()
      findings.events = told.events.enumerated().map { place, event in
        var event = event
        event.asOf = facts.date
        event.evidence = [
          Evidence(letter: id, passage: "a\(place)", page: 1, quote: "q", sentence: "q")
        ]
        return event
      }
      return EditionLetter(facts: facts, findings: findings, pages: [])
    }
    return EditionGatherer.gather(letters, topics: .builtIn, home: "NL").value
  }

  @Test func aLaterLetterOfTheSameEventSettlesIt() throws {
    let edition = try edition([
      ("2009-05-01", [event(.planned, try day("2009-06-04"))]),
      ("2009-06-15", [event(.occurred, try day("2009-06-04"))]),
    ])
    let entry = try #require(edition.ledger.first)
    #expect(edition.ledger.count == 1 && entry.status == .planned)
    #expect(entry.settlement?.status == .occurred)
    #expect(entry.settlement?.asOf?.description == "2009-06-15")
    #expect(edition.relations.first?.ledger == [0])
  }

  @Test func anotherEventWithinItsTimeSettlesItWhereItIsTheOnlyOne() throws {
    let planned = event(.planned, .point(.year(2010)))
    let one = try edition([
      ("2009-05-01", [planned]), ("2010-06-15", [event(.occurred, try day("2010-03-04"))]),
    ])
    #expect(one.ledger.first?.settlement?.status == .occurred)
    let two = try edition([
      ("2009-05-01", [planned]),
      (
        "2010-06-15",
        [event(.occurred, try day("2010-03-04")), event(.occurred, try day("2010-05-04"))]
      ),
    ])
    #expect(two.ledger.count == 1 && two.ledger.first?.settlement == nil)
  }

  @Test func whatDoesNotFitLeavesItOpen() throws {
    let others = [
      event(.occurred, try day("2011-01-01")), event(.occurred, try day("2010-03-04"), .meeting),
      event(.occurred, try day("2010-03-04"), .visit, "TR"),
      event(.occurred, try day("2010-03-04"), direction: .out),
      event(.planned, try day("2010-03-05"), direction: .in),
    ]
    for other in others {
      let edition = try edition([
        ("2009-05-01", [event(.requested, .point(.year(2010)), direction: .in)]),
        ("2011-06-15", [other]),
      ])
      #expect(edition.ledger.first?.settlement == nil, "\(other)")
    }
  }

  @Test func anEarlierLetterSettlesNothing() throws {
    let edition = try edition([
      ("2009-05-01", [event(.occurred, try day("2009-03-04"))]),
      ("2009-06-01", [event(.planned, .point(.year(2009)))]),
    ])
    #expect(edition.ledger.map(\.status) == [.planned])
    #expect(edition.ledger.first?.settlement == nil)
  }

  @Test func whatHasNoDateStaysOpenAndARefusalIsNoQuestion() throws {
    let edition = try edition([
      ("2009-05-01", [event(.offered, nil)]),
      ("2009-06-01", [event(.refused, try day("2009-07-01"))]),
    ])
    #expect(edition.ledger.map(\.status) == [.offered, .refused])
    #expect(edition.ledger.allSatisfy { $0.settlement == nil })
  }
}
