import Diagnostics
import EditionModel
import LetterModel
import Registers

/// Editions of many letters and events of one country, to see that pages hold whatever there is.
enum ManyEvents {
  /// Letters a month apart from 1990 on, each with so many events of all kinds and standings.
  static func edition(letters count: Int, events each: Int) -> Edition {
    let letters = (0..<count).map { number in
      let id = LetterID(nearest: "letter-\(number)")
      var facts = LetterFacts(id: id)
      facts.date = CalendarDate(year: 1990 + number / 12, month: number % 12 + 1, day: 15)
      facts.dossiers = [Dossier(number: "31 700 V")]
      facts.number = "\(number * 2 + 1)"
      facts.senders = [Sender(role: "minister van Zaken", name: "A. B. Voorbeeld \(number % 7)")]
      var findings = LetterFindings()
      let words = Evidence(
        letter: id, passage: "a1", page: 1, quote: "woorden", sentence: "De woorden staan er.")
      findings.countries = [CountryMention(code: "KZ", count: 1, isRelation: true, first: words)]
      findings.topics = [TopicMention(topic: "mensenrechten", count: 1, evidence: words)]
      findings.citations = [Citation(dossier: "31 700 V", number: "\(number * 2)", evidence: words)]
      findings.events = (0..<each).map { event(number, $0, facts, words) }
      return EditionLetter(facts: facts, findings: findings, pages: [1])
    }
    return EditionGatherer.gather(letters, topics: .builtIn, home: "NL").value
  }

  private static func event(
    _ letter: Int, _ place: Int, _ facts: LetterFacts, _ words: Evidence
  ) -> Event {
    let year = 1990 + letter / 12
    let all = letter * 7 + place
    let day = CalendarDate(year: year, month: all % 12 + 1, day: place % 28 + 1)
    let points: [EventDate?] = [
      day.map { .point(.day($0)) }, .point(.month(year: year, month: all % 12 + 1)),
      day.map { .interval(from: .day($0), to: $0.adding(days: 5).map { .day($0) }) },
      day.map { .interval(from: nil, to: .day($0)) }, .point(.year(year)), nil,
    ]
    var event = Event(
      id: "x", type: EventType.allCases[all % EventType.allCases.count], countries: ["KZ"],
      date: points[all % points.count], extent: .moment,
      status: EventStatus.allCases[place % EventStatus.allCases.count], evidence: [words])
    event.organisations = place % 5 == 0 ? ["OVSE"] : []
    event.asOf = facts.date
    return event
  }
}
